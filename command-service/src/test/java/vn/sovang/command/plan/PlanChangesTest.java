package vn.sovang.command.plan;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.TODAY;
import static vn.sovang.command.given.Given.admin;
import static vn.sovang.command.given.Given.campaign;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.phase;
import static vn.sovang.command.given.Given.plan;
import static vn.sovang.command.given.Refusals.assertRefused;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.UnitFacts;
import vn.sovang.kernel.Actor;
import vn.sovang.kernel.Role;
import vn.sovang.plan.AmendPlan;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingCode;
import vn.sovang.plan.FindingSettled;
import vn.sovang.plan.FindingsOpened;
import vn.sovang.plan.OpenFindings;
import vn.sovang.plan.OpenedFinding;
import vn.sovang.plan.PlanAmended;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanEvent;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanImported;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.PlanReplaced;
import vn.sovang.plan.PlanRevised;
import vn.sovang.plan.PlanText;
import vn.sovang.plan.PlanWithdrawn;
import vn.sovang.plan.ReplacePlan;
import vn.sovang.plan.ReviseDraft;
import vn.sovang.plan.SetDutyDeadline;
import vn.sovang.plan.WithdrawPlan;
import vn.sovang.text.Phrase;
import vn.sovang.unit.Organisations;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

class PlanChangesTest {
    private static final Function<UUID, Facts> NOTHING = _ -> Facts.of();
    private static final PlanId PLAN = new PlanId(id(10));
    private static final PlanId OTHER = new PlanId(id(12));
    private static final UnitId TOP = new UnitId(id(21));
    private static final UnitId SO = new UnitId(id(22));
    private static final UnitId NEIGHBOUR = new UnitId(id(23));
    private static final UnitId DIVISION = new UnitId(id(24));
    private static final UnitId ALONE = new UnitId(id(25));
    private static final Map<UUID, Facts> UNITS =
            Map.of(
                    TOP.value(),
                    registered(TOP, "UBND tỉnh Hà Tĩnh", UnitKind.PROVINCIAL_COMMITTEE, null),
                    SO.value(),
                    registered(SO, "Sở Công Thương Hà Tĩnh", UnitKind.DEPARTMENT, TOP),
                    NEIGHBOUR.value(),
                    registered(NEIGHBOUR, "Sở Nội vụ Hà Tĩnh", UnitKind.DEPARTMENT, TOP),
                    DIVISION.value(),
                    registered(DIVISION, "Phòng Quản lý công nghiệp", UnitKind.DIVISION, SO),
                    ALONE.value(),
                    registered(ALONE, "Phòng Thi đua", UnitKind.DIVISION, null));
    private static final Function<UUID, Facts> REGISTER = id -> UNITS.getOrDefault(id, Facts.of());
    private static final LocalDate ISSUED_ON = LocalDate.of(2021, 2, 3);
    private static final PlanContent FIRST =
            plan(campaign(phase("1", "01/01/2021", "đến hết ngày 30/6/2021")));
    private static final PlanContent LATER =
            plan(campaign(phase("1", "01/01/2021", "đến hết ngày 15/7/2021")));
    private static final PlanContent IMPOSSIBLE =
            plan(campaign(phase("1", "01/01/2021", "đến hết ngày 31/6/2021")));
    private static final PlanState DRAFT = state(new PlanDrafted(PLAN, "a", FIRST));
    private static final PlanState.Issued ISSUED =
            (PlanState.Issued) state(new PlanDrafted(PLAN, "a", FIRST), issued(PLAN, ISSUED_ON));

    @Test
    void a_draft_is_revised_and_nothing_happens_when_it_reads_the_same() {
        assertThat(PlanState.decide(new ReviseDraft(PLAN, LATER), DRAFT))
                .containsExactly(new PlanRevised(PLAN, LATER));
        assertThat(PlanState.decide(new ReviseDraft(PLAN, FIRST), DRAFT)).isEmpty();
        assertThat(PlanState.evolve(DRAFT, new PlanRevised(PLAN, LATER)))
                .isEqualTo(new PlanState.Draft(PLAN, "a", LATER, null));
    }

    @Test
    void rule_4_a_revised_draft_has_no_impossible_date() {
        assertRefused(
                PlanRejection.DATE_IMPOSSIBLE,
                () -> PlanState.decide(new ReviseDraft(PLAN, IMPOSSIBLE), DRAFT));
    }

    @Test
    void rule_16_what_is_issued_is_not_revised() {
        assertRefused(
                PlanRejection.ISSUED, () -> PlanState.decide(new ReviseDraft(PLAN, LATER), ISSUED));
    }

    @Test
    void rule_16_an_issued_plan_is_amended_by_a_document_of_its_own_number_and_day() {
        List<PlanEvent> first =
                PlanState.decide(
                        amend(LATER, "Sở Công Thương"),
                        ISSUED,
                        admin(),
                        NOTHING,
                        PlanStateTest.NO_NUMBERS);
        assertThat(first).containsExactly(amended(1, LATER));
        PlanState amended = PlanState.evolve(ISSUED, first.getFirst());
        assertThat(
                        PlanState.decide(
                                amend(FIRST, "SỞ CÔNG THƯƠNG"),
                                amended,
                                admin(),
                                NOTHING,
                                PlanStateTest.NO_NUMBERS))
                .singleElement()
                .isInstanceOfSatisfying(
                        PlanAmended.class, second -> assertThat(second.amendment()).isEqualTo(2));
    }

    @Test
    void rule_16_the_text_before_an_amendment_stays_readable() {
        List<PlanEvent> history =
                List.of(new PlanDrafted(PLAN, "a", FIRST), issued(PLAN, ISSUED_ON));
        assertThat(PlanText.of(history)).contains(FIRST);
        assertThat(PlanText.of(List.of(history.getFirst(), amended(1, LATER)))).contains(LATER);
        assertThat(PlanText.of(List.of())).isEmpty();
    }

    @Test
    void rule_4_an_amendment_adds_no_impossible_date_and_may_leave_one_that_stood_there() {
        assertRefused(
                PlanRejection.DATE_IMPOSSIBLE,
                () ->
                        PlanState.decide(
                                amend(IMPOSSIBLE, "Sở Công Thương"),
                                ISSUED,
                                admin(),
                                NOTHING,
                                PlanStateTest.NO_NUMBERS));
        PlanState paper =
                state(
                        new PlanImported(PLAN, "a", IMPOSSIBLE, List.of(), "tệp", null),
                        issued(PLAN, ISSUED_ON));
        PlanContent more =
                plan(
                        campaign(
                                phase("1", "01/01/2021", "đến hết ngày 31/6/2021"),
                                phase("2", "01/7/2021", "đến hết ngày 31/12/2021")));
        assertThat(
                        PlanState.decide(
                                amend(more, "Sở Công Thương"),
                                paper,
                                admin(),
                                NOTHING,
                                PlanStateTest.NO_NUMBERS))
                .hasSize(1);
    }

    @Test
    void rule_16_a_successor_of_the_issuer_states_its_competence() {
        WithdrawPlan byOther =
                new WithdrawPlan(PLAN, "TB 1", TODAY, "Sở Nội vụ", "NQ 76/2025", "hợp nhất");
        assertThat(PlanState.decide(byOther, ISSUED, admin(), NOTHING))
                .containsExactly(
                        new PlanWithdrawn(
                                PLAN,
                                "TB 1",
                                TODAY,
                                "Sở Nội vụ",
                                "NQ 76/2025",
                                "hợp nhất",
                                "tenant-admin"));
        assertRefused(
                PlanRejection.ISSUER_NOT_COMPETENT, PlanChangesTest::withdraw_by_another_organ);
    }

    @Test
    void rule_16_a_document_that_amends_or_withdraws_is_of_the_organisation_that_acts() {
        PlanState.Issued ours = issuedBy(SO);
        for (String printed : List.of("UBND tỉnh Hà Tĩnh", "Sở Nội vụ", "Bộ Công Thương")) {
            assertRefused(PlanRejection.ISSUER_NOT_OWN, () -> withdrawn(printed, "NQ 1", SO, ours));
            assertRefused(
                    PlanRejection.ISSUER_NOT_OWN,
                    () ->
                            PlanState.decide(
                                    amend(LATER, printed),
                                    ours,
                                    actOf(SO),
                                    REGISTER,
                                    PlanStateTest.NO_NUMBERS));
        }
        assertThat(withdrawn("Sở Công Thương tỉnh Hà Tĩnh", null, SO, ours)).hasSize(1);
        assertThat(
                        PlanState.decide(
                                amend(LATER, "SỞ CÔNG THƯƠNG"),
                                ours,
                                actOf(SO),
                                REGISTER,
                                PlanStateTest.NO_NUMBERS))
                .singleElement()
                .isInstanceOfSatisfying(
                        PlanAmended.class, e -> assertThat(e.issuingUnit()).isEqualTo(SO));
        assertThat(withdrawn("Sở Công Thương", null, DIVISION, ours))
                .as("its division writes in its name")
                .hasSize(1);
    }

    @Test
    void rule_16_an_organisation_above_withdraws_in_its_own_name_on_a_stated_basis() {
        PlanState.Issued ours = issuedBy(SO);
        assertRefused(
                PlanRejection.ISSUER_NOT_COMPETENT,
                () -> withdrawn("UBND tỉnh Hà Tĩnh", null, TOP, ours));
        assertThat(withdrawn("UBND tỉnh Hà Tĩnh", "Luật 65/2025/QH15", TOP, ours)).hasSize(1);
    }

    @Test
    void rule_52_a_successor_amends_from_the_day_on_which_it_carries_on() {
        LocalDate merged = TODAY.minusDays(10);
        Function<UUID, Facts> register =
                id ->
                        id.equals(SO.value())
                                ? new Facts(
                                        List.of(
                                                UNITS.get(SO.value()).events().getFirst(),
                                                new UnitDissolved(
                                                        SO, merged, List.of(NEIGHBOUR), "NQ 1")))
                                : REGISTER.apply(id);
        Act act =
                new Act(
                        new Actor("giam-doc", Role.LEADER, NEIGHBOUR.value()),
                        NOW,
                        new Organisations(new UnitFacts(register), TODAY));
        Function<LocalDate, List<PlanEvent>> withdraw =
                on ->
                        PlanState.decide(
                                new WithdrawPlan(PLAN, "TB 1", on, "Sở Nội vụ", "NQ 1", "r"),
                                issuedBy(SO),
                                act,
                                register);

        assertThat(withdraw.apply(merged)).hasSize(1);
        assertRefused(PlanRejection.ISSUER_UNRELATED, () -> withdraw.apply(merged.minusDays(2)));
    }

    @Test
    void a_division_whose_organisation_is_not_in_the_register_signs_nothing() {
        assertRefused(
                PlanRejection.ISSUER_UNREGISTERED,
                () -> withdrawn("Sở Công Thương", null, ALONE, issuedBy(null)));
    }

    @Test
    void rule_16_a_plan_makes_way_for_one_of_its_own_organisation_or_of_one_above() {
        ReplacePlan byBasis = new ReplacePlan(PLAN, OTHER, "NQ 1");
        assertRefused(PlanRejection.REPLACEMENT_OF_OTHER, PlanChangesTest::replace_by_another_s);
        assertRefused(PlanRejection.ISSUER_UNRELATED, PlanChangesTest::replace_beside);
        assertThat(replaced(byBasis, TOP)).as("recorded by who issued it").hasSize(1);
        assertThat(replaced(replace(OTHER), SO)).hasSize(1);
        assertRefused(PlanRejection.ISSUER_NOT_COMPETENT, () -> replaced(replace(OTHER), TOP));
    }

    @Test
    void rule_16_a_plan_is_replaced_by_one_that_is_issued_later() {
        Facts later = facts(issued(OTHER, TODAY));
        List<PlanEvent> replaced = PlanState.decide(replace(OTHER), ISSUED, admin(), _ -> later);
        assertThat(replaced)
                .containsExactly(new PlanReplaced(PLAN, OTHER, TODAY, null, "tenant-admin"));
        PlanState ended = PlanState.evolve(ISSUED, replaced.getFirst());
        assertThat(PlanState.decide(replace(OTHER), ended, admin(), _ -> later)).isEmpty();
        assertRefused(
                PlanRejection.REPLACED,
                () -> PlanState.decide(replace(new PlanId(id(13))), ended, admin(), _ -> later));
    }

    @Test
    void rule_16_neither_itself_nor_what_is_no_longer_in_force_replaces_a_plan() {
        List<Facts> unfit =
                List.of(
                        Facts.of(),
                        facts(),
                        facts(issued(OTHER, TODAY), new PlanReplaced(OTHER, PLAN, null, null, "a")),
                        facts(
                                issued(OTHER, TODAY),
                                new PlanWithdrawn(OTHER, "x", TODAY, "Sở", null, "r", "a")));
        for (Facts facts : unfit) {
            assertRefused(
                    PlanRejection.REPLACEMENT_NOT_IN_FORCE,
                    () -> PlanState.decide(replace(OTHER), ISSUED, admin(), _ -> facts));
        }
        assertRefused(
                PlanRejection.REPLACEMENT_NOT_IN_FORCE,
                () ->
                        PlanState.decide(
                                replace(PLAN), ISSUED, admin(), _ -> facts(issued(PLAN, TODAY))));
    }

    @Test
    void rule_16_what_is_replaced_or_withdrawn_takes_nothing_more() {
        for (PlanState ended :
                List.of(
                        new PlanState.Replaced(ISSUED, OTHER),
                        new PlanState.Withdrawn(ISSUED, TODAY))) {
            PlanRejection reason =
                    ended instanceof PlanState.Replaced
                            ? PlanRejection.REPLACED
                            : PlanRejection.WITHDRAWN;
            assertRefused(
                    reason,
                    () ->
                            PlanState.decide(
                                    amend(LATER, "Sở"),
                                    ended,
                                    admin(),
                                    NOTHING,
                                    PlanStateTest.NO_NUMBERS));
            assertRefused(reason, () -> PlanState.decide(withdraw(TODAY), ended, admin(), NOTHING));
            assertRefused(
                    reason,
                    () ->
                            PlanState.decide(
                                    new SetDutyDeadline(PLAN, "D1", TODAY, "b"), ended, admin()));
        }
    }

    @Test
    void c32_what_comes_up_in_its_campaigns_is_found_once_and_settled_also_once_the_plan_is_over() {
        OpenedFinding runsOn =
                new OpenedFinding(
                        new Finding(
                                FindingCode.PLAN_ENDED_CAMPAIGN_RUNS,
                                "campaigns[nam-2021]",
                                new Phrase("Phong trào thi đua năm 2021")),
                        null);
        OpenFindings open = new OpenFindings(PLAN, "KH-1", List.of(runsOn));
        for (PlanState state :
                List.of(
                        ISSUED,
                        new PlanState.Replaced(ISSUED, OTHER),
                        new PlanState.Withdrawn(ISSUED, TODAY))) {
            List<PlanEvent> opened = PlanState.decide(open, state, admin(), _ -> Facts.of());
            assertThat(opened)
                    .containsExactly(new FindingsOpened(PLAN, "KH-1", 0, List.of(runsOn), NOW));
            PlanState after = PlanState.evolve(state, opened.getFirst());
            assertThat(PlanState.decide(open, after, admin(), _ -> Facts.of()))
                    .as("told twice")
                    .isEmpty();

            List<PlanEvent> settled = PlanState.decide(SettlementTest.accept(0), after, admin());
            assertThat(settled)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            FindingSettled.class,
                            e -> assertThat(e.finding()).isEqualTo(runsOn.finding()));
            assertThat(
                            PlanState.decide(
                                    SettlementTest.accept(0),
                                    PlanState.evolve(after, settled.getFirst()),
                                    admin()))
                    .as("settled twice")
                    .isEmpty();
        }
        assertRefused(
                PlanRejection.NOT_ISSUED,
                () -> PlanState.decide(open, DRAFT, admin(), _ -> Facts.of()));
    }

    @Test
    void c32_what_comes_up_later_is_numbered_after_what_the_import_found() {
        Finding first = new Finding(FindingCode.SPELLING, "head", new Phrase("x"));
        Finding second = new Finding(FindingCode.CAMPAIGN_NOT_AMENDED, "c", new Phrase("y"));
        PlanState imported =
                state(
                        new PlanImported(PLAN, "a", FIRST, List.of(first), "tệp", null),
                        issued(PLAN, ISSUED_ON));
        List<PlanEvent> opened =
                PlanState.decide(
                        new OpenFindings(
                                PLAN,
                                "a",
                                List.of(
                                        new OpenedFinding(first, null),
                                        new OpenedFinding(second, null))),
                        imported,
                        admin(),
                        _ -> Facts.of());
        assertThat(opened)
                .containsExactly(
                        new FindingsOpened(
                                PLAN, "a", 1, List.of(new OpenedFinding(second, null)), NOW));
    }

    static void amend_a_draft() {
        PlanState.decide(
                amend(LATER, "Sở Công Thương"), DRAFT, admin(), NOTHING, PlanStateTest.NO_NUMBERS);
    }

    static void amend_what_is_replaced() {
        PlanState.decide(
                amend(LATER, "Sở Công Thương"),
                new PlanState.Replaced(ISSUED, OTHER),
                admin(),
                NOTHING,
                PlanStateTest.NO_NUMBERS);
    }

    static void amend_what_is_withdrawn() {
        PlanState.decide(
                amend(LATER, "Sở Công Thương"),
                new PlanState.Withdrawn(ISSUED, TODAY),
                admin(),
                NOTHING,
                PlanStateTest.NO_NUMBERS);
    }

    static void amend_nothing() {
        PlanState.decide(
                amend(FIRST, "Sở Công Thương"), ISSUED, admin(), NOTHING, PlanStateTest.NO_NUMBERS);
    }

    static void withdraw_tomorrow() {
        PlanState.decide(withdraw(TODAY.plusDays(1)), ISSUED, admin(), NOTHING);
    }

    static void withdraw_before_the_issue() {
        PlanState.decide(withdraw(ISSUED_ON.minusDays(1)), ISSUED, admin(), NOTHING);
    }

    static void withdraw_by_another_organ() {
        PlanState.decide(
                new WithdrawPlan(PLAN, "TB 1", TODAY, "Sở Nội vụ", " ", "r"),
                ISSUED,
                admin(),
                NOTHING);
    }

    static void replace_by_a_draft() {
        PlanState.decide(replace(OTHER), ISSUED, admin(), _ -> facts());
    }

    static void replace_by_another_s() {
        replaced(new ReplacePlan(PLAN, OTHER, "NQ 1"), TOP, SO);
    }

    static void replace_beside() {
        replaced(new ReplacePlan(PLAN, OTHER, "NQ 1"), NEIGHBOUR);
    }

    /// Replacement as the organisation that issued the new plan records it.
    private static List<PlanEvent> replaced(ReplacePlan command, UnitId by) {
        return replaced(command, by, by);
    }

    private static List<PlanEvent> replaced(ReplacePlan command, UnitId by, UnitId post) {
        Facts later = facts(issued(OTHER, TODAY).by(by));
        return PlanState.decide(
                command,
                issuedBy(SO),
                actOf(post),
                id -> id.equals(OTHER.value()) ? later : REGISTER.apply(id));
    }

    private static List<PlanEvent> withdrawn(
            String printed, @Nullable String competence, UnitId post, PlanState.Issued plan) {
        return PlanState.decide(
                new WithdrawPlan(PLAN, "TB 1", TODAY, printed, competence, "r"),
                plan,
                actOf(post),
                REGISTER);
    }

    private static PlanState.Issued issuedBy(@Nullable UnitId unit) {
        return (PlanState.Issued)
                state(new PlanDrafted(PLAN, "a", FIRST), issued(PLAN, ISSUED_ON).by(unit));
    }

    private static Act actOf(UnitId post) {
        return new Act(
                new Actor("giam-doc", Role.LEADER, post.value()),
                NOW,
                new Organisations(new UnitFacts(REGISTER), TODAY));
    }

    private static Facts registered(
            UnitId id, String name, UnitKind kind, @Nullable UnitId parent) {
        return Facts.of(new UnitRegistered(id, name, kind, parent, LocalDate.EPOCH, "QĐ 1"));
    }

    static void replace_by_an_older_plan() {
        Facts older = facts(issued(OTHER, ISSUED_ON.minusDays(1)));
        PlanState.decide(replace(OTHER), ISSUED, admin(), _ -> older);
    }

    private static PlanState state(PlanEvent... events) {
        PlanState state = new PlanState.None();
        for (PlanEvent event : events) {
            state = PlanState.evolve(state, event);
        }
        return state;
    }

    private static Facts facts(PlanEvent... after) {
        List<Object> all = new java.util.ArrayList<>();
        all.add(new PlanDrafted(OTHER, "b", LATER));
        all.addAll(List.of(after));
        return new Facts(all);
    }

    private static PlanIssued issued(PlanId plan, @Nullable LocalDate on) {
        return new PlanIssued(
                plan,
                new DocumentNumber("12"),
                "KH-SCT",
                on,
                "Sở Công Thương",
                "Giám đốc",
                null,
                List.of());
    }

    static AmendPlan amend(PlanContent content, String issuer) {
        return new AmendPlan(
                PLAN,
                content,
                "Lùi hạn",
                new DocumentNumber("99"),
                "KH-SCT",
                TODAY,
                issuer,
                "Giám đốc",
                null,
                null);
    }

    private static PlanAmended amended(int number, PlanContent content) {
        return new PlanAmended(
                PLAN,
                number,
                content,
                "Lùi hạn",
                new DocumentNumber("99"),
                "KH-SCT",
                TODAY,
                "Sở Công Thương",
                "Giám đốc",
                null,
                null);
    }

    private static ReplacePlan replace(PlanId by) {
        return new ReplacePlan(PLAN, by, null);
    }

    private static WithdrawPlan withdraw(LocalDate on) {
        return new WithdrawPlan(PLAN, "TB 1", on, "Sở Công Thương", null, "r");
    }
}
