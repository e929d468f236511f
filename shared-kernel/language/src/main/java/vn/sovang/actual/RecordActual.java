package vn.sovang.actual;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.BeginsRecord;
import vn.sovang.plan.PlanId;
import vn.sovang.report.ReportId;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;

/// Records what was reached of a leaf of a target, or its baseline.
public record RecordActual(
        ActualId actualId,
        PlanId planId,
        String leaf,
        @Nullable UnitId unitId,
        ActualValue value,
        LocalDate trueOn,
        @Nullable ReportId reportId,
        @Nullable ActualId corrects,
        @Nullable String reason)
        implements ActualCommand, BeginsRecord {}
