package vn.sovang.plan;

import vn.sovang.kernel.TenantId;

/// Origin of a plan that was assigned to this province (anomaly A05): a copy is a record of its
/// own.
public record PlanOrigin(TenantId tenant, PlanId planId, String basis, String assignedBy) {}
