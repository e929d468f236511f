package vn.sovang.command.plan;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.Required;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.SigningCapacity;

import java.time.LocalDate;

/// Amends an issued plan by a document of its own.
///
/// @param content the whole plan as it is to read from now on
/// @param summary what changes, in a sentence
/// @param competence on which basis another organ than the plan's issuer amends it
public record AmendPlan(
        @TargetAggregateIdentifier PlanId planId,
        PlanContent content,
        String summary,
        DocumentNumber number,
        String symbol,
        LocalDate issuedOn,
        String issuer,
        String signatory,
        @Nullable SigningCapacity capacity,
        @Nullable String competence) {
    public AmendPlan {
        Required.text("summary", summary);
        Required.label("symbol", symbol);
        Required.name("issuer", issuer);
        Required.name("signatory", signatory);
    }
}
