package vn.sovang.proposal;

import vn.sovang.yearreview.YearReviewId;

/// Names put forward in an organisation's review of a year.
public record UnderYearReview(YearReviewId review) implements Occasion {}
