package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.Required;

import java.time.LocalDate;

/// Settles a finding of an imported plan.
///
/// @param number of the finding among those of the plan, from 0, as the list of findings shows it
/// @param date the day that a date means; only and always when a date is resolved
public record SettleFinding(
        PlanId planId, int number, FindingOutcome outcome, @Nullable LocalDate date, String basis)
        implements PlanCommand {
    public SettleFinding {
        Required.text("basis", basis);
    }
}
