package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Another plan, issued with its own number, date and signatory, took the place of this one (rule
/// 16). This one stays readable.
///
/// @param replacedOn the day of issue of the other; null where it is not known
/// @param competence basis on which another organ than the plan's issuer replaces it; null for the
///   plan's own
public record PlanReplaced(
        PlanId planId,
        PlanId replacedBy,
        @Nullable LocalDate replacedOn,
        @Nullable String competence,
        String recordedBy)
        implements PlanEvent {}
