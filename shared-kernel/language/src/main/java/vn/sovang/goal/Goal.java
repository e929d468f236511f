package vn.sovang.goal;

import java.util.List;
import java.util.stream.Stream;

/// Demand of a target: a leaf that is measured or stated, or a choice or a sum of goals (anomaly
/// A30, rule 25).
public sealed interface Goal permits FigureGoal, StatementGoal, AllOf, AnyOf {
    /// The leaves, for which actuals are recorded, in printed order.
    default List<Goal> leaves() {
        return switch (this) {
            case FigureGoal _, StatementGoal _ -> List.of(this);
            case AllOf(var parts) -> parts.stream().flatMap(Goal::leavesOf).toList();
            case AnyOf(var parts) -> parts.stream().flatMap(Goal::leavesOf).toList();
        };
    }

    private static Stream<Goal> leavesOf(Goal goal) {
        return goal.leaves().stream();
    }
}
