package vn.sovang.query.reportboard;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.list.ListPage;
import vn.sovang.query.pages.list.Tone;
import vn.sovang.time.Ternary;

/// Lists of reports and their columns: the state says in one word whether something is late, and by
/// how much.
@Configuration(proxyBeanMethods = false)
public class ReportColumns {
    @Bean
    ListPage reportsPage() {
        return ListPage.of("reports", "/bao-cao")
                .shows(
                        "unitName",
                        "phaseName",
                        "state",
                        "deadline",
                        "submittedAt",
                        "version",
                        "campaignName")
                .computes("state", Report.class, ReportColumns::state)
                .links("unitName", "/bao-cao/{id}")
                .links("campaignName", "/phong-trao/{campaignId}")
                .filters(
                        "plan",
                        "campaign",
                        "organisation",
                        "unit",
                        "phase",
                        "state",
                        "timeliness",
                        "held");
    }

    /// State of a report, in one word.
    public static Cell.Tag state(Report report, Words words) {
        if (report.state() == ReportRow.State.DUE && report.overdue() == Ternary.YES) {
            return new Cell.Tag(
                    Tone.LATE, words.get("report.overdue", "days", report.daysOverdue()));
        }
        if (report.state() == ReportRow.State.DUE && report.overdue() == Ternary.UNKNOWN) {
            return new Cell.Tag(Tone.UNKNOWN, words.get("report.unknown"));
        }
        if (report.state() == ReportRow.State.SUBMITTED && report.late() == Ternary.YES) {
            return new Cell.Tag(Tone.LATE, words.get("report.late", "days", report.daysLate()));
        }
        if (report.state() == ReportRow.State.ACCEPTED && report.late() == Ternary.YES) {
            return new Cell.Tag(
                    Tone.DONE, words.get("report.accepted-late", "days", report.daysLate()));
        }
        if (report.endedOn() != null) {
            return new Cell.Tag(
                    Tone.UNKNOWN, words.get("report.ended", "day", Words.day(report.endedOn())));
        }
        return new Cell.Tag(tone(report.state()), words.of(report.state()));
    }

    private static Tone tone(ReportRow.State state) {
        return switch (state) {
            case ACCEPTED -> Tone.DONE;
            case RETURNED -> Tone.LATE;
            case SUBMITTED -> Tone.OPEN;
            default -> Tone.DUE;
        };
    }
}
