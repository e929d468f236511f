package vn.sovang.time;

import java.time.LocalDate;

/// The days, both included, that a reading can mean.
public record DateRange(LocalDate first, LocalDate last) {
    public DateRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(first + " is after " + last);
        }
    }

    public static DateRange of(LocalDate day) {
        return new DateRange(day, day);
    }

    /// Tells whether every day of this range is before every day of the other, or none is, or it
    /// cannot be said (rule 7).
    public Ternary isBefore(DateRange other) {
        if (last.isBefore(other.first)) {
            return Ternary.YES;
        }
        return first.isBefore(other.last) ? Ternary.UNKNOWN : Ternary.NO;
    }
}
