package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.Required;
import vn.sovang.report.ReportId;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;

/// Says that a unit did what a duty asks of it.
///
/// @param duty its code in the plan
/// @param document what shows it
/// @param reportId of the report in this register that shows it
public record CompleteDuty(
        PlanId planId,
        String duty,
        UnitId unitId,
        LocalDate completedOn,
        String document,
        @Nullable ReportId reportId)
        implements PlanCommand {
    public CompleteDuty {
        Required.name("document", document);
    }
}
