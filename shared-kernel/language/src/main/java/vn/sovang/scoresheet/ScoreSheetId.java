package vn.sovang.scoresheet;

import java.util.UUID;

/// Names a unit's score sheet.
public record ScoreSheetId(UUID value) {
    public static ScoreSheetId of(String text) {
        return new ScoreSheetId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
