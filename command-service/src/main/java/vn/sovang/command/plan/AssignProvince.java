package vn.sovang.command.plan;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.kernel.TenantId;
import vn.sovang.plan.PlanId;

/// Says to which province a waiting plan belongs.
///
/// @param assignedPlanId the id that the province's own copy gets
public record AssignProvince(
        @TargetAggregateIdentifier PlanId planId,
        TenantId province,
        PlanId assignedPlanId,
        String basis) {}
