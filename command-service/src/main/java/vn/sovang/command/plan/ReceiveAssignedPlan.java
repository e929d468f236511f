package vn.sovang.command.plan;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.plan.FindingSettled;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanImported;
import vn.sovang.plan.PlanOrigin;

import java.util.List;

/// Takes over a plan that waited elsewhere for its province. Sent by the platform itself, never
/// over HTTP.
///
/// @param settled what was settled there while it waited, in the order in which it was
public record ReceiveAssignedPlan(
        @TargetAggregateIdentifier PlanId planId,
        PlanImported imported,
        List<FindingSettled> settled,
        PlanOrigin origin) {
    public ReceiveAssignedPlan {
        settled = List.copyOf(settled);
    }
}
