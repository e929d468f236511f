package vn.sovang.command.act;

import org.jspecify.annotations.Nullable;

import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitMoved;
import vn.sovang.unit.UnitRegistered;
import vn.sovang.unit.UnitRenamed;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// What the log knows of units, day by day (rule 52).
public record UnitFacts(Function<UUID, Facts> units) {
    public Optional<UnitKind> kind(UnitId unit) {
        return registered(unit).map(UnitRegistered::kind);
    }

    /// Its id where it has no name.
    public String name(UnitId unit, LocalDate on) {
        String name = registered(unit).map(UnitRegistered::name).orElse(unit.toString());
        for (UnitRenamed renamed : units.apply(unit.value()).all(UnitRenamed.class)) {
            name = renamed.validFrom().isAfter(on) ? name : renamed.name();
        }
        return name;
    }

    /// None where it stands at the top.
    public @Nullable UnitId parent(UnitId unit, LocalDate on) {
        UnitId parent = registered(unit).map(UnitRegistered::parent).orElse(null);
        for (UnitMoved move : units.apply(unit.value()).all(UnitMoved.class)) {
            parent = move.validFrom().isAfter(on) ? parent : move.parent();
        }
        return parent;
    }

    /// Whether a unit is the other or belongs to it.
    public boolean isWithin(UnitId unit, UnitId other, LocalDate on) {
        Set<UnitId> seen = new HashSet<>();
        for (UnitId at = unit; at != null && seen.add(at); at = parent(at, on)) {
            if (at.equals(other)) {
                return true;
            }
        }
        return false;
    }

    private Optional<UnitRegistered> registered(UnitId unit) {
        return units.apply(unit.value()).last(UnitRegistered.class);
    }
}
