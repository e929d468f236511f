package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A unit did what a duty of the plan asks of it (capability C14).
///
/// @param duty its code in the plan
/// @param document proof of it, such as `Báo cáo 12/BC-VP`
/// @param reportId of the report in this register that shows it
/// @param round of a duty whose limit comes again, the day that names it; null for any other
public record DutyCompleted(
        PlanId planId,
        String duty,
        UnitId unitId,
        LocalDate completedOn,
        String document,
        @Nullable UUID reportId,
        String recordedBy,
        Instant recordedAt,
        @Nullable LocalDate round)
        implements PlanEvent {
    /// Completion of a duty that comes once.
    public DutyCompleted(
            PlanId planId,
            String duty,
            UnitId unitId,
            LocalDate completedOn,
            String document,
            @Nullable UUID reportId,
            String recordedBy,
            Instant recordedAt) {
        this(planId, duty, unitId, completedOn, document, reportId, recordedBy, recordedAt, null);
    }
}
