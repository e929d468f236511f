package vn.sovang.time;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.Certainty;
import vn.sovang.kernel.InvalidValue;

import java.time.LocalDate;
import java.util.Optional;

/// A limit counted in working days, such as `trong vòng 10 ngày làm việc kể từ ngày phát động`, by
/// the calendar of holidays. Unresolved while its first day is not known, or a year on the way has
/// no calendar; by a calendar that nobody verified a day is shown, and nobody is late by it.
///
/// @param days how many; null where the words do not say
/// @param anchor event of the plan's own life from which it counts; null for a day of the calendar
/// @param from the day from which it counts, which does not count itself
public record WorkingDaysDate(
        @Nullable Integer days, @Nullable Anchor anchor, @Nullable LocalDate from)
        implements DateReading {
    private static final int MOST = 999;

    /// Some working days, nobody can say from when or how many.
    static final WorkingDaysDate UNCOUNTED = new WorkingDaysDate(null, null, null);

    public WorkingDaysDate {
        if (days != null && (days < 1 || days > MOST)) {
            throw new InvalidValue("date.impossible", "phrase", Integer.toString(days));
        }
    }

    static WorkingDaysDate after(LocalDate from, int days) {
        return new WorkingDaysDate(days, null, from);
    }

    static WorkingDaysDate after(Anchor anchor, int days) {
        return new WorkingDaysDate(days, anchor, null);
    }

    /// False where it takes a person to say from when, or how many.
    public boolean counts() {
        return days != null && (anchor != null || from != null);
    }

    @Override
    public Optional<DateRange> resolve(DateContext context) {
        return count(context).map(counted -> DateRange.of(counted.day()));
    }

    @Override
    public boolean binds(DateContext context) {
        return count(context)
                .filter(counted -> counted.certainty() != Certainty.UNVERIFIED)
                .isPresent();
    }

    private Optional<WorkingDays.Counted> count(DateContext context) {
        LocalDate first = anchor == null ? from : context.anchors().get(anchor);
        return first == null || days == null ? Optional.empty() : WorkingDays.after(first, days);
    }
}
