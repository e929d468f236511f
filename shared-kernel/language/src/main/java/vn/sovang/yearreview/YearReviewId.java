package vn.sovang.yearreview;

import java.util.UUID;

/// Names one review of a year.
public record YearReviewId(UUID value) {
    public static YearReviewId of(String text) {
        return new YearReviewId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
