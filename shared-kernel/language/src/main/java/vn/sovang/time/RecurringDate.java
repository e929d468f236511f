package vn.sovang.time;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// A limit that comes again, such as `trước ngày 25 hằng tháng`: no single day stands for it, but a
/// round of its series, each with its own.
///
/// @param series null where the words name no days, such as `hằng quý`
public record RecurringDate(@Nullable Series series) implements DateReading {
    /// A series whose days the words do not name.
    static final RecurringDate UNDATED = new RecurringDate(null);

    @Override
    public Optional<DateRange> resolve(DateContext context) {
        return Optional.empty();
    }
}
