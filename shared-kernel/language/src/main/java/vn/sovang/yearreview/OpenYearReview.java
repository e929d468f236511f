package vn.sovang.yearreview;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.BeginsRecord;
import vn.sovang.time.Deadline;
import vn.sovang.unit.UnitId;

/// Opens an organisation's review of a year.
///
/// @param dossier limit for dossiers; null where none is set
/// @param registration limit for registrations of titles; null where none is set
public record OpenYearReview(
        YearReviewId reviewId,
        UnitId organisation,
        ReviewYear reviewYear,
        @Nullable Deadline dossier,
        @Nullable Deadline registration)
        implements YearReviewCommand, BeginsRecord {}
