package vn.sovang.command.plan;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import vn.sovang.plan.PlanId;

/// Says that another issued plan takes the place of this one.
///
/// @param competence on which basis another organ than the plan's issuer replaces it
public record ReplacePlan(
        @TargetAggregateIdentifier PlanId planId, PlanId replacedBy, @Nullable String competence) {}
