package vn.sovang.command.plan;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.Required;
import vn.sovang.plan.PlanId;
import vn.sovang.report.ReportId;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;

/// Says that a unit did what a duty asks of it.
///
/// @param duty its code in the plan
/// @param document what shows it
/// @param reportId of the report in this register that shows it
public record CompleteDuty(
        @TargetAggregateIdentifier PlanId planId,
        String duty,
        UnitId unitId,
        LocalDate completedOn,
        String document,
        @Nullable ReportId reportId) {
    public CompleteDuty {
        Required.name("document", document);
    }
}
