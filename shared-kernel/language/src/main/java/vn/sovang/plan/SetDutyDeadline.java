package vn.sovang.plan;

import vn.sovang.kernel.Required;

import java.time.LocalDate;

/// Sets the day of a duty for which the plan sets none.
///
/// @param duty its code in the plan
/// @param lastDay the last day that is in time
public record SetDutyDeadline(PlanId planId, String duty, LocalDate lastDay, String basis)
        implements PlanCommand {
    public SetDutyDeadline {
        Required.text("basis", basis);
    }
}
