package vn.sovang.scoretable;

import java.util.UUID;

/// Names a scoring table.
public record ScoreTableId(UUID value) {
    public static ScoreTableId of(String text) {
        return new ScoreTableId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
