package vn.sovang.command.plan;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanId;

/// Writes a draft anew.
public record ReviseDraft(@TargetAggregateIdentifier PlanId planId, PlanContent content) {}
