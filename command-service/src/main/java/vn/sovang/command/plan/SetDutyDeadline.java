package vn.sovang.command.plan;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.kernel.Required;
import vn.sovang.plan.PlanId;

import java.time.LocalDate;

/// Sets the day of a duty for which the plan sets none.
///
/// @param duty its code in the plan
/// @param lastDay the last day that is in time
public record SetDutyDeadline(
        @TargetAggregateIdentifier PlanId planId, String duty, LocalDate lastDay, String basis) {
    public SetDutyDeadline {
        Required.text("basis", basis);
    }
}
