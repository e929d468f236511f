package vn.sovang.plan;

import java.util.List;

/// A draft was made from the plan of another year (capability C44).
///
/// @param code of the draft
/// @param bumped values that were moved to the new year, for a check
/// @param findings values that could not be moved, and stand as they were (anomaly A26)
public record PlanCopied(
        PlanId planId,
        String code,
        PlanId from,
        int fromYear,
        int year,
        List<BumpedValue> bumped,
        List<Finding> findings,
        String copiedBy)
        implements PlanEvent {
    public PlanCopied {
        bumped = List.copyOf(bumped);
        findings = List.copyOf(findings);
    }
}
