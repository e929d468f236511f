package vn.sovang.command.unit;

import static vn.sovang.command.unit.UnitRejection.DISSOLVED;
import static vn.sovang.command.unit.UnitRejection.DISSOLVED_BEFORE_START;
import static vn.sovang.command.unit.UnitRejection.EXISTS;
import static vn.sovang.command.unit.UnitRejection.NAME_NOT_LATER;
import static vn.sovang.command.unit.UnitRejection.OTHER_UNKNOWN;
import static vn.sovang.command.unit.UnitRejection.UNKNOWN;

import org.jspecify.annotations.Nullable;

import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitEvent;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitRegistered;
import vn.sovang.unit.UnitRenamed;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/// The rules of a unit.
sealed interface UnitState {
    @Nullable UnitId id();

    record None() implements UnitState {
        @Override
        public @Nullable UnitId id() {
            return null;
        }
    }

    record Active(UnitId id, String name, LocalDate nameFrom) implements UnitState {}

    record Dissolved(UnitId id, LocalDate since) implements UnitState {}

    /// R3.
    static List<UnitEvent> decide(
            RegisterUnit command, UnitState state, Predicate<UnitId> isRegistered) {
        if (!(state instanceof None)) {
            throw EXISTS.because("unit", command.unitId());
        }
        UnitId parent = command.parent();
        if (parent != null && !isRegistered.test(parent)) {
            throw OTHER_UNKNOWN.because("unit", parent);
        }
        return List.of(
                new UnitRegistered(
                        command.unitId(),
                        command.name(),
                        command.kind(),
                        parent,
                        command.validFrom(),
                        command.basis()));
    }

    /// R1, R2.
    static List<UnitEvent> decide(RenameUnit command, UnitState state) {
        return switch (state) {
            case None _ -> throw UNKNOWN.because("unit", command.unitId());
            case Dissolved(var id, _) -> throw DISSOLVED.because("unit", id);
            case Active(_, var name, var from)
                    when name.equals(command.name()) && from.equals(command.validFrom()) ->
                    List.of();
            case Active(var id, _, var from) -> {
                if (!command.validFrom().isAfter(from)) {
                    throw NAME_NOT_LATER.because("from", from);
                }
                yield List.of(
                        new UnitRenamed(id, command.name(), command.validFrom(), command.basis()));
            }
        };
    }

    /// R2, R3.
    static List<UnitEvent> decide(
            DissolveUnit command, UnitState state, Predicate<UnitId> isRegistered) {
        return switch (state) {
            case None _ -> throw UNKNOWN.because("unit", command.unitId());
            case Dissolved(_, var since) when since.equals(command.dissolvedOn()) -> List.of();
            case Dissolved(var id, _) -> throw DISSOLVED.because("unit", id);
            case Active(var id, _, var from) -> {
                if (!command.dissolvedOn().isAfter(from)) {
                    throw DISSOLVED_BEFORE_START.because("from", from);
                }
                command.successors().stream()
                        .filter(successor -> successor.equals(id) || !isRegistered.test(successor))
                        .findFirst()
                        .ifPresent(unknown -> {
                            throw OTHER_UNKNOWN.because("unit", unknown);
                        });
                yield List.of(
                        new UnitDissolved(
                                id, command.dissolvedOn(), command.successors(), command.basis()));
            }
        };
    }

    static UnitState evolve(UnitState state, UnitEvent event) {
        return switch (event) {
            case UnitRegistered e -> new Active(e.unitId(), e.name(), e.validFrom());
            case UnitRenamed e -> new Active(e.unitId(), e.name(), e.validFrom());
            case UnitDissolved e -> new Dissolved(e.unitId(), e.dissolvedOn());
        };
    }
}
