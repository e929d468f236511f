package vn.sovang.yearreview;

import org.jspecify.annotations.Nullable;

import vn.sovang.time.Deadline;
import vn.sovang.unit.UnitId;

import java.time.Instant;

/// An organisation opened its review of a year.
///
/// @param dossier limit for dossiers; null where none is set
/// @param registration limit for registrations of titles; null where none is set
public record YearReviewOpened(
        YearReviewId reviewId,
        UnitId organisation,
        ReviewYear reviewYear,
        @Nullable Deadline dossier,
        Instant openedAt,
        @Nullable Deadline registration)
        implements YearReviewEvent {}
