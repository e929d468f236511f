package vn.sovang.time;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.InvalidValue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// Limits that come again with each month, quarter or year: on named days of it (`trước ngày 15/6
/// và 15/11 hằng năm`), or some days after it (`10 ngày làm việc sau khi kết thúc quý`).
///
/// @param days of each period; empty where they are counted from its end
/// @param after null where the days are named
public record Series(Every every, List<Day> days, @Nullable After after) {
    private static final int MONTHS = 12;
    private static final int LONGEST_MONTH = 31;

    public enum Every {
        MONTH(1),
        QUARTER(3),
        YEAR(12);

        private final int months;

        Every(int months) {
            this.months = months;
        }
    }

    /// A day of a period.
    ///
    /// @param month of the period, from 1; beyond its length, of the next one
    /// @param day of the month; the last of a month that is shorter
    public record Day(int month, int day) {
        public Day {
            if (month < 1 || month > MONTHS || day < 1 || day > LONGEST_MONTH) {
                throw new InvalidValue("date.impossible", "phrase", day + "/" + month);
            }
        }
    }

    /// Days after the end of a period, whose last day does not count.
    ///
    /// @param working whether only working days count
    public record After(int days, boolean working) {}

    /// One limit of the series.
    ///
    /// @param of its name: the day named, or the last one of the period after which it counts
    /// @param about the day up to which it is about: the one named, or the last one of its period
    ///   where it is due after that
    /// @param limit the day by which it is due, on the side of which the words say
    public record Round(LocalDate of, LocalDate about, DateReading limit) {}

    public Series {
        days = List.copyOf(days);
        if (days.isEmpty() == (after == null)) {
            throw new InvalidValue("date.impossible", "phrase", every.name());
        }
    }

    /// Rounds of the periods of a year, in their order; the last may be due in the next. A month
    /// that has no such day is due through its last one, on whichever side of the day the limit
    /// lies: `trước ngày 31 hằng tháng` is through 30/4, as 31/4 would come after it.
    ///
    /// @param kind side of its days on which the limit lies
    public List<Round> rounds(int year, LimitKind kind) {
        List<Round> rounds = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month += every.months) {
            YearMonth first = YearMonth.of(year, month);
            LocalDate end = first.plusMonths(every.months - 1L).atEndOfMonth();
            if (after != null) {
                rounds.add(after(end, after));
            }
            days.forEach(
                    day -> rounds.add(on(first.plusMonths(day.month - 1L), day.day, end, kind)));
        }
        return List.copyOf(rounds);
    }

    private static Round on(YearMonth month, int day, LocalDate end, LimitKind kind) {
        LocalDate named = month.atDay(Math.min(day, month.lengthOfMonth()));
        boolean isThrough = kind == LimitKind.BEFORE && !month.isValidDay(day);
        return new Round(
                named,
                named.isAfter(end) ? end : named,
                new ExactDate(isThrough ? named.plusDays(1) : named));
    }

    private static Round after(LocalDate end, After after) {
        return new Round(
                end,
                end,
                after.working
                        ? WorkingDaysDate.after(end, after.days)
                        : new ExactDate(end.plusDays(after.days)));
    }
}
