package vn.sovang.query.reading;

import org.jspecify.annotations.Nullable;

/// Order of a list. Ids order what is compared or read to its end; days and places are what a
/// person looks for.
public enum ListOrder {
    BY_ID,
    /// The newest day first, those of one day by their ids.
    NEWEST_FIRST,
    /// The oldest day first, those of one day by their ids.
    OLDEST_FIRST;

    /// An order by a day.
    ///
    /// @param day expression on a row `b`
    public record ByDay(String day, boolean newestFirst) {}

    /// This order by a day; null for the order of ids.
    ///
    /// @param day expression on a row `b`
    public @Nullable ByDay by(String day) {
        return this == BY_ID ? null : new ByDay(day, this == NEWEST_FIRST);
    }
}
