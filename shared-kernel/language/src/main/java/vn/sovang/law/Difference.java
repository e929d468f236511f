package vn.sovang.law;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// One criterion on which a verdict and one that is judged anew differ.
///
/// @param then as it was judged before; null where nobody asked for it
/// @param now null where nobody asks for it any more
public record Difference(
        Criterion criterion, Cause cause, @Nullable Check then, @Nullable Check now) {
    /// Cause of the difference.
    public enum Cause {
        /// Something was entered, corrected or struck since, or an award decided or revoked.
        HISTORY,
        /// Rules of another day.
        RULES
    }

    /// Difference that the history makes by the same rules: outcome, inputs or missing years. A
    /// criterion of one verdict alone is none of the history's.
    static List<Difference> byHistory(Eligibility then, Eligibility now) {
        return criteria(then, now)
                .map(criterion -> of(criterion, Cause.HISTORY, then, now))
                .filter(Difference::isJudgedOtherwise)
                .toList();
    }

    /// Difference that other rules make on the same history: what is asked for, what came out, and
    /// whether it can stand in the way.
    static List<Difference> byRules(Eligibility then, Eligibility now) {
        return criteria(then, now)
                .map(criterion -> of(criterion, Cause.RULES, then, now))
                .filter(one ->
                        one.then == null
                                || one.now == null
                                || one.then.outcome() != one.now.outcome()
                                || one.then.certainty() != one.now.certainty())
                .toList();
    }

    private static Stream<Criterion> criteria(Eligibility then, Eligibility now) {
        Set<Criterion> all = new LinkedHashSet<>();
        then.checks().forEach(check -> all.add(check.criterion()));
        now.checks().forEach(check -> all.add(check.criterion()));
        return all.stream();
    }

    private static Difference of(
            Criterion criterion, Cause cause, Eligibility then, Eligibility now) {
        return new Difference(criterion, cause, check(criterion, then), check(criterion, now));
    }

    private static @Nullable Check check(Criterion criterion, Eligibility of) {
        return of.checks().stream()
                .filter(check -> check.criterion() == criterion)
                .findFirst()
                .orElse(null);
    }

    private boolean isJudgedOtherwise() {
        return then != null
                && now != null
                && (then.outcome() != now.outcome()
                        || !Set.copyOf(then.inputs()).equals(Set.copyOf(now.inputs()))
                        || !then.missing().equals(now.missing()));
    }
}
