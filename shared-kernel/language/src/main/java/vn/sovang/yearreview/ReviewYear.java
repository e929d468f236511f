package vn.sovang.yearreview;

import vn.sovang.nominee.HistoryFact;
import vn.sovang.time.DateContext;

/// Year that a review looks back on.
///
/// @param year of a school year the one in which it begins
public record ReviewYear(Kind kind, int year) {
    /// Kinds of years by which organisations count.
    public enum Kind {
        /// Năm dương lịch.
        CALENDAR_YEAR,
        /// Năm học.
        SCHOOL_YEAR
    }

    public ReviewYear {
        HistoryFact.requireYear(year);
    }

    /// The year in which it ends, by which titles are counted.
    public int last() {
        return switch (kind) {
            case CALENDAR_YEAR -> year;
            case SCHOOL_YEAR -> year + 1;
        };
    }

    /// Knowledge by which limits at its end are read, such as that of dossiers.
    public DateContext atItsEnd() {
        return DateContext.ofYear(last());
    }

    /// Knowledge by which limits at its start are read, such as that of registrations.
    public DateContext atItsStart() {
        return DateContext.ofYear(year);
    }

    /// Its name in documents, such as `năm 2025` or `năm học 2025-2026`.
    public String words() {
        return switch (kind) {
            case CALENDAR_YEAR -> "năm " + year;
            case SCHOOL_YEAR -> "năm học %d-%d".formatted(year, last());
        };
    }
}
