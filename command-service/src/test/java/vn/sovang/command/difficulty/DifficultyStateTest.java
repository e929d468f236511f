package vn.sovang.command.difficulty;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.TODAY;
import static vn.sovang.command.given.Given.act;
import static vn.sovang.command.given.Given.campaign;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.launched;
import static vn.sovang.command.given.Given.office;
import static vn.sovang.command.given.Given.plan;
import static vn.sovang.command.given.Given.unit;
import static vn.sovang.command.given.Refusals.assertRefused;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.sovang.campaign.CampaignId;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.UnitFacts;
import vn.sovang.difficulty.AnswerDifficulty;
import vn.sovang.difficulty.DifficultyAnswered;
import vn.sovang.difficulty.DifficultyEscalated;
import vn.sovang.difficulty.DifficultyEvent;
import vn.sovang.difficulty.DifficultyId;
import vn.sovang.difficulty.DifficultyRaised;
import vn.sovang.difficulty.DifficultyResolved;
import vn.sovang.difficulty.EscalateDifficulty;
import vn.sovang.difficulty.RaiseDifficulty;
import vn.sovang.difficulty.ResolveDifficulty;
import vn.sovang.kernel.Actor;
import vn.sovang.kernel.Role;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanId;
import vn.sovang.unit.Organisations;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class DifficultyStateTest {
    private static final DifficultyId DIFFICULTY = new DifficultyId(id(60));
    private static final CampaignId CAMPAIGN = new CampaignId(id(20));
    private static final PlanId PLAN = new PlanId(id(10));
    private static final UnitId COMMUNE = unit(1);
    private static final UnitId STANDING = unit(2);
    private static final UnitId COMMITTEE = unit(3);
    private static final UnitId DISSOLVED = unit(4);
    private static final UnitId HIGHER = unit(5);
    private static final UnitId OFFICE = unit(6);

    private static final Act FROM_COMMUNE = act(Role.UNIT_CLERK, COMMUNE);
    private static final Act FROM_COMMUNE_OF_TODAY =
            new Act(
                    new Actor("van-thu", Role.UNIT_CLERK, COMMUNE.value()),
                    NOW,
                    new Organisations(new UnitFacts(DifficultyStateTest::facts), TODAY));
    private static final Act FROM_STANDING = act(Role.COUNCIL_SECRETARY, STANDING);
    private static final Act FROM_COMMITTEE = act(Role.LEADER, COMMITTEE);

    private static final Map<UUID, Facts> LOG =
            Map.of(
                    CAMPAIGN.value(), Facts.of(launched(COMMUNE)),
                    PLAN.value(), Facts.of(new PlanDrafted(PLAN, "a", plan(campaign()))),
                    COMMUNE.value(), unitOf(COMMUNE, UnitKind.COMMUNE_COMMITTEE),
                    STANDING.value(), unitOf(STANDING, UnitKind.DISTRICT_DIVISION),
                    COMMITTEE.value(), unitOf(COMMITTEE, UnitKind.DISTRICT_COMMITTEE),
                    OFFICE.value(), unitOf(OFFICE, UnitKind.OFFICE),
                    HIGHER.value(), unitOf(HIGHER, UnitKind.PROVINCIAL_COMMITTEE),
                    DISSOLVED.value(),
                            Facts.of(
                                    registered(DISSOLVED, UnitKind.DIVISION),
                                    new UnitDissolved(DISSOLVED, TODAY, List.of(), "QĐ 2")));

    private static final DifficultyState NONE = new DifficultyState.None();
    private static final DifficultyState RAISED =
            DifficultyState.evolve(
                    NONE,
                    new DifficultyRaised(
                            DIFFICULTY, PLAN, CAMPAIGN, COMMUNE, STANDING, "thiếu kinh phí", NOW));
    private static final DifficultyState ANSWERED = after(RAISED, answered(STANDING, false));
    private static final DifficultyState BEYOND = after(RAISED, answered(STANDING, true));
    private static final DifficultyState WITH_COMMITTEE =
            after(BEYOND, new DifficultyEscalated(DIFFICULTY, STANDING, COMMITTEE, "vượt", NOW));
    private static final DifficultyState RESOLVED =
            after(ANSWERED, new DifficultyResolved(DIFFICULTY, "xong", NOW));

    @Test
    void rule_34_a_difficulty_goes_to_the_standing_body() {
        assertThat(raise(null, CAMPAIGN, COMMUNE, STANDING, FROM_COMMUNE))
                .containsExactly(
                        new DifficultyRaised(
                                DIFFICULTY, PLAN, CAMPAIGN, COMMUNE, STANDING, "khó", NOW));
        assertThat(answer("khó", false, RAISED, FROM_STANDING))
                .containsExactly(new DifficultyAnswered(DIFFICULTY, STANDING, "khó", false, NOW));
    }

    @Test
    void a_difficulty_may_concern_a_whole_plan() {
        assertThat(raise(PLAN, null, COMMUNE, STANDING, FROM_COMMUNE))
                .containsExactly(
                        new DifficultyRaised(
                                DIFFICULTY, PLAN, null, COMMUNE, STANDING, "khó", NOW));
    }

    @Test
    void a_plan_that_another_organisation_writes_is_not_there_for_a_difficulty() {
        assertRefused(
                DifficultyRejection.PLAN_UNKNOWN,
                () ->
                        DifficultyState.decide(
                                command(PLAN, null, COMMUNE, STANDING),
                                NONE,
                                FROM_COMMUNE_OF_TODAY,
                                DifficultyStateTest::facts,
                                _ -> Optional.of(COMMITTEE)));
        assertThat(
                        DifficultyState.decide(
                                command(PLAN, null, COMMUNE, STANDING),
                                NONE,
                                FROM_COMMUNE_OF_TODAY,
                                DifficultyStateTest::facts,
                                _ -> Optional.of(COMMUNE)))
                .hasSize(1);
    }

    @Test
    void a_difficulty_names_a_plan_or_a_campaign_that_is_there_and_not_both() {
        assertRefused(
                DifficultyRejection.NAMES_ONE,
                () -> raise(PLAN, CAMPAIGN, COMMUNE, STANDING, FROM_COMMUNE));
        assertRefused(
                DifficultyRejection.NAMES_ONE,
                () -> raise(null, null, COMMUNE, STANDING, FROM_COMMUNE));
        assertRefused(
                DifficultyRejection.CAMPAIGN_UNKNOWN,
                () -> raise(null, new CampaignId(id(99)), COMMUNE, STANDING, FROM_COMMUNE));
    }

    @Test
    void a_unit_raises_for_itself_and_only_who_holds_it_answers() {
        assertThat(raise(null, CAMPAIGN, COMMUNE, STANDING, office())).hasSize(1);
        assertRefused(
                DifficultyRejection.OTHER_UNIT,
                () -> raise(null, CAMPAIGN, COMMUNE, STANDING, FROM_STANDING));
        assertRefused(
                DifficultyRejection.OTHER_UNIT, () -> answer("x", false, RAISED, FROM_COMMUNE));
        assertRefused(
                DifficultyRejection.OTHER_UNIT,
                () -> answer("x", false, WITH_COMMITTEE, FROM_STANDING));
        assertRefused(
                DifficultyRejection.OTHER_UNIT, () -> escalate(COMMITTEE, BEYOND, FROM_COMMUNE));
    }

    @Test
    void rule_34_what_is_beyond_authority_is_not_closed_before_the_committee_has_answered() {
        assertRefused(DifficultyRejection.BEYOND_AUTHORITY, () -> resolve(BEYOND, FROM_COMMUNE));
        assertRefused(
                DifficultyRejection.NOT_ANSWERED, () -> resolve(WITH_COMMITTEE, FROM_COMMUNE));
        DifficultyState answered = after(WITH_COMMITTEE, answered(COMMITTEE, false));
        assertThat(resolve(answered, FROM_COMMUNE))
                .containsExactly(new DifficultyResolved(DIFFICULTY, "xong", NOW));
        assertThat(resolve(answered, FROM_COMMITTEE)).hasSize(1);
        assertRefused(DifficultyRejection.OTHER_UNIT, () -> resolve(answered, FROM_STANDING));
    }

    @Test
    void rule_34_the_mark_is_not_taken_back() {
        assertRefused(
                DifficultyRejection.BEYOND_AUTHORITY,
                () -> answer("đã trả lời", false, BEYOND, FROM_STANDING));
    }

    @Test
    void rule_34_a_difficulty_goes_up_to_a_committee_and_from_there_to_a_higher_one() {
        assertThat(escalate(COMMITTEE, BEYOND, FROM_STANDING))
                .containsExactly(
                        new DifficultyEscalated(DIFFICULTY, STANDING, COMMITTEE, "vượt", NOW));
        assertThat(escalate(COMMITTEE, RAISED, FROM_STANDING)).hasSize(1);
        assertThat(escalate(HIGHER, WITH_COMMITTEE, FROM_COMMITTEE)).hasSize(1);
        assertRefused(
                DifficultyRejection.NOT_A_COMMITTEE, () -> escalate(OFFICE, RAISED, FROM_STANDING));
    }

    @Test
    void what_is_not_answered_is_not_closed() {
        assertRefused(DifficultyRejection.NOT_ANSWERED, () -> resolve(RAISED, FROM_COMMUNE));
        assertThat(resolve(ANSWERED, FROM_COMMUNE)).hasSize(1);
    }

    @Test
    void the_same_again_changes_nothing() {
        assertThat(answer("đã trả lời", false, ANSWERED, FROM_STANDING)).isEmpty();
        assertThat(answer("đã trả lời", true, BEYOND, FROM_STANDING)).isEmpty();
        assertThat(escalate(COMMITTEE, WITH_COMMITTEE, FROM_STANDING)).isEmpty();
        assertThat(resolve(RESOLVED, FROM_COMMUNE)).isEmpty();
        assertThat(answer("rõ hơn", false, ANSWERED, FROM_STANDING)).as("another").hasSize(1);
    }

    @Test
    void the_state_follows_the_events() {
        assertThat(WITH_COMMITTEE)
                .isEqualTo(
                        new DifficultyState.Open(
                                DIFFICULTY, COMMUNE, COMMITTEE, "vượt", null, false));
        assertThat(RESOLVED).isEqualTo(new DifficultyState.Resolved(DIFFICULTY, "xong"));
        for (DifficultyState state : List.of(NONE, RESOLVED)) {
            assertThat(after(state, answered(STANDING, true))).isEqualTo(state);
            assertThat(
                            after(
                                    state,
                                    new DifficultyEscalated(
                                            DIFFICULTY, STANDING, COMMITTEE, "x", NOW)))
                    .isEqualTo(state);
        }
    }

    @ParameterizedTest
    @EnumSource(DifficultyRejection.class)
    void every_reason_refuses_something(DifficultyRejection reason) {
        ThrowingCallable refused =
                switch (reason) {
                    case UNKNOWN -> () -> resolve(NONE, FROM_COMMUNE);
                    case EXISTS ->
                            () ->
                                    DifficultyState.decide(
                                            command(null, CAMPAIGN, COMMUNE, STANDING),
                                            RAISED,
                                            FROM_COMMUNE,
                                            DifficultyStateTest::facts,
                                            _ -> Optional.empty());
                    case NAMES_ONE -> () -> raise(null, null, COMMUNE, STANDING, FROM_COMMUNE);
                    case PLAN_UNKNOWN ->
                            () -> raise(new PlanId(id(99)), null, COMMUNE, STANDING, FROM_COMMUNE);
                    case CAMPAIGN_UNKNOWN ->
                            () ->
                                    raise(
                                            null,
                                            new CampaignId(id(99)),
                                            COMMUNE,
                                            STANDING,
                                            FROM_COMMUNE);
                    case UNIT_UNKNOWN ->
                            () -> raise(null, CAMPAIGN, COMMUNE, unit(99), FROM_COMMUNE);
                    case UNIT_DISSOLVED ->
                            () -> raise(null, CAMPAIGN, COMMUNE, DISSOLVED, FROM_COMMUNE);
                    case NOT_A_COMMITTEE -> () -> escalate(STANDING, WITH_COMMITTEE, office());
                    case LIES_THERE ->
                            () ->
                                    DifficultyState.decide(
                                            new EscalateDifficulty(DIFFICULTY, COMMITTEE, "khác"),
                                            WITH_COMMITTEE,
                                            FROM_COMMITTEE,
                                            DifficultyStateTest::facts);
                    case BEYOND_AUTHORITY -> () -> resolve(BEYOND, FROM_COMMUNE);
                    case NOT_ANSWERED -> () -> resolve(RAISED, FROM_COMMUNE);
                    case RESOLVED -> () -> answer("x", false, RESOLVED, FROM_STANDING);
                    case OTHER_UNIT -> () -> answer("x", false, RAISED, FROM_COMMUNE);
                };
        assertRefused(reason, refused);
    }

    private static List<DifficultyEvent> raise(
            @Nullable PlanId plan,
            @Nullable CampaignId campaign,
            UnitId unit,
            UnitId standingBody,
            Act act) {
        return DifficultyState.decide(
                command(plan, campaign, unit, standingBody),
                NONE,
                act,
                DifficultyStateTest::facts,
                _ -> Optional.empty());
    }

    private static RaiseDifficulty command(
            @Nullable PlanId plan,
            @Nullable CampaignId campaign,
            UnitId unit,
            UnitId standingBody) {
        return new RaiseDifficulty(DIFFICULTY, plan, campaign, unit, standingBody, "khó");
    }

    private static List<DifficultyEvent> answer(
            String words, boolean beyond, DifficultyState state, Act act) {
        return DifficultyState.decide(new AnswerDifficulty(DIFFICULTY, words, beyond), state, act);
    }

    private static List<DifficultyEvent> escalate(UnitId to, DifficultyState state, Act act) {
        return DifficultyState.decide(
                new EscalateDifficulty(DIFFICULTY, to, "vượt"),
                state,
                act,
                DifficultyStateTest::facts);
    }

    private static List<DifficultyEvent> resolve(DifficultyState state, Act act) {
        return DifficultyState.decide(new ResolveDifficulty(DIFFICULTY, "xong"), state, act);
    }

    private static DifficultyState after(DifficultyState state, DifficultyEvent event) {
        return DifficultyState.evolve(state, event);
    }

    private static DifficultyAnswered answered(UnitId by, boolean beyond) {
        return new DifficultyAnswered(DIFFICULTY, by, "đã trả lời", beyond, NOW);
    }

    private static Facts facts(UUID id) {
        return LOG.getOrDefault(id, Facts.of());
    }

    private static Facts unitOf(UnitId unit, UnitKind kind) {
        return Facts.of(registered(unit, kind));
    }

    private static UnitRegistered registered(UnitId unit, UnitKind kind) {
        return new UnitRegistered(unit, "Đơn vị", kind, null, LocalDate.of(2016, 4, 1), "QĐ 1");
    }
}
