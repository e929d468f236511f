package vn.sovang.goal;

import java.util.List;

/// Met when every part is met, such as "100 %, and ahead of schedule" (seed S0).
public record AllOf(List<Goal> parts) implements Goal {
    public AllOf {
        parts = List.copyOf(parts);
    }
}
