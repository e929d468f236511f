package vn.sovang.law;

import vn.sovang.award.Certainty;
import vn.sovang.award.RuleSet;

/// Verdict on whether the law of a day knows a ground for what was done to an award. It is kept
/// with what was done.
///
/// @param clause that knows the ground, or that lists others and not this one
/// @param isKnown whether the law has the ground for such a subject, by who decided
public record GroundVerdict(RuleSet ruleSet, String clause, Certainty certainty, boolean isKnown) {
    /// True when a clause that was read says otherwise.
    public boolean standsInTheWay() {
        return !isKnown && certainty == Certainty.READ;
    }

    /// True when somebody should read the clause.
    public boolean wantsALook() {
        return !isKnown || certainty != Certainty.READ;
    }
}
