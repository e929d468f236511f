package vn.sovang.actual;

import org.jspecify.annotations.Nullable;

import vn.sovang.plan.PlanId;
import vn.sovang.report.ReportId;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.time.LocalDate;

/// Result on one leaf of a target, or the baseline with which it is compared, was recorded. A
/// correction is a fact of its own; what it corrects stays.
///
/// @param leaf its code within the plan
/// @param unitId unit of which it is true; null for the plan as a whole
/// @param trueOn the day on which it is true
/// @param reportId the report in which it stands; null outside of any
/// @param corrects the actual that it takes the place of
/// @param reason why that one was wrong
public record ActualRecorded(
        ActualId actualId,
        PlanId planId,
        String leaf,
        @Nullable UnitId unitId,
        ActualValue value,
        LocalDate trueOn,
        @Nullable ReportId reportId,
        @Nullable ActualId corrects,
        @Nullable String reason,
        Instant recordedAt)
        implements ActualEvent {}
