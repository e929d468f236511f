package vn.sovang.query.findings;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.TenantId;
import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingCode;
import vn.sovang.plan.FindingOutcome;
import vn.sovang.plan.OpenedFinding;
import vn.sovang.plan.PlanId;

import java.time.Instant;
import java.time.LocalDate;

/// A finding of a plan.
///
/// @param provision the clause of the law on it; null where it is not about the law
/// @param settlement of the finding; null while it is open
record FindingRow(
        PlanId planId,
        String planCode,
        FindingCode code,
        Finding finding,
        OpenedFinding.@Nullable Provision provision,
        Instant openSince,
        @Nullable Settlement settlement) {
    /// @param date the day that a date got
    /// @param settledIn place where the plan waited for its province then; null when it was here
    /// @param correction reason for which the day before was wrong; null for the first
    record Settlement(
            FindingOutcome outcome,
            @Nullable LocalDate date,
            String basis,
            String by,
            Instant at,
            @Nullable TenantId settledIn,
            @Nullable String correction) {}

    FindingRow with(Settlement settled) {
        return new FindingRow(planId, planCode, code, finding, provision, openSince, settled);
    }
}
