package vn.sovang.query.yearreview;

import org.jspecify.annotations.Nullable;

import vn.sovang.query.reading.WrittenDate;
import vn.sovang.time.DateContext;
import vn.sovang.time.Deadline;
import vn.sovang.unit.UnitId;
import vn.sovang.yearreview.ReviewYear;
import vn.sovang.yearreview.YearReviewClosed;
import vn.sovang.yearreview.YearReviewId;
import vn.sovang.yearreview.YearReviewOpened;

import java.time.Instant;

/// An organisation's review of a year.
///
/// @param dossier limit for dossiers; null where none is set
/// @param registration limit for registrations of titles; null where none is set
/// @param closedAt null while it is open
public record YearReviewRow(
        YearReviewId reviewId,
        UnitId organisation,
        ReviewYear reviewYear,
        YearReview.State state,
        @Nullable Deadline dossier,
        @Nullable Deadline registration,
        Instant openedAt,
        @Nullable Instant closedAt) {
    static YearReviewRow of(YearReviewOpened e) {
        return new YearReviewRow(
                e.reviewId(),
                e.organisation(),
                e.reviewYear(),
                YearReview.State.OPEN,
                e.dossier(),
                e.registration(),
                e.openedAt(),
                null);
    }

    YearReviewRow with(YearReviewClosed e) {
        return new YearReviewRow(
                reviewId,
                organisation,
                reviewYear,
                YearReview.State.CLOSED,
                dossier,
                registration,
                openedAt,
                e.closedAt());
    }

    /// Its name in documents, such as `Bình xét năm 2025`.
    public String name() {
        return "Bình xét " + reviewYear.words();
    }

    /// Knowledge by which its limit is read.
    public DateContext dates() {
        return reviewYear.atItsEnd();
    }

    /// Limit for registrations as the review has it; null where none is set.
    public @Nullable WrittenDate registrationLimit() {
        return registration == null ? null : WrittenDate.of(registration, reviewYear.atItsStart());
    }
}
