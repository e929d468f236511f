package vn.sovang.goal;

import java.util.List;

/// Met when one part is met, such as one of two awards (seed S4, rule 25).
public record AnyOf(List<Goal> parts) implements Goal {
    public AnyOf {
        parts = List.copyOf(parts);
    }
}
