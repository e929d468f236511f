package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;

/// Number, date and signatory were given in one act (rule 13).
///
/// @param number null only for an imported document whose number is not known (rule 14)
/// @param issuedOn null only for an imported document that shows no date (anomaly A04)
/// @param signatory null only for an imported document that shows nobody (anomaly A04)
/// @param symbol such as `KH-SCT`
/// @param capacity in which the signatory signed
/// @param distribution units that the recipients' lines meant on that day (rule 21)
/// @param issuingUnit the unit of the register whose name the issuer's words are; null where nobody
///   could tell
public record PlanIssued(
        PlanId planId,
        @Nullable DocumentNumber number,
        String symbol,
        @Nullable LocalDate issuedOn,
        String issuer,
        @Nullable String signatory,
        @Nullable SigningCapacity capacity,
        List<Distribution> distribution,
        @Nullable UnitId issuingUnit)
        implements PlanEvent {
    public PlanIssued {
        distribution = List.copyOf(distribution);
    }

    /// Plan of an issuer in words alone.
    public PlanIssued(
            PlanId planId,
            @Nullable DocumentNumber number,
            String symbol,
            @Nullable LocalDate issuedOn,
            String issuer,
            @Nullable String signatory,
            @Nullable SigningCapacity capacity,
            List<Distribution> distribution) {
        this(planId, number, symbol, issuedOn, issuer, signatory, capacity, distribution, null);
    }

    public PlanIssued by(@Nullable UnitId unit) {
        return new PlanIssued(
                planId, number, symbol, issuedOn, issuer, signatory, capacity, distribution, unit);
    }
}
