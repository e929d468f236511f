package vn.sovang.time;

import java.time.LocalDate;
import java.util.Optional;

/// A full date that exists.
public record ExactDate(LocalDate date) implements DateReading {
    @Override
    public Optional<DateRange> resolve(DateContext context) {
        return Optional.of(DateRange.of(date));
    }
}
