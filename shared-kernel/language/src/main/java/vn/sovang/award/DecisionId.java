package vn.sovang.award;

import java.util.UUID;

/// Names one award decision (quyết định khen thưởng).
public record DecisionId(UUID value) {
    public static DecisionId of(String text) {
        return new DecisionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
