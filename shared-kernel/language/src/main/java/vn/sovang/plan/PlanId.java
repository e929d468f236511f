package vn.sovang.plan;

import java.util.UUID;

/// Names one plan (kế hoạch).
public record PlanId(UUID value) {
    public static PlanId of(String text) {
        return new PlanId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
