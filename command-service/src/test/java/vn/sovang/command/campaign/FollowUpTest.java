package vn.sovang.command.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.TODAY;
import static vn.sovang.command.given.Given.act;
import static vn.sovang.command.given.Given.afterTheEndOf;
import static vn.sovang.command.given.Given.among;
import static vn.sovang.command.given.Given.asking;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.launched;
import static vn.sovang.command.given.Given.office;
import static vn.sovang.command.given.Given.phase;
import static vn.sovang.command.given.Given.registered;
import static vn.sovang.command.given.Given.takingOut;
import static vn.sovang.command.given.Given.unit;
import static vn.sovang.command.given.Refusals.assertRefused;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.sovang.block.BlockDissolved;
import vn.sovang.block.BlockFormed;
import vn.sovang.block.BlockId;
import vn.sovang.block.BlockKind;
import vn.sovang.block.MemberAssigned;
import vn.sovang.block.MembershipEnded;
import vn.sovang.campaign.AmendRegistration;
import vn.sovang.campaign.CampaignClosed;
import vn.sovang.campaign.CampaignEvent;
import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.campaign.ExtendCampaign;
import vn.sovang.campaign.ParticipationRegistered;
import vn.sovang.campaign.PhaseExtended;
import vn.sovang.campaign.PledgeSigned;
import vn.sovang.campaign.RecordInspection;
import vn.sovang.campaign.RecordReview;
import vn.sovang.campaign.RegistrationAmended;
import vn.sovang.campaign.RemindUnit;
import vn.sovang.campaign.ReviewKind;
import vn.sovang.campaign.ReviewRecorded;
import vn.sovang.campaign.SignPledge;
import vn.sovang.campaign.UnitInspected;
import vn.sovang.campaign.UnitReminded;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.given.Given;
import vn.sovang.kernel.Role;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.time.Deadline;
import vn.sovang.time.VietnamTime;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class FollowUpTest {
    private static final CampaignId CAMPAIGN = new CampaignId(id(20));
    private static final UnitId MEMBER = unit(1);
    private static final UnitId OTHER = unit(2);
    private static final UnitId OUTSIDE = unit(3);
    private static final Act FROM_MEMBER = act(Role.UNIT_CLERK, MEMBER);
    private static final Deadline LATER = Deadline.of("đến hết ngày 15/7/2021");

    private static final CampaignState NONE = new CampaignState.None();
    private static final CampaignState RUNNING =
            CampaignState.evolve(NONE, launched(MEMBER, OTHER));
    private static final BlockId BLOCK = new BlockId(id(30));
    private static final LocalDate JUNE = LocalDate.of(2021, 6, 1);
    private static final CampaignState CLOSED =
            CampaignState.evolve(RUNNING, new CampaignClosed(CAMPAIGN, TODAY, "x"));

    @Test
    void a_phase_gets_a_later_end_on_a_basis_and_the_first_one_stays_in_history() {
        List<CampaignEvent> extended = extend(LATER, RUNNING);
        assertThat(extended)
                .containsExactly(new PhaseExtended(CAMPAIGN, "1", LATER, null, null, "CV 20", NOW));
        CampaignState after = after(RUNNING, extended.getFirst());
        assertThat(((CampaignState.Running) after).content().phases())
                .extracting(PlannedPhase::end)
                .containsExactly(LATER, Deadline.of("đến hết ngày 31/12/2021"));
        assertThat(extend(LATER, after)).as("the same again").isEmpty();
        assertThat(extend(Deadline.of("đến hết ngày 20/7/2021"), after)).hasSize(1);
    }

    @Test
    void a_limit_that_is_given_again_as_it_was_is_no_part_of_the_extension() {
        Deadline june = Deadline.of("đến hết ngày 01/6/2021");
        CampaignState asking = CampaignState.evolve(NONE, asking(june, MEMBER));
        assertThat(
                        CampaignState.decide(
                                new ExtendCampaign(CAMPAIGN, "1", LATER, null, june, "CV 20"),
                                asking,
                                office()))
                .containsExactly(new PhaseExtended(CAMPAIGN, "1", LATER, null, null, "CV 20", NOW));
    }

    @Test
    void an_extension_goes_forward_to_a_day_that_can_be_told() {
        assertRefused(
                CampaignRejection.NOT_LATER,
                () -> extend(Deadline.of("trước ngày 01/7/2021"), RUNNING));
        assertRefused(
                CampaignRejection.UNRESOLVED, () -> extend(Deadline.of("31/6/2021"), RUNNING));
        assertRefused(CampaignRejection.CLOSED, () -> extend(LATER, CLOSED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/6/2021", "cuối năm", "cuối năm học 2020-2021"})
    void rule_4_an_end_that_is_no_day_or_a_vague_one_is_put_on_any_day(String words) {
        CampaignState impossible =
                CampaignState.evolve(
                        NONE,
                        new CampaignLaunched(
                                CAMPAIGN,
                                launched().planId(),
                                Given.campaign(phase("1", "01/01/2021", words)),
                                2021,
                                null,
                                launched().launchedOn(),
                                List.of(MEMBER)));
        assertThat(extend(Deadline.of("đến hết ngày 01/6/2021"), impossible)).hasSize(1);
    }

    @Test
    void rule_29_a_later_registration_is_an_amendment() {
        CampaignState registered =
                after(RUNNING, new ParticipationRegistered(CAMPAIGN, "1", MEMBER, "100 %", NOW));
        List<CampaignEvent> amended = amend("110 %", registered, FROM_MEMBER);
        assertThat(amended)
                .containsExactly(new RegistrationAmended(CAMPAIGN, "1", MEMBER, "110 %", NOW));
        assertThat(amend("110 %", after(registered, amended.getFirst()), FROM_MEMBER)).isEmpty();
        assertRefused(CampaignRejection.NOT_REGISTERED, () -> amend("110 %", RUNNING, FROM_MEMBER));
        assertRefused(
                CampaignRejection.OTHER_UNIT,
                () -> amend("110 %", registered, act(Role.UNIT_HEAD, OTHER)));
    }

    @Test
    void units_in_scope_sign_a_pledge_each_for_itself() {
        List<CampaignEvent> signed = sign(office(), MEMBER, OTHER, MEMBER);
        assertThat(signed)
                .containsExactly(
                        new PledgeSigned(
                                CAMPAIGN, List.of(MEMBER, OTHER), "trước hạn", TODAY, null, null));
        assertThat(sign(FROM_MEMBER, MEMBER)).hasSize(1);
        assertRefused(CampaignRejection.OTHER_UNIT, () -> sign(FROM_MEMBER, MEMBER, OTHER));
        assertRefused(CampaignRejection.SCOPE_EMPTY, () -> sign(office()));
    }

    @Test
    void a_unit_that_was_taken_out_is_urged_to_report_what_was_overdue_then() {
        assertThat(remindOther(takenOut(LocalDate.of(2021, 6, 2)), registered(OTHER))).hasSize(1);
        assertRefused(
                CampaignRejection.OUT_OF_SCOPE,
                () -> remindOther(takenOut(JUNE), registered(OTHER)));
        assertRefused(
                CampaignRejection.OUT_OF_SCOPE,
                () ->
                        remindOther(
                                takenOut(LocalDate.of(2021, 6, 2)),
                                new UnitRegistered(
                                        OTHER,
                                        "Phòng",
                                        UnitKind.DISTRICT_DIVISION,
                                        null,
                                        LocalDate.of(2021, 6, 2),
                                        "QĐ 1")));
    }

    @Test
    void an_extension_that_came_before_a_unit_was_taken_out_is_its_own_whenever_it_is_entered() {
        CampaignState june = takenOut(LocalDate.of(2021, 6, 10));
        assertThat(lateExtension(LocalDate.of(2021, 6, 5), "đến hết ngày 20/6/2021", june))
                .as("nothing was overdue")
                .containsExactly(OTHER);
        assertThat(lateExtension(LocalDate.of(2021, 6, 5), "đến hết ngày 08/6/2021", june))
                .as("overdue by the later day")
                .isNull();
        assertThat(lateExtension(LocalDate.of(2021, 6, 11), "đến hết ngày 20/6/2021", june))
                .as("it came afterwards")
                .isNull();
    }

    /// Units that it releases.
    private static @Nullable List<UnitId> lateExtension(
            LocalDate on, String report, CampaignState state) {
        CampaignEvent extended =
                CampaignState.decide(
                                new ExtendCampaign(
                                        CAMPAIGN, "1", LATER, null, Deadline.of(report), "CV 5"),
                                state,
                                act(
                                        Role.OFFICE_HEAD,
                                        null,
                                        on.atStartOfDay(VietnamTime.ZONE).toInstant()))
                        .getFirst();
        CampaignState after = CampaignState.evolve(state, extended);
        List<UnitId> released = ((PhaseExtended) extended).released();
        if (released == null) {
            assertThat(remindOther(after, registered(OTHER))).hasSize(1);
        } else {
            assertRefused(
                    CampaignRejection.OUT_OF_SCOPE, () -> remindOther(after, registered(OTHER)));
        }
        return released;
    }

    private static List<CampaignEvent> remindOther(CampaignState state, UnitRegistered other) {
        return CampaignState.decide(
                new RemindUnit(CAMPAIGN, "1", OTHER, "nộp báo cáo"), state, among(office(), other));
    }

    /// The campaign without the other unit, of whom a report was due by the first of June.
    private static CampaignState takenOut(LocalDate on) {
        CampaignLaunched launched = asking(Deadline.of("đến hết ngày 01/6/2021"), MEMBER, OTHER);
        return after(CampaignState.evolve(NONE, launched), takingOut(OTHER, launched, on));
    }

    @Test
    void rule_30_a_unit_out_of_scope_signs_no_pledge_and_is_neither_urged_nor_inspected() {
        assertRefused(CampaignRejection.OUT_OF_SCOPE, () -> sign(office(), OUTSIDE));
        assertRefused(CampaignRejection.OUT_OF_SCOPE, () -> remind(OUTSIDE, RUNNING));
        assertRefused(CampaignRejection.OUT_OF_SCOPE, () -> inspect(OUTSIDE, TODAY, RUNNING));
    }

    @Test
    void rule_52_a_unit_that_is_no_more_signs_no_pledge_and_is_neither_urged_nor_inspected() {
        Act successor = afterTheEndOf(MEMBER, OTHER);
        assertRefused(CampaignRejection.UNIT_ENDED, () -> sign(successor, MEMBER));
        assertRefused(
                CampaignRejection.UNIT_ENDED,
                () ->
                        CampaignState.decide(
                                new RemindUnit(CAMPAIGN, "1", MEMBER, "x"), RUNNING, successor));
        assertRefused(CampaignRejection.UNIT_ENDED, () -> inspect(TODAY, successor));
        assertThat(inspect(TODAY.minusDays(1), successor)).as("before the end").hasSize(1);
    }

    private static List<CampaignEvent> inspect(LocalDate on, Act act) {
        return CampaignState.decide(
                new RecordInspection(CAMPAIGN, MEMBER, on, "x", null), RUNNING, act);
    }

    @Test
    void units_are_urged_on_and_inspected_and_phases_reviewed_also_after_the_end() {
        for (CampaignState state : List.of(RUNNING, CLOSED)) {
            assertThat(remind(MEMBER, state))
                    .containsExactly(new UnitReminded(CAMPAIGN, "1", MEMBER, "nộp báo cáo", TODAY));
            assertThat(inspect(MEMBER, TODAY, state))
                    .containsExactly(new UnitInspected(CAMPAIGN, MEMBER, TODAY, "tốt", "BB 1"));
            assertThat(review("1", ReviewKind.INTERIM, TODAY, state))
                    .containsExactly(
                            new ReviewRecorded(CAMPAIGN, "1", ReviewKind.INTERIM, TODAY, "BC 1"));
        }
    }

    @Test
    void nothing_is_recorded_twice() {
        for (List<CampaignEvent> once :
                List.of(
                        sign(office(), MEMBER, OTHER),
                        remind(MEMBER, RUNNING),
                        inspect(MEMBER, TODAY, RUNNING),
                        review("1", ReviewKind.INTERIM, TODAY, RUNNING))) {
            CampaignState after = after(RUNNING, once.getFirst());
            List<CampaignEvent> again =
                    switch (once.getFirst()) {
                        case PledgeSigned _ ->
                                CampaignState.decide(
                                        new SignPledge(
                                                CAMPAIGN,
                                                List.of(MEMBER, OTHER),
                                                "trước hạn",
                                                TODAY,
                                                null),
                                        after,
                                        office(),
                                        _ -> Facts.of());
                        case UnitReminded _ -> remind(MEMBER, after);
                        case UnitInspected _ -> inspect(MEMBER, TODAY, after);
                        default -> review("1", ReviewKind.INTERIM, TODAY, after);
                    };
            assertThat(again).isEmpty();
        }
    }

    @Test
    void a_phase_of_the_campaign_is_reviewed_once_for_each_kind_and_not_tomorrow() {
        CampaignState reviewed =
                after(RUNNING, review("1", ReviewKind.INTERIM, TODAY, RUNNING).getFirst());
        assertRefused(
                CampaignRejection.REVIEWED,
                () -> review("1", ReviewKind.INTERIM, TODAY.minusDays(1), reviewed));
        assertThat(review("1", ReviewKind.FINAL, TODAY, reviewed)).hasSize(1);
        assertThat(review("2", ReviewKind.INTERIM, TODAY, reviewed)).hasSize(1);
        assertRefused(
                CampaignRejection.PHASE_UNKNOWN,
                () -> review("7", ReviewKind.INTERIM, TODAY, RUNNING));
        assertRefused(
                CampaignRejection.DONE_IN_FUTURE,
                () -> review("1", ReviewKind.INTERIM, TODAY.plusDays(1), RUNNING));
        assertRefused(CampaignRejection.UNKNOWN, () -> remind(MEMBER, NONE));
    }

    private static List<CampaignEvent> extend(Deadline end, CampaignState state) {
        return CampaignState.decide(
                new ExtendCampaign(CAMPAIGN, "1", end, null, null, "CV 20"), state, office());
    }

    private static List<CampaignEvent> amend(String commitment, CampaignState state, Act act) {
        return CampaignState.decide(
                new AmendRegistration(CAMPAIGN, "1", MEMBER, commitment), state, act);
    }

    @Test
    void c15_whoever_signs_in_a_block_is_a_member_of_it_on_the_day() {
        Facts block =
                Facts.of(
                        new BlockFormed(BLOCK, "Cụm các xã", BlockKind.CLUSTER, JUNE, "QĐ 25"),
                        new MemberAssigned(BLOCK, BlockKind.CLUSTER, MEMBER, JUNE),
                        new MemberAssigned(BLOCK, BlockKind.CLUSTER, OTHER, JUNE.plusDays(5)),
                        new MembershipEnded(
                                BLOCK, BlockKind.CLUSTER, OTHER, JUNE.plusDays(8), "chuyển"));

        assertThat(sign(block, JUNE.plusDays(7), MEMBER, OTHER))
                .containsExactly(
                        new PledgeSigned(
                                CAMPAIGN,
                                List.of(MEMBER, OTHER),
                                "trước hạn",
                                JUNE.plusDays(7),
                                BLOCK,
                                "Cụm các xã"));
        for (LocalDate day : List.of(JUNE.plusDays(4), JUNE.plusDays(8))) {
            assertThat(sign(block, day, MEMBER)).hasSize(1);
            assertRefused(CampaignRejection.NOT_IN_BLOCK, () -> sign(block, day, MEMBER, OTHER));
        }
        assertRefused(CampaignRejection.BLOCK_UNKNOWN, () -> sign(Facts.of(), JUNE, MEMBER));
        List<Object> dissolved = new ArrayList<>(block.events());
        dissolved.add(
                new BlockDissolved(
                        BLOCK, BlockKind.CLUSTER, JUNE.plusDays(10), List.of(MEMBER), "QĐ 30"));
        assertThat(sign(new Facts(dissolved), JUNE.plusDays(9), MEMBER)).hasSize(1);
        assertRefused(
                CampaignRejection.NOT_IN_BLOCK,
                () -> sign(new Facts(dissolved), JUNE.plusDays(10), MEMBER));
    }

    private static List<CampaignEvent> sign(Facts block, LocalDate day, UnitId... units) {
        return CampaignState.decide(
                new SignPledge(CAMPAIGN, List.of(units), "trước hạn", day, BLOCK),
                RUNNING,
                office(),
                _ -> block);
    }

    private static List<CampaignEvent> sign(Act act, UnitId... units) {
        return CampaignState.decide(
                new SignPledge(CAMPAIGN, List.of(units), "trước hạn", TODAY, null),
                RUNNING,
                act,
                _ -> Facts.of());
    }

    private static List<CampaignEvent> remind(UnitId unit, CampaignState state) {
        return CampaignState.decide(
                new RemindUnit(CAMPAIGN, "1", unit, "nộp báo cáo"), state, office());
    }

    private static List<CampaignEvent> inspect(UnitId unit, LocalDate on, CampaignState state) {
        return CampaignState.decide(
                new RecordInspection(CAMPAIGN, unit, on, "tốt", "BB 1"), state, office());
    }

    private static List<CampaignEvent> review(
            String phase, ReviewKind kind, LocalDate on, CampaignState state) {
        return CampaignState.decide(
                new RecordReview(CAMPAIGN, phase, kind, on, "BC 1"), state, office());
    }

    private static CampaignState after(CampaignState state, CampaignEvent event) {
        return CampaignState.evolve(state, event);
    }
}
