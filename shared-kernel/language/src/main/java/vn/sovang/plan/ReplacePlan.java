package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

/// Says that another issued plan takes the place of this one.
///
/// @param competence on which basis another organ than the plan's issuer replaces it
public record ReplacePlan(PlanId planId, PlanId replacedBy, @Nullable String competence)
        implements PlanCommand {}
