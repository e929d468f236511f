package vn.sovang.command.act;

import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// Who carries on the open work of a unit that was dissolved: the units that were named as its
/// successors, and theirs (rule 52). What was done stays with the unit that did it.
public final class Succession {
    private final Function<UUID, Facts> units;

    /// @param units what the log knows of a unit
    public Succession(Function<UUID, Facts> units) {
        this.units = units;
    }

    /// Every unit still does its own work.
    public static Succession none() {
        return new Succession(_ -> Facts.of());
    }

    boolean carriesOn(UUID successor, UUID unit, LocalDate day) {
        return carriesOn(successor, unit, day, new HashSet<>());
    }

    private boolean carriesOn(UUID successor, UUID unit, LocalDate day, Set<UUID> seen) {
        return seen.add(unit)
                && units.apply(unit)
                        .last(UnitDissolved.class)
                        .filter(end -> !day.isBefore(end.dissolvedOn()))
                        .map(end -> end.successors().stream().map(UnitId::value))
                        .orElseGet(Stream::empty)
                        .anyMatch(next ->
                                next.equals(successor) || carriesOn(successor, next, day, seen));
    }
}
