package vn.sovang.command.actual;

import static vn.sovang.command.actual.ActualRejection.OTHER_KIND;
import static vn.sovang.command.actual.ActualRejection.OTHER_MEASURE;

import vn.sovang.actual.ActualBaseline;
import vn.sovang.actual.ActualFigure;
import vn.sovang.actual.ActualMembers;
import vn.sovang.actual.ActualShare;
import vn.sovang.actual.ActualStatement;
import vn.sovang.actual.ActualValue;
import vn.sovang.goal.FigureGoal;
import vn.sovang.goal.Goal;
import vn.sovang.goal.Measure;
import vn.sovang.goal.Quantity;
import vn.sovang.goal.StatementGoal;
import vn.sovang.goal.Target;
import vn.sovang.text.SearchText;

import java.util.Map;

/// R1: whether a value answers a leaf in the way in which it asks.
final class LeafAnswer {
    private LeafAnswer() {}

    static void require(Goal leaf, ActualValue value) {
        boolean isAnswer =
                switch (value) {
                    case ActualFigure(var figure) ->
                            leaf instanceof FigureGoal goal
                                    && goal.measure() != Measure.SHARE
                                    && goal.each().isEmpty()
                                    && isRead(goal, figure);
                    case ActualShare _ ->
                            leaf instanceof FigureGoal goal
                                    && goal.measure() == Measure.SHARE
                                    && goal.each().isEmpty();
                    case ActualMembers(_, var population) ->
                            leaf instanceof FigureGoal goal
                                    && !goal.each().isEmpty()
                                    && (goal.measure() == Measure.SHARE) == (population != null);
                    case ActualStatement _ -> leaf instanceof StatementGoal;
                    case ActualBaseline(_, var baseline) ->
                            leaf instanceof FigureGoal goal
                                    && needsBaseline(goal.measure())
                                    && isRead(goal, baseline);
                };
        if (!isAnswer) {
            throw OTHER_KIND.because("leaf", Target.leafCode(leaf));
        }
    }

    private static boolean needsBaseline(Measure measure) {
        return switch (measure) {
            case INCREASE, DECREASE, RANK_GAIN -> true;
            case LEVEL, SHARE -> false;
        };
    }

    /// A figure is one number in the unit of the target, whatever it is written like.
    private static boolean isRead(FigureGoal goal, Quantity figure) {
        String asked = SearchText.fold(goal.value().unit());
        boolean sameUnit =
                goal.measure() == Measure.RANK_GAIN || SearchText.fold(figure.unit()).equals(asked);
        if (figure.read().isEmpty() || !sameUnit) {
            throw OTHER_MEASURE.because(
                    Map.of("words", figure.phrase().value(), "unit", goal.value().unit()));
        }
        return true;
    }
}
