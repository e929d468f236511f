package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

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
        @Nullable String competence)
        implements PlanEvent {}
