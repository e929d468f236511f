package vn.sovang.difficulty;

import java.util.UUID;

/// Names one difficulty (vướng mắc).
public record DifficultyId(UUID value) {
    public static DifficultyId of(String text) {
        return new DifficultyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
