package vn.sovang.command.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.TODAY;
import static vn.sovang.command.given.Given.act;
import static vn.sovang.command.given.Given.asking;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.launched;
import static vn.sovang.command.given.Given.monthly;
import static vn.sovang.command.given.Given.office;
import static vn.sovang.command.given.Given.phase;
import static vn.sovang.command.given.Given.unit;
import static vn.sovang.command.given.Refusals.assertRefused;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.sovang.campaign.AmendCampaign;
import vn.sovang.campaign.AmendRegistration;
import vn.sovang.campaign.CampaignAmended;
import vn.sovang.campaign.CampaignChange;
import vn.sovang.campaign.CampaignClosed;
import vn.sovang.campaign.CampaignDateSettled;
import vn.sovang.campaign.CampaignDescription;
import vn.sovang.campaign.CampaignEvent;
import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.campaign.CampaignPart;
import vn.sovang.campaign.CampaignText;
import vn.sovang.campaign.OverdueReport;
import vn.sovang.campaign.ParticipationRegistered;
import vn.sovang.campaign.PhaseExtended;
import vn.sovang.campaign.RegisterParticipation;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.UnitFacts;
import vn.sovang.kernel.Rejection;
import vn.sovang.kernel.Role;
import vn.sovang.plan.CampaignKind;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.plan.YearSpan;
import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;
import vn.sovang.text.Phrase;
import vn.sovang.time.DatePoint;
import vn.sovang.time.Deadline;
import vn.sovang.time.SettledDate;
import vn.sovang.unit.Organisations;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// A launched campaign of two units is amended.
class AmendmentTest {
    private static final CampaignId CAMPAIGN = new CampaignId(id(20));
    private static final UnitId MEMBER = unit(1);
    private static final UnitId OTHER = unit(2);
    private static final UnitId LATECOMER = unit(3);
    private static final UnitId STRANGER = unit(4);

    private static final CampaignState NONE = new CampaignState.None();
    private static final CampaignState RUNNING =
            CampaignState.evolve(NONE, launched(MEMBER, OTHER));
    private static final CampaignState REGISTERED =
            CampaignState.evolve(
                    RUNNING, new ParticipationRegistered(CAMPAIGN, "1", OTHER, "100 %", NOW));

    @Test
    void rule_30_a_unit_is_taken_in_by_a_document_and_registers_from_then_on() {
        assertRefused(CampaignRejection.OUT_OF_SCOPE, () -> register("1", LATECOMER, RUNNING));

        CampaignAmended amended = one(amend(List.of(LATECOMER), List.of(), RUNNING));

        assertThat(amended)
                .isEqualTo(
                        new CampaignAmended(
                                CAMPAIGN,
                                text(RUNNING)
                                        .with(
                                                text(RUNNING).content(),
                                                List.of(MEMBER, OTHER, LATECOMER)),
                                List.of(LATECOMER),
                                List.of(),
                                List.of(),
                                TODAY,
                                "CV 215",
                                "mới thành lập",
                                null,
                                NOW,
                                List.of(),
                                List.of(),
                                null,
                                List.of()));
        assertThat(register("1", LATECOMER, CampaignState.evolve(RUNNING, amended))).hasSize(1);
    }

    @Test
    void rule_30_a_unit_that_is_taken_out_keeps_what_it_registered_and_registers_nothing_more() {
        CampaignAmended amended = one(amend(List.of(), List.of(OTHER), REGISTERED));
        CampaignState after = CampaignState.evolve(REGISTERED, amended);

        assertThat(amended.removedUnits()).containsExactly(OTHER);
        assertThat(((CampaignState.Running) after).commitments()).containsValue("100 %");
        assertRefused(CampaignRejection.OUT_OF_SCOPE, () -> register("2", OTHER, after));
        assertRefused(
                CampaignRejection.OUT_OF_SCOPE,
                () ->
                        CampaignState.decide(
                                new AmendRegistration(CAMPAIGN, "1", OTHER, "110 %"),
                                after,
                                act(Role.UNIT_HEAD, OTHER)));
    }

    @Test
    void what_was_overdue_is_told_by_the_limits_of_the_day_whatever_was_entered_first() {
        LocalDate limit = LocalDate.of(2021, 5, 31);
        CampaignLaunched launched =
                asking(Deadline.of("đến hết ngày 31/5/2021"), MEMBER, OTHER, LATECOMER);
        CampaignState running = CampaignState.evolve(NONE, launched);
        CampaignState extended =
                CampaignState.evolve(
                        running,
                        new PhaseExtended(
                                CAMPAIGN,
                                "1",
                                Deadline.of("đến hết ngày 31/12/2021"),
                                null,
                                Deadline.of("đến hết ngày 20/12/2021"),
                                "CV 5",
                                NOW));
        for (CampaignState state : List.of(running, extended)) {
            assertThat(takeOut(limit.plusDays(1), state).overdueReports())
                    .containsExactly(new OverdueReport("1", limit));
            assertThat(takeOut(limit, state).overdueReports()).isEmpty();
        }
        assertThat(
                        takeOut(
                                        limit.plusDays(1),
                                        CampaignState.evolve(
                                                extended,
                                                one(
                                                        amend(
                                                                List.of(LATECOMER),
                                                                List.of(),
                                                                limit,
                                                                extended))))
                                .overdueReports())
                .as("behind another that was entered late")
                .hasSize(1);
        assertThat(takeOut(TODAY, running).overdueReports()).hasSize(1);
        assertThat(takeOut(TODAY, extended).overdueReports())
                .as("extended on the same day")
                .isEmpty();
    }

    @Test
    void a_day_that_is_settled_was_meant_from_the_start() {
        CampaignLaunched launched = asking(Deadline.of("31/6/2021"), MEMBER, OTHER);
        CampaignState settled =
                CampaignState.evolve(
                        CampaignState.evolve(NONE, launched),
                        new CampaignDateSettled(
                                CAMPAIGN,
                                "phases[1].report",
                                new SettledDate(LocalDate.of(2021, 6, 1), "lan", "CV 12", NOW)));
        assertThat(takeOut(LocalDate.of(2021, 6, 2), settled).overdueReports())
                .containsExactly(new OverdueReport("1", LocalDate.of(2021, 6, 1)));
    }

    @Test
    void a_phase_that_comes_in_when_its_limit_is_over_is_overdue_from_the_start() {
        PlannedPhase late =
                new PlannedPhase(
                        "3",
                        "Đợt 3",
                        DatePoint.of("từ ngày 01/5/2021"),
                        Deadline.of("đến hết ngày 31/5/2021"),
                        null,
                        Deadline.of("đến hết ngày 31/5/2021"),
                        List.of());
        CampaignAmended amended =
                one(amend(List.of(), List.of(late), LocalDate.of(2021, 6, 1), RUNNING));
        assertThat(amended.overdueReports())
                .containsExactly(new OverdueReport("3", LocalDate.of(2021, 5, 31)));
    }

    private static CampaignAmended takeOut(LocalDate effectiveOn, CampaignState state) {
        return one(amend(List.of(OTHER), List.of(), effectiveOn, state));
    }

    private static List<CampaignEvent> amend(
            List<UnitId> removed,
            List<PlannedPhase> phases,
            LocalDate effectiveOn,
            CampaignState state) {
        return CampaignState.decide(
                new AmendCampaign(
                        CAMPAIGN,
                        List.of(),
                        removed,
                        null,
                        null,
                        phases,
                        "CV 4",
                        "sắp xếp lại",
                        effectiveOn),
                state,
                office(),
                unit -> Facts.of(registered(unit)));
    }

    @Test
    void rule_30_nobody_is_taken_out_who_takes_part_by_another_unit_still() {
        Map<UUID, Facts> register =
                Map.of(
                        MEMBER.value(), Facts.of(registered(MEMBER)),
                        LATECOMER.value(), Facts.of(registered(LATECOMER, MEMBER)));
        Act act =
                new Act(
                        office().actor(),
                        NOW,
                        new Organisations(
                                new UnitFacts(id -> register.getOrDefault(id, Facts.of())), TODAY));

        assertRefused(
                CampaignRejection.STILL_IN_SCOPE, () -> takeOut(List.of(LATECOMER), RUNNING, act));
        assertThat(takeOut(List.of(MEMBER, LATECOMER), RUNNING, act)).hasSize(1);
        CampaignState both =
                CampaignState.evolve(RUNNING, one(amend(List.of(LATECOMER), List.of(), RUNNING)));
        assertRefused(
                CampaignRejection.STILL_IN_SCOPE, () -> takeOut(List.of(LATECOMER), both, act));
    }

    @Test
    void rule_30_only_units_of_the_register_are_taken_in_and_somebody_stays() {
        assertRefused(
                CampaignRejection.SCOPE_UNIT_UNKNOWN,
                () -> amend(List.of(STRANGER), List.of(), RUNNING));
        assertRefused(
                CampaignRejection.SCOPE_EMPTY,
                () -> amend(List.of(), List.of(MEMBER, OTHER), RUNNING));
    }

    @Test
    void rule_52_a_unit_that_is_not_yet_on_the_amendment_s_day_is_refused_by_that_day() {
        Facts later =
                Facts.of(
                        new UnitRegistered(
                                LATECOMER,
                                "Phòng Mới",
                                UnitKind.DIVISION,
                                null,
                                TODAY.plusDays(1),
                                "QĐ"));
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> Scope.require(LATECOMER, TODAY, later))
                .extracting(Rejection::details)
                .satisfies(details ->
                        assertThat(
                                        Texts.ofClassPath()
                                                .get(
                                                        "campaign.scope-unit-not-yet",
                                                        Language.VI,
                                                        details))
                                .contains(TODAY.toString())
                                .doesNotContain("phát động,"));
    }

    @Test
    void the_same_amendment_again_changes_nothing() {
        CampaignState after =
                CampaignState.evolve(
                        RUNNING, one(amend(List.of(LATECOMER), List.of(OTHER), RUNNING)));
        assertThat(amend(List.of(LATECOMER), List.of(OTHER), after)).isEmpty();
    }

    @Test
    void rule_16_a_closed_campaign_and_one_that_was_never_launched_are_not_amended() {
        CampaignState closed =
                CampaignState.evolve(RUNNING, new CampaignClosed(CAMPAIGN, TODAY, "x"));
        assertRefused(CampaignRejection.CLOSED, () -> amend(List.of(LATECOMER), List.of(), closed));
        assertRefused(CampaignRejection.UNKNOWN, () -> amend(List.of(LATECOMER), List.of(), NONE));
    }

    @Test
    void a39_a_campaign_gets_its_other_name_and_its_years() {
        CampaignDescription later =
                new CampaignDescription(
                        new Phrase("Phong trào năm 2021"),
                        List.of(new Phrase("Chung sức xây dựng nông thôn mới")),
                        CampaignKind.MULTI_YEAR,
                        new YearSpan(2021, 2025),
                        List.of(new Phrase("Công đoàn ngành")));

        CampaignText after = one(amend(later, null, RUNNING)).text();

        assertThat(after.content().aliases()).isEqualTo(later.aliases());
        assertThat(after.content().kind()).isEqualTo(CampaignKind.MULTI_YEAR);
        assertThat(after.content().years()).isEqualTo(new YearSpan(2021, 2025));
        assertThat(after.content().launchedWith()).isEqualTo(later.launchedWith());
        assertThat(after.content().phases()).isEqualTo(text(RUNNING).content().phases());
    }

    @Test
    void rule_11_the_limit_for_dossiers_moves_either_way_but_not_before_the_day_of_effect() {
        Deadline today = Deadline.of("đến hết ngày 18/6/2021");
        CampaignAmended amended = one(amend(null, today, RUNNING));
        assertThat(amended.text().content().dossier()).isEqualTo(today);

        CampaignState after = CampaignState.evolve(RUNNING, amended);
        assertThat(amend(null, Deadline.of("trước ngày 01/7/2021"), after)).hasSize(1);
        assertRefused(
                CampaignRejection.LIMIT_PASSED,
                () -> amend(null, Deadline.of("trước ngày 18/6/2021"), after));
        assertRefused(
                CampaignRejection.UNRESOLVED,
                () -> amend(null, Deadline.of("theo quy định"), after));
    }

    @Test
    void an_amendment_keeps_the_limits_that_were_extended() {
        Deadline later = Deadline.of("đến hết ngày 15/7/2021");
        CampaignState extended =
                CampaignState.evolve(
                        RUNNING, new PhaseExtended(CAMPAIGN, "1", later, null, null, "CV 20", NOW));

        CampaignText after = one(amend(List.of(LATECOMER), List.of(), extended)).text();

        assertThat(after.phase("1").map(PlannedPhase::end)).contains(later);
    }

    @Test
    void rule_29_the_next_year_of_a_campaign_is_a_phase_of_its_own_and_labels_serve_once() {
        PlannedPhase next = phase("2022", "01/01/2022", "đến hết ngày 31/12/2022");
        CampaignAmended amended = one(amend(next, RUNNING));
        CampaignState after = CampaignState.evolve(REGISTERED, amended);

        assertThat(amended.text().content().phases())
                .extracting(PlannedPhase::label)
                .containsExactly("1", "2", "2022");
        assertThat(amended.changes())
                .containsExactly(new CampaignChange(CampaignPart.PHASE_ADDED, "2022", null, null));
        assertThat(register("2022", OTHER, after)).hasSize(1);
        assertThat(amend(next, after)).as("the same again").isEmpty();
        assertRefused(
                CampaignRejection.PHASE_EXISTS,
                () -> amend(phase("1", "01/01/2022", "31/12/2022"), RUNNING));
        assertRefused(
                CampaignRejection.PHASE_EXISTS,
                () -> amend(phase("(1).", "01/01/2022", "31/12/2022"), RUNNING));
        assertRefused(
                CampaignRejection.UNRESOLVED,
                () -> amend(phase("2022", "31/6/2022", "31/12/2022"), RUNNING));
    }

    @Test
    void a_phase_is_not_labelled_like_a_round_of_another_whichever_is_added() {
        PlannedPhase like = phase("m (25/04/2021)", "01/01/2021", "đến hết ngày 31/12/2021");
        CampaignState rounds = CampaignState.evolve(RUNNING, one(amend(monthly("m"), RUNNING)));
        CampaignState plain = CampaignState.evolve(RUNNING, one(amend(like, RUNNING)));

        assertRefused(CampaignRejection.PHASE_EXISTS, () -> amend(like, rounds));
        assertRefused(CampaignRejection.PHASE_EXISTS, () -> amend(monthly("m"), plain));
        assertThat(amend(monthly("n"), plain)).hasSize(1);
    }

    private static List<CampaignEvent> register(String phase, UnitId unit, CampaignState state) {
        return CampaignState.decide(
                new RegisterParticipation(CAMPAIGN, phase, unit, "100 %"), state, office());
    }

    private static List<CampaignEvent> amend(
            List<UnitId> added, List<UnitId> removed, CampaignState state) {
        return amend(added, removed, null, null, List.of(), state);
    }

    private static List<CampaignEvent> amend(
            @Nullable CampaignDescription says, @Nullable Deadline dossier, CampaignState state) {
        return amend(List.of(), List.of(), says, dossier, List.of(), state);
    }

    private static List<CampaignEvent> amend(PlannedPhase phase, CampaignState state) {
        return amend(List.of(), List.of(), null, null, List.of(phase), state);
    }

    private static List<CampaignEvent> amend(
            List<UnitId> added,
            List<UnitId> removed,
            @Nullable CampaignDescription says,
            @Nullable Deadline dossier,
            List<PlannedPhase> phases,
            CampaignState state) {
        return amend(added, removed, says, dossier, phases, state, office());
    }

    private static List<CampaignEvent> takeOut(List<UnitId> removed, CampaignState state, Act act) {
        return amend(List.of(), removed, null, null, List.of(), state, act);
    }

    private static List<CampaignEvent> amend(
            List<UnitId> added,
            List<UnitId> removed,
            @Nullable CampaignDescription says,
            @Nullable Deadline dossier,
            List<PlannedPhase> phases,
            CampaignState state,
            Act act) {
        return CampaignState.decide(
                new AmendCampaign(
                        CAMPAIGN,
                        added,
                        removed,
                        says,
                        dossier,
                        phases,
                        "CV 215",
                        "mới thành lập",
                        TODAY),
                state,
                act,
                unit -> unit.equals(STRANGER) ? Facts.of() : Facts.of(registered(unit)));
    }

    private static UnitRegistered registered(UnitId unit) {
        return registered(unit, null);
    }

    private static UnitRegistered registered(UnitId unit, @Nullable UnitId parent) {
        return new UnitRegistered(
                unit, "Phòng", UnitKind.DIVISION, parent, LocalDate.of(2016, 1, 1), "QĐ 1");
    }

    private static CampaignText text(CampaignState state) {
        return ((CampaignState.Running) state).text();
    }

    private static CampaignAmended one(List<CampaignEvent> events) {
        assertThat(events).hasSize(1);
        return (CampaignAmended) Objects.requireNonNull(events.getFirst());
    }
}
