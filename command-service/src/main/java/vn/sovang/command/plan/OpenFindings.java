package vn.sovang.command.plan;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.plan.OpenedFinding;
import vn.sovang.plan.PlanId;

import java.util.List;

/// Tells a plan what came up in its campaigns. Sent by the platform itself, never over HTTP.
///
/// @param code of the plan
public record OpenFindings(
        @TargetAggregateIdentifier PlanId planId, String code, List<OpenedFinding> findings) {
    public OpenFindings {
        findings = List.copyOf(findings);
    }
}
