package vn.sovang.command.unit;

import static vn.sovang.command.unit.UnitRejection.DISSOLVED;
import static vn.sovang.command.unit.UnitRejection.EXISTS;
import static vn.sovang.command.unit.UnitRejection.EXTERNAL;
import static vn.sovang.command.unit.UnitRejection.MERGED_INTO_ITSELF;
import static vn.sovang.command.unit.UnitRejection.MOVE_NOT_LATER;
import static vn.sovang.command.unit.UnitRejection.NAME_NOT_LATER;
import static vn.sovang.command.unit.UnitRejection.NOT_CENTRAL;
import static vn.sovang.command.unit.UnitRejection.NOT_DISSOLVED;
import static vn.sovang.command.unit.UnitRejection.OTHER_UNKNOWN;
import static vn.sovang.command.unit.UnitRejection.PARENT_BELOW;
import static vn.sovang.command.unit.UnitRejection.PARENT_STARTS_LATER;
import static vn.sovang.command.unit.UnitRejection.UNKNOWN;

import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.History;
import vn.sovang.command.act.UnitFacts;
import vn.sovang.kernel.TenantId;
import vn.sovang.unit.CorrectEnd;
import vn.sovang.unit.DissolveUnit;
import vn.sovang.unit.ExternalAuthorityRegistered;
import vn.sovang.unit.MergeUnits;
import vn.sovang.unit.MoveUnit;
import vn.sovang.unit.RegisterExternalAuthority;
import vn.sovang.unit.RegisterUnit;
import vn.sovang.unit.RenameUnit;
import vn.sovang.unit.UnitCommand;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitEvent;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitMoved;
import vn.sovang.unit.UnitRegistered;
import vn.sovang.unit.UnitRenamed;
import vn.sovang.unit.UnitsMerged;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// The rules of a unit.
sealed interface UnitState {
    @Nullable UnitId id();

    record None() implements UnitState {
        @Override
        public @Nullable UnitId id() {
            return null;
        }
    }

    /// A unit that works here.
    ///
    /// @param start first day of its existence
    /// @param parent the unit to which it belongs since `parentFrom`; null at the top
    /// @param mergers units that went into it
    record Active(
            UnitId id,
            LocalDate start,
            String name,
            LocalDate nameFrom,
            @Nullable UnitId parent,
            LocalDate parentFrom,
            PVector<UnitsMerged> mergers)
            implements UnitState {
        /// The day after which it can end: it stands on the day on which others go into it.
        LocalDate newestChange() {
            return Stream.concat(
                            Stream.of(nameFrom, parentFrom),
                            mergers.stream()
                                    .filter(merger -> !merger.merged().isEmpty())
                                    .map(merger -> merger.mergedOn().minusDays(1)))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    /// An authority that does not work here: it has a name and perhaps an end, and nothing else.
    record External(UnitId id, String name, LocalDate nameFrom) implements UnitState {}

    record Dissolved(UnitId id, LocalDate since) implements UnitState {}

    /// Decides every command of the family, each by its own rules.
    static List<UnitEvent> decide(
            UnitCommand command,
            UnitState state,
            Act act,
            History history,
            CentralBodies bodies,
            FoundUnits found) {
        UnitDays.require(command, act.organisations().on());
        UnitLog units = units(history);
        OwnName own = new OwnName(found, new UnitFacts(history::of));
        return switch (command) {
            case RegisterUnit c -> decide(c, state, units, own);
            case RegisterExternalAuthority c -> decide(c, state, bodies, own);
            case RenameUnit c -> decide(c, state, own);
            case MoveUnit c -> decide(c, state, units, own);
            case MergeUnits c -> decide(c, state, units);
            case DissolveUnit c -> decide(c, state, units);
            case CorrectEnd c -> decide(c, state, units);
        };
    }

    private static UnitLog units(History history) {
        return new UnitLog() {
            @Override
            public Facts apply(UnitId unit) {
                return history.of(unit.value());
            }

            @Override
            public List<UnitId> goingInto(UnitId unit) {
                return history.goingInto(unit);
            }
        };
    }

    /// R3, R7.
    static List<UnitEvent> decide(
            RegisterUnit command, UnitState state, UnitLog units, OwnName own) {
        if (!(state instanceof None)) {
            throw EXISTS.because("unit", command.unitId());
        }
        UnitId parent = command.parent();
        if (parent != null) {
            requireParent(parent, command.validFrom(), units);
        }
        own.require(command.unitId(), command.name(), command.kind(), parent, command.validFrom());
        return List.of(
                new UnitRegistered(
                        command.unitId(),
                        command.name(),
                        command.kind(),
                        parent,
                        command.validFrom(),
                        command.basis()));
    }

    /// R6, R7.
    static List<UnitEvent> decide(
            RegisterExternalAuthority command, UnitState state, CentralBodies bodies, OwnName own) {
        if (!(state instanceof None)) {
            throw EXISTS.because("unit", command.unitId());
        }
        TenantId tenant = command.onPlatformAs();
        if (tenant != null && !bodies.has(tenant)) {
            throw NOT_CENTRAL.because("tenant", tenant);
        }
        own.requireOutside(command.unitId(), command.name(), command.validFrom());
        return List.of(
                new ExternalAuthorityRegistered(
                        command.unitId(),
                        command.name(),
                        command.kind(),
                        command.validFrom(),
                        command.basis(),
                        tenant));
    }

    /// R1, R2, R7.
    static List<UnitEvent> decide(RenameUnit command, UnitState state, OwnName own) {
        return switch (state) {
            case None _ -> throw UNKNOWN.because("unit", command.unitId());
            case Dissolved(var id, _) -> throw DISSOLVED.because("unit", id);
            case Active unit -> rename(command, unit, own);
            case External authority -> {
                List<UnitEvent> renamed = rename(command, authority.name(), authority.nameFrom());
                if (!renamed.isEmpty()) {
                    own.requireOutside(authority.id(), command.name(), command.validFrom());
                }
                yield renamed;
            }
        };
    }

    /// R2, R4, R7.
    static List<UnitEvent> decide(MoveUnit command, UnitState state, UnitLog units, OwnName own) {
        return switch (state) {
            case None _ -> throw UNKNOWN.because("unit", command.unitId());
            case Dissolved(var id, _) -> throw DISSOLVED.because("unit", id);
            case External(var id, _, _) -> throw EXTERNAL.because("unit", id);
            case Active unit when Objects.equals(unit.parent(), command.parent()) -> List.of();
            case Active unit -> move(command, unit, units, own);
        };
    }

    /// R2, R5.
    static List<UnitEvent> decide(MergeUnits command, UnitState state, UnitLog units) {
        return switch (state) {
            case None _ -> throw UNKNOWN.because("unit", command.unitId());
            case Dissolved(var id, _) -> throw DISSOLVED.because("unit", id);
            case External(var id, _, _) -> throw EXTERNAL.because("unit", id);
            case Active unit -> UnitMerger.decide(command, unit, units);
        };
    }

    /// R2, R3.
    static List<UnitEvent> decide(DissolveUnit command, UnitState state, UnitLog units) {
        return switch (state) {
            case None _ -> throw UNKNOWN.because("unit", command.unitId());
            case Dissolved(var id, _) when isSame(command, units.apply(id)) -> List.of();
            case Dissolved(var id, _) -> throw DISSOLVED.because("unit", id);
            case Active unit -> dissolve(command, unit.newestChange(), UnitRegistered.class, units);
            case External authority ->
                    dissolve(
                            command,
                            authority.nameFrom(),
                            ExternalAuthorityRegistered.class,
                            units);
        };
    }

    private static boolean isSame(DissolveUnit command, Facts unit) {
        return unit.last(UnitDissolved.class)
                .filter(end -> end.dissolvedOn().equals(command.dissolvedOn()))
                .filter(end -> end.basis().equals(command.basis()))
                .filter(end ->
                        Set.copyOf(end.successors()).equals(Set.copyOf(command.successors())))
                .isPresent();
    }

    /// R8.
    static List<UnitEvent> decide(CorrectEnd command, UnitState state, UnitLog units) {
        return switch (state) {
            case None _ -> throw UNKNOWN.because("unit", command.unitId());
            case Active(var id, _, _, _, _, _, _) -> throw NOT_DISSOLVED.because("unit", id);
            case External(var id, _, _) -> throw NOT_DISSOLVED.because("unit", id);
            case Dissolved(_, var since) when since.equals(command.dissolvedOn()) -> List.of();
            case Dissolved _ -> UnitMerger.corrected(command, units);
        };
    }

    static UnitState evolve(UnitState state, UnitEvent event) {
        return switch (event) {
            case UnitRegistered e ->
                    new Active(
                            e.unitId(),
                            e.validFrom(),
                            e.name(),
                            e.validFrom(),
                            e.parent(),
                            e.validFrom(),
                            TreePVector.empty());
            case ExternalAuthorityRegistered e -> new External(e.unitId(), e.name(), e.validFrom());
            case UnitRenamed e -> renamed(state, e);
            case UnitMoved e ->
                    state instanceof Active unit
                            ? new Active(
                                    unit.id(),
                                    unit.start(),
                                    unit.name(),
                                    unit.nameFrom(),
                                    e.parent(),
                                    e.validFrom(),
                                    unit.mergers())
                            : state;
            case UnitsMerged e -> state instanceof Active unit ? merged(unit, e) : state;
            case UnitDissolved e -> new Dissolved(e.unitId(), e.dissolvedOn());
        };
    }

    private static List<UnitEvent> rename(RenameUnit command, Active unit, OwnName own) {
        List<UnitEvent> renamed = rename(command, unit.name(), unit.nameFrom());
        if (!renamed.isEmpty()) {
            own.requireOf(unit.id(), command.name(), command.validFrom());
        }
        return renamed;
    }

    private static List<UnitEvent> rename(RenameUnit command, String name, LocalDate from) {
        if (name.equals(command.name()) && from.equals(command.validFrom())) {
            return List.of();
        }
        if (!command.validFrom().isAfter(from)) {
            throw NAME_NOT_LATER.because("from", from);
        }
        return List.of(
                new UnitRenamed(
                        command.unitId(), command.name(), command.validFrom(), command.basis()));
    }

    /// Requires a unit that stands on the day from which others belong to it.
    private static void requireParent(UnitId parent, LocalDate from, UnitLog units) {
        requireRegistered(parent, units);
        new UnitFacts(id -> units.apply(new UnitId(id)))
                .since(parent)
                .filter(from::isBefore)
                .ifPresent(start -> {
                    throw PARENT_STARTS_LATER.because(
                            Map.of("unit", parent.toString(), "from", start.toString()));
                });
        units.apply(parent)
                .last(UnitDissolved.class)
                .filter(end -> !from.isBefore(end.dissolvedOn()))
                .ifPresent(end -> {
                    throw UnitMerger.otherDissolved(parent, end.dissolvedOn());
                });
    }

    private static List<UnitEvent> move(MoveUnit command, Active unit, UnitLog units, OwnName own) {
        LocalDate from = command.validFrom();
        if (!from.isAfter(unit.parentFrom())) {
            throw MOVE_NOT_LATER.because("from", unit.parentFrom());
        }
        UnitId parent = command.parent();
        if (parent != null) {
            requireParent(parent, from, units);
            if (new UnitTree(units).isAtOrAbove(unit.id(), parent, from)) {
                throw PARENT_BELOW.because("unit", parent);
            }
        }
        own.requireBeside(unit.id(), parent, from);
        return List.of(new UnitMoved(unit.id(), parent, from, command.basis()));
    }

    private static List<UnitEvent> dissolve(
            DissolveUnit command,
            LocalDate newestChange,
            Class<? extends UnitEvent> like,
            UnitLog units) {
        UnitMerger.requireLater(command.dissolvedOn(), newestChange, command.unitId(), units);
        for (UnitId successor : command.successors()) {
            if (successor.equals(command.unitId())) {
                throw MERGED_INTO_ITSELF.because("unit", successor);
            }
            if (!units.apply(successor).has(like)) {
                throw OTHER_UNKNOWN.because("unit", successor);
            }
            UnitMerger.requireSuccessor(command.unitId(), successor, command.dissolvedOn(), units);
        }
        return List.of(
                new UnitDissolved(
                        command.unitId(),
                        command.dissolvedOn(),
                        command.successors(),
                        command.basis()));
    }

    private static void requireRegistered(UnitId unit, UnitLog units) {
        if (!units.apply(unit).has(UnitRegistered.class)) {
            throw OTHER_UNKNOWN.because("unit", unit);
        }
    }

    private static UnitState renamed(UnitState state, UnitRenamed event) {
        return switch (state) {
            case None none -> none;
            case Dissolved end -> end;
            case External _ -> new External(event.unitId(), event.name(), event.validFrom());
            case Active unit ->
                    new Active(
                            unit.id(),
                            unit.start(),
                            event.name(),
                            event.validFrom(),
                            unit.parent(),
                            unit.parentFrom(),
                            unit.mergers());
        };
    }

    /// The merger without units of which the day was corrected since.
    private static UnitsMerged without(UnitsMerged merger, List<UnitId> corrected) {
        return new UnitsMerged(
                merger.unitId(),
                merger.merged().stream().filter(unit -> !corrected.contains(unit)).toList(),
                merger.mergedOn(),
                merger.basis(),
                merger.correction());
    }

    private static Active merged(Active unit, UnitsMerged event) {
        PVector<UnitsMerged> before =
                event.correction() == null
                        ? unit.mergers()
                        : TreePVector.from(
                                unit.mergers().stream()
                                        .map(merger -> without(merger, event.merged()))
                                        .toList());
        return new Active(
                unit.id(),
                unit.start(),
                unit.name(),
                unit.nameFrom(),
                unit.parent(),
                unit.parentFrom(),
                before.plus(event));
    }
}
