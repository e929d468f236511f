package vn.sovang.law;

import vn.sovang.award.Certainty;
import vn.sovang.nominee.HistoryFact;
import vn.sovang.time.Ternary;

import java.util.List;

/// One criterion, as it was judged.
///
/// @param inputs facts on which the outcome stands
/// @param missing years of which nothing is known, or in which what is asked for did not happen
public record Check(
        Criterion criterion,
        String clause,
        Certainty certainty,
        Ternary outcome,
        List<HistoryFact> inputs,
        List<Integer> missing) {
    public Check {
        inputs = List.copyOf(inputs);
        missing = List.copyOf(missing);
    }

    /// True when it stands in the way of an award: the clause was read, and the answer is no. What
    /// nobody read is a notice.
    public boolean standsInTheWay() {
        return outcome == Ternary.NO && certainty == Certainty.READ;
    }
}
