package vn.sovang.time;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// A vague word such as `từ đầu năm` (anomaly A06), resolved by a named rule; without a year of its
/// own, in the plan's year.
public record FuzzyDate(FuzzyRule rule, @Nullable Integer year) implements DateReading {
    @Override
    public Optional<DateRange> resolve(DateContext context) {
        return Optional.of(DateRange.of(rule.in(year == null ? context.year() : year)));
    }
}
