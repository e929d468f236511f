package vn.sovang.time;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.InvalidValue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// A date with its day, or its day and month, left out (anomaly A03): any day of that month or year
/// (rule 7).
public record PartialDate(int year, @Nullable Integer month) implements DateReading {
    private static final int MONTHS = 12;

    public PartialDate {
        if (month != null && (month < 1 || month > MONTHS)) {
            throw new InvalidValue("date.impossible", "phrase", month + "/" + year);
        }
    }

    @Override
    public Optional<DateRange> resolve(DateContext context) {
        return Optional.of(days());
    }

    DateRange days() {
        if (month == null) {
            return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, MONTHS, 31));
        }
        YearMonth span = YearMonth.of(year, month);
        return new DateRange(span.atDay(1), span.atEndOfMonth());
    }
}
