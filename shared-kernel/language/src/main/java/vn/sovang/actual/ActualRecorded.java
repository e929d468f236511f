package vn.sovang.actual;

import org.jspecify.annotations.Nullable;

import vn.sovang.plan.PlanId;
import vn.sovang.report.ReportId;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.time.LocalDate;

/// What was reached of one leaf of a target, or the baseline with which it is compared. A
/// correction is a fact of its own; what it corrects stays.
///
/// @param leaf its code within the plan
/// @param unitId of whom it is true; none: of the plan as a whole
/// @param trueOn the day of which it is true
/// @param reportId the report in which it stands; none outside of any
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
