package vn.sovang.command.plan;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.Required;
import vn.sovang.plan.PlanId;

import java.time.LocalDate;

/// Withdraws an issued plan.
///
/// @param document by which it is withdrawn, with its number
/// @param competence on which basis another organ than the plan's issuer withdraws it
public record WithdrawPlan(
        @TargetAggregateIdentifier PlanId planId,
        String document,
        LocalDate withdrawnOn,
        String issuer,
        @Nullable String competence,
        String reason) {
    public WithdrawPlan {
        Required.name("document", document);
        Required.name("issuer", issuer);
        Required.text("reason", reason);
    }
}
