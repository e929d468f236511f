package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

import vn.sovang.unit.UnitId;

import java.time.LocalDate;

/// An issued plan was amended by a document with a number, date and signatory of its own (rule 16).
/// The text before stays readable.
///
/// @param amendment its number among those of the plan, from 1
/// @param content the whole plan as it reads from now on
/// @param summary its changes, in a sentence
/// @param issuer the plan's own, or its successor
/// @param competence basis on which another organ than the plan's issuer amends it; null for the
///   plan's own
/// @param issuingUnit the unit of the plan's issuer where it amends its own plan and is known, else
///   null
public record PlanAmended(
        PlanId planId,
        int amendment,
        PlanContent content,
        String summary,
        DocumentNumber number,
        String symbol,
        LocalDate issuedOn,
        String issuer,
        String signatory,
        @Nullable SigningCapacity capacity,
        @Nullable String competence,
        @Nullable UnitId issuingUnit)
        implements PlanEvent {
    /// Plan of an issuer in words alone.
    public PlanAmended(
            PlanId planId,
            int amendment,
            PlanContent content,
            String summary,
            DocumentNumber number,
            String symbol,
            LocalDate issuedOn,
            String issuer,
            String signatory,
            @Nullable SigningCapacity capacity,
            @Nullable String competence) {
        this(
                planId,
                amendment,
                content,
                summary,
                number,
                symbol,
                issuedOn,
                issuer,
                signatory,
                capacity,
                competence,
                null);
    }
}
