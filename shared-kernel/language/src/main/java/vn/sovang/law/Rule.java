package vn.sovang.law;

import vn.sovang.award.Certainty;

/// A criterion as the law of some time has it.
///
/// @param clause that asks for it
record Rule(
        Criterion criterion, String clause, Certainty certainty, Conditions.Condition condition) {
    Check judged(Past past, int year) {
        Finding finding = condition.in(past, year);
        return new Check(
                criterion,
                clause,
                certainty,
                finding.outcome(),
                finding.inputs(),
                finding.missing());
    }

    /// The same where the text of a law was not read.
    Rule unread(String source) {
        return new Rule(criterion, source, Certainty.UNVERIFIED, condition);
    }
}
