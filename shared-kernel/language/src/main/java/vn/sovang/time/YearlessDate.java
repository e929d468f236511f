package vn.sovang.time;

import java.time.MonthDay;
import java.util.Optional;

/// A day without its year, such as `từ ngày 01/7`: read in the plan's year, and marked as our
/// reading. 29/02 is no day of most years.
public record YearlessDate(int month, int day) implements DateReading {
    public YearlessDate {
        MonthDay.of(month, day);
    }

    @Override
    public Optional<DateRange> resolve(DateContext context) {
        MonthDay date = MonthDay.of(month, day);
        return date.isValidYear(context.year())
                ? Optional.of(DateRange.of(date.atYear(context.year())))
                : Optional.empty();
    }
}
