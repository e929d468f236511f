package vn.sovang.yearreview;

import vn.sovang.kernel.Command;

/// Everything that can be asked of a review.
public sealed interface YearReviewCommand extends Command permits CloseYearReview, OpenYearReview {
    YearReviewId reviewId();
}
