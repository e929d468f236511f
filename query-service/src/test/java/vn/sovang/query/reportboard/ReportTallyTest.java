package vn.sovang.query.reportboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.sovang.campaign.AskedReports;
import vn.sovang.campaign.CampaignAmended;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.campaign.CampaignText;
import vn.sovang.campaign.OverdueReport;
import vn.sovang.campaign.PhaseExtended;
import vn.sovang.kernel.Role;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;
import vn.sovang.query.QueryServer;
import vn.sovang.query.pages.Words;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;
import vn.sovang.report.ReportContent;
import vn.sovang.report.ReportId;
import vn.sovang.report.ReportSubmitted;
import vn.sovang.time.Deadline;
import vn.sovang.time.VietnamTime;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class ReportTallyTest extends QueryServer {
    private final SamplePlan sample = new SamplePlan();

    @Autowired Texts texts;

    @Test
    void of_reports_of_one_day_those_before_the_hour_of_the_limit_are_counted_as_in_time()
            throws Exception {
        TestLog log =
                inForce(
                        launched("trước 16 giờ 00 ngày 25/6/2021"),
                        submitted(sample.department, "2021-06-25T08:59:59.500Z"),
                        submitted(sample.district, "2021-06-25T09:00:00.500Z"));
        follow(log);

        assertThat(counted(log)).isEqualTo("2 1 1");
    }

    @Test
    void of_reports_around_midnight_in_vietnam_the_later_is_counted_as_late() throws Exception {
        TestLog log =
                inForce(
                        launched("đến hết ngày 25/6/2021"),
                        submitted(sample.department, "2021-06-25T16:59:59.999Z"),
                        submitted(sample.district, "2021-06-25T17:00:00Z"));
        follow(log);

        assertThat(counted(log)).isEqualTo("2 1 1");
    }

    @Test
    void what_came_under_a_limit_that_nobody_knows_is_handed_in_and_not_still_to_come()
            throws Exception {
        TestLog log =
                inForce(
                        launched("khi phong trào kết thúc"),
                        submitted(sample.department, "2021-06-25T03:00:00Z"));
        follow(log);
        String reports = "/api/reports?campaign=" + sample.campaign + "&timeliness=";

        assertThat(read(log, Role.AUDITOR, reports + "HANDED_IN").path("items"))
                .singleElement()
                .satisfies(report ->
                        assertThat(report.path("unitId").asString())
                                .isEqualTo(sample.department.toString()));
        assertThat(read(log, Role.AUDITOR, reports + "OPEN").path("items"))
                .noneMatch(report -> report.path("state").asString().equals("SUBMITTED"));
    }

    @Test
    void a_report_of_whom_the_tree_takes_in_is_late_by_the_limit_of_the_phase() throws Exception {
        TestLog log =
                inForce(
                        launched("đến hết ngày 25/6/2021", List.of(sample.department)),
                        submitted(sample.department, "2021-06-25T03:00:00Z"),
                        submitted(sample.district, "2021-07-25T03:00:00Z"));
        follow(log);

        assertThat(counted(log)).isEqualTo("2 1 1");
        JsonNode report =
                read(log, Role.VIEWER, "/api/reports?unit=" + sample.district).at("/items/0");
        assertThat(report.at("/late").asString()).isEqualTo("YES");
        assertThat(report.at("/daysLate").asInt()).isEqualTo(30);
        assertThat(report.at("/deadline/last").asString()).isEqualTo("2021-06-25");
        Report accepted =
                JsonMapper.shared()
                        .treeToValue(((ObjectNode) report).put("state", "ACCEPTED"), Report.class);
        assertThat(ReportColumns.state(accepted, new Words(texts, Language.VI)).words())
                .as("in a list, whatever came after")
                .isEqualTo("Đã chấp nhận, nộp trễ 30 ngày");
    }

    @ParameterizedTest
    @CsvSource({"2021-07-01, 1 0 0, ''", "2021-06-20, 1 0 1, YES"})
    void a_report_of_whom_the_tree_takes_in_below_a_unit_that_came_in_after_the_limit_is_not_late(
            LocalDate effectiveOn, String counted, String late) throws Exception {
        CampaignLaunched launched = launched("đến hết ngày 25/6/2021", List.of(sample.committee));
        TestLog log =
                inForce(
                        launched,
                        amended(
                                launched,
                                List.of(sample.committee, sample.department),
                                List.of(sample.department),
                                List.of(),
                                effectiveOn),
                        submitted(sample.district, "2021-07-25T03:00:00Z"));
        follow(log);

        assertThat(counted(log)).isEqualTo(counted);
        assertThat(late(log, sample.district)).isEqualTo(late);
    }

    @Test
    void what_the_tree_took_in_on_the_limit_stays_late_when_it_is_named_later() throws Exception {
        CampaignLaunched launched = launched("đến hết ngày 25/6/2021", List.of(sample.department));
        List<UnitId> added = List.of(sample.district);
        TestLog log =
                inForce(
                        launched,
                        submitted(sample.district, "2021-07-25T03:00:00Z"),
                        amended(
                                launched,
                                List.of(sample.department, sample.district),
                                added,
                                List.of(),
                                LocalDate.of(2021, 8, 1)));
        follow(log);

        assertThat(counted(log)).isEqualTo("1 0 1");
        assertThat(late(log, sample.district)).isEqualTo("YES");
    }

    @Test
    void what_came_in_time_stays_in_time_when_its_unit_is_taken_out_before_the_limit()
            throws Exception {
        CampaignLaunched launched =
                launched("đến hết ngày 25/6/2021", List.of(sample.committee, sample.department));
        List<UnitId> removed = List.of(sample.department);
        TestLog log =
                inForce(
                        launched,
                        submitted(sample.district, "2021-06-01T03:00:00Z"),
                        amended(
                                launched,
                                List.of(sample.committee),
                                List.of(),
                                removed,
                                LocalDate.of(2021, 6, 10)));
        follow(log);

        assertThat(counted(log)).isEqualTo("1 1 0");
        assertThat(late(log, sample.district)).isEqualTo("NO");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-01, 2021-06-10, NO, 1 1 0",
        "2021-06-01, 2021-05-20, '', 1 0 0",
        "2021-07-05, 2021-06-15, '', 1 0 0",
        "2021-07-05, 2021-06-26, YES, 1 0 1"
    })
    void what_a_unit_handed_in_is_measured_by_whether_it_took_part_when_an_amendment_comes_late(
            String came, LocalDate effectiveOn, String late, String counted) throws Exception {
        CampaignLaunched launched =
                launched("đến hết ngày 25/6/2021", List.of(sample.committee, sample.department));
        TestLog log =
                inForce(
                        launched,
                        submitted(sample.department, came + "T03:00:00Z"),
                        amended(
                                launched,
                                List.of(sample.committee),
                                List.of(),
                                List.of(sample.department),
                                effectiveOn));
        follow(log);

        assertThat(late(log, sample.department)).isEqualTo(late);
        assertThat(counted(log)).isEqualTo(counted);
    }

    @Test
    void what_was_overdue_below_a_unit_that_was_taken_out_has_the_limit_that_was_extended()
            throws Exception {
        CampaignLaunched launched =
                launched("đến hết ngày 25/6/2021", List.of(sample.committee, sample.department));
        TestLog log =
                inForce(
                        launched,
                        amended(
                                launched,
                                List.of(sample.committee),
                                List.of(),
                                List.of(sample.department),
                                LocalDate.of(2021, 7, 1)),
                        new PhaseExtended(
                                sample.campaign,
                                launched.content().phases().getFirst().label(),
                                launched.content().phases().getFirst().end(),
                                null,
                                Deadline.of("đến hết ngày 20/7/2021"),
                                "CV 5",
                                Instant.parse("2021-07-02T03:00:00Z")),
                        submitted(sample.department, "2021-07-05T03:00:00Z"),
                        submitted(sample.district, "2021-07-25T03:00:00Z"));
        follow(log);

        assertThat(counted(log)).isEqualTo("2 1 1");
        assertThat(late(log, sample.district)).isEqualTo("YES");
    }

    @ParameterizedTest
    @CsvSource({"2021-06-25, 0", "2021-06-26, 1"})
    void what_was_overdue_stays_missing_when_its_unit_is_taken_out(
            LocalDate effectiveOn, int missing) throws Exception {
        CampaignLaunched launched =
                launched("đến hết ngày 25/6/2021", List.of(sample.committee, sample.department));
        TestLog log =
                inForce(
                        launched,
                        amended(
                                launched,
                                List.of(sample.committee),
                                List.of(),
                                List.of(sample.department),
                                effectiveOn));
        follow(log);

        JsonNode due = read(log, Role.VIEWER, "/api/reports?unit=" + sample.department);
        assertThat(due.at("/items").size()).isEqualTo(missing);
        if (missing > 0) {
            assertThat(due.at("/items/0/state").asString()).isEqualTo("DUE");
            assertThat(due.at("/items/0/overdue").asString()).isEqualTo("YES");
        }
    }

    @ParameterizedTest
    @CsvSource({"2021-06-20, 0", "2021-07-02, 1"})
    void an_extension_that_came_before_the_amendment_leaves_nothing_overdue_at_it(
            LocalDate came, int missing) throws Exception {
        CampaignLaunched launched =
                launched("đến hết ngày 25/6/2021", List.of(sample.committee, sample.department));
        CampaignAmended amended =
                amended(
                        launched,
                        List.of(sample.committee),
                        List.of(),
                        List.of(sample.department),
                        LocalDate.of(2021, 7, 1));
        TestLog log = inForce(launched, amended, moreTime(came, launched, amended));
        follow(log);

        JsonNode due = read(log, Role.VIEWER, "/api/reports?unit=" + sample.department);
        assertThat(due.at("/items").size()).isEqualTo(missing);
    }

    @ParameterizedTest
    @CsvSource({"2021-06-20, 1", "2021-07-01, 1", "2021-07-02, 0"})
    void an_extension_that_came_before_a_unit_was_taken_in_asks_it_whenever_it_is_entered(
            LocalDate came, int owed) throws Exception {
        CampaignLaunched launched = launched("đến hết ngày 25/6/2021", List.of(sample.committee));
        CampaignAmended amended =
                amended(
                        launched,
                        List.of(sample.committee, sample.department),
                        List.of(sample.department),
                        List.of(),
                        LocalDate.of(2021, 7, 1));
        TestLog log = inForce(launched, amended, moreTime(came, launched, amended));
        follow(log);

        JsonNode due = read(log, Role.VIEWER, "/api/reports?unit=" + sample.department);
        assertThat(due.at("/items").size()).isEqualTo(owed);
        if (owed > 0) {
            assertThat(due.at("/items/0/state").asString()).isEqualTo("DUE");
            assertThat(due.at("/items/0/overdue").asString()).isEqualTo("NO");
            assertThat(due.at("/items/0/deadline/last").asString()).isEqualTo("2099-12-20");
        }
    }

    @ParameterizedTest
    @CsvSource({"2021-07-01, 0, 1", "2021-07-02, 1, 0"})
    void an_amendment_that_moves_the_limit_reads_so_from_its_day_whenever_it_is_entered(
            LocalDate from, int owedByWhoWent, int owedByWhoCame) throws Exception {
        CampaignLaunched launched =
                launched("đến hết ngày 25/6/2021", List.of(sample.committee, sample.department));
        CampaignAmended units =
                amended(
                        launched,
                        List.of(sample.committee, sample.district),
                        List.of(sample.district),
                        List.of(sample.department),
                        LocalDate.of(2021, 7, 1));
        PlannedPhase phase = launched.content().phases().getFirst();
        CampaignText moved =
                units.text()
                        .with(
                                launched.content()
                                        .with(
                                                List.of(
                                                        new PlannedPhase(
                                                                phase.label(),
                                                                phase.name(),
                                                                phase.start(),
                                                                phase.end(),
                                                                null,
                                                                Deadline.of(
                                                                        "đến hết ngày 20/12/2099"),
                                                                List.of()))),
                                units.text().scope());
        CampaignAmended limit =
                new CampaignAmended(
                                sample.campaign,
                                moved,
                                List.of(),
                                List.of(),
                                List.of(),
                                from,
                                "38/KH",
                                "lùi hạn",
                                1,
                                Instant.parse("2021-07-13T03:00:00Z"),
                                List.of(),
                                List.of())
                        .of(AskedReports.of(List.of(launched, units)).orElseThrow());
        TestLog log = inForce(launched, units, limit);
        follow(log);

        assertThat(items(log, sample.department)).isEqualTo(owedByWhoWent);
        assertThat(items(log, sample.district)).isEqualTo(owedByWhoCame);
    }

    private int items(TestLog log, UnitId unit) throws Exception {
        return read(log, Role.VIEWER, "/api/reports?unit=" + unit).at("/items").size();
    }

    /// The first phase with more time, entered after an amendment.
    private PhaseExtended moreTime(
            LocalDate came, CampaignLaunched launched, CampaignAmended amended) {
        PlannedPhase phase = launched.content().phases().getFirst();
        return new PhaseExtended(
                        sample.campaign,
                        phase.label(),
                        phase.end(),
                        null,
                        Deadline.of("đến hết ngày 20/12/2099"),
                        "CV 5",
                        came.atStartOfDay(VietnamTime.ZONE).toInstant())
                .of(AskedReports.of(List.of(launched, amended)).orElseThrow());
    }

    @Test
    void what_was_overdue_stays_owed_when_the_amendment_is_entered_after_a_later_extension()
            throws Exception {
        CampaignLaunched launched =
                launched("đến hết ngày 25/6/2021", List.of(sample.committee, sample.department));
        PlannedPhase phase = launched.content().phases().getFirst();
        PhaseExtended extended =
                new PhaseExtended(
                        sample.campaign,
                        phase.label(),
                        phase.end(),
                        null,
                        Deadline.of("đến hết ngày 20/12/2099"),
                        "CV 5",
                        Instant.parse("2021-07-12T03:00:00Z"));
        TestLog log =
                inForce(
                        launched,
                        extended,
                        new CampaignAmended(
                                sample.campaign,
                                launched.text()
                                        .after(extended)
                                        .with(
                                                extended.applied(launched.content()),
                                                List.of(sample.committee)),
                                List.of(),
                                List.of(sample.department),
                                List.of(),
                                LocalDate.of(2021, 7, 1),
                                "Công văn 30/SCT",
                                "Sắp xếp lại đơn vị",
                                null,
                                Instant.parse("2021-07-13T03:00:00Z"),
                                List.of(),
                                List.of(
                                        new OverdueReport(
                                                phase.label(), LocalDate.of(2021, 6, 25)))));
        follow(log);

        JsonNode due =
                read(log, Role.VIEWER, "/api/reports?unit=" + sample.department).at("/items/0");
        assertThat(due.at("/state").asString()).isEqualTo("DUE");
        assertThat(due.at("/overdue").asString()).isEqualTo("NO");
        assertThat(due.at("/deadline/last").asString()).isEqualTo("2099-12-20");
    }

    @ParameterizedTest
    @CsvSource({"2021-06-25, YES", "2021-06-26, ''"})
    void a_unit_founded_after_the_limit_is_not_late(LocalDate founded, String late)
            throws Exception {
        UnitId fresh = new UnitId(UUID.randomUUID());
        TestLog log =
                inForce(
                        new UnitRegistered(
                                fresh,
                                "Phòng Mới",
                                UnitKind.DISTRICT_DIVISION,
                                sample.department,
                                founded,
                                "QĐ 1/2021"),
                        launched("đến hết ngày 25/6/2021", List.of(sample.department)),
                        submitted(fresh, "2021-07-25T03:00:00Z"));
        follow(log);

        assertThat(late(log, fresh)).isEqualTo(late);
    }

    @Test
    void a_report_on_a_phase_that_came_in_after_its_limit_is_not_late() throws Exception {
        CampaignLaunched before = launched("đến hết ngày 25/6/2021", List.of(sample.department));
        CampaignLaunched without =
                new CampaignLaunched(
                        before.campaignId(),
                        before.planId(),
                        before.content().with(List.of()),
                        before.year(),
                        before.planIssuedOn(),
                        before.launchedOn(),
                        before.scope());
        TestLog log =
                inForce(
                        without,
                        amended(
                                before,
                                before.scope(),
                                List.of(),
                                List.of(),
                                LocalDate.of(2021, 7, 1)),
                        submitted(sample.district, "2021-07-25T03:00:00Z"));
        follow(log);

        assertThat(late(log, sample.district)).isEmpty();
    }

    @Test
    void a_report_of_a_unit_that_came_in_after_the_limit_is_not_late_when_it_is_taken_out()
            throws Exception {
        CampaignLaunched launched = launched("đến hết ngày 25/6/2021", List.of(sample.committee));
        List<UnitId> first = launched.scope();
        List<UnitId> added = List.of(sample.district);
        TestLog log =
                inForce(
                        launched,
                        amended(
                                launched,
                                List.of(sample.committee, sample.district),
                                added,
                                List.of(),
                                LocalDate.of(2021, 7, 1)),
                        submitted(sample.district, "2021-07-25T03:00:00Z"),
                        amended(launched, first, List.of(), added, LocalDate.of(2021, 8, 1)));
        follow(log);

        assertThat(counted(log)).isEqualTo("1 0 0");
        assertThat(late(log, sample.district)).isEmpty();
    }

    /// The plan in force, and what comes after.
    private TestLog inForce(Object... after) {
        TestLog log = new TestLog();
        log.append(
                List.of(
                        sample.departmentRegistered(),
                        sample.districtRegistered(),
                        sample.imported(),
                        sample.issued()));
        log.append(List.of(after));
        return log;
    }

    private String late(TestLog log, UnitId unit) throws Exception {
        return read(log, Role.VIEWER, "/api/reports?unit=" + unit).at("/items/0/late").asString("");
    }

    private CampaignAmended amended(
            CampaignLaunched launched,
            List<UnitId> scope,
            List<UnitId> added,
            List<UnitId> removed,
            LocalDate effectiveOn) {
        return new CampaignAmended(
                sample.campaign,
                launched.text().with(launched.content(), scope),
                added,
                removed,
                List.of(),
                effectiveOn,
                "Công văn 30/SCT",
                "Sắp xếp lại đơn vị",
                null,
                effectiveOn.atStartOfDay(VietnamTime.ZONE).toInstant());
    }

    private String counted(TestLog log) throws Exception {
        JsonNode reports = read(log, Role.VIEWER, "/api/figures").at("/items/0/reports");
        return "%d %d %d"
                .formatted(
                        reports.at("/handedIn").asInt(),
                        reports.at("/onTime").asInt(),
                        reports.at("/late").asInt());
    }

    /// One phase of which a report is asked.
    private CampaignLaunched launched(String limit) {
        return launched(limit, sample.launched().scope());
    }

    private CampaignLaunched launched(String limit, List<UnitId> scope) {
        CampaignLaunched was = sample.launched();
        PlannedPhase phase = was.content().phases().getFirst();
        return new CampaignLaunched(
                was.campaignId(),
                was.planId(),
                was.content()
                        .with(
                                List.of(
                                        new PlannedPhase(
                                                phase.label(),
                                                phase.name(),
                                                phase.start(),
                                                phase.end(),
                                                null,
                                                Deadline.of(limit),
                                                List.of()))),
                was.year(),
                was.planIssuedOn(),
                was.launchedOn(),
                scope);
    }

    private ReportSubmitted submitted(UnitId unit, String at) {
        return new ReportSubmitted(
                new ReportId(UUID.randomUUID()),
                sample.campaign,
                "1",
                unit,
                new ReportContent("Đã xong", LocalDate.of(2021, 6, 20), List.of()),
                Instant.parse(at));
    }
}
