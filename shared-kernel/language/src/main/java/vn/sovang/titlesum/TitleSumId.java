package vn.sovang.titlesum;

import java.util.UUID;

/// Names one sum of registered titles.
public record TitleSumId(UUID value) {
    public static TitleSumId of(String text) {
        return new TitleSumId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
