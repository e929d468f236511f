package vn.sovang.query.dutyboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.plan.Duty;
import vn.sovang.plan.DutyCompleted;
import vn.sovang.plan.DutyDeadlineSet;
import vn.sovang.plan.PlanId;
import vn.sovang.text.Phrase;
import vn.sovang.time.Deadline;
import vn.sovang.time.LimitKind;
import vn.sovang.time.Series;
import vn.sovang.time.SettledDate;
import vn.sovang.unit.UnitId;

/// Work of one unit by a duty of a plan.
///
/// @param duty as it binds this unit alone; of all units that it binds each has a row of its own
/// @param unitId null where the duty names no unit of the register
/// @param inForce whether the plan is issued
/// @param round of a limit that comes again; null for any other
/// @param set the day that a person set last
/// @param done completion in this round
record DutyRow(
        PlanId planId,
        Duty duty,
        @Nullable UnitId unitId,
        boolean inForce,
        Series.@Nullable Round round,
        @Nullable DutyDeadlineSet set,
        @Nullable DutyCompleted done) {
    DutyRow issued() {
        return new DutyRow(planId, duty, unitId, true, round, set, done);
    }

    /// The duty as it is revised, with its round as the words count it now.
    DutyRow revised(DutyRow now) {
        return new DutyRow(planId, now.duty, unitId, inForce, now.round, set, done);
    }

    DutyRow with(Duty later) {
        return new DutyRow(planId, later, unitId, inForce, round, set, done);
    }

    /// The row with a new day. For a duty that comes back, a new day opens a new round.
    DutyRow with(DutyDeadlineSet later) {
        boolean isOnce = duty.recurrence() == Duty.Recurrence.ONCE;
        return new DutyRow(planId, duty, unitId, inForce, round, later, isOnce ? done : null);
    }

    DutyRow with(DutyCompleted completed) {
        return new DutyRow(planId, duty, unitId, inForce, round, set, completed);
    }

    /// Limit by the plan alone, of one that comes again in this round; null where it says nothing.
    @Nullable Deadline limitOfPlan() {
        return new Limit(duty.due(), duty.action(), round, null, null).deadline();
    }

    /// Limit as it is.
    ///
    /// @param reported of the reports that are to fulfil it; null for any other
    @Nullable Deadline limit(@Nullable Deadline reported) {
        return new Limit(duty.due(), duty.action(), round, set, reported).deadline();
    }

    /// The words and days that say by when it is to be done.
    record Limit(
            @Nullable Deadline words,
            Phrase action,
            Series.@Nullable Round round,
            @Nullable DutyDeadlineSet set,
            @Nullable Deadline reported) {
        /// The day that was set, else the limit of the reports that fulfil the duty, else that of
        /// the round, else what the plan says; null where it says nothing.
        @Nullable Deadline deadline() {
            return set == null
                    ? reported == null ? ofRound() : reported
                    : new Deadline(
                            words == null ? action : words.phrase(),
                            LimitKind.THROUGH,
                            new SettledDate(set.lastDay(), set.setBy(), set.basis(), set.setAt()));
        }

        private @Nullable Deadline ofRound() {
            return words == null || round == null ? words : words.in(round);
        }
    }
}
