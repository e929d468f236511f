package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.Required;

import java.time.LocalDate;

/// Amends an issued plan by a document of its own.
///
/// @param content the whole plan as it is to read from now on
/// @param summary change in a sentence
/// @param competence on which basis another organ than the plan's issuer amends it
public record AmendPlan(
        PlanId planId,
        PlanContent content,
        String summary,
        DocumentNumber number,
        String symbol,
        LocalDate issuedOn,
        String issuer,
        String signatory,
        @Nullable SigningCapacity capacity,
        @Nullable String competence)
        implements PlanCommand {
    public AmendPlan {
        Required.text("summary", summary);
        Required.label("symbol", symbol);
        NumberSeries.requireApart(number, symbol);
        Required.name("issuer", issuer);
        Required.name("signatory", signatory);
    }
}
