package vn.sovang.yearreview;

import vn.sovang.unit.UnitId;

import java.time.Instant;

/// A review was closed. Its organisation may open another of the same year, for what came too late.
///
/// @param organisation organisation of the review
public record YearReviewClosed(
        YearReviewId reviewId, UnitId organisation, ReviewYear reviewYear, Instant closedAt)
        implements YearReviewEvent {}
