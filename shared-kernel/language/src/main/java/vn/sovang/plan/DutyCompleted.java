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
/// @param unitId of the unit that did it
/// @param round of a duty whose limit comes again, the day that names it; null for any other
/// @param inPlaceOf unit that the duty binds and that is no more, whose work the other carries on
///   (rule 52); null where it was done by whom the duty binds
public record DutyCompleted(
        PlanId planId,
        String duty,
        UnitId unitId,
        LocalDate completedOn,
        String document,
        @Nullable UUID reportId,
        String recordedBy,
        Instant recordedAt,
        @Nullable LocalDate round,
        @Nullable UnitId inPlaceOf)
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

    /// Completion of a round by whom the duty binds.
    public DutyCompleted(
            PlanId planId,
            String duty,
            UnitId unitId,
            LocalDate completedOn,
            String document,
            @Nullable UUID reportId,
            String recordedBy,
            Instant recordedAt,
            @Nullable LocalDate round) {
        this(
                planId,
                duty,
                unitId,
                completedOn,
                document,
                reportId,
                recordedBy,
                recordedAt,
                round,
                null);
    }

    /// Unit whose duty is done by this.
    public UnitId owedBy() {
        return inPlaceOf == null ? unitId : inPlaceOf;
    }
}
