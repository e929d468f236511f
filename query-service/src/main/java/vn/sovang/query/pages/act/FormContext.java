package vn.sovang.query.pages.act;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import vn.sovang.campaign.RegisterParticipation;
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
            Optional<Owed> report,
            Beside beside) {
        About {
            crumbs = List.copyOf(crumbs);
        }
    }

    /// A report that is owed.
    ///
    /// @param deadline in the document's words, and what they mean
    /// @param phase name of what is reported on
    /// @param of the unit and the campaign
    public record Owed(Cell.Tag state, String deadline, String phase, String of) {}

    /// Texts that stand beside the form of a report or a registration.
    ///
    /// @param before the text that the unit wrote last; null where there is none
    /// @param targets of the plan, with what they ask for
    public record Beside(@Nullable Before before, List<String> targets) {
        static final Beside NOTHING = new Beside(null, List.of());

        public Beside {
            targets = List.copyOf(targets);
        }

        public boolean isNothing() {
            return before == null && targets.isEmpty();
        }
    }

    /// An earlier text of the unit.
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
        Optional<Report> owed = owed(act, meant, campaign, request);
        return new About(
                title,
                crumbs,
                phases,
                owed.map(report -> owed(report, words)),
                owed.isPresent()
                        ? besideReport(owed.get(), request)
                        : besideRegistration(act, meant, request));
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

    private Optional<Report> owed(Act act, Typed meant, String campaign, HttpServletRequest request)
            throws Exception {
        Class<?> command = act.route().command();
        String unit = meant.value("unitId");
        if ((command != SubmitReport.class && command != SaveReportDraft.class)
                || !References.isId(campaign)
                || !References.isId(unit)) {
            return Optional.empty();
        }
        return names.reports(campaign, unit, request).stream()
                .filter(report -> report.phase().equals(meant.value(Inputs.PHASE)))
                .findFirst();
    }

    private static Owed owed(Report report, Words words) {
        return new Owed(
                ReportColumns.state(report, words),
                said(report.deadline(), words),
                Objects.requireNonNullElse(report.phaseName(), ""),
                named(report.unitName(), report.campaignName()));
    }

    private Beside besideReport(Report report, HttpServletRequest request) throws Exception {
        Report before =
                names.reports("", report.unitId(), request).stream()
                        .filter(other ->
                                !other.key().equals(report.key()) && other.summary() != null)
                        .max(Comparator.comparing(FormContext::handedIn))
                        .orElse(null);
        return new Beside(
                before == null ? null : before(before), targets(report.planId(), request));
    }

    /// The newest undertaking of the unit in another campaign or phase, and what the plan asks.
    private Beside besideRegistration(Act act, Typed meant, HttpServletRequest request)
            throws Exception {
        String unit = meant.value("unitId");
        if (act.route().command() != RegisterParticipation.class || !References.isId(unit)) {
            return Beside.NOTHING;
        }
        JsonNode before =
                names.rows("registrations", Map.of("unit", unit), request).stream()
                        .filter(one ->
                                !one.path("campaignId").asString("").equals(act.id())
                                        || !one.path(Inputs.PHASE)
                                                .asString("")
                                                .equals(meant.value(Inputs.PHASE)))
                        .max(Comparator.comparing(one -> one.path("registeredAt").asString("")))
                        .orElse(null);
        String plan =
                names.record(CAMPAIGNS, act.id(), request)
                        .map(campaign -> campaign.path("planId").asString(""))
                        .orElse("");
        return new Beside(
                before == null
                        ? null
                        : new Before(
                                Words.beginning(before.path("campaignName").asString("")),
                                Words.time(Instant.parse(before.path("registeredAt").asString(""))),
                                before.path("commitment").asString("")),
                targets(plan.isEmpty() ? null : plan, request));
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
