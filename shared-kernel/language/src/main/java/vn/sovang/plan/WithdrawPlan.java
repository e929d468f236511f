package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.Required;

import java.time.LocalDate;

/// Withdraws an issued plan.
///
/// @param document document that withdraws it, with its number
/// @param competence on which basis another organ than the plan's issuer withdraws it
public record WithdrawPlan(
        PlanId planId,
        String document,
        LocalDate withdrawnOn,
        String issuer,
        @Nullable String competence,
        String reason)
        implements PlanCommand {
    public WithdrawPlan {
        Required.name("document", document);
        Required.name("issuer", issuer);
        Required.text("reason", reason);
    }
}
