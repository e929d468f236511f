package vn.sovang.command.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.command.given.Folds.assertFlat;
import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.TODAY;
import static vn.sovang.command.given.Given.act;
import static vn.sovang.command.given.Given.afterTheEndOf;
import static vn.sovang.command.given.Given.beforeTheStartOf;
import static vn.sovang.command.given.Given.campaign;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.launched;
import static vn.sovang.command.given.Given.monthly;
import static vn.sovang.command.given.Given.office;
import static vn.sovang.command.given.Given.phase;
import static vn.sovang.command.given.Given.plan;
import static vn.sovang.command.given.Given.unit;
import static vn.sovang.command.given.Refusals.assertRefused;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.sovang.block.BlockFormed;
import vn.sovang.block.BlockId;
import vn.sovang.block.BlockKind;
import vn.sovang.campaign.AmendCampaign;
import vn.sovang.campaign.AmendRegistration;
import vn.sovang.campaign.CampaignClosed;
import vn.sovang.campaign.CampaignDateSettled;
import vn.sovang.campaign.CampaignDescription;
import vn.sovang.campaign.CampaignEvent;
import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.campaign.CloseCampaign;
import vn.sovang.campaign.ExtendCampaign;
import vn.sovang.campaign.LaunchCampaign;
import vn.sovang.campaign.ParticipationRegistered;
import vn.sovang.campaign.RecordInspection;
import vn.sovang.campaign.RecordReview;
import vn.sovang.campaign.RegisterParticipation;
import vn.sovang.campaign.ReviewKind;
import vn.sovang.campaign.ReviewRecorded;
import vn.sovang.campaign.SettleCampaignDates;
import vn.sovang.campaign.SignPledge;
import vn.sovang.campaign.UnitReminded;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.kernel.Role;
import vn.sovang.kernel.TenantId;
import vn.sovang.plan.CampaignKind;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingCode;
import vn.sovang.plan.FindingOutcome;
import vn.sovang.plan.FindingSettled;
import vn.sovang.plan.PlanAmended;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanEvent;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanImported;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.PlanReplaced;
import vn.sovang.plan.PlanWithdrawn;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.plan.ProvinceAssigned;
import vn.sovang.plan.YearSpan;
import vn.sovang.text.Phrase;
import vn.sovang.time.Deadline;
import vn.sovang.time.SettledDate;
import vn.sovang.unit.AuthorityKind;
import vn.sovang.unit.ExternalAuthorityRegistered;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

class CampaignStateTest {
    private static final CampaignId CAMPAIGN = new CampaignId(id(20));
    private static final PlanId PLAN = new PlanId(id(10));
    private static final UnitId MEMBER = unit(1);
    private static final UnitId OTHER = unit(2);
    private static final UnitId OUTSIDE = unit(3);
    private static final BlockId BLOCK = new BlockId(id(30));
    private static final LocalDate LAUNCH = LocalDate.of(2021, 2, 5);
    private static final LocalDate ISSUE = LocalDate.of(2021, 2, 3);

    private static final PlanContent CONTENT =
            plan(
                    campaign(
                            phase("1", "01/01/2021", "đến hết ngày 30/6/2021"),
                            phase("2", "01/7/2021", "đến hết ngày 31/12/2021")));
    private static final PlanDrafted DRAFTED = new PlanDrafted(PLAN, "a", CONTENT);
    private static final PlanIssued ISSUED =
            new PlanIssued(PLAN, null, "KH-SCT", ISSUE, "Sở", "Giám đốc", null, List.of());
    private static final PlanReplaced REPLACED =
            new PlanReplaced(PLAN, new PlanId(id(12)), LAUNCH, null, "a");
    private static final PlanWithdrawn WITHDRAWN =
            new PlanWithdrawn(PLAN, "TB 1", LAUNCH, "Sở", null, "r", "a");
    private static final Facts PLAN_FACTS = Facts.of(DRAFTED, ISSUED);
    private static final Function<UnitId, Facts> REGISTER =
            id -> id.equals(OUTSIDE) ? Facts.of() : Facts.of(registered(id));

    private static final SettledDate DAY =
            new SettledDate(LocalDate.of(2021, 6, 30), "lan", "Công văn 12", NOW);

    private static final CampaignState NONE = new CampaignState.None();
    private static final CampaignState RUNNING =
            CampaignState.evolve(NONE, launched(MEMBER, OTHER));
    private static final CampaignState CLOSED =
            new CampaignState.Closed(TODAY, (CampaignState.Running) RUNNING);

    @Tag("thousands")
    @Test
    void the_20_000th_registration_or_reminder_costs_no_more_than_the_2_000th() {
        assertFlat(
                RUNNING,
                CampaignState::evolve,
                number -> new ParticipationRegistered(CAMPAIGN, "1", unit(number), "c", NOW));
        assertFlat(
                RUNNING,
                CampaignState::evolve,
                number -> new UnitReminded(CAMPAIGN, "1", unit(number), "w", TODAY));
    }

    @Test
    void a_campaign_of_an_issued_plan_is_launched_with_what_the_plan_says_of_it() {
        assertThat(launch("nam-2021", LAUNCH, MEMBER, OTHER, MEMBER))
                .containsExactly(
                        new CampaignLaunched(
                                CAMPAIGN,
                                PLAN,
                                CONTENT.campaigns().getFirst(),
                                2021,
                                ISSUE,
                                LAUNCH,
                                List.of(MEMBER, OTHER)));
    }

    @Test
    void rule_16_a_plan_that_is_replaced_or_withdrawn_launches_nothing_more() {
        refusedWith(CampaignRejection.PLAN_REPLACED, ended(REPLACED));
        refusedWith(CampaignRejection.PLAN_WITHDRAWN, ended(WITHDRAWN));
    }

    @Test
    void rule_16_a_launch_after_an_amendment_takes_the_amended_text() {
        PlanContent later = plan(campaign(phase("1", "01/01/2021", "đến hết ngày 15/7/2021")));
        Facts amended =
                Facts.of(
                        DRAFTED,
                        ISSUED,
                        new PlanAmended(
                                PLAN,
                                1,
                                later,
                                "x",
                                new DocumentNumber("99"),
                                "KH-SCT",
                                LAUNCH,
                                "Sở",
                                "Giám đốc",
                                null,
                                null));
        assertThat(launchUnder(amended))
                .singleElement()
                .isInstanceOfSatisfying(
                        CampaignLaunched.class,
                        e -> assertThat(e.content()).isEqualTo(later.campaigns().getFirst()));
    }

    private static Facts ended(PlanEvent end) {
        return Facts.of(DRAFTED, ISSUED, end);
    }

    @Test
    void a_campaign_is_launched_once() {
        for (CampaignState state : List.of(RUNNING, CLOSED)) {
            assertRefused(
                    CampaignRejection.EXISTS,
                    () ->
                            CampaignState.decide(
                                    command("nam-2021", LAUNCH, MEMBER),
                                    state,
                                    office(),
                                    PLAN_FACTS,
                                    REGISTER));
        }
    }

    @Test
    void an_imported_plan_without_a_number_is_as_good_as_a_drafted_one() {
        Facts facts =
                Facts.of(new PlanImported(PLAN, "a", CONTENT, List.of(), "tệp", null), ISSUED);
        assertThat(
                        CampaignState.decide(
                                command("nam-2021", LAUNCH, MEMBER),
                                NONE,
                                office(),
                                facts,
                                REGISTER))
                .hasSize(1);
    }

    @Test
    void a_plan_must_exist_be_issued_and_be_here() {
        refusedWith(CampaignRejection.PLAN_UNKNOWN, Facts.of());
        refusedWith(CampaignRejection.PLAN_UNKNOWN, Facts.of(registered(MEMBER)));
        refusedWith(CampaignRejection.PLAN_NOT_ISSUED, Facts.of(DRAFTED));
        refusedWith(
                CampaignRejection.PLAN_ASSIGNED_AWAY,
                Facts.of(
                        DRAFTED,
                        new ProvinceAssigned(
                                PLAN, new TenantId("ha-tinh"), new PlanId(id(11)), "x", "y")));
    }

    @Test
    void rule_30_the_scope_names_units_of_the_register_that_exist_on_the_day() {
        assertRefused(CampaignRejection.SCOPE_EMPTY, () -> launch("nam-2021", LAUNCH));
        assertRefused(
                CampaignRejection.SCOPE_UNIT_UNKNOWN,
                () -> launch("nam-2021", LAUNCH, MEMBER, OUTSIDE));
    }

    @Test
    void rule_52_a_unit_is_in_scope_until_the_day_of_its_dissolution() {
        Function<UnitId, Facts> dissolvedOnLaunch =
                id -> Facts.of(registered(id), new UnitDissolved(id, LAUNCH, List.of(), "QĐ 2"));
        assertRefused(
                CampaignRejection.SCOPE_UNIT_DISSOLVED,
                () ->
                        CampaignState.decide(
                                command("nam-2021", LAUNCH, MEMBER),
                                NONE,
                                office(),
                                PLAN_FACTS,
                                dissolvedOnLaunch));
        assertThat(
                        CampaignState.decide(
                                command("nam-2021", LAUNCH.minusDays(1), MEMBER),
                                NONE,
                                office(),
                                PLAN_FACTS,
                                dissolvedOnLaunch))
                .hasSize(1);
    }

    @Test
    void no_campaign_is_launched_with_a_phase_that_is_labelled_like_a_round_of_another() {
        PlannedPhase like = phase("m (25/04/2021)", "01/01/2021", "đến hết ngày 31/12/2021");
        PlanImported imported =
                new PlanImported(
                        PLAN, "a", plan(campaign(monthly("m"), like)), List.of(), "tệp", null);
        assertRefused(
                CampaignRejection.PHASE_EXISTS, () -> launchUnder(Facts.of(imported, ISSUED)));
    }

    @Test
    void a_campaign_is_launched_under_the_label_of_the_plan_and_not_tomorrow() {
        assertRefused(CampaignRejection.NOT_IN_PLAN, () -> launch("khac", LAUNCH, MEMBER));
        assertRefused(
                CampaignRejection.LAUNCHED_IN_FUTURE,
                () -> launch("nam-2021", TODAY.plusDays(1), MEMBER));
        assertThat(launch("nam-2021", TODAY, MEMBER)).hasSize(1);
    }

    @Test
    void rule_29_a_unit_registers_once_for_each_phase() {
        CampaignEvent first = register("1", MEMBER, "cam kết", RUNNING).getFirst();
        assertThat(first)
                .isEqualTo(new ParticipationRegistered(CAMPAIGN, "1", MEMBER, "cam kết", NOW));
        CampaignState after = CampaignState.evolve(RUNNING, first);
        assertThat(register("1", MEMBER, "cam kết", after)).isEmpty();
        assertRefused(
                CampaignRejection.REGISTERED, () -> register("1", MEMBER, "cam kết khác", after));
        assertThat(register("2", MEMBER, "cam kết", after)).hasSize(1);
        assertThat(register("1", OTHER, "cam kết", after)).hasSize(1);
    }

    @Test
    void rule_30_a_unit_out_of_scope_does_not_register() {
        assertRefused(
                CampaignRejection.OUT_OF_SCOPE,
                () ->
                        CampaignState.decide(
                                new RegisterParticipation(CAMPAIGN, "1", OUTSIDE, "x"),
                                RUNNING,
                                office()));
    }

    @Test
    void rule_52_nothing_begins_in_the_name_of_a_unit_that_is_no_more() {
        Act successor = afterTheEndOf(MEMBER, OTHER);
        assertRefused(CampaignRejection.UNIT_ENDED, () -> register(MEMBER, successor));
        assertThat(register(OTHER, successor)).hasSize(1);
        assertThat(
                        register(
                                MEMBER,
                                new Act(
                                        successor.actor(),
                                        NOW.minus(Duration.ofDays(1)),
                                        successor.organisations())))
                .as("entered late, of the day before the end")
                .hasSize(1);
    }

    private static List<CampaignEvent> register(UnitId unit, Act act) {
        return CampaignState.decide(
                new RegisterParticipation(CAMPAIGN, "1", unit, "x"), RUNNING, act);
    }

    @Test
    void a_unit_registers_itself_or_through_the_office() {
        RegisterParticipation command = new RegisterParticipation(CAMPAIGN, "1", MEMBER, "x");
        assertThat(CampaignState.decide(command, RUNNING, act(Role.UNIT_CLERK, MEMBER))).hasSize(1);
        assertThat(CampaignState.decide(command, RUNNING, act(Role.OFFICE_CLERK, OTHER)))
                .hasSize(1);
        for (Act stranger :
                List.of(
                        act(Role.UNIT_CLERK, OTHER),
                        act(Role.UNIT_HEAD, OTHER),
                        act(Role.UNIT_CLERK, null),
                        act(Role.LEADER, null))) {
            assertRefused(
                    CampaignRejection.OTHER_UNIT,
                    () -> CampaignState.decide(command, RUNNING, stranger));
        }
    }

    @Test
    void a_registration_names_a_phase_of_a_campaign_that_runs() {
        assertRefused(CampaignRejection.PHASE_UNKNOWN, () -> register("3", MEMBER, "x", RUNNING));
        assertRefused(CampaignRejection.CLOSED, () -> register("1", MEMBER, "x", CLOSED));
        assertRefused(CampaignRejection.UNKNOWN, () -> register("1", MEMBER, "x", NONE));
    }

    @Test
    void a_campaign_is_closed_from_the_day_of_its_launch() {
        assertThat(close(LAUNCH, RUNNING))
                .containsExactly(new CampaignClosed(CAMPAIGN, LAUNCH, "tổng kết"));
        assertRefused(
                CampaignRejection.CLOSED_BEFORE_LAUNCH, () -> close(LAUNCH.minusDays(1), RUNNING));
        assertRefused(CampaignRejection.UNKNOWN, () -> close(TODAY, NONE));
    }

    @Test
    void closing_twice_on_the_same_day_changes_nothing() {
        assertThat(close(TODAY, CLOSED)).isEmpty();
        assertRefused(CampaignRejection.CLOSED, () -> close(TODAY.minusDays(1), CLOSED));
    }

    @ParameterizedTest
    @EnumSource(CampaignRejection.class)
    void every_reason_refuses_something(CampaignRejection reason) {
        ThrowingCallable act =
                switch (reason) {
                    case UNKNOWN -> () -> close(TODAY, NONE);
                    case EXISTS ->
                            () ->
                                    CampaignState.decide(
                                            command("a", LAUNCH),
                                            CLOSED,
                                            office(),
                                            PLAN_FACTS,
                                            REGISTER);
                    case PLAN_UNKNOWN -> () -> launchUnder(Facts.of());
                    case PLAN_NOT_ISSUED -> () -> launchUnder(Facts.of(DRAFTED));
                    case PLAN_ASSIGNED_AWAY ->
                            () ->
                                    launchUnder(
                                            Facts.of(
                                                    DRAFTED,
                                                    new ProvinceAssigned(
                                                            PLAN,
                                                            new TenantId("ha-tinh"),
                                                            PLAN,
                                                            "x",
                                                            "y")));
                    case PLAN_REPLACED -> () -> launchUnder(ended(REPLACED));
                    case PLAN_WITHDRAWN -> () -> launchUnder(ended(WITHDRAWN));
                    case NOT_IN_PLAN -> () -> launch("khac", LAUNCH, MEMBER);
                    case SCOPE_EMPTY -> () -> launch("nam-2021", LAUNCH);
                    case SCOPE_UNIT_UNKNOWN -> () -> launch("nam-2021", LAUNCH, OUTSIDE);
                    case SCOPE_UNIT_EXTERNAL ->
                            () ->
                                    CampaignState.decide(
                                            command("nam-2021", LAUNCH, MEMBER),
                                            NONE,
                                            office(),
                                            PLAN_FACTS,
                                            id ->
                                                    Facts.of(
                                                            new ExternalAuthorityRegistered(
                                                                    id,
                                                                    "Chính phủ",
                                                                    AuthorityKind.GOVERNMENT,
                                                                    LAUNCH,
                                                                    "Hiến pháp")));
                    case SCOPE_UNIT_DISSOLVED ->
                            () ->
                                    CampaignState.decide(
                                            command("nam-2021", LAUNCH, MEMBER),
                                            NONE,
                                            office(),
                                            PLAN_FACTS,
                                            id ->
                                                    Facts.of(
                                                            registered(id),
                                                            new UnitDissolved(
                                                                    id, LAUNCH, List.of(), "x")));
                    case SCOPE_UNIT_NOT_YET ->
                            () ->
                                    CampaignState.decide(
                                            command("nam-2021", LAUNCH, MEMBER),
                                            NONE,
                                            office(),
                                            PLAN_FACTS,
                                            id -> Facts.of(registered(id, LAUNCH.plusDays(1))));
                    case LAUNCHED_IN_FUTURE -> () -> launch("nam-2021", TODAY.plusDays(1), MEMBER);
                    case CLOSED -> () -> register("1", MEMBER, "x", CLOSED);
                    case CLOSED_BEFORE_LAUNCH -> () -> close(LAUNCH.minusDays(1), RUNNING);
                    case CLOSED_BEFORE_LAST_YEAR ->
                            () ->
                                    close(
                                            TODAY,
                                            CampaignState.evolve(
                                                    RUNNING,
                                                    amend(years(new YearSpan(2021, 2025)))
                                                            .getFirst()));
                    case CLOSED_IN_FUTURE -> () -> close(TODAY.plusDays(1), RUNNING);
                    case PHASE_UNKNOWN -> () -> register("3", MEMBER, "x", RUNNING);
                    case OUT_OF_SCOPE -> () -> register("1", OUTSIDE, "x", RUNNING);
                    case STILL_IN_SCOPE ->
                            () -> amend(TODAY, List.of(), null, afterTheEndOf(OTHER, MEMBER));
                    case UNIT_ENDED -> () -> register(MEMBER, afterTheEndOf(MEMBER, OTHER));
                    case UNIT_NOT_YET -> () -> register(MEMBER, beforeTheStartOf(MEMBER));
                    case DONE_IN_FUTURE ->
                            () ->
                                    CampaignState.decide(
                                            new RecordInspection(
                                                    CAMPAIGN, MEMBER, TODAY.plusDays(1), "x", null),
                                            RUNNING,
                                            office());
                    case UNRESOLVED -> () -> extend("theo quy định");
                    case NOT_LATER -> () -> extend("đến hết ngày 29/6/2021");
                    case LIMIT_NOT_SET ->
                            () ->
                                    CampaignState.decide(
                                            new ExtendCampaign(
                                                    CAMPAIGN,
                                                    "1",
                                                    Deadline.of("đến hết ngày 15/7/2021"),
                                                    null,
                                                    Deadline.of("đến hết ngày 15/7/2021"),
                                                    "x"),
                                            RUNNING,
                                            office());
                    case NOT_REGISTERED ->
                            () ->
                                    CampaignState.decide(
                                            new AmendRegistration(CAMPAIGN, "1", MEMBER, "x"),
                                            RUNNING,
                                            office());
                    case REVIEWED ->
                            () ->
                                    CampaignState.decide(
                                            new RecordReview(
                                                    CAMPAIGN, "1", ReviewKind.FINAL, TODAY, "x"),
                                            CampaignState.evolve(
                                                    RUNNING,
                                                    new ReviewRecorded(
                                                            CAMPAIGN,
                                                            "1",
                                                            ReviewKind.FINAL,
                                                            LAUNCH,
                                                            "x")),
                                            office());
                    case AMENDED_IN_FUTURE -> () -> amend(TODAY.plusDays(1), List.of(), null);
                    case AMENDED_BEFORE_LAUNCH -> () -> amend(LAUNCH.minusDays(1), List.of(), null);
                    case UNIT_BOTH_WAYS -> () -> amend(TODAY, List.of(MEMBER), null);
                    case PHASE_EXISTS ->
                            () -> amend(TODAY, List.of(), phase("1", "01/7/2021", "31/12/2021"));
                    case PHASE_ENDS_BEFORE_START ->
                            () -> amend(TODAY, List.of(), phase("3", "01/8/2021", "31/7/2021"));
                    case LIMIT_PASSED -> () -> amend(null, Deadline.of("đến hết ngày 17/6/2021"));
                    case YEARS_MISSING -> () -> amend(years(null));
                    case BLOCK_UNKNOWN -> () -> sign(Facts.of());
                    case NOT_IN_BLOCK ->
                            () ->
                                    sign(
                                            Facts.of(
                                                    new BlockFormed(
                                                            BLOCK,
                                                            "Cụm",
                                                            BlockKind.CLUSTER,
                                                            LAUNCH,
                                                            "x")));
                    case REGISTERED ->
                            () ->
                                    register(
                                            "1",
                                            MEMBER,
                                            "y",
                                            CampaignState.evolve(
                                                    RUNNING,
                                                    new ParticipationRegistered(
                                                            CAMPAIGN, "1", MEMBER, "x", NOW)));
                    case OTHER_UNIT ->
                            () ->
                                    CampaignState.decide(
                                            new RegisterParticipation(CAMPAIGN, "1", MEMBER, "x"),
                                            RUNNING,
                                            act(Role.UNIT_CLERK, OTHER));
                };
        assertRefused(reason, act);
    }

    @Test
    void the_state_follows_the_events() {
        assertThat(RUNNING)
                .isInstanceOfSatisfying(
                        CampaignState.Running.class,
                        running -> {
                            assertThat(running.text()).isEqualTo(launched(MEMBER, OTHER).text());
                            assertThat(running.commitments()).isEmpty();
                        });
        assertThat(CampaignState.evolve(RUNNING, new CampaignClosed(CAMPAIGN, TODAY, "x")))
                .isEqualTo(CLOSED);
        ParticipationRegistered late = new ParticipationRegistered(CAMPAIGN, "1", MEMBER, "x", NOW);
        assertThat(CampaignState.evolve(CLOSED, late))
                .isEqualTo(
                        CampaignState.evolve(
                                CampaignState.evolve(RUNNING, late),
                                new CampaignClosed(CAMPAIGN, TODAY, "x")));
        assertThat(CampaignState.evolve(NONE, late)).isEqualTo(NONE);
    }

    @Test
    void rule_5_a_campaign_is_launched_with_the_days_that_were_settled_and_the_same_words() {
        PlanContent written = plan(campaign(phase("1", "01/01/2021", "đến hết ngày 31/6/2021")));
        Facts facts =
                Facts.of(
                        new PlanImported(PLAN, "a", written, List.of(), "tệp", null),
                        ISSUED,
                        settled("campaigns[nam-2021].phases[1].end"));
        CampaignLaunched launched = (CampaignLaunched) launchUnder(facts).getFirst();
        Deadline end = launched.content().phases().getFirst().end();
        assertThat(end.phrase()).isEqualTo(new Phrase("đến hết ngày 31/6/2021"));
        assertThat(end.date()).isEqualTo(DAY);
    }

    @Test
    void rule_5_a_date_settled_after_the_launch_gets_its_day_once_also_in_a_closed_campaign() {
        CampaignState running = CampaignState.evolve(NONE, launchedWithImpossibleEnd());
        CampaignState closed =
                CampaignState.evolve(running, new CampaignClosed(CAMPAIGN, TODAY, "x"));
        CampaignDateSettled event = new CampaignDateSettled(CAMPAIGN, "phases[1].end", DAY);
        for (CampaignState state : List.of(running, closed)) {
            assertThat(settle("phases[1].end", state)).containsExactly(event);
            CampaignState after = CampaignState.evolve(state, event);
            assertThat(settle("phases[1].end", after)).isEmpty();
        }
        assertThat(settle("phases[1].start", running)).as("a date that was read").isEmpty();
        assertThat(settle("phases[7].end", running)).as("no such date").isEmpty();
        assertThat(CampaignState.evolve(NONE, event)).isEqualTo(NONE);
        assertRefused(CampaignRejection.UNKNOWN, () -> settle("phases[1].end", NONE));
    }

    private static List<CampaignEvent> extend(String end) {
        return CampaignState.decide(
                new ExtendCampaign(CAMPAIGN, "1", Deadline.of(end), null, null, "CV 1"),
                RUNNING,
                office());
    }

    private static List<CampaignEvent> sign(Facts block) {
        return CampaignState.decide(
                new SignPledge(CAMPAIGN, List.of(MEMBER), "x", TODAY, BLOCK),
                RUNNING,
                office(),
                _ -> block);
    }

    /// Takes out and perhaps in the same unit, on a day.
    private static List<CampaignEvent> amend(
            LocalDate effectiveOn, List<UnitId> added, @Nullable PlannedPhase phase) {
        return amend(effectiveOn, added, phase, office());
    }

    private static List<CampaignEvent> amend(
            LocalDate effectiveOn, List<UnitId> added, @Nullable PlannedPhase phase, Act act) {
        return CampaignState.decide(
                new AmendCampaign(
                        CAMPAIGN,
                        added,
                        List.of(MEMBER),
                        null,
                        null,
                        phase == null ? List.of() : List.of(phase),
                        "CV 1",
                        "r",
                        effectiveOn),
                RUNNING,
                act,
                REGISTER);
    }

    private static List<CampaignEvent> amend(
            @Nullable CampaignDescription description, @Nullable Deadline dossier) {
        return amend(
                new AmendCampaign(
                        CAMPAIGN,
                        List.of(),
                        List.of(),
                        description,
                        dossier,
                        List.of(),
                        "CV 1",
                        "r",
                        TODAY));
    }

    private static List<CampaignEvent> amend(CampaignDescription description) {
        return amend(description, null);
    }

    private static CampaignDescription years(@Nullable YearSpan years) {
        return new CampaignDescription(
                new Phrase("x"), List.of(), CampaignKind.MULTI_YEAR, years, List.of());
    }

    private static List<CampaignEvent> amend(AmendCampaign command) {
        return CampaignState.decide(command, RUNNING, office(), REGISTER);
    }

    private static CampaignLaunched launchedWithImpossibleEnd() {
        return new CampaignLaunched(
                CAMPAIGN,
                PLAN,
                campaign(phase("1", "01/01/2021", "đến hết ngày 31/6/2021")),
                2021,
                ISSUE,
                LAUNCH,
                List.of(MEMBER));
    }

    private static List<CampaignEvent> settle(String anchor, CampaignState state) {
        return CampaignState.decide(new SettleCampaignDates(CAMPAIGN, Map.of(anchor, DAY)), state);
    }

    private static FindingSettled settled(String anchor) {
        return new FindingSettled(
                PLAN,
                0,
                new Finding(FindingCode.IMPOSSIBLE_DATE, anchor, new Phrase("31/6/2021")),
                FindingOutcome.RESOLVED,
                DAY.date(),
                DAY.basis(),
                DAY.by(),
                DAY.at());
    }

    private static void refusedWith(CampaignRejection reason, Facts plan) {
        assertRefused(reason, () -> launchUnder(plan));
    }

    private static List<CampaignEvent> launchUnder(Facts plan) {
        return CampaignState.decide(
                command("nam-2021", LAUNCH, MEMBER), NONE, office(), plan, REGISTER);
    }

    private static List<CampaignEvent> launch(String label, LocalDate on, UnitId... scope) {
        return CampaignState.decide(
                command(label, on, scope), NONE, office(), PLAN_FACTS, REGISTER);
    }

    private static LaunchCampaign command(String label, LocalDate on, UnitId... scope) {
        return new LaunchCampaign(CAMPAIGN, PLAN, label, on, List.of(scope));
    }

    private static List<CampaignEvent> register(
            String phase, UnitId unit, String commitment, CampaignState state) {
        return CampaignState.decide(
                new RegisterParticipation(CAMPAIGN, phase, unit, commitment), state, office());
    }

    private static List<CampaignEvent> close(LocalDate on, CampaignState state) {
        return CampaignState.decide(new CloseCampaign(CAMPAIGN, on, "tổng kết"), state, office());
    }

    private static UnitRegistered registered(UnitId unit) {
        return registered(unit, LocalDate.of(2016, 4, 1));
    }

    private static UnitRegistered registered(UnitId unit, LocalDate from) {
        return new UnitRegistered(unit, "Phòng", UnitKind.DIVISION, null, from, "QĐ 1");
    }
}
