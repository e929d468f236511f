package vn.sovang.query.blockboard;

import java.util.Comparator;
import java.util.function.ToLongFunction;

/// By what the members of a block are ranked, the weightiest first. The order is the platform's
/// own, not the law's, and is told with every ranking.
public enum Criterion {
    MISSING_REPORTS(figures -> figures.reports().missing()),
    LATE_REPORTS(figures -> figures.reports().late()),
    REGISTERED(figures -> -figures.registered()),
    AWARDS(figures -> -figures.awards());

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final ToLongFunction<Figures> fewestFirst;

    Criterion(ToLongFunction<Figures> fewestFirst) {
        this.fewestFirst = fewestFirst;
    }

    /// Best first; members that are alike in everything are equal.
    static Comparator<Figures> ranking() {
        Comparator<Figures> all = (_, _) -> 0;
        for (Criterion criterion : values()) {
            all = all.thenComparingLong(criterion.fewestFirst);
        }
        return all;
    }
}
