package vn.sovang.plan;

import vn.sovang.kernel.BeginsRecord;

import java.util.List;

/// Takes over a plan that waited elsewhere for its province. Sent by the platform itself, never
/// over HTTP.
///
/// @param settled findings that were settled there while it waited, in the order in which they were
public record ReceiveAssignedPlan(
        PlanId planId, PlanImported imported, List<FindingSettled> settled, PlanOrigin origin)
        implements PlanCommand, BeginsRecord {
    public ReceiveAssignedPlan {
        settled = List.copyOf(settled);
    }
}
