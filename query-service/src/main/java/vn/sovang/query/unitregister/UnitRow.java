package vn.sovang.query.unitregister;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.TenantId;
import vn.sovang.unit.AuthorityKind;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A unit with all its names and parents, oldest first, or an authority outside the platform.
///
/// @param kind null for an authority outside
/// @param authority null for a unit that works here
/// @param parent unit to which it belonged when it was registered
/// @param moves units to which it belonged from later days on
/// @param tenant the one that keeps its records: a central body on the platform, or the province of
///   a unit that a forwarded proposal names; null for a unit that works here
/// @param predecessors units that went into it
record UnitRow(
        UnitId unitId,
        @Nullable UnitKind kind,
        @Nullable AuthorityKind authority,
        @Nullable TenantId tenant,
        @Nullable UnitId parent,
        List<Name> names,
        List<Move> moves,
        List<Predecessor> predecessors,
        @Nullable End end) {
    UnitRow {
        names = List.copyOf(names);
        moves = List.copyOf(moves);
        predecessors = List.copyOf(predecessors);
    }

    /// First day of the unit.
    LocalDate since() {
        return names.getFirst().validFrom();
    }

    record Name(String name, LocalDate validFrom, String basis) {}

    record Move(@Nullable UnitId parent, LocalDate validFrom, String basis) {}

    /// @param endedOn first day on which it was no more
    record Predecessor(UnitId unitId, LocalDate endedOn, String basis) {}

    record End(LocalDate dissolvedOn, List<UnitId> successors, String basis) {
        End {
            successors = List.copyOf(successors);
        }
    }

    /// A later word about the same day takes the place of the earlier.
    UnitRow with(Name fresh) {
        Stream<Name> others =
                names.stream().filter(name -> !name.validFrom.equals(fresh.validFrom));
        List<Name> all =
                Stream.concat(others, Stream.of(fresh))
                        .sorted(Comparator.comparing(Name::validFrom))
                        .toList();
        return new UnitRow(unitId, kind, authority, tenant, parent, all, moves, predecessors, end);
    }

    UnitRow with(Move move) {
        List<Move> more = new ArrayList<>(moves);
        more.add(move);
        return new UnitRow(unitId, kind, authority, tenant, parent, names, more, predecessors, end);
    }

    /// The row with one predecessor more. A merger brings it, and then the end of the unit brings
    /// it again.
    UnitRow with(Predecessor before) {
        List<Predecessor> all =
                Stream.concat(
                                predecessors.stream()
                                        .filter(known -> !known.unitId.equals(before.unitId)),
                                Stream.of(before))
                        .sorted(
                                Comparator.comparing(Predecessor::endedOn)
                                        .thenComparing(known -> known.unitId.toString()))
                        .toList();
        return new UnitRow(unitId, kind, authority, tenant, parent, names, moves, all, end);
    }

    UnitRow with(End ended) {
        return new UnitRow(
                unitId, kind, authority, tenant, parent, names, moves, predecessors, ended);
    }

    /// Units that carry on its work from the day on which it ended; empty while it stands.
    Optional<List<UnitId>> successorsOn(LocalDate day) {
        return Optional.ofNullable(end)
                .filter(ended -> !day.isBefore(ended.dissolvedOn))
                .map(End::successors);
    }

    /// Unit to which it belongs on a day.
    @Nullable UnitId parentOn(LocalDate day) {
        UnitId found = parent;
        for (Move move : moves) {
            found = move.validFrom.isAfter(day) ? found : move.parent;
        }
        return found;
    }

    /// All units that it names.
    Stream<UnitId> mentioned() {
        return Stream.of(
                        Stream.of(unitId),
                        Stream.ofNullable(parent),
                        moves.stream().map(Move::parent).flatMap(Stream::ofNullable),
                        predecessors.stream().map(Predecessor::unitId),
                        end == null ? Stream.<UnitId>empty() : end.successors.stream())
                .flatMap(ids -> ids);
    }
}
