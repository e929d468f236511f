package vn.sovang.query.targetboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.actual.ActualBaseline;
import vn.sovang.actual.ActualFigure;
import vn.sovang.actual.ActualMembers;
import vn.sovang.actual.ActualShare;
import vn.sovang.actual.ActualStatement;
import vn.sovang.actual.CountedMember;
import vn.sovang.actual.MemberAnswer;
import vn.sovang.goal.AllOf;
import vn.sovang.goal.AnyOf;
import vn.sovang.goal.Direction;
import vn.sovang.goal.FigureGoal;
import vn.sovang.goal.Goal;
import vn.sovang.goal.Measure;
import vn.sovang.goal.MemberTest;
import vn.sovang.goal.StatementGoal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/// The judgement of one leaf: the number that is compared, and what comes of it.
///
/// @param measured number that is compared with the target's; null while it is not known
/// @param exceeds whether it is strictly better than the target, by the direction that is better
///   (rule 22)
record Judgement(Verdict verdict, @Nullable BigDecimal measured, @Nullable Boolean exceeds) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Judgement UNKNOWN = new Judgement(Verdict.UNKNOWN, null, null);

    /// Verdict on a whole goal (rule 25).
    static Verdict of(Goal goal, Actuals actuals) {
        return switch (goal) {
            case FigureGoal figure -> leaf(figure, actuals).verdict;
            case StatementGoal statement -> leaf(statement, actuals).verdict;
            case AllOf(var parts) ->
                    Verdict.all(parts.stream().map(part -> of(part, actuals)).toList());
            case AnyOf(var parts) ->
                    Verdict.any(parts.stream().map(part -> of(part, actuals)).toList());
        };
    }

    static Judgement leaf(StatementGoal goal, Actuals actuals) {
        return actuals.newest(goal.code())
                .map(ActualRow::value)
                .filter(ActualStatement.class::isInstance)
                .map(value ->
                        new Judgement(Verdict.of(((ActualStatement) value).reached()), null, null))
                .orElse(UNKNOWN);
    }

    static Judgement leaf(FigureGoal goal, Actuals actuals) {
        Optional<BigDecimal> target = goal.value().read();
        Optional<ActualRow> actual = actuals.newest(goal.code());
        if (target.isEmpty() || actual.isEmpty()) {
            return UNKNOWN;
        }
        return switch (actual.get().value()) {
            case ActualFigure(var figure) ->
                    figure.read()
                            .flatMap(number -> measured(goal, number, actuals))
                            .map(number -> judged(goal, number, target.get()))
                            .orElse(UNKNOWN);
            case ActualShare(var numerator, var population) ->
                    share(goal, numerator, population, target.get());
            case ActualMembers members -> counted(goal, members, target.get());
            case ActualStatement _, ActualBaseline _ -> UNKNOWN;
        };
    }

    private static Optional<BigDecimal> measured(
            FigureGoal goal, BigDecimal figure, Actuals actuals) {
        return switch (goal.measure()) {
            case LEVEL -> Optional.of(figure);
            case SHARE ->
                    Optional.empty(); // A share is told by numerator and population (rule 24).
            case INCREASE -> actuals.baseline(goal).map(figure::subtract);
            case DECREASE, RANK_GAIN ->
                    actuals.baseline(goal).map(baseline -> baseline.subtract(figure));
        };
    }

    /// Compared without dividing, so that a third is a third.
    private static Judgement share(
            FigureGoal goal, BigDecimal numerator, BigDecimal population, BigDecimal target) {
        BigDecimal counted = numerator.multiply(HUNDRED);
        BigDecimal asked = target.multiply(population);
        return new Judgement(
                Verdict.of(goal.comparator().holds(counted, asked)),
                counted.divide(population, MathContext.DECIMAL32).stripTrailingZeros(),
                exceeds(goal, counted, asked));
    }

    private static Judgement judged(FigureGoal goal, BigDecimal measured, BigDecimal target) {
        return new Judgement(
                Verdict.of(goal.comparator().holds(measured, target)),
                measured,
                exceeds(goal, measured, target));
    }

    private static boolean exceeds(FigureGoal goal, BigDecimal measured, BigDecimal target) {
        int order = measured.compareTo(target);
        // A decrease or a gain is compared by its size: the more, the better.
        boolean higher =
                goal.direction() == Direction.HIGHER_IS_BETTER
                        || goal.measure() == Measure.DECREASE
                        || goal.measure() == Measure.RANK_GAIN;
        return higher ? order > 0 : order < 0;
    }

    /// Members whose answers are not all known may count or not: where that decides, the verdict is
    /// UNKNOWN.
    private static Judgement counted(FigureGoal goal, ActualMembers actual, BigDecimal target) {
        List<Verdict> each =
                actual.members().stream().map(member -> member(goal.each(), member)).toList();
        BigDecimal sure = count(each, Verdict.MET);
        BigDecimal perhaps = sure.add(count(each, Verdict.UNKNOWN));
        Judgement least = number(goal, sure, actual.population(), target);
        Judgement most = number(goal, perhaps, actual.population(), target);
        return least.verdict == most.verdict
                ? least
                : new Judgement(Verdict.UNKNOWN, least.measured, null);
    }

    private static Judgement number(
            FigureGoal goal, BigDecimal count, @Nullable BigDecimal population, BigDecimal target) {
        if (goal.measure() != Measure.SHARE) {
            return judged(goal, count, target);
        }
        return population == null ? UNKNOWN : share(goal, count, population, target);
    }

    private static BigDecimal count(List<Verdict> each, Verdict wanted) {
        return BigDecimal.valueOf(each.stream().filter(wanted::equals).count());
    }

    private static Verdict member(List<MemberTest> tests, CountedMember member) {
        return Verdict.all(tests.stream().map(test -> test(test, member)).toList());
    }

    private static Verdict test(MemberTest test, CountedMember member) {
        return member.answers().stream()
                .filter(answer -> answer.test().equals(test.name()))
                .findFirst()
                .map(answer -> test(test, answer))
                .orElse(Verdict.UNKNOWN);
    }

    private static Verdict test(MemberTest test, MemberAnswer answer) {
        if (test.comparator() == null || test.value() == null) {
            Boolean satisfied = answer.satisfied();
            return satisfied == null ? Verdict.UNKNOWN : Verdict.of(satisfied);
        }
        Optional<BigDecimal> asked = test.value().read();
        Optional<BigDecimal> has =
                answer.value() == null ? Optional.empty() : answer.value().read();
        return asked.isEmpty() || has.isEmpty()
                ? Verdict.UNKNOWN
                : Verdict.of(test.comparator().holds(has.get(), asked.get()));
    }
}
