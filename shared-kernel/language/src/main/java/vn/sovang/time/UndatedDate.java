package vn.sovang.time;

import java.util.Optional;

/// The document sets no date (`theo quy định`, anomaly A11): never overdue (rule 33).
public record UndatedDate() implements DateReading {
    @Override
    public Optional<DateRange> resolve(DateContext context) {
        return Optional.empty();
    }
}
