package vn.sovang.command.plan;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanImported;
import vn.sovang.plan.PlanOrigin;

/// Takes over a plan that waited elsewhere for its province. Sent by the platform itself, never
/// over HTTP.
public record ReceiveAssignedPlan(
        @TargetAggregateIdentifier PlanId planId, PlanImported imported, PlanOrigin origin) {}
