package vn.sovang.query.blockboard;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.ToLongFunction;

/// Criteria by which the members of a block are ranked, the weightiest first. The order is the
/// platform's own, not the law's, and is shown with every ranking.
public enum Criterion {
    MISSING_REPORTS(figures -> figures.reports().missing(), false),
    LATE_REPORTS(figures -> figures.reports().late(), false),
    REGISTERED(Figures::registered, true),
    AWARDS(Figures::awards, true);

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final ToLongFunction<Figures> count;

    private final boolean mostFirst;

    Criterion(ToLongFunction<Figures> count, boolean mostFirst) {
        this.count = count;
        this.mostFirst = mostFirst;
    }

    long count(Figures figures) {
        return count.applyAsLong(figures);
    }

    private Comparator<Figures> order() {
        Comparator<Figures> fewestFirst = Comparator.comparingLong(count);
        return mostFirst ? fewestFirst.reversed() : fewestFirst;
    }

    /// Order with the best first; members that are alike in everything are equal.
    static Comparator<Figures> ranking() {
        Comparator<Figures> all = (_, _) -> 0;
        for (Criterion criterion : values()) {
            all = all.thenComparing(criterion.order());
        }
        return all;
    }

    /// The criterion by which one comes before the other; empty where they are alike.
    static Optional<Criterion> between(Figures one, Figures other) {
        return Arrays.stream(values())
                .filter(criterion -> criterion.order().compare(one, other) != 0)
                .findFirst();
    }
}
