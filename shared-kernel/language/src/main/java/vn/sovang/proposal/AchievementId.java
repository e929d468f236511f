package vn.sovang.proposal;

import java.util.UUID;

/// Names one achievement (thành tích), so that it is not commended twice (rule 41).
public record AchievementId(UUID value) {
    public static AchievementId of(String text) {
        return new AchievementId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
