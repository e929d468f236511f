package vn.sovang.actual;

import java.util.UUID;

/// Names one statement of what was reached.
public record ActualId(UUID value) {
    public static ActualId of(String text) {
        return new ActualId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
