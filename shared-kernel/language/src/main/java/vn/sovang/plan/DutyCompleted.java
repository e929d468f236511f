package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A unit did what a duty of the plan asks of it (capability C14).
///
/// @param duty its code in the plan
/// @param document what shows it, such as `Báo cáo 12/BC-VP`
/// @param reportId of the report in this register that shows it
public record DutyCompleted(
        PlanId planId,
        String duty,
        UnitId unitId,
        LocalDate completedOn,
        String document,
        @Nullable UUID reportId,
        String recordedBy,
        Instant recordedAt)
        implements PlanEvent {}
