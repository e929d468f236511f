package vn.sovang.query.targetboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.actual.ActualId;
import vn.sovang.actual.ActualValue;
import vn.sovang.plan.PlanId;
import vn.sovang.report.ReportId;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.time.LocalDate;

/// One actual, as it was recorded.
///
/// @param position of its event, which orders later ones after earlier ones
record ActualRow(
        ActualId actualId,
        PlanId planId,
        String leaf,
        @Nullable UnitId unitId,
        ActualValue value,
        LocalDate trueOn,
        @Nullable ReportId reportId,
        @Nullable ActualId corrects,
        @Nullable String reason,
        Instant recordedAt,
        long position) {}
