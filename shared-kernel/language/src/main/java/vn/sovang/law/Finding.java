package vn.sovang.law;

import vn.sovang.nominee.HistoryFact;
import vn.sovang.time.Ternary;

import java.util.List;
import java.util.stream.Stream;

/// The answer to a condition.
///
/// @param inputs facts on which it stands
/// @param missing years of which nothing is known, or in which what was asked for did not happen
record Finding(Ternary outcome, List<HistoryFact> inputs, List<Integer> missing) {
    Finding {
        inputs = List.copyOf(inputs);
        missing = missing.stream().distinct().sorted().toList();
    }

    static Finding yes(List<? extends HistoryFact> inputs) {
        return new Finding(Ternary.YES, List.copyOf(inputs), List.of());
    }

    /// Found, or else missing in a year: a no where the history tells of that year.
    ///
    /// @param telling facts by which it does; empty where nobody knows
    static Finding found(
            List<? extends HistoryFact> inputs,
            boolean isEnough,
            List<? extends HistoryFact> telling,
            int year) {
        return isEnough
                ? yes(inputs)
                : new Finding(
                        telling.isEmpty() ? Ternary.UNKNOWN : Ternary.NO,
                        Stream.<HistoryFact>concat(inputs.stream(), telling.stream())
                                .distinct()
                                .toList(),
                        List.of(year));
    }

    Finding and(Finding other) {
        return joined(
                outcome == Ternary.NO || other.outcome == Ternary.NO
                        ? Ternary.NO
                        : both(other, Ternary.YES),
                other);
    }

    /// Either way is enough; what the other lacks is then no matter.
    Finding or(Finding other) {
        if (outcome == Ternary.YES) {
            return this;
        }
        return other.outcome == Ternary.YES ? other : joined(both(other, Ternary.NO), other);
    }

    private Ternary both(Finding other, Ternary same) {
        return outcome == same && other.outcome == same ? same : Ternary.UNKNOWN;
    }

    private Finding joined(Ternary both, Finding other) {
        return new Finding(
                both,
                Stream.concat(inputs.stream(), other.inputs.stream()).distinct().toList(),
                Stream.concat(missing.stream(), other.missing.stream()).toList());
    }
}
