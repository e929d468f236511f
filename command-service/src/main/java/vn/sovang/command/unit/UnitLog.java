package vn.sovang.command.unit;

import vn.sovang.command.act.Facts;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Knowledge of the log about other units.
interface UnitLog extends Function<UnitId, Facts> {
    /// Units that were said to go into one, on whatever day.
    List<UnitId> goingInto(UnitId unit);

    /// The last day on which others go into a unit: it stands until then, for it carries on their
    /// work.
    default Optional<LocalDate> lastTakingIn(UnitId unit) {
        return goingInto(unit).stream()
                .flatMap(other -> apply(other).last(UnitDissolved.class).stream())
                .filter(end -> end.successors().contains(unit))
                .map(UnitDissolved::dissolvedOn)
                .max(LocalDate::compareTo);
    }
}
