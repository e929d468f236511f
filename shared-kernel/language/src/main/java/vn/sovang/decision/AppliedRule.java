package vn.sovang.decision;

import vn.sovang.award.AwardItem;
import vn.sovang.award.Certainty;
import vn.sovang.award.RuleSet;

/// By which rule an authority was held competent for an award when it was granted: the version and
/// the clause are kept with the decision (rule 42).
///
/// @param clause the law's clause
public record AppliedRule(
        AwardItem item, RuleSet ruleSet, String clause, Certainty certainty, Outcome outcome) {
    public enum Outcome {
        HOLDS,
        /// The rule has not been verified; somebody should look.
        UNVERIFIED,
        /// The rule says that this authority may not, and another authority's decision says that it
        /// did; somebody should look. Never in a decision that is issued here.
        CONTRADICTS
    }
}
