package vn.sovang.query.reading;

import vn.sovang.time.VietnamTime;

import java.time.Instant;
import java.time.LocalDate;

/// The moment as of which one looks: what was known, and what time it was.
///
/// @param position the newest event that counts
/// @param at the time by which lateness is judged
public record Moment(long position, Instant at) {
    /// The day in Vietnam.
    public LocalDate day() {
        return VietnamTime.day(at);
    }
}
