package vn.sovang.time;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// A vague word such as `từ đầu năm` (anomaly A06): any day that a named rule allows; without a
/// year of its own, in the plan's year. Nobody is late by it before a person settles it.
///
/// @param year of a school year, the one in which it begins
public record FuzzyDate(FuzzyRule rule, @Nullable Integer year) implements DateReading {
    @Override
    public Optional<DateRange> resolve(DateContext context) {
        return Optional.of(year == null ? rule.inPlanYear(context.year()) : rule.in(year));
    }

    @Override
    public boolean binds(DateContext context) {
        return false;
    }
}
