package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// An issued plan was withdrawn by a document; nothing is launched under it any more (rule 16).
///
/// @param document the one by which it was withdrawn, such as `Thông báo 12/TB-SCT`
/// @param issuer the plan's own, or its successor
/// @param competence basis on which another organ than the plan's issuer withdraws it; null for the
///   plan's own
public record PlanWithdrawn(
        PlanId planId,
        String document,
        LocalDate withdrawnOn,
        String issuer,
        @Nullable String competence,
        String reason,
        String recordedBy)
        implements PlanEvent {}
