package vn.sovang.plan;

import java.time.Instant;
import java.util.List;

/// Something came up in the campaigns of the plan that a person should see (capability C32). It is
/// settled like what an import found.
///
/// @param code of the plan
/// @param first number of the first of them among all findings of the plan
public record FindingsOpened(
        PlanId planId, String code, int first, List<OpenedFinding> findings, Instant openedAt)
        implements PlanEvent {
    public FindingsOpened {
        findings = List.copyOf(findings);
    }
}
