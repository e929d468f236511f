package vn.sovang.yearreview;

/// Everything that can have happened to a review.
public sealed interface YearReviewEvent permits YearReviewOpened, YearReviewClosed {
    YearReviewId reviewId();
}
