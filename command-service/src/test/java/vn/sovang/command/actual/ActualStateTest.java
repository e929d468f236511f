package vn.sovang.command.actual;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.TODAY;
import static vn.sovang.command.given.Given.act;
import static vn.sovang.command.given.Given.head;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.launched;
import static vn.sovang.command.given.Given.noTheme;
import static vn.sovang.command.given.Given.office;
import static vn.sovang.command.given.Given.unit;
import static vn.sovang.command.given.Refusals.assertRefused;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.sovang.actual.ActualBaseline;
import vn.sovang.actual.ActualEvent;
import vn.sovang.actual.ActualFigure;
import vn.sovang.actual.ActualId;
import vn.sovang.actual.ActualRecorded;
import vn.sovang.actual.ActualShare;
import vn.sovang.actual.ActualStatement;
import vn.sovang.actual.ActualValue;
import vn.sovang.actual.RecordActual;
import vn.sovang.campaign.CampaignText;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.UnitFacts;
import vn.sovang.goal.AllOf;
import vn.sovang.goal.Comparator;
import vn.sovang.goal.Direction;
import vn.sovang.goal.FigureGoal;
import vn.sovang.goal.Goal;
import vn.sovang.goal.Measure;
import vn.sovang.goal.Quantity;
import vn.sovang.goal.StatementGoal;
import vn.sovang.goal.Target;
import vn.sovang.kernel.Actor;
import vn.sovang.kernel.Role;
import vn.sovang.plan.Distribution;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.PlanAmended;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.PlanReplaced;
import vn.sovang.plan.PlanRevised;
import vn.sovang.plan.PlanWithdrawn;
import vn.sovang.report.ReportId;
import vn.sovang.text.Phrase;
import vn.sovang.unit.Organisations;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

class ActualStateTest {
    private static final ActualId ACTUAL = new ActualId(id(36));
    private static final ActualId EARLIER = new ActualId(id(37));
    private static final PlanId PLAN = new PlanId(id(10));
    private static final UnitId MEMBER = unit(1);
    private static final ActualState NONE = new ActualState.None();
    private static final ActualValue NINE = new ActualFigure(Quantity.of("9 sản phẩm"));
    private static final Facts ISSUED =
            Facts.of(
                    drafted(),
                    new PlanIssued(PLAN, null, "KH", TODAY, "Sở", null, null, List.of()));
    private static final Facts UNIT =
            Facts.of(
                    new UnitRegistered(
                            MEMBER, "Phòng Một", UnitKind.DIVISION, null, TODAY, "QĐ 1"));

    @Test
    void a_unit_records_for_itself_and_the_office_for_the_plan_as_a_whole() {
        assertThat(decide(command("T1", MEMBER, NINE), act(Role.UNIT_CLERK, MEMBER)))
                .containsExactly(
                        new ActualRecorded(
                                ACTUAL, PLAN, "T1", MEMBER, NINE, TODAY, null, null, null, NOW));
        assertThat(decide(command("T1", null, NINE), office())).hasSize(1);
        assertRefused(
                ActualRejection.OFFICE_ONLY,
                () -> decide(command("T1", null, NINE), act(Role.UNIT_HEAD, MEMBER)));
    }

    @Test
    void rule_24_a_share_is_recorded_by_numerator_and_population_only() {
        ActualValue share = new ActualShare(new BigDecimal(9), BigDecimal.TEN);
        assertThat(decide(command("T2", null, share), office())).hasSize(1);
        assertRefused(
                ActualRejection.OTHER_KIND,
                () -> decide(command("T2", null, new ActualFigure(Quantity.of("90 %"))), office()));
    }

    @Test
    void rule_26_a_figure_is_one_number_in_the_unit_of_the_target() {
        for (String words : List.of("9 tỷ đồng", "nhiều sản phẩm", "3 hoặc 4 sản phẩm")) {
            assertRefused(
                    ActualRejection.OTHER_MEASURE,
                    () ->
                            decide(
                                    command("T1", null, new ActualFigure(Quantity.of(words))),
                                    office()));
        }
    }

    @Test
    void rule_23_a_baseline_is_recorded_for_what_is_compared_with_one_and_for_nothing_else() {
        ActualValue baseline = new ActualBaseline(2020, Quantity.of("34"));
        assertThat(decide(command("T3", null, baseline), office())).hasSize(1);
        assertRefused(
                ActualRejection.OTHER_KIND, () -> decide(command("T1", null, baseline), office()));
    }

    @Test
    void rule_16_the_plan_as_it_reads_now_counts_while_it_is_in_force() {
        PlanRevised revised = new PlanRevised(PLAN, content());
        PlanIssued issued = (PlanIssued) ISSUED.events().getLast();
        PlanAmended amended =
                new PlanAmended(
                        PLAN,
                        1,
                        content(figure("T5", Measure.LEVEL, "8 sản phẩm")),
                        "x",
                        new DocumentNumber("13"),
                        "KH",
                        TODAY,
                        "Sở",
                        "x",
                        null,
                        null);
        assertThat(decideUnder("T5", drafted(), issued, amended)).hasSize(1);
        assertRefused(
                ActualRejection.LEAF_UNKNOWN, () -> decideUnder("T1", drafted(), issued, amended));
        assertRefused(
                ActualRejection.LEAF_UNKNOWN, () -> decideUnder("T1", drafted(), revised, issued));
        for (Object end :
                List.of(
                        new PlanReplaced(PLAN, new PlanId(id(11)), TODAY, null, "x"),
                        new PlanWithdrawn(PLAN, "x", TODAY, "Sở", null, "x", "x"))) {
            assertRefused(
                    ActualRejection.PLAN_UNKNOWN, () -> decideUnder("T1", drafted(), issued, end));
        }
    }

    private static List<ActualEvent> decideUnder(String leaf, Object... plan) {
        return ActualState.decide(
                command(leaf, null, NINE), NONE, office(), known(Facts.of(plan), Facts.of(), null));
    }

    @Test
    void a_correction_is_about_the_same_leaf_and_unit_and_says_why() {
        ActualRecorded before =
                new ActualRecorded(EARLIER, PLAN, "T1", MEMBER, NINE, TODAY, null, null, null, NOW);
        assertThat(decide(correcting("đếm sai"), office(), Facts.of(before))).hasSize(1);
        assertRefused(
                ActualRejection.REASON_BLANK,
                () -> decide(correcting(" "), office(), Facts.of(before)));
        assertRefused(
                ActualRejection.CORRECTS_UNKNOWN,
                () -> decide(correcting("x"), office(), Facts.of()));
    }

    @ParameterizedTest
    @EnumSource(ActualRejection.class)
    void every_reason_refuses_something(ActualRejection reason) {
        ThrowingCallable act =
                switch (reason) {
                    case EXISTS ->
                            () ->
                                    ActualState.decide(
                                            command("T1", null, NINE),
                                            new ActualState.Recorded(ACTUAL),
                                            office(),
                                            known(ISSUED, Facts.of()));
                    case PLAN_UNKNOWN ->
                            () ->
                                    ActualState.decide(
                                            command("T1", null, NINE),
                                            NONE,
                                            office(),
                                            known(Facts.of(drafted()), Facts.of()));
                    case LEAF_UNKNOWN -> () -> decide(command("T9", null, NINE), office());
                    case OTHER_KIND ->
                            () ->
                                    decide(
                                            command("T1", null, new ActualStatement(true, null)),
                                            office());
                    case OTHER_MEASURE ->
                            () ->
                                    decide(
                                            command("T1", null, new ActualFigure(Quantity.of("9"))),
                                            office());
                    case UNIT_UNKNOWN -> () -> decide(command("T1", unit(7), NINE), office());
                    case OTHER_UNIT ->
                            () ->
                                    decide(
                                            command("T1", MEMBER, NINE),
                                            act(Role.UNIT_CLERK, unit(2)));
                    case OTHER_PLAN -> () -> decideUnderPlanOf(unit(8), List.of(), List.of());
                    case OFFICE_ONLY ->
                            () -> decide(command("T1", null, NINE), act(Role.UNIT_CLERK, MEMBER));
                    case DAY_AHEAD ->
                            () ->
                                    decide(
                                            command(
                                                    "T1",
                                                    null,
                                                    NINE,
                                                    TODAY.plusDays(1),
                                                    null,
                                                    null,
                                                    null),
                                            office());
                    case REPORT_UNKNOWN ->
                            () ->
                                    decide(
                                            command(
                                                    "T1",
                                                    null,
                                                    NINE,
                                                    TODAY,
                                                    new ReportId(id(30)),
                                                    null,
                                                    null),
                                            office());
                    case CORRECTS_UNKNOWN -> () -> decide(correcting("x"), office());
                    case REASON_BLANK ->
                            () ->
                                    decide(
                                            correcting(""),
                                            office(),
                                            Facts.of(
                                                    new ActualRecorded(
                                                            EARLIER, PLAN, "T1", MEMBER, NINE,
                                                            TODAY, null, null, null, NOW)));
                };
        assertRefused(reason, act);
    }

    private static RecordActual correcting(String reason) {
        return command("T1", MEMBER, NINE, TODAY, null, EARLIER, reason);
    }

    private static RecordActual command(String leaf, @Nullable UnitId unit, ActualValue value) {
        return command(leaf, unit, value, TODAY, null, null, null);
    }

    private static RecordActual command(
            String leaf,
            @Nullable UnitId unit,
            ActualValue value,
            LocalDate trueOn,
            @Nullable ReportId report,
            @Nullable ActualId corrects,
            @Nullable String reason) {
        return new RecordActual(ACTUAL, PLAN, leaf, unit, value, trueOn, report, corrects, reason);
    }

    private static List<ActualEvent> decide(RecordActual command, Act act) {
        return decide(command, act, Facts.of());
    }

    private static List<ActualEvent> decide(RecordActual command, Act act, Facts corrected) {
        return ActualState.decide(command, NONE, act, known(ISSUED, corrected, command.unitId()));
    }

    private static ActualState.Known known(Facts plan, Facts corrected) {
        return known(plan, corrected, MEMBER);
    }

    private static ActualState.Known known(Facts plan, Facts corrected, @Nullable UnitId named) {
        return new ActualState.Known(
                plan, MEMBER.equals(named) ? UNIT : Facts.of(), Facts.of(), corrected, List.of());
    }

    @Test
    void a_unit_records_under_a_plan_that_concerns_it() {
        assertThat(decideUnderPlanOf(MEMBER, List.of(), List.of())).hasSize(1);
        assertThat(decideUnderPlanOf(unit(8), List.of(MEMBER), List.of())).as("sent").hasSize(1);
        assertThat(decideUnderPlanOf(unit(8), List.of(), List.of(launched(MEMBER).text())))
                .as("taken in by a campaign")
                .hasSize(1);
        assertRefused(
                ActualRejection.OTHER_PLAN,
                () ->
                        decideUnderPlanOf(
                                unit(8), List.of(unit(9)), List.of(launched(unit(9)).text())));
    }

    private static List<ActualEvent> decideUnderPlanOf(
            UnitId issuer, List<UnitId> sent, List<CampaignText> campaigns) {
        PlanIssued issued =
                new PlanIssued(
                                PLAN,
                                null,
                                "KH",
                                TODAY,
                                "Sở",
                                null,
                                null,
                                List.of(new Distribution(1, sent)))
                        .by(issuer);
        return ActualState.decide(
                command("T1", MEMBER, NINE),
                NONE,
                amongDepartments(),
                new ActualState.Known(
                        Facts.of(drafted(), issued), UNIT, Facts.of(), Facts.of(), campaigns));
    }

    /// A clerk of a department among others.
    private static Act amongDepartments() {
        return new Act(
                new Actor("van-thu", Role.UNIT_CLERK, MEMBER.value()),
                NOW,
                new Organisations(
                        new UnitFacts(id ->
                                Facts.of(
                                        new UnitRegistered(
                                                new UnitId(id),
                                                "Sở " + id,
                                                UnitKind.DEPARTMENT,
                                                null,
                                                LocalDate.EPOCH,
                                                "QĐ 1"))),
                        TODAY));
    }

    private static PlanDrafted drafted() {
        FigureGoal products = figure("T1", Measure.LEVEL, "8 sản phẩm");
        FigureGoal share = figure("T2", Measure.SHARE, "90%");
        FigureGoal rank = figure("T3", Measure.RANK_GAIN, "3 bậc");
        StatementGoal kept = new StatementGoal("T4", "x", StatementGoal.Nature.MAINTAIN);
        return new PlanDrafted(
                PLAN, "kh", content(new AllOf(List.of(products, share, rank, kept))));
    }

    private static PlanContent content(Goal... goals) {
        return new PlanContent(
                2021,
                head(),
                List.of(),
                noTheme(),
                List.of(),
                List.of(),
                List.of(),
                Stream.of(goals)
                        .map(goal -> new Target("T", new Phrase("x"), goal, null, List.of("II.2")))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static FigureGoal figure(String code, Measure measure, String value) {
        return new FigureGoal(
                code,
                "x",
                measure,
                Comparator.AT_LEAST,
                Quantity.of(value),
                Direction.HIGHER_IS_BETTER,
                null,
                null,
                List.of());
    }
}
