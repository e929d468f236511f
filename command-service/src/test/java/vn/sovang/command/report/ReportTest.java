package vn.sovang.command.report;

import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.act;
import static vn.sovang.command.given.Given.fixture;
import static vn.sovang.command.given.Given.history;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.launched;
import static vn.sovang.command.given.Given.message;
import static vn.sovang.command.given.Given.metadata;
import static vn.sovang.command.given.Given.office;
import static vn.sovang.command.given.Given.unit;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.sovang.campaign.CampaignId;
import vn.sovang.command.act.ActMetadata;
import vn.sovang.command.act.UnitReport;
import vn.sovang.kernel.Rejection;
import vn.sovang.kernel.Role;
import vn.sovang.report.AcceptReport;
import vn.sovang.report.ReportAccepted;
import vn.sovang.report.ReportContent;
import vn.sovang.report.ReportId;
import vn.sovang.report.ReportReturned;
import vn.sovang.report.ReportSubmitted;
import vn.sovang.report.SubmitReport;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class ReportTest {
    private static final ReportId REPORT = new ReportId(id(30));
    private static final CampaignId CAMPAIGN = new CampaignId(id(20));
    private static final UnitId MEMBER = unit(1);
    private static final ReportContent CONTENT =
            new ReportContent("Đã hoàn thành", LocalDate.of(2021, 6, 1), List.of());

    private final AggregateTestFixture<Report> fixture = fixture(Report.class);

    @BeforeEach
    void theCampaignRuns() {
        fixture.registerInjectableResource((UnitReport) (_, _, _) -> Optional.empty());
        fixture.registerInjectableResource(
                history(Map.of(CAMPAIGN.value(), List.of(launched(MEMBER)))));
    }

    @Test
    void a_unit_hands_in_its_report() {
        fixture.givenNoPriorActivity()
                .when(message(submit(CAMPAIGN)), metadata(act(Role.UNIT_CLERK, MEMBER)))
                .expectEvents(new ReportSubmitted(REPORT, CAMPAIGN, "1", MEMBER, CONTENT, NOW));
    }

    @Test
    void what_is_entered_late_happened_when_it_happened() {
        Map<String, String> metadata = new HashMap<>(metadata(office()));
        metadata.put(ActMetadata.HAPPENED_AT, "2021-06-10T02:00:00Z");
        fixture.givenNoPriorActivity()
                .when(message(submit(CAMPAIGN)), metadata)
                .expectEvents(
                        new ReportSubmitted(
                                REPORT,
                                CAMPAIGN,
                                "1",
                                MEMBER,
                                CONTENT,
                                Instant.parse("2021-06-10T02:00:00Z")));
    }

    @Test
    void a_report_on_no_campaign_is_refused() {
        CampaignId unknown = new CampaignId(id(21));
        fixture.givenNoPriorActivity()
                .when(message(submit(unknown)), metadata(act(Role.UNIT_CLERK, MEMBER)))
                .expectException(Rejection.class)
                .expectExceptionMessage("report.campaign-unknown {campaign=" + unknown + "}")
                .expectNoEvents();
    }

    @Test
    void accepting_what_was_accepted_changes_nothing() {
        fixture.given(
                        new ReportSubmitted(REPORT, CAMPAIGN, "1", MEMBER, CONTENT, NOW),
                        new ReportAccepted(REPORT, 1, NOW))
                .when(message(new AcceptReport(REPORT, 1)), metadata(office()))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void what_lies_with_the_unit_is_not_accepted() {
        fixture.given(
                        new ReportSubmitted(REPORT, CAMPAIGN, "1", MEMBER, CONTENT, NOW),
                        new ReportReturned(REPORT, 1, "thiếu số liệu", NOW))
                .when(message(new AcceptReport(REPORT, 1)), metadata(office()))
                .expectException(Rejection.class)
                .expectExceptionMessage("report.not-submitted {report=" + REPORT + "}")
                .expectNoEvents();
    }

    private static SubmitReport submit(CampaignId campaign) {
        return new SubmitReport(REPORT, campaign, "1", MEMBER, CONTENT);
    }
}
