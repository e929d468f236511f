package vn.sovang.command.plan;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanId;

/// Writes a plan here.
public record DraftPlan(
        @TargetAggregateIdentifier PlanId planId, String code, PlanContent content) {}
