package vn.sovang.proposal;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.InvalidValue;
import vn.sovang.time.DateContext;
import vn.sovang.time.DateRange;
import vn.sovang.time.WorkingDaysDate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Time for which a list is public: so many working days after its first day, which does not count
/// itself (Bộ luật Dân sự 2015, Điều 147).
///
/// @param lastDay as the announcement says it; null where it is counted by the calendar of holidays
public record PublicityWindow(LocalDate firstDay, int workingDays, @Nullable LocalDate lastDay) {
    public PublicityWindow {
        new WorkingDaysDate(workingDays, null, firstDay); // refuses a number that cannot be
        if (lastDay != null && lastDay.isBefore(firstDay)) {
            throw new InvalidValue("period.ends-before-start", "field", "lastDay");
        }
    }

    /// Its last day; empty where a year on the way has no calendar of holidays yet.
    public Optional<LocalDate> end() {
        return lastDay != null
                ? Optional.of(lastDay)
                : counted().resolve(context()).map(DateRange::last);
    }

    /// True when the last day was announced, or counted by calendars that somebody verified.
    public boolean hasSureEnd() {
        return lastDay != null || counted().binds(context());
    }

    /// True when its last day is surely before that day.
    public boolean isOverBefore(LocalDate day) {
        return end().filter(day::isAfter).isPresent();
    }

    /// Working days after a day until its end; empty where nobody can say, and once it is over.
    public OptionalInt daysLeft(LocalDate today) {
        LocalDate last = end().orElse(null);
        if (last == null || !today.isBefore(last) || today.isBefore(firstDay)) {
            return OptionalInt.empty();
        }
        return IntStream.rangeClosed(1, workingDays)
                .filter(days ->
                        new WorkingDaysDate(days, null, today)
                                .resolve(context())
                                .filter(day -> !day.last().isBefore(last))
                                .isPresent())
                .findFirst();
    }

    private WorkingDaysDate counted() {
        return new WorkingDaysDate(workingDays, null, firstDay);
    }

    private DateContext context() {
        return DateContext.ofYear(firstDay.getYear());
    }
}
