package vn.sovang.plan;

import vn.sovang.kernel.TenantId;

/// Says to which province a waiting plan belongs.
///
/// @param assignedPlanId the id that the province's own copy gets
public record AssignProvince(PlanId planId, TenantId province, PlanId assignedPlanId, String basis)
        implements PlanCommand {}
