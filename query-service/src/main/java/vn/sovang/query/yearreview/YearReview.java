package vn.sovang.query.yearreview;

import org.jspecify.annotations.Nullable;

import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.WrittenDate;
import vn.sovang.yearreview.ReviewYear;

import java.time.Instant;
import java.time.LocalDate;

/// An organisation's review of a year as people see it.
///
/// @param name with its organisation, such as `Bình xét năm 2025 – Sở Công Thương`
/// @param year of a school year the one in which it begins
/// @param deadline for dossiers; null where none is set
/// @param registration limit for registrations of titles; null where none is set
/// @param closedAt null while it is open
public record YearReview(
        String id,
        String name,
        String organisationId,
        String organisationName,
        ReviewYear.Kind yearKind,
        int year,
        State state,
        @Nullable WrittenDate registration,
        @Nullable WrittenDate deadline,
        Instant openedAt,
        @Nullable Instant closedAt) {
    public enum State {
        OPEN,
        CLOSED
    }

    static YearReview of(YearReviewRow row, UnitNames names, LocalDate day) {
        String organisation = names.on(day, row.organisation());
        return new YearReview(
                row.reviewId().toString(),
                row.name() + " – " + organisation,
                row.organisation().toString(),
                organisation,
                row.reviewYear().kind(),
                row.reviewYear().year(),
                row.state(),
                row.registrationLimit(),
                row.dossier() == null ? null : WrittenDate.of(row.dossier(), row.dates()),
                row.openedAt(),
                row.closedAt());
    }
}
