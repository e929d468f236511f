package vn.sovang.time;

import vn.sovang.text.Phrase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// A limit in time as a document writes it: the words, on which side of the day it lies, and the
/// reading of the day.
public record Deadline(Phrase phrase, LimitKind kind, DateReading date) {
    /// Reads the words; the reading is never given by a caller, so nothing is repaired in silence.
    public static Deadline of(String words) {
        return new Deadline(
                new Phrase(words), DatePhrases.limitKind(words), DatePhrases.readLimit(words));
    }

    /// The series of a limit that comes again on days that can be read.
    public Optional<Series> series() {
        return date instanceof RecurringDate recurring
                ? Optional.ofNullable(recurring.series())
                : Optional.empty();
    }

    /// Rounds of its series in a year; none where it does not come again, or names no days.
    public List<Series.Round> rounds(int year) {
        return series().map(series -> series.rounds(year, kind)).orElseGet(List::of);
    }

    /// The limit in one round of its series.
    public Deadline in(Series.Round round) {
        return new Deadline(phrase, kind, round.limit());
    }

    /// Tells whether an act at `instant` misses this limit. What is not resolved, or vague, answers
    /// UNKNOWN, never YES (rules 4, 7, 33).
    public Ternary isMissedAt(Instant instant, DateContext context) {
        DateRange days = lastDays(context).orElse(null);
        if (days == null) {
            return Ternary.UNKNOWN;
        }
        if (date instanceof TimedDate timed && !timed.isStartOfDay()) {
            Ternary missed = timed.isMissedAt(instant, days.last(), kind);
            return missed == Ternary.YES && !binds(context) ? Ternary.UNKNOWN : missed;
        }
        LocalDate day = VietnamTime.day(instant);
        if (day.isAfter(days.last())) {
            return binds(context) ? Ternary.YES : Ternary.UNKNOWN;
        }
        return day.isAfter(days.first()) ? Ternary.UNKNOWN : Ternary.NO;
    }

    /// A day without its year that falls on another day of the week in the plan's year may be of
    /// another year.
    private boolean binds(DateContext context) {
        return date.binds(context)
                && (date instanceof SettledDate
                        || !Weekdays.differ(phrase.value(), context.year()));
    }

    /// Whole days between the last day that was in time and the day of `instant`; 0 when not surely
    /// late.
    public long daysLate(Instant instant, DateContext context) {
        return lastSureDay(context)
                .map(last -> ChronoUnit.DAYS.between(last, VietnamTime.day(instant)))
                .map(days -> Math.max(0, days))
                .orElse(0L);
    }

    /// The day after which an act is surely late; empty while nobody can be late by this limit.
    public Optional<LocalDate> lastSureDay(DateContext context) {
        return lastDays(context).filter(_ -> binds(context)).map(DateRange::last);
    }

    /// The days that can be the last one in time. A limit at 0:00 ends with the day before the one
    /// that it names.
    public Optional<DateRange> lastDays(DateContext context) {
        boolean endsBefore =
                (date instanceof TimedDate timed && timed.time() != null)
                        ? timed.isStartOfDay()
                        : kind == LimitKind.BEFORE;
        int back = endsBefore ? 1 : 0;
        return date.resolve(context)
                .map(range ->
                        new DateRange(range.first().minusDays(back), range.last().minusDays(back)));
    }
}
