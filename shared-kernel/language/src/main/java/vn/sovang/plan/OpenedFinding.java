package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.Certainty;

/// A finding that came up after the plan was issued.
///
/// @param ground what the law says of it; none where it is not about the law
public record OpenedFinding(Finding finding, @Nullable Ground ground) {
    /// A clause of the law, as we hold it to be on the day that it was applied to.
    public record Ground(String clause, Certainty certainty) {}
}
