package vn.sovang.goal;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.InvalidValue;
import vn.sovang.kernel.Required;
import vn.sovang.text.Phrase;
import vn.sovang.time.Deadline;

import java.util.List;

/// A target of a plan (capability C12).
///
/// @param code names it within the plan, such as `T5`
/// @param due the limit; null means the end of the plan's year
/// @param anchors places where the plan states it, such as `II.2`; more than one when it is stated
///   twice, which is still one target (rule 27, anomaly A27)
public record Target(
        String code, Phrase phrase, Goal goal, @Nullable Deadline due, List<String> anchors) {
    public Target {
        Required.label("code", code);
        anchors = List.copyOf(anchors);
        List<String> codes = goal.leaves().stream().map(Target::leafCode).toList();
        if (codes.isEmpty() || codes.stream().distinct().count() != codes.size()) {
            throw new InvalidValue("target.leaves", "code", code);
        }
    }

    /// The code of a leaf, for which actuals are recorded.
    public static String leafCode(Goal leaf) {
        return switch (leaf) {
            case FigureGoal figure -> figure.code();
            case StatementGoal statement -> statement.code();
            case AllOf _, AnyOf _ -> throw new IllegalArgumentException("not a leaf");
        };
    }
}
