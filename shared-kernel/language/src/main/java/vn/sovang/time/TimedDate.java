package vn.sovang.time;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// A day with an hour (`17 giờ 00 ngày 10/12/2026`), or with office hours that nobody states
/// (`trong giờ hành chính`).
///
/// @param day reading of the day alone
/// @param time null for office hours: they last until noon everywhere, and to which hour after it,
///   nobody said
public record TimedDate(DateReading day, @Nullable LocalTime time) implements DateReading {
    @Override
    public Optional<DateRange> resolve(DateContext context) {
        return day.resolve(context);
    }

    @Override
    public boolean binds(DateContext context) {
        return day.binds(context);
    }

    /// True at 0:00, when all of the day is still to come.
    boolean isStartOfDay() {
        return LocalTime.MIDNIGHT.equals(time);
    }

    /// Tells whether an act misses the hour on the last day in time.
    ///
    /// @param last day on which the hour lies
    Ternary isMissedAt(Instant instant, LocalDate last, LimitKind kind) {
        LocalDateTime wall = LocalDateTime.ofInstant(instant, VietnamTime.ZONE);
        if (wall.toLocalDate().isAfter(last)) {
            return Ternary.YES;
        }
        if (time == null) {
            return wall.isAfter(last.atTime(LocalTime.NOON)) ? Ternary.UNKNOWN : Ternary.NO;
        }
        LocalDateTime limit = last.atTime(time);
        boolean isInTime =
                kind == LimitKind.BEFORE
                        ? wall.isBefore(limit)
                        : !wall.truncatedTo(ChronoUnit.MINUTES).isAfter(limit);
        return isInTime ? Ternary.NO : Ternary.YES;
    }
}
