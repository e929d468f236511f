package vn.sovang.time;

import java.util.Optional;

/// Understanding of a written date. The words stand beside it, in [DatePoint] or [Deadline].
public sealed interface DateReading
        permits ExactDate,
                YearlessDate,
                TimedDate,
                PartialDate,
                PeriodDate,
                FuzzyDate,
                RelativeDate,
                CountedDate,
                EventDate,
                RecurringDate,
                WorkingDaysDate,
                ImpossibleDate,
                SettledDate,
                UndatedDate,
                UnreadDate {
    /// The days that the reading can mean; empty while it is not resolved.
    Optional<DateRange> resolve(DateContext context);

    /// True when anybody can be late by its days, as they resolve in the context.
    default boolean binds(DateContext context) {
        return true;
    }
}
