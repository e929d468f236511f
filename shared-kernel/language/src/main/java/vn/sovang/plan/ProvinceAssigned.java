package vn.sovang.plan;

import vn.sovang.kernel.TenantId;

/// A person said to which province a waiting plan belongs, and on which basis (anomaly A05).
///
/// @param assignedPlanId the plan that the province keeps from now on
public record ProvinceAssigned(
        PlanId planId, TenantId province, PlanId assignedPlanId, String basis, String assignedBy)
        implements PlanEvent {}
