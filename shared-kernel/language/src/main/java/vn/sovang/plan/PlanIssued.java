package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Number, date and signatory were given in one act (rule 13).
///
/// @param number none only for an imported document whose number is not known (rule 14)
/// @param symbol such as `KH-SCT`
public record PlanIssued(
        PlanId planId,
        @Nullable DocumentNumber number,
        String symbol,
        LocalDate issuedOn,
        String issuer,
        String signatory)
        implements PlanEvent {}
