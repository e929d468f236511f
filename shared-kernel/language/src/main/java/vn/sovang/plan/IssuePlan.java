package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.Required;

import java.time.LocalDate;
import java.util.List;

/// Issues a plan: number, date and signatory in one act.
///
/// @param issuedOn null only for an imported plan that shows no date
/// @param number null only for an imported plan whose number is not known
/// @param distribution units that the recipients' lines mean on the day of issuance (rule 21)
public record IssuePlan(
        PlanId planId,
        @Nullable DocumentNumber number,
        String symbol,
        @Nullable LocalDate issuedOn,
        String issuer,
        @Nullable String signatory,
        @Nullable SigningCapacity capacity,
        List<Distribution> distribution)
        implements PlanCommand {
    public IssuePlan {
        Required.label("symbol", symbol);
        NumberSeries.requireApart(number, symbol);
        Required.name("issuer", issuer);
        distribution = List.copyOf(distribution);
    }
}
