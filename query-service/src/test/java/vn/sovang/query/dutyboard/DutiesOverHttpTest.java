package vn.sovang.query.dutyboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import vn.sovang.campaign.CampaignAmended;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.campaign.CampaignText;
import vn.sovang.campaign.OverdueReport;
import vn.sovang.campaign.PhaseExtended;
import vn.sovang.kernel.Role;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.query.QueryServer;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;
import vn.sovang.report.ReportAccepted;
import vn.sovang.report.ReportContent;
import vn.sovang.report.ReportId;
import vn.sovang.report.ReportResubmitted;
import vn.sovang.report.ReportReturned;
import vn.sovang.report.ReportSubmitted;
import vn.sovang.time.Deadline;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/// D2 asks for the report on phase 2, before 5 July.
class DutiesOverHttpTest extends QueryServer {
    private static final ReportContent CONTENT =
            new ReportContent("Xong", LocalDate.of(2021, 6, 30), List.of());

    private final SamplePlan sample = new SamplePlan();
    private final ReportId report = new ReportId(UUID.randomUUID());
    private final ReportId accepted = new ReportId(UUID.randomUUID());
    private final TestLog log = new TestLog();

    @ParameterizedTest
    @CsvSource({"2021-07-04, DUE, NO, 0", "2021-07-07, LATE, YES, 3"})
    void a_report_that_is_back_for_correction_leaves_its_duty_open_and_as_late_as_it_came(
            String came, String state, String late, int daysLate) throws Exception {
        log.append(sample.inForce(sample.drafted(), sample.launched()));
        log.append(handedIn("2", came + "T03:00:00Z"));
        log.append(new ReportReturned(report, 1, "Thiếu", Instant.parse("2021-07-08T03:00:00Z")));
        follow(log);

        JsonNode returned = duty();
        assertThat(returned.at("/state").asString()).isEqualTo(state);
        assertThat(returned.at("/late").asString()).isEqualTo(late);
        assertThat(returned.at("/daysLate").asInt()).isEqualTo(daysLate);
        assertThat(returned.at("/report").isNull()).isTrue();
        assertThat(counted(state)).isEqualTo(1);

        log.append(
                new ReportResubmitted(report, 2, CONTENT, Instant.parse("2021-07-09T03:00:00Z")));
        follow(log);

        JsonNode done = duty();
        assertThat(done.at("/state").asString()).isEqualTo("DONE");
        assertThat(done.at("/late").asString()).isEqualTo(late);
        assertThat(done.at("/report/accepted").asBoolean()).isFalse();
        assertThat(counted("DONE")).isEqualTo(1);
        assertThat(counted(state)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "đến hết ngày 04/7/2021",
                "trước ngày 5/7",
                "trước ngày 05 tháng 7",
                "trước 17 giờ ngày 04/7/2021",
                "trước 0 giờ ngày 05/7/2021"
            })
    void a_report_by_the_same_last_day_in_other_words_fulfils_its_duty(String words)
            throws Exception {
        launched(sample.drafted(), words);
        log.append(handedIn("2", "2021-07-04T03:00:00Z"));
        follow(log);

        JsonNode done = duty();
        assertThat(done.at("/state").asString()).isEqualTo("DONE");
        assertThat(done.at("/late").asString()).isEqualTo("NO");
        assertThat(done.at("/due/words").asString()).isEqualTo("trước ngày 05/7/2021");
    }

    @Test
    void one_answer_looks_at_so_many_duties_and_leads_on_where_a_state_is_rare() throws Exception {
        int number = 2_100;
        log.append(sample.inForce(sample.draftedFor(number), sample.launched()));
        follow(log);

        JsonNode first = read(log, Role.VIEWER, "/api/duties?state=DONE&limit=5");
        assertThat(first.at("/items")).isEmpty();
        String after = first.at("/next").asString("");
        assertThat(after).isNotEmpty();

        JsonNode last =
                read(log, Role.VIEWER, "/api/duties?state=DONE&limit=5&after=" + encoded(after));
        assertThat(last.at("/items")).isEmpty();
        assertThat(last.at("/next").isNull()).isTrue();
        assertThat(counted("LATE")).isEqualTo(number);
    }

    @Test
    void a_report_that_got_more_time_gives_it_to_its_duty() throws Exception {
        launched(sample.drafted(), "trước ngày 05/7/2021");
        log.append(
                new PhaseExtended(
                        sample.campaign,
                        "2",
                        Deadline.of("10/7/2021"),
                        null,
                        Deadline.of("trước ngày 20/7/2021"),
                        "CV 2",
                        Instant.parse("2021-06-30T03:00:00Z")));
        follow(log);

        JsonNode late = duty();
        assertThat(late.at("/state").asString()).isEqualTo("LATE");
        assertThat(late.at("/due/last").asString()).isEqualTo("2021-07-19");

        log.append(handedIn("2", "2021-07-15T03:00:00Z"));
        follow(log);

        assertThat(duty().at("/state").asString()).isEqualTo("DONE");
        assertThat(duty().at("/late").asString()).isEqualTo("NO");
        assertThat(counted("DONE")).isEqualTo(1);
    }

    @Test
    void a_report_of_whom_the_tree_takes_in_that_got_more_time_gives_it_to_its_duty()
            throws Exception {
        launched(sample.drafted(), "trước ngày 05/7/2021", List.of(sample.department), "2");
        log.append(
                new PhaseExtended(
                        sample.campaign,
                        "2",
                        Deadline.of("đến hết ngày 31/12/2099"),
                        null,
                        Deadline.of("đến hết ngày 20/12/2099"),
                        "CV 5",
                        Instant.parse("2021-07-06T03:00:00Z")));
        follow(log);

        assertThat(duty().at("/state").asString()).isEqualTo("DUE");
        assertThat(duty().at("/late").asString()).isEqualTo("NO");
        assertThat(duty().at("/awaitedReport/phase").asString()).isEqualTo("2");
        assertThat(counted("LATE")).isZero();
    }

    @Test
    void of_two_reports_on_one_day_the_one_that_is_not_accepted_is_named() throws Exception {
        launched(sample.drafted(), "trước ngày 05/7/2021", "2", "3");
        log.append(handedIn("2", "2021-07-02T03:00:00Z"));
        log.append(
                new ReportSubmitted(
                        accepted,
                        sample.campaign,
                        "3",
                        sample.district,
                        CONTENT,
                        Instant.parse("2021-07-03T03:00:00Z")));
        log.append(new ReportAccepted(accepted, 1, Instant.parse("2021-07-04T03:00:00Z")));
        follow(log);

        JsonNode named = duty().at("/report");
        assertThat(named.at("/reportId").asString()).isEqualTo(report.toString());
        assertThat(named.at("/handedInAt").asString()).isEqualTo("2021-07-02T03:00:00Z");
        assertThat(named.at("/accepted").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "3"})
    void of_two_reports_at_one_moment_the_same_is_named_whatever_it_is_on(String phase)
            throws Exception {
        ReportId first = new ReportId(new UUID(0, 1));
        ReportId second = new ReportId(new UUID(0, 2));
        launched(sample.drafted(), "trước ngày 05/7/2021", "2", "3");
        for (String each : List.of("2", "3")) {
            log.append(
                    new ReportSubmitted(
                            each.equals(phase) ? first : second,
                            sample.campaign,
                            each,
                            sample.district,
                            CONTENT,
                            Instant.parse("2021-07-02T03:00:00Z")));
        }
        follow(log);

        assertThat(duty().at("/report/reportId").asString()).isEqualTo(first.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "3"})
    void of_two_limits_that_end_on_one_day_the_same_is_shown_whatever_it_is_for(String phase)
            throws Exception {
        launched(sample.drafted(), "trước ngày 05/7/2021", "2", "3");
        for (String each : List.of("2", "3")) {
            log.append(
                    new PhaseExtended(
                            sample.campaign,
                            each,
                            Deadline.of("10/7/2021"),
                            null,
                            Deadline.of(
                                    each.equals(phase)
                                            ? "trước ngày 20/7/2021"
                                            : "trước ngày 20/07/2021"),
                            "CV 2",
                            Instant.parse("2021-06-30T03:00:00Z")));
        }
        follow(log);

        assertThat(duty().at("/due/words").asString()).isEqualTo("trước ngày 20/07/2021");
    }

    @Test
    void a_report_that_comes_again_fulfils_its_round_of_the_duty_and_no_other() throws Exception {
        launched(sample.draftedMonthly(), "trước ngày 25 hằng tháng");
        log.append(handedIn("2 (25/04/2021)", "2021-04-20T03:00:00Z"));
        follow(log);

        assertThat(duties().filter(duty -> duty.at("/state").asString().equals("DONE")))
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.at("/round").asString()).isEqualTo("2021-04-25");
                    assertThat(duty.at("/late").asString()).isEqualTo("NO");
                });
        assertThat(counted("DONE")).isEqualTo(1);
    }

    @Test
    void a_report_that_comes_again_fulfils_the_duty_of_whom_the_tree_takes_in() throws Exception {
        launched(
                sample.draftedMonthly(),
                "trước ngày 25 hằng tháng",
                List.of(sample.department),
                "2");
        log.append(handedIn("2 (25/04/2021)", "2021-04-20T03:00:00Z"));
        follow(log);

        assertThat(duties().filter(duty -> duty.at("/state").asString().equals("DONE")))
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.at("/round").asString()).isEqualTo("2021-04-25");
                    assertThat(duty.at("/report/reportId").asString()).isEqualTo(report.toString());
                });
        assertThat(counted("DONE")).isEqualTo(1);
    }

    @Test
    void of_whom_the_tree_takes_in_all_reports_of_the_day_fulfil_a_duty() throws Exception {
        launched(sample.drafted(), "trước ngày 05/7/2021", List.of(sample.department), "2", "3");
        log.append(handedIn("2", "2021-07-02T03:00:00Z"));
        follow(log);

        assertThat(duty().at("/state").asString()).isEqualTo("LATE");
        assertThat(duty().at("/awaitedReport/phase").asString()).isEqualTo("3");
        assertThat(counted("DONE")).isZero();

        log.append(
                new ReportSubmitted(
                        accepted,
                        sample.campaign,
                        "3",
                        sample.district,
                        CONTENT,
                        Instant.parse("2021-07-03T03:00:00Z")));
        follow(log);

        assertThat(duty().at("/state").asString()).isEqualTo("DONE");
        assertThat(counted("DONE")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"true, 2", "false, ''"})
    void rule_52_a_report_is_awaited_of_an_ended_unit_where_who_carries_on_may_hand_it_in(
            boolean isNamed, String awaited) throws Exception {
        launched(
                sample.drafted(),
                "trước ngày 05/7/2021",
                List.of(isNamed ? sample.district : sample.department),
                "2");
        UnitId elsewhere = elsewhere();
        log.append(
                new UnitDissolved(
                        sample.district,
                        LocalDate.of(2021, 6, 10),
                        List.of(elsewhere),
                        "NQ 60/2021"));
        follow(log);

        assertThat(duty().at("/state").asString()).isEqualTo("LATE");
        assertThat(duty().at("/awaitedReport/phase").asString("")).isEqualTo(awaited);
    }

    @Test
    void rule_52_of_two_that_carry_on_who_may_hand_in_does_and_the_duty_is_done() throws Exception {
        launched(sample.drafted(), "trước ngày 05/7/2021", List.of(sample.department), "2");
        UnitId elsewhere = elsewhere();
        log.append(
                new UnitDissolved(
                        sample.district,
                        LocalDate.of(2021, 6, 10),
                        List.of(sample.department, elsewhere),
                        "NQ 60/2021"));
        follow(log);
        assertThat(duty().at("/awaitedReport/phase").asString("")).isEqualTo("2");

        log.append(
                new ReportSubmitted(
                        report,
                        sample.campaign,
                        "2",
                        sample.department,
                        CONTENT,
                        Instant.parse("2021-07-02T03:00:00Z")));
        follow(log);
        assertThat(duty().at("/state").asString()).isEqualTo("DONE");
    }

    private UnitId elsewhere() {
        UnitId elsewhere = new UnitId(UUID.randomUUID());
        log.append(
                new UnitRegistered(
                        elsewhere,
                        "Chi cục Mới",
                        UnitKind.DISTRICT_DIVISION,
                        null,
                        LocalDate.of(2021, 1, 1),
                        "QĐ 1/2021"));
        return elsewhere;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_unit_that_is_named_after_the_limit_still_hands_in_what_fulfils_its_duty(
            boolean isExtended) throws Exception {
        CampaignLaunched launch =
                launch("trước ngày 05/7/2021", List.of(sample.committee), null, "2");
        started(sample.drafted(), launch);
        log.append(
                new CampaignAmended(
                        sample.campaign,
                        launch.text()
                                .with(launch.content(), List.of(sample.committee, sample.district)),
                        List.of(sample.district),
                        List.of(),
                        List.of(),
                        LocalDate.of(2021, 8, 1),
                        "Công văn 30/SCT",
                        "Bổ sung đơn vị",
                        null,
                        Instant.parse("2021-08-01T02:00:00Z")));
        if (isExtended) {
            log.append(
                    new PhaseExtended(
                            sample.campaign,
                            "2",
                            Deadline.of("đến hết ngày 31/12/2021"),
                            null,
                            Deadline.of("đến hết ngày 20/12/2021"),
                            "CV 5",
                            Instant.parse("2021-08-02T03:00:00Z")));
        }
        follow(log);

        assertThat(duty().at("/awaitedReport/phase").asString("")).isEqualTo("2");

        log.append(handedIn("2", "2021-08-03T03:00:00Z"));
        follow(log);

        assertThat(duty().at("/state").asString()).isEqualTo("DONE");
        assertThat(
                        read(log, Role.VIEWER, "/api/reports?unit=" + sample.district)
                                .at("/items/0/late")
                                .asString(""))
                .as("neither late nor in time")
                .isEmpty();
    }

    @Test
    void a_unit_that_went_out_and_in_again_after_the_limit_was_extended_has_one_answer()
            throws Exception {
        CampaignLaunched launch =
                launch(
                        "trước ngày 05/7/2021",
                        List.of(sample.committee, sample.district),
                        null,
                        "2");
        PhaseExtended extended =
                new PhaseExtended(
                        sample.campaign,
                        "2",
                        Deadline.of("đến hết ngày 31/12/2099"),
                        null,
                        Deadline.of("đến hết ngày 20/12/2099"),
                        "CV 5",
                        Instant.parse("2021-09-01T03:00:00Z"));
        started(sample.drafted(), launch);
        log.append(extended);
        amended(launch.text().after(extended), List.of(), List.of(sample.district), "2021-06-20");
        amended(launch.text().after(extended), List.of(sample.district), List.of(), "2021-08-15");
        log.append(handedIn("2", "2021-09-02T03:00:00Z"));
        follow(log);

        assertThat(duty().at("/state").asString()).isEqualTo("DONE");
    }

    private void amended(CampaignText text, List<UnitId> added, List<UnitId> removed, String on)
            throws Exception {
        LocalDate effectiveOn = LocalDate.parse(on);
        log.append(
                new CampaignAmended(
                        sample.campaign,
                        text.with(
                                text.content(),
                                text.scope().stream()
                                        .filter(unit -> !removed.contains(unit))
                                        .toList()),
                        added,
                        removed,
                        List.of(),
                        effectiveOn,
                        "Công văn 30/SCT",
                        "Sắp xếp lại",
                        null,
                        Instant.parse("2021-09-02T02:00:00Z"),
                        List.of(),
                        effectiveOn.isAfter(LocalDate.of(2021, 7, 4))
                                ? List.of(new OverdueReport("2", LocalDate.of(2021, 7, 4)))
                                : List.of()));
    }

    @ParameterizedTest
    @CsvSource({"true, LATE, 3", "false, ENDED, ''"})
    void rule_52_the_other_report_is_awaited_where_the_ended_unit_handed_in_one(
            boolean isCarriedOn, String state, String awaited) throws Exception {
        launched(sample.drafted(), "trước ngày 05/7/2021", List.of(sample.department), "2", "3");
        log.append(handedIn("2", "2021-06-02T03:00:00Z"));
        log.append(
                new UnitDissolved(
                        sample.district,
                        LocalDate.of(2021, 6, 10),
                        isCarriedOn ? List.of(sample.department) : List.of(),
                        "NQ 60/2021"));
        follow(log);

        assertThat(duty().at("/state").asString()).isEqualTo(state);
        assertThat(duty().at("/awaitedReport/phase").asString("")).isEqualTo(awaited);
        assertThat(counted("DONE")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"true, true", "true, false", "false, true", "false, false"})
    void rule_52_what_who_carried_on_handed_in_stays_done_when_that_one_ends_too(
            boolean isNamed, boolean isCarriedOn) throws Exception {
        launched(
                sample.drafted(),
                "trước ngày 05/7/2021",
                List.of(isNamed ? sample.district : sample.department),
                "2");
        UnitId next = new UnitId(UUID.randomUUID());
        log.append(
                new UnitRegistered(
                        next,
                        "Phòng Mới",
                        UnitKind.DISTRICT_DIVISION,
                        sample.department,
                        LocalDate.of(2021, 1, 1),
                        "QĐ 1/2021"));
        log.append(
                new UnitDissolved(
                        sample.district, LocalDate.of(2021, 6, 1), List.of(next), "NQ 60/2021"));
        log.append(
                new ReportSubmitted(
                        report,
                        sample.campaign,
                        "2",
                        next,
                        CONTENT,
                        Instant.parse("2021-06-10T03:00:00Z")));
        log.append(
                new UnitDissolved(
                        next,
                        LocalDate.of(2021, 6, 20),
                        isCarriedOn ? List.of(sample.department) : List.of(),
                        "NQ 61/2021"));
        follow(log);

        assertThat(duty().at("/state").asString()).isEqualTo("DONE");
        assertThat(duty().at("/late").asString()).isEqualTo("NO");
        assertThat(
                        read(log, Role.VIEWER, "/api/reports?unit=" + sample.district)
                                .at("/items")
                                .valueStream()
                                .filter(row -> !row.at("/state").asString().equals("SUBMITTED")))
                .isEmpty();
    }

    @Test
    void rule_52_all_reports_of_who_carries_on_are_awaited_for_a_duty_of_an_ended_unit()
            throws Exception {
        launched(sample.drafted(), "trước ngày 05/7/2021", List.of(sample.department), "2", "3");
        log.append(sample.districtDissolved());
        log.append(
                new ReportSubmitted(
                        report,
                        sample.campaign,
                        "2",
                        sample.department,
                        CONTENT,
                        Instant.parse("2025-07-02T03:00:00Z")));
        follow(log);

        assertThat(duty().at("/state").asString()).isEqualTo("LATE");
        assertThat(counted("DONE")).isZero();
    }

    @Test
    void rule_52_who_carries_on_is_named_in_place_of_the_ended_unit_and_its_duty_stays_done()
            throws Exception {
        CampaignLaunched launch =
                launch("trước ngày 05/7/2021", List.of(sample.district), null, "2");
        started(sample.drafted(), launch);
        log.append(sample.districtDissolved());
        log.append(
                new ReportSubmitted(
                        report,
                        sample.campaign,
                        "2",
                        sample.department,
                        CONTENT,
                        Instant.parse("2025-07-02T03:00:00Z")));
        log.append(
                new CampaignAmended(
                        sample.campaign,
                        launch.text().with(launch.content(), List.of(sample.department)),
                        List.of(sample.department),
                        List.of(sample.district),
                        List.of(),
                        LocalDate.of(2025, 8, 1),
                        "Công văn 30/SCT",
                        "Sắp xếp lại đơn vị",
                        null,
                        Instant.parse("2025-08-01T02:00:00Z")));
        follow(log);

        assertThat(duty().at("/state").asString()).isEqualTo("DONE");
        assertThat(duty().at("/late").asString()).isEqualTo("YES");
        assertThat(counted("DONE")).isEqualTo(1);
        assertThat(
                        read(log, Role.VIEWER, "/api/reports?unit=" + sample.department)
                                .at("/items/0/late")
                                .asString())
                .isEqualTo("YES");
    }

    @Test
    void rule_52_a_report_of_who_carries_on_is_done_for_an_ended_unit_that_the_tree_took_in()
            throws Exception {
        launched(sample.drafted(), "trước ngày 05/7/2021", List.of(sample.department), "2");
        log.append(sample.districtDissolved());
        log.append(
                new ReportSubmitted(
                        report,
                        sample.campaign,
                        "2",
                        sample.department,
                        CONTENT,
                        Instant.parse("2025-07-02T03:00:00Z")));
        follow(log);

        assertThat(duty().at("/state").asString()).isEqualTo("DONE");
        assertThat(duty().at("/report/reportId").asString()).isEqualTo(report.toString());
        assertThat(counted("DONE")).isEqualTo(1);
    }

    @Test
    void rule_52_where_only_named_units_take_part_no_report_is_done_for_an_ended_unit_below_one()
            throws Exception {
        started(
                sample.drafted(),
                launch("trước ngày 05/7/2021", List.of(sample.department), true, "2"));
        log.append(sample.districtDissolved());
        log.append(
                new ReportSubmitted(
                        report,
                        sample.campaign,
                        "2",
                        sample.department,
                        CONTENT,
                        Instant.parse("2025-07-02T03:00:00Z")));
        follow(log);

        assertThat(duty().at("/state").asString()).isEqualTo("LATE");
        assertThat(counted("DONE")).isZero();
    }

    @Test
    void rule_52_who_carries_on_is_asked_for_what_the_ended_unit_owes() throws Exception {
        launched(sample.drafted(), "trước ngày 05/7/2021");
        String ofSuccessor = "/api/duties?unit=" + sample.department + "&plan=" + sample.plan;
        follow(log);
        List<String> before = codes(ofSuccessor);
        log.append(sample.districtDissolved());
        follow(log);

        assertThat(codes(ofSuccessor)).containsAll(before).contains("D2");
        assertThat(before).doesNotContain("D2");
    }

    @Test
    void rule_52_a_report_of_who_carries_on_is_done_for_the_ended_unit_too_and_counts_once()
            throws Exception {
        launched(sample.drafted(), "trước ngày 05/7/2021");
        log.append(sample.districtDissolved());
        log.append(
                new ReportSubmitted(
                        report,
                        sample.campaign,
                        "2",
                        sample.department,
                        CONTENT,
                        Instant.parse("2025-07-02T03:00:00Z")));
        follow(log);

        assertThat(duty().at("/state").asString()).isEqualTo("DONE");
        assertThat(duty().at("/late").asString()).isEqualTo("YES");
        assertThat(duty().at("/report/reportId").asString()).isEqualTo(report.toString());
        assertThat(counted("DONE")).isEqualTo(1);
    }

    private List<String> codes(String path) throws Exception {
        return read(log, Role.VIEWER, path)
                .at("/items")
                .valueStream()
                .map(duty -> duty.at("/code").asString())
                .toList();
    }

    /// Launches the campaign with this limit for the reports on phase 2.
    private void launched(PlanDrafted plan, String report) throws Exception {
        launched(plan, report, "2");
    }

    /// Launches it with phases like phase 2.
    private void launched(PlanDrafted plan, String report, String... labels) throws Exception {
        launched(plan, report, sample.launched().scope(), labels);
    }

    private void launched(PlanDrafted plan, String report, List<UnitId> scope, String... labels)
            throws Exception {
        started(plan, launch(report, scope, null, labels));
    }

    private CampaignLaunched launch(
            String report, List<UnitId> scope, @Nullable Boolean onlyNamed, String... labels) {
        CampaignLaunched like = sample.launched();
        List<PlannedPhase> phases =
                like.content().phases().stream()
                        .filter(phase -> phase.label().equals("2"))
                        .flatMap(phase ->
                                Stream.of(labels)
                                        .map(label ->
                                                new PlannedPhase(
                                                        label,
                                                        phase.name(),
                                                        phase.start(),
                                                        phase.end(),
                                                        null,
                                                        Deadline.of(report),
                                                        List.of())))
                        .toList();
        return new CampaignLaunched(
                like.campaignId(),
                like.planId(),
                like.content().with(phases),
                like.year(),
                like.planIssuedOn(),
                like.launchedOn(),
                scope,
                null,
                onlyNamed);
    }

    private void started(PlanDrafted plan, CampaignLaunched launched) throws Exception {
        log.append(sample.inForce(plan, launched));
    }

    private ReportSubmitted handedIn(String phase, String at) {
        return new ReportSubmitted(
                report, sample.campaign, phase, sample.district, CONTENT, Instant.parse(at));
    }

    private JsonNode duty() throws Exception {
        return duties().filter(duty -> duty.at("/code").asString().equals("D2"))
                .findFirst()
                .orElseThrow();
    }

    private Stream<JsonNode> duties() throws Exception {
        return read(log, Role.VIEWER, "/api/duties?plan=" + sample.plan).at("/items").valueStream();
    }

    private int counted(String state) throws Exception {
        return read(log, Role.VIEWER, "/api/figures?campaign=" + sample.campaign)
                .at("/items/0/duties/" + state.toLowerCase(Locale.ROOT))
                .asInt();
    }
}
