package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.Required;
import vn.sovang.report.ReportId;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;

/// Says that a unit did what a duty asks of it, or of one whose work it carries on.
///
/// @param duty its code in the plan
/// @param document proof of it
/// @param reportId of the report in this register that shows it
/// @param round of a duty whose limit comes again, the day that names it: `2026-03-25`
public record CompleteDuty(
        PlanId planId,
        String duty,
        UnitId unitId,
        LocalDate completedOn,
        String document,
        @Nullable ReportId reportId,
        @Nullable LocalDate round)
        implements PlanCommand {
    public CompleteDuty {
        Required.name("document", document);
    }

    /// Completion of a duty that comes once.
    public CompleteDuty(
            PlanId planId,
            String duty,
            UnitId unitId,
            LocalDate completedOn,
            String document,
            @Nullable ReportId reportId) {
        this(planId, duty, unitId, completedOn, document, reportId, null);
    }
}
