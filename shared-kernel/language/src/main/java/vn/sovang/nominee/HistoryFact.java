package vn.sovang.nominee;

import vn.sovang.kernel.InvalidValue;

/// A fact of a nominee's own history that is entered from paper (nguồn giấy), beside what the
/// platform itself decided. Whether a title can be earned is judged on these.
public sealed interface HistoryFact
        permits PastAward, YearRating, Initiative, CollectiveYear, CompleteYears, Membership {
    int EARLIEST_YEAR = 1945;
    int LATEST_YEAR = 9999;

    /// The last year of which it speaks.
    int year();

    /// Requires a year that such a fact can be of.
    static void requireYear(int year) {
        if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
            throw new InvalidValue("history.year", "year", Integer.toString(year));
        }
    }
}
