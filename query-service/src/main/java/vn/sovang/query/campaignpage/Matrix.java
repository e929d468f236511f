package vn.sovang.query.campaignpage;

import org.springframework.web.util.UriUtils;

import vn.sovang.query.campaignboard.Campaign;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.list.Tone;
import vn.sovang.query.reading.WrittenDate;
import vn.sovang.query.reportboard.Report;
import vn.sovang.query.reportboard.ReportColumns;
import vn.sovang.query.reportboard.ReportRow;
import vn.sovang.time.VietnamTime;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Units by phases: who registered, and whose report stands how.
final class Matrix {
    private final Campaign campaign;
    private final List<Report> reports;
    private final LocalDate today;
    private final Words words;
    private final Map<String, List<Campaign.Registration>> registrationsByUnit;
    private final Map<String, List<Report>> reportsByUnit;

    Matrix(Campaign campaign, List<Report> reports, LocalDate today, Words words) {
        this.campaign = campaign;
        this.reports = List.copyOf(reports);
        this.today = today;
        this.words = words;
        this.registrationsByUnit =
                campaign.registrations().stream()
                        .collect(Collectors.groupingBy(done -> done.unit().id()));
        this.reportsByUnit = reports.stream().collect(Collectors.groupingBy(Report::unitId));
    }

    /// Those who take part, and those who reported without.
    List<CampaignPage.Row> rows() {
        Set<String> named =
                campaign.scope().stream().map(Campaign.Unit::id).collect(Collectors.toSet());
        return Stream.concat(
                        campaign.scope().stream(),
                        reports.stream()
                                .filter(report -> !named.contains(report.unitId()))
                                .map(report ->
                                        new Campaign.Unit(report.unitId(), report.unitName(), null))
                                .distinct())
                .sorted(Comparator.comparing(Campaign.Unit::name))
                .map(unit ->
                        new CampaignPage.Row(
                                unit.name(),
                                "/bao-cao?campaign=%s&unit=%s".formatted(campaign.id(), unit.id()),
                                registered(unit, named.contains(unit.id())),
                                campaign.reportPhases().stream()
                                        .map(phase -> reported(unit, phase))
                                        .toList()))
                .toList();
    }

    /// Registrations of a unit; of one that is not named, or no more, only those that it made.
    private CampaignPage.Entry registered(Campaign.Unit unit, boolean isNamed) {
        List<Campaign.Registration> done = registrationsByUnit.getOrDefault(unit.id(), List.of());
        int phases = campaign.phases().size();
        String to = "/dang-ky?campaign=" + campaign.id() + "&unit=" + unit.id();
        if (phases == 0 || (done.isEmpty() && !isNamed)) {
            return new CampaignPage.Entry(new Cell.None(), "", "");
        }
        if (done.isEmpty() && unit.endedOn() != null) {
            return new CampaignPage.Entry(
                    new Cell.Tag(Tone.UNKNOWN, words.get("campaign.unit-ended")),
                    Words.day(unit.endedOn()),
                    "");
        }
        if (done.isEmpty()) {
            return new CampaignPage.Entry(
                    new Cell.Tag(Tone.DUE, words.get("campaign.unregistered")), "", "");
        }
        Instant last =
                done.stream()
                        .map(Campaign.Registration::registeredAt)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        String text =
                done.size() >= phases
                        ? words.get("campaign.registered")
                        : words.get("campaign.registered.some", "done", done.size(), "all", phases);
        return new CampaignPage.Entry(
                new Cell.Tag(done.size() >= phases ? Tone.DONE : Tone.DUE, text),
                Words.day(VietnamTime.day(last)),
                to);
    }

    /// A report that is to be urged on.
    ///
    /// @param reminds whether the reader may remind its unit
    CampaignPage.Urgent urgent(Report report, boolean reminds) {
        return new CampaignPage.Urgent(
                report.unitName(),
                "/bao-cao?campaign=%s&unit=%s".formatted(campaign.id(), report.unitId()),
                Objects.requireNonNullElse(report.phaseName(), report.phase()),
                entry(report),
                reminds && report.state() == ReportRow.State.DUE
                        ? "/phong-trao/%s/lam/remind-unit?phase=%s&unitId=%s"
                                .formatted(
                                        campaign.id(),
                                        UriUtils.encode(report.phase(), StandardCharsets.UTF_8),
                                        report.unitId())
                        : "");
    }

    private CampaignPage.Entry entry(Report report) {
        return new CampaignPage.Entry(
                ReportColumns.state(report, words),
                about(report),
                report.id() == null ? "" : "/bao-cao/" + report.id());
    }

    private CampaignPage.Entry reported(Campaign.Unit unit, Campaign.Phase phase) {
        return reportsByUnit.getOrDefault(unit.id(), List.of()).stream()
                .filter(report -> report.phase().equals(phase.label()))
                .findFirst()
                .map(this::entry)
                .orElseGet(() -> new CampaignPage.Entry(new Cell.None(), "", ""));
    }

    private String about(Report report) {
        if (report.state() != ReportRow.State.DUE) {
            return report.submittedAt() == null
                    ? ""
                    : words.get(
                            report.version() == null || report.version() == 1
                                    ? "campaign.handed-in"
                                    : "campaign.handed-in.again",
                            "time",
                            Words.time(report.submittedAt()),
                            "version",
                            report.version());
        }
        WrittenDate deadline = report.deadline();
        LocalDate last = deadline == null ? null : deadline.lastSure();
        return last == null || last.isBefore(today)
                ? ""
                : words.get("home.left", "days", ChronoUnit.DAYS.between(today, last));
    }
}
