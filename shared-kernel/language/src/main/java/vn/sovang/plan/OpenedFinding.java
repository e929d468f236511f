package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.Certainty;

/// A finding that came up after the plan was issued.
///
/// @param provision the clause of the law on it; null where it is not about the law
public record OpenedFinding(Finding finding, @Nullable Provision provision) {
    /// A clause of the law, as we hold it to be on the day that it was applied to.
    public record Provision(String clause, Certainty certainty) {}
}
