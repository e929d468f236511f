package vn.sovang.goal;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.Required;

import java.util.List;

/// A goal that a number answers.
///
/// @param code names the leaf within the plan, such as `T4.a`
/// @param name of the indicator, in our words
/// @param direction better side: it says what "exceeds" means (rule 22)
/// @param population over whom a share is counted; the same indicator over another population is
///   another target (rule 24, anomaly A28)
/// @param baseline number with which an increase, decrease or gain of rank is compared; null where
///   the plan does not state it (rule 23, anomaly A32)
/// @param each tests that every counted member must satisfy by itself (rule 25)
public record FigureGoal(
        String code,
        String name,
        Measure measure,
        Comparator comparator,
        Quantity value,
        Direction direction,
        @Nullable String population,
        @Nullable Baseline baseline,
        List<MemberTest> each)
        implements Goal {
    public FigureGoal {
        Required.label("code", code);
        Required.name("name", name);
        each = List.copyOf(each);
    }
}
