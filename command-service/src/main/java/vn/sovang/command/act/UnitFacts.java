package vn.sovang.command.act;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.DecidingAuthority;
import vn.sovang.unit.ExternalAuthorityRegistered;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitMoved;
import vn.sovang.unit.UnitPlaces;
import vn.sovang.unit.UnitRegistered;
import vn.sovang.unit.UnitRenamed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Knowledge of the log about units, day by day (rule 52).
///
/// @param ends units that ever named one as their successor
public record UnitFacts(Function<UUID, Facts> units, Function<UnitId, List<UnitId>> ends)
        implements UnitPlaces {
    /// Knowledge for questions that never ask who went into whom.
    public UnitFacts(Function<UUID, Facts> units) {
        this(units, _ -> List.of());
    }

    @Override
    public Optional<UnitKind> kind(UnitId unit) {
        return registered(unit).map(UnitRegistered::kind);
    }

    @Override
    public Optional<LocalDate> since(UnitId unit) {
        return registered(unit).map(UnitRegistered::validFrom);
    }

    /// Its id where it has no name.
    public String name(UnitId unit, LocalDate on) {
        String name =
                registered(unit)
                        .map(UnitRegistered::name)
                        .or(() ->
                                units.apply(unit.value())
                                        .last(ExternalAuthorityRegistered.class)
                                        .map(ExternalAuthorityRegistered::name))
                        .orElse(unit.toString());
        for (UnitRenamed renamed : units.apply(unit.value()).all(UnitRenamed.class)) {
            name = renamed.validFrom().isAfter(on) ? name : renamed.name();
        }
        return name;
    }

    @Override
    public @Nullable UnitId parent(UnitId unit, LocalDate on) {
        UnitId parent = registered(unit).map(UnitRegistered::parent).orElse(null);
        for (UnitMoved move : units.apply(unit.value()).all(UnitMoved.class)) {
            parent = move.validFrom().isAfter(on) ? parent : move.parent();
        }
        return parent;
    }

    @Override
    public Optional<List<UnitId>> successors(UnitId unit, LocalDate on) {
        return end(unit)
                .filter(end -> !on.isBefore(end.dissolvedOn()))
                .map(UnitDissolved::successors);
    }

    @Override
    public List<UnitId> goingInto(UnitId unit) {
        return ends.apply(unit);
    }

    @Override
    public Optional<LocalDate> endedOn(UnitId unit) {
        return end(unit).map(UnitDissolved::dissolvedOn);
    }

    private Optional<UnitDissolved> end(UnitId unit) {
        return units.apply(unit.value()).last(UnitDissolved.class);
    }

    /// The organisation to which a unit belongs: the nearest unit at or above it whose head decides
    /// awards; empty where none does.
    public Optional<UnitId> organisation(UnitId unit, LocalDate on) {
        return upwards(unit, on)
                .filter(at -> kind(at).flatMap(DecidingAuthority::headOf).isPresent())
                .findFirst();
    }

    private Optional<UnitRegistered> registered(UnitId unit) {
        return units.apply(unit.value()).last(UnitRegistered.class);
    }
}
