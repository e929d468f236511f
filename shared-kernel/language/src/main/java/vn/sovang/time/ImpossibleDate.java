package vn.sovang.time;

import java.util.Optional;

/// A date that no calendar has, such as 31/6/2021 (anomaly A01): unresolved until a named person
/// settles it (rule 4).
public record ImpossibleDate(int day, int month, int year) implements DateReading {
    @Override
    public Optional<DateRange> resolve(DateContext context) {
        return Optional.empty();
    }
}
