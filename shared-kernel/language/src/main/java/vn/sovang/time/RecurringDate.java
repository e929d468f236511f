package vn.sovang.time;

import java.util.Optional;

/// A limit that comes again, such as `trước ngày 25 hằng tháng`: a series, for which no single day
/// stands. Unresolved, and never late, until a series can be kept.
public record RecurringDate() implements DateReading {
    @Override
    public Optional<DateRange> resolve(DateContext context) {
        return Optional.empty();
    }
}
