package vn.sovang.time;

import java.util.Optional;

/// Words that we could not read as a date: unresolved, with a finding, until a person settles them.
public record UnreadDate() implements DateReading {
    @Override
    public Optional<DateRange> resolve(DateContext context) {
        return Optional.empty();
    }
}
