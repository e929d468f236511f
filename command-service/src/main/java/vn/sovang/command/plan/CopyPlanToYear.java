package vn.sovang.command.plan;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.plan.PlanId;

/// Drafts a plan for another year from one that there is.
///
/// @param planId of the draft
/// @param from the plan that is copied
/// @param code of the draft
public record CopyPlanToYear(
        @TargetAggregateIdentifier PlanId planId, PlanId from, int year, String code) {}
