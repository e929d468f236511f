package vn.sovang.query.targetboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.sovang.actual.ActualBaseline;
import vn.sovang.actual.ActualFigure;
import vn.sovang.actual.ActualId;
import vn.sovang.actual.ActualMembers;
import vn.sovang.actual.ActualShare;
import vn.sovang.actual.ActualStatement;
import vn.sovang.actual.ActualValue;
import vn.sovang.actual.CountedMember;
import vn.sovang.actual.MemberAnswer;
import vn.sovang.goal.AllOf;
import vn.sovang.goal.AnyOf;
import vn.sovang.goal.Baseline;
import vn.sovang.goal.Comparator;
import vn.sovang.goal.Direction;
import vn.sovang.goal.FigureGoal;
import vn.sovang.goal.Measure;
import vn.sovang.goal.MemberTest;
import vn.sovang.goal.Quantity;
import vn.sovang.goal.StatementGoal;
import vn.sovang.plan.PlanId;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

class JudgementTest {
    private static final PlanId PLAN = new PlanId(new UUID(0, 10));
    private static final LocalDate YEAR_END = LocalDate.of(2021, 12, 31);

    private final List<ActualRow> known = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "EQUAL, 8, 8, MET",
        "EQUAL, 9, 8, NOT_MET",
        "AT_LEAST, 8, 8, MET",
        "AT_LEAST, 7, 8, NOT_MET",
        "MORE_THAN, 8, 8, NOT_MET",
        "MORE_THAN, 9, 8, MET",
        "AT_MOST, 8, 8, MET",
        "AT_MOST, 9, 8, NOT_MET",
        "LESS_THAN, 8, 8, NOT_MET",
        "LESS_THAN, 7, 8, MET"
    })
    void rule_22_the_verdict_compares_the_actual_with_the_target(
            Comparator comparator, String actual, String target, Verdict verdict) {
        record("T1", figure(actual));
        assertThat(judge(goal("T1", Measure.LEVEL, comparator, target, null)).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void rule_22_lower_is_better_flips_what_exceeds_means() {
        record("T1", figure("7"));
        FigureGoal higher = goal("T1", Measure.LEVEL, Comparator.AT_MOST, "8", null);
        FigureGoal lower =
                new FigureGoal(
                        "T1",
                        "x",
                        Measure.LEVEL,
                        Comparator.AT_MOST,
                        Quantity.of("8"),
                        Direction.LOWER_IS_BETTER,
                        null,
                        null,
                        List.of());
        assertThat(judge(higher).exceeds()).isFalse();
        assertThat(judge(lower).exceeds()).isTrue();
    }

    @Test
    void rule_23_up_three_places_is_met_by_three_and_not_by_two() {
        FigureGoal up = goal("T1", Measure.RANK_GAIN, Comparator.AT_LEAST, "3", baseline("34"));
        record("T1", figure("31"));
        assertThat(judge(up).verdict()).isEqualTo(Verdict.MET);
        record("T1", figure("32"));
        assertThat(judge(up).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void rule_23_without_the_baseline_the_verdict_is_unknown_until_it_arrives() {
        FigureGoal up = goal("T1", Measure.RANK_GAIN, Comparator.AT_LEAST, "3", baseline(null));
        record("T1", figure("31"));
        assertThat(judge(up).verdict()).isEqualTo(Verdict.UNKNOWN);
        record("T1", new ActualBaseline(2019, Quantity.of("40")));
        assertThat(judge(up).verdict()).as("of another year").isEqualTo(Verdict.UNKNOWN);
        record("T1", new ActualBaseline(2020, Quantity.of("33")));
        assertThat(judge(up).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void rule_24_a_share_is_numerator_over_population_without_rounding() {
        FigureGoal share = goal("T1", Measure.SHARE, Comparator.AT_LEAST, "90", null);
        record("T1", new ActualShare(new BigDecimal(9), BigDecimal.TEN));
        assertThat(judge(share).verdict()).isEqualTo(Verdict.MET);
        record("T1", new ActualShare(new BigDecimal(8999), new BigDecimal(10_000)));
        assertThat(judge(share).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(judge(share).measured()).isEqualByComparingTo("89.99");
    }

    @Test
    void rule_25_one_branch_is_enough_for_or_and_every_part_is_needed_for_and() {
        StatementGoal one = new StatementGoal("T4.a", "a", StatementGoal.Nature.AWARD);
        StatementGoal other = new StatementGoal("T4.b", "b", StatementGoal.Nature.AWARD);
        AnyOf either = new AnyOf(List.of(one, other));
        AllOf both = new AllOf(List.of(one, other));
        assertThat(Judgement.of(either, actuals())).isEqualTo(Verdict.UNKNOWN);
        record("T4.b", new ActualStatement(true, null));
        assertThat(Judgement.of(either, actuals())).isEqualTo(Verdict.MET);
        assertThat(Judgement.of(both, actuals())).isEqualTo(Verdict.UNKNOWN);
        record("T4.a", new ActualStatement(false, null));
        assertThat(Judgement.of(either, actuals())).isEqualTo(Verdict.MET);
        assertThat(Judgement.of(both, actuals())).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void rule_25_a_nested_target_counts_only_members_that_satisfy_the_inner_test() {
        MemberTest stars = new MemberTest("sao", Comparator.AT_LEAST, Quantity.of("03 sao"));
        FigureGoal two =
                new FigureGoal(
                        "T1",
                        "sản phẩm OCOP",
                        Measure.LEVEL,
                        Comparator.AT_LEAST,
                        Quantity.of("02 sản phẩm"),
                        Direction.HIGHER_IS_BETTER,
                        null,
                        null,
                        List.of(stars));
        record("T1", members(member("A", "3 sao"), member("B", "2 sao")));
        assertThat(judge(two).verdict()).isEqualTo(Verdict.NOT_MET);
        record("T1", members(member("A", "3 sao"), member("B", null)));
        assertThat(judge(two).verdict()).as("B may count").isEqualTo(Verdict.UNKNOWN);
        record("T1", members(member("A", "3 sao"), member("B", "4 sao"), member("C", null)));
        assertThat(judge(two).verdict()).as("whatever C has").isEqualTo(Verdict.MET);
    }

    @Test
    void a_correction_takes_the_place_of_what_it_corrects_and_nothing_else() {
        FigureGoal goal = goal("T1", Measure.LEVEL, Comparator.AT_LEAST, "8", null);
        ActualRow wrong = record("T1", figure("9"));
        known.add(row("T1", figure("7"), YEAR_END.minusDays(1), wrong.actualId()));
        assertThat(judge(goal).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void rule_26_thousands_and_decimals_are_read_as_the_plan_reads_them() {
        record("T1", figure("1.600 tỷ"));
        assertThat(judge(goal("T1", Measure.LEVEL, Comparator.EQUAL, "1600", null)).verdict())
                .isEqualTo(Verdict.MET);
    }

    private Judgement judge(FigureGoal goal) {
        return Judgement.leaf(goal, actuals());
    }

    private Actuals actuals() {
        return new Actuals(known);
    }

    private ActualRow record(String leaf, ActualValue value) {
        ActualRow row = row(leaf, value, YEAR_END, null);
        known.add(row);
        return row;
    }

    private ActualRow row(
            String leaf, ActualValue value, LocalDate trueOn, @Nullable ActualId corrects) {
        return new ActualRow(
                new ActualId(new UUID(1, known.size())),
                PLAN,
                leaf,
                null,
                value,
                trueOn,
                null,
                corrects,
                null,
                Instant.EPOCH,
                known.size() + 1);
    }

    private static FigureGoal goal(
            String code,
            Measure measure,
            Comparator comparator,
            String value,
            @Nullable Baseline baseline) {
        return new FigureGoal(
                code,
                "x",
                measure,
                comparator,
                Quantity.of(value),
                Direction.HIGHER_IS_BETTER,
                null,
                baseline,
                List.of());
    }

    private static Baseline baseline(@Nullable String rank) {
        return new Baseline(2020, rank == null ? null : Quantity.of(rank));
    }

    private static ActualFigure figure(String words) {
        return new ActualFigure(Quantity.of(words));
    }

    private static ActualMembers members(CountedMember... members) {
        return new ActualMembers(List.of(members), null);
    }

    private static CountedMember member(String name, @Nullable String stars) {
        return new CountedMember(
                name,
                stars == null
                        ? List.of()
                        : List.of(new MemberAnswer("sao", null, Quantity.of(stars))));
    }
}
