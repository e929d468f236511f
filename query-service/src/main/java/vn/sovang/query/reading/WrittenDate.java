package vn.sovang.query.reading;

import org.jspecify.annotations.Nullable;

import vn.sovang.time.CountedDate;
import vn.sovang.time.DateContext;
import vn.sovang.time.DatePoint;
import vn.sovang.time.DateRange;
import vn.sovang.time.DateReading;
import vn.sovang.time.Deadline;
import vn.sovang.time.EventDate;
import vn.sovang.time.ExactDate;
import vn.sovang.time.FuzzyDate;
import vn.sovang.time.ImpossibleDate;
import vn.sovang.time.LimitKind;
import vn.sovang.time.PartialDate;
import vn.sovang.time.PeriodDate;
import vn.sovang.time.RecurringDate;
import vn.sovang.time.RelativeDate;
import vn.sovang.time.SettledDate;
import vn.sovang.time.TimedDate;
import vn.sovang.time.UndatedDate;
import vn.sovang.time.UnreadDate;
import vn.sovang.time.WorkingDaysDate;
import vn.sovang.time.YearlessDate;

import java.time.Instant;
import java.time.LocalDate;

/// A date as the document writes it, and what it means as far as we know.
///
/// @param limit side of the day on which a deadline lies; null for other dates
/// @param first the first day that it can mean; for a deadline, that can be the last in time
/// @param last the last such day; both absent while it is not resolved
/// @param settled decision of a person on the day that the words mean; null where nobody had to
///   decide
public record WrittenDate(
        String words,
        @Nullable LimitKind limit,
        Reading reading,
        boolean resolved,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable Settled settled) {
    /// Day that a named person settled, and on which basis (rule 5).
    public record Settled(LocalDate date, String by, String basis, Instant at) {
        static @Nullable Settled of(DateReading reading) {
            return reading instanceof SettledDate(var date, var by, var basis, var at)
                    ? new Settled(date, by, basis, at)
                    : null;
        }
    }

    /// Understandings of the words.
    public enum Reading {
        EXACT,
        PARTIAL,
        FUZZY,
        RELATIVE,
        IMPOSSIBLE,
        SETTLED,
        YEARLESS,
        TIMED,
        PERIOD,
        EVENT,
        RECURRING,
        WORKING_DAYS,
        UNDATED,
        UNREAD
    }

    public static WrittenDate of(DatePoint point, DateContext context) {
        return of(point.phrase().value(), null, point.date(), point.resolve(context).orElse(null));
    }

    public static WrittenDate of(Deadline deadline, DateContext context) {
        return of(
                deadline.phrase().value(),
                deadline.kind(),
                deadline.date(),
                deadline.lastDays(context).orElse(null));
    }

    /// The last day in time, where the words name it; absent for a vague word, which makes nobody
    /// late before a person settles it.
    public @Nullable LocalDate lastSure() {
        return reading == Reading.FUZZY ? null : last;
    }

    private static WrittenDate of(
            String words,
            @Nullable LimitKind limit,
            DateReading reading,
            @Nullable DateRange days) {
        return new WrittenDate(
                words,
                limit,
                reading(reading),
                days != null,
                days == null ? null : days.first(),
                days == null ? null : days.last(),
                Settled.of(reading));
    }

    private static Reading reading(DateReading reading) {
        return switch (reading) {
            case ExactDate _ -> Reading.EXACT;
            case PartialDate _ -> Reading.PARTIAL;
            case FuzzyDate _ -> Reading.FUZZY;
            case RelativeDate _, CountedDate _ -> Reading.RELATIVE;
            case ImpossibleDate _ -> Reading.IMPOSSIBLE;
            case SettledDate _ -> Reading.SETTLED;
            case YearlessDate _ -> Reading.YEARLESS;
            case TimedDate _ -> Reading.TIMED;
            case PeriodDate _ -> Reading.PERIOD;
            case EventDate _ -> Reading.EVENT;
            case RecurringDate _ -> Reading.RECURRING;
            case WorkingDaysDate _ -> Reading.WORKING_DAYS;
            case UndatedDate _ -> Reading.UNDATED;
            case UnreadDate _ -> Reading.UNREAD;
        };
    }
}
