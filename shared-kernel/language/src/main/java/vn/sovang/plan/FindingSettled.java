package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.TenantId;
import vn.sovang.time.SettledDate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A named person settled a finding, and on which basis (rules 5, 45). The document's words do not
/// change.
///
/// @param number of the finding among those of the import, from 0
/// @param finding the oddity, as the import found it
/// @param date the day that the words mean; for a limit the day that it names, on whichever side of
///   it the limit lies
/// @param settledIn place where the plan waited for its province and was settled; null when it was
///   here
/// @param correction reason for which the day that was settled before was wrong, of a settlement
///   that takes its place; null for the first
public record FindingSettled(
        PlanId planId,
        int number,
        Finding finding,
        FindingOutcome outcome,
        @Nullable LocalDate date,
        String basis,
        String settledBy,
        Instant settledAt,
        @Nullable TenantId settledIn,
        @Nullable String correction)
        implements PlanEvent {
    /// Settled here.
    public FindingSettled(
            PlanId planId,
            int number,
            Finding finding,
            FindingOutcome outcome,
            @Nullable LocalDate date,
            String basis,
            String settledBy,
            Instant settledAt) {
        this(planId, number, finding, outcome, date, basis, settledBy, settledAt, null, null);
    }

    /// The same fact in the copy that a province keeps of a plan.
    public FindingSettled takenAlong(PlanId copy, TenantId from) {
        return new FindingSettled(
                copy,
                number,
                finding,
                outcome,
                date,
                basis,
                settledBy,
                settledAt,
                from,
                correction);
    }

    /// The day that the date at the finding's anchor got; empty when no day was settled.
    public Optional<SettledDate> day() {
        return Optional.ofNullable(date)
                .map(day -> new SettledDate(day, settledBy, basis, settledAt));
    }
}
