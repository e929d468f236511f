package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Number, date and signatory were given in one act (rule 13).
///
/// @param number none only for an imported document whose number is not known (rule 14)
/// @param issuedOn none only for an imported document that shows no date (anomaly A04)
/// @param signatory none only for an imported document that shows nobody (anomaly A04)
/// @param symbol such as `KH-SCT`
public record PlanIssued(
        PlanId planId,
        @Nullable DocumentNumber number,
        String symbol,
        @Nullable LocalDate issuedOn,
        String issuer,
        @Nullable String signatory)
        implements PlanEvent {}
