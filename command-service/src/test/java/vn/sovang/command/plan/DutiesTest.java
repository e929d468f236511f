package vn.sovang.command.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static vn.sovang.command.given.Folds.assertFlat;
import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.TODAY;
import static vn.sovang.command.given.Given.act;
import static vn.sovang.command.given.Given.afterTheEndOf;
import static vn.sovang.command.given.Given.among;
import static vn.sovang.command.given.Given.asking;
import static vn.sovang.command.given.Given.beforeTheStartOf;
import static vn.sovang.command.given.Given.campaign;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.launched;
import static vn.sovang.command.given.Given.office;
import static vn.sovang.command.given.Given.plan;
import static vn.sovang.command.given.Given.registered;
import static vn.sovang.command.given.Given.takingOut;
import static vn.sovang.command.given.Given.unit;
import static vn.sovang.command.given.Refusals.assertRefused;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vn.sovang.campaign.CampaignAmended;
import vn.sovang.campaign.CampaignEvent;
import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.kernel.Rejection;
import vn.sovang.kernel.Role;
import vn.sovang.plan.CompleteDuty;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.Duty;
import vn.sovang.plan.DutyCompleted;
import vn.sovang.plan.DutyDeadlineSet;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanEvent;
import vn.sovang.plan.PlanHead;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.SetDutyDeadline;
import vn.sovang.report.ReportContent;
import vn.sovang.report.ReportId;
import vn.sovang.report.ReportSubmitted;
import vn.sovang.text.Phrase;
import vn.sovang.time.Deadline;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

class DutiesTest {
    private static final PlanId PLAN = new PlanId(id(10));
    private static final UnitId ONE = unit(1);
    private static final UnitId TWO = unit(2);
    private static final ReportId REPORT = new ReportId(id(30));
    private static final Deadline LIMIT = Deadline.of("trước ngày 20/6/2021");

    /// D1 binds one unit, undated; D2 is dated; D3 names no unit and comes back; D4 has no limit;
    /// D5 comes again on named days, D6 on none; D7, D8, D9 and D10 are to report, D9 each month,
    /// D10 one unit.
    private static final PlanState ISSUED =
            state(
                    new PlanDrafted(PLAN, "a", content()),
                    new PlanIssued(
                            PLAN,
                            new DocumentNumber("12"),
                            "KH-SCT",
                            LocalDate.of(2021, 2, 3),
                            "Sở",
                            "Giám đốc",
                            null,
                            List.of()));

    private static final Function<UUID, Facts> REGISTER =
            id -> {
                if (id.equals(ONE.value()) || id.equals(TWO.value())) {
                    return Facts.of(
                            new UnitRegistered(
                                    new UnitId(id),
                                    "Phòng",
                                    UnitKind.DIVISION,
                                    null,
                                    LocalDate.EPOCH,
                                    "QĐ"));
                }
                return id.equals(REPORT.value()) ? Facts.of(report()) : Facts.of();
            };

    @Tag("thousands")
    @Test
    void the_20_000th_completion_costs_no_more_than_the_2_000th() {
        assertFlat(
                ISSUED,
                PlanState::evolve,
                number -> new DutyCompleted(PLAN, "D3", unit(number), TODAY, "BC", null, "x", NOW));
    }

    @Test
    void rule_33_a11_a_day_is_set_for_an_undated_duty_by_a_named_person_on_a_basis() {
        for (String duty : List.of("D1", "D4")) {
            assertThat(PlanState.decide(deadline(duty, TODAY, "CV 5"), ISSUED, office()))
                    .containsExactly(
                            new DutyDeadlineSet(PLAN, duty, TODAY, "CV 5", "office-head", NOW));
        }
    }

    @Test
    void a_day_that_is_set_again_is_a_new_fact_and_the_same_one_is_none() {
        PlanState set = after(PlanState.decide(deadline("D1", TODAY, "CV 5"), ISSUED, office()));
        assertThat(PlanState.decide(deadline("D1", TODAY, "CV 5"), set, office())).isEmpty();
        assertThat(PlanState.decide(deadline("D1", TODAY.plusDays(9), "CV 6"), set, office()))
                .hasSize(1);
    }

    @Test
    void a_duty_is_completed_by_each_unit_that_it_binds() {
        assertThat(complete("D1", ONE, office()))
                .containsExactly(
                        new DutyCompleted(
                                PLAN, "D1", ONE, TODAY, "BC 7", null, "office-head", NOW));
        PlanState done = after(complete("D1", ONE, office()));
        assertThat(PlanState.decide(completion("D1", ONE, "BC 7", null), done, office(), REGISTER))
                .isEmpty();
        assertRefused(PlanRejection.DUTY_OF_OTHERS, () -> complete("D1", TWO, office()));
    }

    @Test
    void rule_52_what_an_ended_unit_owed_is_done_by_who_carries_on_in_its_own_name() {
        Act after = afterTheEndOf(ONE, TWO);
        assertRefused(PlanRejection.UNIT_ENDED, () -> complete("D1", ONE, after));
        assertRefused(PlanRejection.UNIT_ENDED, () -> complete("D3", ONE, after));
        List<PlanEvent> done = complete("D1", TWO, after);
        assertThat(done)
                .containsExactly(
                        new DutyCompleted(
                                PLAN, "D1", TWO, TODAY, "BC 7", null, "van-thu", NOW, null, ONE));
        CompleteDuty again = completion("D1", TWO, "BC 7", null);
        assertThat(PlanState.decide(again, after(done), after, REGISTER)).isEmpty();
        assertRefused(
                PlanRejection.DUTY_COMPLETED,
                () ->
                        PlanState.decide(
                                completion("D1", TWO, "BC 8", null), after(done), after, REGISTER));
    }

    @Test
    void rule_52_what_was_done_while_the_unit_stood_is_its_own_and_not_its_successor_s() {
        Act after = afterTheEndOf(ONE, TWO);
        LocalDate stood = TODAY.minusDays(1);
        assertThat(PlanState.decide(on(stood, ONE), ISSUED, after, REGISTER))
                .containsExactly(
                        new DutyCompleted(PLAN, "D1", ONE, stood, "BC 7", null, "van-thu", NOW));
        assertRefused(
                PlanRejection.DUTY_OF_OTHERS,
                () -> PlanState.decide(on(stood, TWO), ISSUED, after, REGISTER));
    }

    private static CompleteDuty on(LocalDate day, UnitId unit) {
        return new CompleteDuty(PLAN, "D1", unit, day, "BC 7", null);
    }

    static void complete_in_the_name_of_an_ended_unit() {
        complete("D1", ONE, afterTheEndOf(ONE, TWO));
    }

    static void complete_before_the_unit_begins() {
        complete("D1", ONE, beforeTheStartOf(ONE));
    }

    @Test
    void a_duty_that_names_no_unit_of_the_register_is_completed_by_whichever_did_it() {
        assertThat(complete("D3", TWO, act(Role.UNIT_CLERK, TWO))).hasSize(1);
    }

    @Test
    void a_duty_that_comes_back_opens_a_new_round_with_its_next_day() {
        PlanState done = after(complete("D3", ONE, office()));
        CompleteDuty next = completion("D3", ONE, "BC 8", null);
        assertRefused(
                PlanRejection.DUTY_COMPLETED,
                () -> PlanState.decide(next, done, office(), REGISTER));
        PlanState again = PlanState.evolve(done, set("D3"));
        assertThat(PlanState.decide(next, again, office(), REGISTER)).hasSize(1);
        PlanState once = PlanState.evolve(after(complete("D1", ONE, office())), set("D1"));
        assertRefused(
                PlanRejection.DUTY_COMPLETED,
                () ->
                        PlanState.decide(
                                completion("D1", ONE, "BC 8", null), once, office(), REGISTER));
    }

    @Test
    void each_round_of_a_duty_that_comes_again_is_completed_by_its_day() {
        LocalDate january = LocalDate.of(plan().year(), 1, 25);
        PlanState done = after(PlanState.decide(round("D5", january), ISSUED, office(), REGISTER));
        assertThat(PlanState.decide(round("D5", january), done, office(), REGISTER)).isEmpty();
        assertThat(PlanState.decide(round("D5", january.plusMonths(1)), done, office(), REGISTER))
                .singleElement()
                .isInstanceOfSatisfying(
                        DutyCompleted.class,
                        e -> assertThat(e.round()).isEqualTo(january.plusMonths(1)));
    }

    @Test
    void a_round_is_one_of_those_that_the_words_name() {
        for (CompleteDuty other :
                List.of(
                        round("D5", null),
                        round("D5", LocalDate.of(plan().year(), 1, 24)),
                        round("D5", LocalDate.of(plan().year() + 1, 1, 25)))) {
            assertRefused(
                    PlanRejection.DUTY_ROUND,
                    () -> PlanState.decide(other, ISSUED, office(), REGISTER));
        }
        assertRefused(
                PlanRejection.DUTY_WITHOUT_ROUNDS, DutiesTest::complete_a_round_of_what_has_none);
    }

    @Test
    void nothing_is_due_or_done_before_its_plan_was_issued() {
        LocalDate issued = LocalDate.of(2021, 2, 3);
        assertThat(PlanState.decide(deadline("D1", issued, "CV 5"), ISSUED, office())).hasSize(1);
        assertRefused(PlanRejection.DUTY_DUE_BEFORE_PLAN, DutiesTest::set_a_day_before_the_plan);
        assertRefused(PlanRejection.DUTY_DONE_BEFORE_PLAN, DutiesTest::complete_before_the_plan);
    }

    /// Leaves the year before to a plan that shows no date.
    @Test
    void an_undated_plan_can_have_been_issued_in_the_year_before_its_own() {
        PlanHead head = content().head();
        PlanState undated =
                state(
                        new PlanDrafted(
                                PLAN,
                                "a",
                                content(
                                        new PlanHead(
                                                head.documentType(),
                                                head.title(),
                                                head.number(),
                                                head.symbol(),
                                                null,
                                                head.issuer(),
                                                head.signatory(),
                                                head.place(),
                                                head.capacity(),
                                                head.position()))),
                        new PlanIssued(
                                PLAN, null, "KH-SCT", null, "Sở", "Giám đốc", null, List.of()));
        LocalDate before = LocalDate.of(2020, 12, 20);
        assertThat(PlanState.decide(deadline("D1", before, "CV 5"), undated, office())).hasSize(1);
        assertRefused(
                PlanRejection.DUTY_DUE_BEFORE_PLAN,
                () ->
                        PlanState.decide(
                                deadline("D1", LocalDate.of(2019, 12, 31), "CV 5"),
                                undated,
                                office()));
    }

    @Test
    void a_day_is_set_for_a_series_that_names_none_and_not_for_one_that_does() {
        assertThat(PlanState.decide(deadline("D6", TODAY, "CV 5"), ISSUED, office())).hasSize(1);
        assertRefused(
                PlanRejection.DUTY_DATED,
                () -> PlanState.decide(deadline("D5", TODAY, "CV 5"), ISSUED, office()));
    }

    @Test
    void a_report_of_the_unit_can_show_that_it_is_done() {
        assertThat(
                        PlanState.decide(
                                completion("D3", ONE, "BC 7", REPORT), ISSUED, office(), REGISTER))
                .singleElement()
                .isInstanceOfSatisfying(
                        DutyCompleted.class,
                        e -> assertThat(e.reportId()).isEqualTo(REPORT.value()));
        assertRefused(
                PlanRejection.REPORT_UNKNOWN, DutiesTest::complete_with_a_report_of_another_unit);
    }

    @Test
    void rule_31_a_duty_to_report_is_fulfilled_by_its_report_alone() {
        CompleteDuty byHand = completion("D7", ONE, "BC 7", null);
        assertRefused(PlanRejection.DUTY_REPORTED, DutiesTest::complete_what_a_report_fulfils);
        assertThat(completing(byHand, TWO)).as("no campaign asks this unit").hasSize(1);
        assertThat(completing(completion("D2", ONE, "BC 7", null), ONE))
                .as("of another kind")
                .hasSize(1);
        assertThat(completing(completion("D8", ONE, "BC 7", null), ONE))
                .as("by a limit that is no phase's")
                .hasSize(1);
    }

    @Test
    void a_duty_to_report_is_one_with_its_report_by_the_same_last_day_or_round() {
        assertRefused(
                PlanRejection.DUTY_REPORTED,
                () ->
                        completing(
                                completion("D7", ONE, "BC 7", null),
                                ONE,
                                "đến hết ngày 19/6/2021"));
        String monthly = "trước ngày 25 hằng tháng";
        CompleteDuty may = round("D9", LocalDate.of(2021, 5, 25));
        assertRefused(PlanRejection.DUTY_REPORTED, () -> completing(may, ONE, monthly));
        assertThat(completing(may, ONE, "trước ngày 24 hằng tháng")).hasSize(1);
        assertThat(completing(may, ONE, "trước ngày 20/6/2021")).hasSize(1);
    }

    @Test
    void a_duty_stays_with_the_report_that_was_overdue_when_its_unit_was_taken_out() {
        CompleteDuty byHand = completion("D7", ONE, "BC 7", null);
        assertRefused(
                PlanRejection.DUTY_REPORTED,
                () -> completing(byHand, takenOut(LocalDate.of(2021, 6, 20))));
        assertThat(completing(byHand, takenOut(LocalDate.of(2021, 6, 19)))).hasSize(1);
    }

    @Test
    void rule_52_of_two_that_carry_on_none_states_by_hand_what_the_other_reports() {
        UnitId third = unit(3);
        Act carriesOn =
                among(
                        act(Role.TENANT_ADMIN, null),
                        registered(ONE),
                        registered(TWO),
                        registered(third),
                        new UnitDissolved(ONE, TODAY.minusDays(9), List.of(TWO, third), "QĐ 2"));
        CompleteDuty byHand = completion("D10", TWO, "BC 7", null);
        Deadline limit = Deadline.of("trước ngày 20/6/2021");
        assertRefused(
                PlanRejection.DUTY_REPORTED,
                () -> completing(byHand, List.of(asking(limit, third)), carriesOn));
        assertThat(completing(byHand, List.of(asking(limit, unit(4))), carriesOn)).hasSize(1);
    }

    @Test
    void what_a_report_did_is_done_and_not_stated_by_hand_beside_it() {
        assertRefused(PlanRejection.DUTY_DONE_BY_REPORT, DutiesTest::complete_what_a_report_did);
        for (LocalDate out : List.of(LocalDate.of(2021, 6, 19), LocalDate.of(2021, 6, 20))) {
            assertRefused(
                    PlanRejection.DUTY_DONE_BY_REPORT,
                    () -> completing(takenOut(out), Facts.of(report())));
        }
        assertRefused(
                PlanRejection.DUTY_REPORTED,
                () -> completing(List.of(asking(LIMIT, ONE)), Facts.of("a draft")));
    }

    @Test
    void the_report_that_is_still_to_come_is_named_before_one_that_nobody_asks_for() {
        CampaignLaunched others = asking(LIMIT, TWO);
        CampaignAmended late =
                new CampaignAmended(
                        others.campaignId(),
                        others.text().with(others.content(), List.of(ONE, TWO)),
                        List.of(ONE),
                        List.of(),
                        List.of(),
                        LocalDate.of(2021, 6, 20),
                        "CV 4",
                        "bổ sung",
                        null,
                        NOW);
        CampaignLaunched asked = asking(LIMIT, ONE);
        CampaignId second = new CampaignId(id(21));
        CampaignLaunched other =
                new CampaignLaunched(
                        second,
                        asked.planId(),
                        asked.content(),
                        asked.year(),
                        asked.planIssuedOn(),
                        asked.launchedOn(),
                        asked.scope());
        assertAwaited(second, List.of(others, late, other), Facts.of());
        assertAwaited(second, List.of(others, late, other), Facts.of(report()));
        assertAwaited(others.campaignId(), List.of(others, late), Facts.of());
    }

    private static void assertAwaited(
            CampaignId campaign, List<CampaignEvent> campaigns, Facts report) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> completing(campaigns, report))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo(PlanRejection.DUTY_REPORTED.code());
                    assertThat(refused.details()).containsEntry("campaign", campaign.toString());
                });
    }

    static void complete_what_a_report_did() {
        completing(List.of(asking(LIMIT, ONE)), Facts.of(report()));
    }

    private static List<PlanEvent> completing(List<CampaignEvent> campaigns, Facts report) {
        return completing(
                completion("D7", ONE, "BC 7", null),
                campaigns,
                among(act(Role.TENANT_ADMIN, null), ONE, TWO),
                report);
    }

    private static List<CampaignEvent> takenOut(LocalDate on) {
        CampaignLaunched launched = asking(Deadline.of("trước ngày 20/6/2021"), ONE, TWO);
        return List.of(launched, takingOut(ONE, launched, on));
    }

    static void complete_what_a_report_fulfils() {
        completing(completion("D7", ONE, "BC 7", null), ONE);
    }

    /// Completed while the plan's campaign runs for a unit.
    private static List<PlanEvent> completing(CompleteDuty command, UnitId asked) {
        return completing(command, asked, "trước ngày 20/6/2021");
    }

    private static List<PlanEvent> completing(CompleteDuty command, UnitId asked, String report) {
        return completing(command, List.of(asking(Deadline.of(report), asked)));
    }

    private static List<PlanEvent> completing(CompleteDuty command, List<CampaignEvent> campaign) {
        return completing(command, campaign, among(act(Role.TENANT_ADMIN, null), ONE, TWO));
    }

    private static List<PlanEvent> completing(
            CompleteDuty command, List<CampaignEvent> campaign, Act act) {
        return completing(command, campaign, act, Facts.of());
    }

    /// @param report facts of the one that the unit has on the first campaign's phase
    private static List<PlanEvent> completing(
            CompleteDuty command, List<CampaignEvent> campaigns, Act act, Facts report) {
        List<CampaignId> ids =
                campaigns.stream().map(CampaignEvent::campaignId).distinct().toList();
        Function<UUID, Facts> history =
                of ->
                        ids.contains(new CampaignId(of))
                                ? new Facts(
                                        campaigns.stream()
                                                .filter(e -> e.campaignId().value().equals(of))
                                                .<Object>map(e -> e)
                                                .toList())
                                : of.equals(REPORT.value()) ? report : REGISTER.apply(of);
        return PlanState.decide(
                command,
                ISSUED,
                act,
                history,
                new DutyReports(
                        _ -> ids,
                        (campaign, _, unit) ->
                                campaign.equals(ids.getFirst()) && unit.equals(ONE)
                                        ? Optional.of(REPORT)
                                        : Optional.empty(),
                        history));
    }

    static void set_a_day_for_no_duty() {
        PlanState.decide(deadline("D0", TODAY, "CV 5"), ISSUED, office());
    }

    static void set_a_day_where_the_plan_has_one() {
        PlanState.decide(deadline("D2", TODAY, "CV 5"), ISSUED, office());
    }

    static void complete_again_otherwise() {
        PlanState done = after(complete("D1", ONE, office()));
        PlanState.decide(completion("D1", ONE, "BC 8", null), done, office(), REGISTER);
    }

    static void complete_without_a_round() {
        PlanState.decide(round("D5", null), ISSUED, office(), REGISTER);
    }

    static void complete_a_round_of_what_has_none() {
        PlanState.decide(
                round("D1", LocalDate.of(plan().year(), 1, 25)), ISSUED, office(), REGISTER);
    }

    static void set_a_day_before_the_plan() {
        PlanState.decide(deadline("D1", LocalDate.of(2021, 2, 2), "CV 5"), ISSUED, office());
    }

    static void complete_before_the_plan() {
        CompleteDuty early =
                new CompleteDuty(PLAN, "D1", ONE, LocalDate.of(2021, 2, 2), "BC 7", null);
        PlanState.decide(early, ISSUED, office(), REGISTER);
    }

    static void complete_tomorrow() {
        CompleteDuty tomorrow = new CompleteDuty(PLAN, "D1", ONE, TODAY.plusDays(1), "BC 7", null);
        PlanState.decide(tomorrow, ISSUED, office(), REGISTER);
    }

    static void complete_for_a_unit_that_is_not_bound() {
        complete("D1", TWO, office());
    }

    static void complete_for_no_unit() {
        complete("D3", unit(9), office());
    }

    static void complete_with_a_report_of_another_unit() {
        PlanState.decide(completion("D3", TWO, "BC 7", REPORT), ISSUED, office(), REGISTER);
    }

    static void complete_for_another_unit() {
        complete("D1", ONE, act(Role.UNIT_CLERK, TWO));
    }

    private static List<PlanEvent> complete(String duty, UnitId unit, Act act) {
        return PlanState.decide(completion(duty, unit, "BC 7", null), ISSUED, act, REGISTER);
    }

    private static CompleteDuty completion(
            String duty, UnitId unit, String document, @Nullable ReportId report) {
        return new CompleteDuty(PLAN, duty, unit, TODAY, document, report);
    }

    private static CompleteDuty round(String duty, @Nullable LocalDate round) {
        return new CompleteDuty(PLAN, duty, ONE, TODAY, "BC 7", null, round);
    }

    private static SetDutyDeadline deadline(String duty, LocalDate day, String basis) {
        return new SetDutyDeadline(PLAN, duty, day, basis);
    }

    private static DutyDeadlineSet set(String duty) {
        return new DutyDeadlineSet(PLAN, duty, TODAY.plusDays(30), "CV 6", "a", NOW);
    }

    private static PlanState after(List<PlanEvent> events) {
        return PlanState.evolve(ISSUED, events.getFirst());
    }

    private static PlanState state(PlanEvent... events) {
        PlanState state = new PlanState.None();
        for (PlanEvent event : events) {
            state = PlanState.evolve(state, event);
        }
        return state;
    }

    private static ReportSubmitted report() {
        return new ReportSubmitted(
                REPORT,
                new CampaignId(id(20)),
                "1",
                ONE,
                new ReportContent("x", TODAY, List.of()),
                NOW);
    }

    private static PlanContent content() {
        return content(plan().head());
    }

    private static PlanContent content(PlanHead head) {
        PlanContent bare = plan();
        return new PlanContent(
                bare.year(),
                head,
                bare.parents(),
                bare.theme(),
                bare.campaigns(),
                bare.recipients(),
                bare.passages(),
                bare.targets(),
                bare.tasks(),
                List.of(
                        duty("D1", "theo quy định", Duty.Recurrence.ONCE, ONE),
                        duty("D2", "trước ngày 20/6/2021", Duty.Recurrence.ONCE, ONE),
                        duty("D3", "định kỳ", Duty.Recurrence.PERIODIC),
                        duty("D4", null, Duty.Recurrence.CONTINUOUS),
                        duty("D5", "trước ngày 25 hằng tháng", Duty.Recurrence.PERIODIC, ONE),
                        duty("D6", "hằng quý", Duty.Recurrence.PERIODIC, ONE),
                        toReport("D7", "trước ngày 20/6/2021"),
                        duty(
                                Duty.Kind.REPORT,
                                "D10",
                                "trước ngày 20/6/2021",
                                Duty.Recurrence.ONCE,
                                ONE),
                        toReport("D8", "trước ngày 21/6/2021"),
                        duty(
                                Duty.Kind.REPORT,
                                "D9",
                                "trước ngày 25 hằng tháng",
                                Duty.Recurrence.PERIODIC)),
                bare.attachments(),
                bare.openLists(),
                bare.crossReferences());
    }

    private static Duty toReport(String code, String due) {
        return duty(Duty.Kind.REPORT, code, due, Duty.Recurrence.ONCE);
    }

    private static Duty duty(
            String code, @Nullable String due, Duty.Recurrence recurrence, UnitId... units) {
        return duty(Duty.Kind.AGGREGATE, code, due, recurrence, units);
    }

    private static Duty duty(
            Duty.Kind kind,
            String code,
            @Nullable String due,
            Duty.Recurrence recurrence,
            UnitId... units) {
        return new Duty(
                code,
                new Phrase("Văn phòng Sở"),
                Duty.Modality.ASSIGNED,
                kind,
                new Phrase("tổng hợp, báo cáo"),
                null,
                due == null ? null : Deadline.of(due),
                recurrence,
                List.of(),
                List.of(units));
    }
}
