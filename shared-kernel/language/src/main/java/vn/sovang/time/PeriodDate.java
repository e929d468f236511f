package vn.sovang.time;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.InvalidValue;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;

/// Some months of a year: a quarter (`quý I năm 2026`), a half (`06 tháng đầu năm 2026`), a month
/// without its year. Any day of them (rule 7); without a year of its own, in the plan's year.
///
/// @param month first of them, from 1
/// @param months how many
public record PeriodDate(int month, int months, @Nullable Integer year) implements DateReading {
    private static final int MONTHS = 12;

    public PeriodDate {
        if (month < 1 || months < 1 || month + months - 1 > MONTHS) {
            throw new InvalidValue("date.impossible", "phrase", month + "+" + months);
        }
    }

    @Override
    public Optional<DateRange> resolve(DateContext context) {
        int in = year == null ? context.year() : year;
        return Optional.of(
                new DateRange(
                        LocalDate.of(in, month, 1),
                        YearMonth.of(in, month + months - 1).atEndOfMonth()));
    }

    /// The day that the period is as a limit: before its first, or through its last. The last of
    /// February is not known without its year.
    DateReading limit(LimitKind kind) {
        boolean isBefore = kind == LimitKind.BEFORE;
        int in = isBefore ? month : month + months - 1;
        if (year == null) {
            Month last = Month.of(in);
            return last == Month.FEBRUARY && !isBefore
                    ? this
                    : new YearlessDate(in, isBefore ? 1 : last.maxLength());
        }
        YearMonth last = YearMonth.of(year, in);
        return new ExactDate(isBefore ? last.atDay(1) : last.atEndOfMonth());
    }
}
