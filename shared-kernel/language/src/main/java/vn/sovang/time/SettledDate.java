package vn.sovang.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// Decision of a named person on the day that a date means, and on which basis (rule 5). The words
/// do not change.
public record SettledDate(LocalDate date, String by, String basis, Instant at)
        implements DateReading {
    @Override
    public Optional<DateRange> resolve(DateContext context) {
        return Optional.of(DateRange.of(date));
    }
}
