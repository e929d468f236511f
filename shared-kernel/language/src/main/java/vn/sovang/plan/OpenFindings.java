package vn.sovang.plan;

import java.util.List;

/// Tells a plan what came up in its campaigns. Sent by the platform itself, never over HTTP.
///
/// @param code of the plan
public record OpenFindings(PlanId planId, String code, List<OpenedFinding> findings)
        implements PlanCommand {
    public OpenFindings {
        findings = List.copyOf(findings);
    }
}
