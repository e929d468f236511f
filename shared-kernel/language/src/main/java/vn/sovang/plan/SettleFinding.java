package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.Required;

import java.time.LocalDate;

/// Settles a finding of an imported plan.
///
/// @param number of the finding among those of the plan, from 0, as the list of findings shows it
/// @param date the day that a date means; only and always when a date is resolved
/// @param correction reason for which the day that was settled before is wrong; only and always
///   where one was
public record SettleFinding(
        PlanId planId,
        int number,
        FindingOutcome outcome,
        @Nullable LocalDate date,
        String basis,
        @Nullable String correction)
        implements PlanCommand {
    public SettleFinding {
        Required.text("basis", basis);
        if (correction != null) {
            Required.text("correction", correction);
        }
    }

    /// The first settlement of a finding.
    public SettleFinding(
            PlanId planId,
            int number,
            FindingOutcome outcome,
            @Nullable LocalDate date,
            String basis) {
        this(planId, number, outcome, date, basis, null);
    }
}
