package vn.sovang.yearreview;

/// Closes a review: nothing more is proposed under it.
public record CloseYearReview(YearReviewId reviewId) implements YearReviewCommand {}
