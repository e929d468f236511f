package vn.sovang.query.planboard;

import java.time.Instant;

/// The figures of a plan, counted as of one position (rule 53).
///
/// @param units in the scope of its campaigns, each counted once
/// @param reports handed in by units
/// @param proposals made
/// @param awards granted and still held
/// @param findings open
public record PlanSummary(
        String id,
        String code,
        String title,
        PlanStage stage,
        long units,
        long reports,
        long proposals,
        long awards,
        long findings,
        long position,
        Instant asOf) {}
