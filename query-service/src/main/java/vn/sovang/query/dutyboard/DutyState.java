package vn.sovang.query.dutyboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.query.reading.Lateness;
import vn.sovang.time.DateContext;
import vn.sovang.time.Deadline;
import vn.sovang.time.UndatedDate;

import java.time.Instant;

/// States of a duty at the moment asked.
public enum DutyState {
    DUE,
    LATE,
    DONE,
    /// Undated, because nobody has set a day: never late, and always shown (rule 33).
    UNDATED,
    /// The day is not known, or not for sure passed: never late (rules 4, 7).
    UNRESOLVED,
    /// Laid on a unit that is no more, and whose work nobody carries on: never late (rule 52).
    ENDED;

    /// The state of a duty.
    ///
    /// @param at when it was done first, even if it is to be done again; else the moment asked
    static DutyState of(
            boolean isDone,
            boolean isEnded,
            @Nullable Deadline limit,
            @Nullable DateContext dates,
            Instant at) {
        if (isDone) {
            return DONE;
        }
        if (isEnded) {
            return ENDED;
        }
        if (limit == null || limit.date() instanceof UndatedDate) {
            return UNDATED;
        }
        if (dates == null) {
            return UNRESOLVED;
        }
        return switch (Lateness.at(at, limit, dates).late()) {
            case YES -> LATE;
            case NO -> DUE;
            case UNKNOWN -> UNRESOLVED;
        };
    }
}
