package vn.sovang.command.act;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.DecidingAuthority;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitMoved;
import vn.sovang.unit.UnitRegistered;
import vn.sovang.unit.UnitRenamed;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

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
        return upwards(unit, on).anyMatch(other::equals);
    }

    /// The organisation to which a unit belongs: the nearest unit at or above it whose head decides
    /// awards; empty where none does.
    public Optional<UnitId> organisation(UnitId unit, LocalDate on) {
        return upwards(unit, on)
                .filter(at -> kind(at).flatMap(DecidingAuthority::headOf).isPresent())
                .findFirst();
    }

    /// The organisation of a unit, or where no head above it decides awards the topmost unit; empty
    /// for a unit that the register does not have.
    Optional<UnitId> belongsTo(UnitId unit, LocalDate on) {
        return organisation(unit, on)
                .or(() ->
                        upwards(unit, on)
                                .filter(at -> registered(at).isPresent())
                                .reduce((_, higher) -> higher));
    }

    /// The unit and what is above it.
    private Stream<UnitId> upwards(UnitId unit, LocalDate on) {
        Set<UnitId> seen = new HashSet<>();
        return Stream.<@Nullable UnitId>iterate(unit, at -> at == null ? null : parent(at, on))
                .takeWhile(at -> at != null && seen.add(at))
                .map(Objects::requireNonNull);
    }

    private Optional<UnitRegistered> registered(UnitId unit) {
        return units.apply(unit.value()).last(UnitRegistered.class);
    }
}
