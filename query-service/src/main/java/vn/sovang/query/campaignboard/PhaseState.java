package vn.sovang.query.campaignboard;

import vn.sovang.plan.PlannedPhase;
import vn.sovang.time.DateContext;
import vn.sovang.time.DateRange;

import java.time.LocalDate;
import java.util.Optional;

/// States of a phase on a day; what cannot be said for sure is not said.
public enum PhaseState {
    NOT_STARTED,
    RUNNING,
    ENDED,
    UNRESOLVED;

    static PhaseState on(LocalDate day, PlannedPhase phase, DateContext dates) {
        Optional<DateRange> start = phase.start().resolve(dates);
        Optional<DateRange> end = phase.end().lastDays(dates);
        if (start.isPresent() && day.isBefore(start.get().first())) {
            return NOT_STARTED;
        }
        if (phase.end().lastSureDay(dates).filter(day::isAfter).isPresent()) {
            return ENDED;
        }
        boolean running =
                start.isPresent()
                        && end.isPresent()
                        && !day.isBefore(start.get().last())
                        && !day.isAfter(end.get().first());
        return running ? RUNNING : UNRESOLVED;
    }
}
