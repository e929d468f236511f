package vn.sovang.query.pages.act;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import vn.sovang.query.pages.Frame;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.record.RecordTitle;
import vn.sovang.query.reading.WrittenDate;
import vn.sovang.query.reportboard.Report;
import vn.sovang.query.reportboard.ReportColumns;
import vn.sovang.report.SaveReportDraft;
import vn.sovang.report.SubmitReport;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Surroundings of a form: on which record it acts, the phases of its campaign, and until when the
/// report is due that it hands in.
@Component
public class FormContext {
    private static final String CAMPAIGNS = "campaigns";
    private static final int MOST_TARGETS = 8;

    private final Names names;

    FormContext(Names names) {
        this.names = names;
    }

    /// Surroundings of one form.
    ///
    /// @param sub the record, in words; blank where the form begins one
    /// @param crumbs the record's list and its page
    /// @param phases names of the phases that can be chosen, by their labels
    /// @param report the report that the form hands in; empty for any other form
    record About(
            String sub,
            List<Frame.Crumb> crumbs,
            Map<String, String> phases,
            Optional<Owed> report) {
        About {
            crumbs = List.copyOf(crumbs);
        }
    }

    /// A report that is owed.
    ///
    /// @param deadline in the document's words, and what they mean
    /// @param phase name of what is reported on
    /// @param of the unit and the campaign
    /// @param before the text that the unit handed in last; null where there is none
    /// @param targets of the plan, with what they ask for
    public record Owed(
            Cell.Tag state,
            String deadline,
            String phase,
            String of,
            @Nullable Before before,
            List<String> targets) {
        public Owed {
            targets = List.copyOf(targets);
        }
    }

    /// An earlier report of the unit.
    ///
    /// @param name of its phase and campaign
    public record Before(String name, String day, String text) {}

    /// @param meant the form with ids in the place of names
    About of(Act act, Typed meant, Words words, HttpServletRequest request) throws Exception {
        Optional<JsonNode> record =
                act.id().isEmpty()
                        ? Optional.empty()
                        : names.record(act.route().collection(), act.id(), request);
        String title = record.map(row -> RecordTitle.of(row, words)).orElse("");
        List<Frame.Crumb> crumbs = new ArrayList<>();
        if (!title.isEmpty()) {
            words.find("list." + act.route().collection() + ".title")
                    .ifPresent(list -> crumbs.add(new Frame.Crumb("/" + act.slug(), list)));
            crumbs.add(new Frame.Crumb(act.record(), title));
        }
        boolean isOfCampaign = act.route().collection().equals(CAMPAIGNS);
        String campaign = isOfCampaign ? act.id() : meant.value("campaignId");
        Map<String, String> phases = new LinkedHashMap<>();
        if (References.has(act.route().command(), Inputs.PHASE) && !campaign.isBlank()) {
            boolean isOfReports = !isOfCampaign || "remind-unit".equals(act.route().verb());
            names.record(CAMPAIGNS, campaign, request)
                    .ifPresent(row ->
                            row.path(isOfReports ? "reportPhases" : "phases")
                                    .valueStream()
                                    .forEach(phase ->
                                            phases.put(
                                                    phase.path("label").asString(""),
                                                    phase(phase, words))));
        }
        return new About(title, crumbs, phases, owed(act, meant, campaign, words, request));
    }

    private static String phase(JsonNode phase, Words words) {
        String name = phase.path("name").asString("");
        String shown =
                name.isBlank()
                        ? words.get("form.phase", "label", phase.path("label").asString(""))
                        : name;
        String due = phase.at("/report/words").asString("");
        return due.isBlank() ? shown : words.get("form.phase.due", "phase", shown, "due", due);
    }

    private Optional<Owed> owed(
            Act act, Typed meant, String campaign, Words words, HttpServletRequest request)
            throws Exception {
        Class<?> command = act.route().command();
        String unit = meant.value("unitId");
        if ((command != SubmitReport.class && command != SaveReportDraft.class)
                || !References.isId(campaign)
                || !References.isId(unit)) {
            return Optional.empty();
        }
        Optional<Report> owed =
                names.reports(campaign, unit, request).stream()
                        .filter(report -> report.phase().equals(meant.value(Inputs.PHASE)))
                        .findFirst();
        if (owed.isEmpty()) {
            return Optional.empty();
        }
        Report report = owed.get();
        Report before =
                names.reports("", unit, request).stream()
                        .filter(other ->
                                !other.key().equals(report.key()) && other.summary() != null)
                        .max(Comparator.comparing(FormContext::handedIn))
                        .orElse(null);
        return Optional.of(
                new Owed(
                        ReportColumns.state(report, words),
                        said(report.deadline(), words),
                        Objects.requireNonNullElse(report.phaseName(), ""),
                        named(report.unitName(), report.campaignName()),
                        before == null ? null : before(before),
                        targets(report.planId(), request)));
    }

    private static Instant handedIn(Report report) {
        return Objects.requireNonNullElse(report.submittedAt(), Instant.MIN);
    }

    private static Before before(Report report) {
        return new Before(
                named(Objects.requireNonNullElse(report.phaseName(), ""), report.campaignName()),
                Words.time(handedIn(report)),
                Objects.requireNonNullElse(report.summary(), ""));
    }

    private static String named(String first, @Nullable String campaign) {
        return Stream.of(first, campaign == null ? "" : Words.beginning(campaign))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private List<String> targets(@Nullable String plan, HttpServletRequest request)
            throws Exception {
        return plan == null
                ? List.of()
                : names.rows("targets", Map.of("plan", plan), request).stream()
                        .limit(MOST_TARGETS)
                        .map(target -> target.path("words").asString(""))
                        .toList();
    }

    private static String said(@Nullable WrittenDate deadline, Words words) {
        if (deadline == null) {
            return "";
        }
        String written = words.get("home.deadline", "words", deadline.words());
        return Words.beginning(written)
                + ", "
                + (deadline.lastSure() == null
                        ? words.get("date.unresolved")
                        : words.get("home.means", "day", Words.day(deadline.lastSure())));
    }
}
