package vn.sovang.query.unitregister;

import org.jspecify.annotations.Nullable;

import vn.sovang.query.reading.UnitNames;
import vn.sovang.unit.AuthorityKind;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A unit as people see it.
///
/// @param name the one that is valid on the day asked
/// @param existed whether the unit existed on that day
/// @param kind null for an authority outside the platform
/// @param authority kind of an authority outside; null for a unit that works here
/// @param tenant the one that keeps its records: a central body on the platform, or the province of
///   a unit that a forwarded proposal names; null for a unit that works here
/// @param parentId unit to which it belongs on the day asked
/// @param depth number of units that stand above it on the day of the moment
/// @param predecessors units that went into it, each under its last name
public record Unit(
        String id,
        String name,
        LocalDate on,
        boolean existed,
        @Nullable UnitKind kind,
        @Nullable AuthorityKind authority,
        @Nullable String tenant,
        @Nullable String parentId,
        @Nullable String parentName,
        int depth,
        List<Name> names,
        List<Parent> parents,
        @Nullable LocalDate dissolvedOn,
        List<Successor> successors,
        List<Predecessor> predecessors) {
    public Unit {
        names = List.copyOf(names);
        parents = List.copyOf(parents);
        successors = List.copyOf(successors);
        predecessors = List.copyOf(predecessors);
    }

    /// A name and the days on which it is valid.
    ///
    /// @param validUntil last day of the name; null for the newest
    public record Name(
            String name, LocalDate validFrom, @Nullable LocalDate validUntil, String basis) {}

    /// A parent on the days on which the unit belongs to it; without id where it stands at the top.
    ///
    /// @param name on the first of these days
    /// @param validUntil the last of these days; null for the newest
    public record Parent(
            @Nullable String id,
            @Nullable String name,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            String basis) {}

    public record Successor(String id, String name) {}

    /// A unit that went into it.
    ///
    /// @param endedOn first day on which the unit was no more
    public record Predecessor(String id, String name, LocalDate endedOn, String basis) {}

    static Unit of(UnitRow row, LocalDate day, int depth, UnitNames names) {
        UnitRow.End end = row.end();
        UnitId parent = row.parentOn(day);
        return new Unit(
                row.unitId().toString(),
                names.on(day, row.unitId()),
                day,
                existed(row, day),
                row.kind(),
                row.authority(),
                row.tenant() == null ? null : row.tenant().value(),
                parent == null ? null : parent.toString(),
                names.onOrNull(day, parent),
                depth,
                names(row.names()),
                parents(row, names),
                end == null ? null : end.dissolvedOn(),
                end == null
                        ? List.of()
                        : end.successors().stream()
                                .map(id -> new Successor(id.toString(), names.on(day, id)))
                                .toList(),
                row.predecessors().stream().map(before -> predecessor(before, names)).toList());
    }

    private static boolean existed(UnitRow row, LocalDate day) {
        UnitRow.End end = row.end();
        return !day.isBefore(row.names().getFirst().validFrom())
                && (end == null || day.isBefore(end.dissolvedOn()));
    }

    private static List<Name> names(List<UnitRow.Name> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i ->
                        new Name(
                                rows.get(i).name(),
                                rows.get(i).validFrom(),
                                i + 1 < rows.size()
                                        ? rows.get(i + 1).validFrom().minusDays(1)
                                        : null,
                                rows.get(i).basis()))
                .toList();
    }

    /// Parents from the registration on; without any, when it always stood at the top.
    private static List<Parent> parents(UnitRow row, UnitNames names) {
        UnitRow.Name first = row.names().getFirst();
        List<UnitRow.Move> moves =
                Stream.concat(
                                Stream.of(
                                        new UnitRow.Move(
                                                row.parent(), first.validFrom(), first.basis())),
                                row.moves().stream())
                        .toList();
        return row.parent() == null && row.moves().isEmpty()
                ? List.of()
                : IntStream.range(0, moves.size())
                        .mapToObj(i ->
                                parent(
                                        moves.get(i),
                                        i + 1 < moves.size() ? moves.get(i + 1) : null,
                                        names))
                        .toList();
    }

    private static Parent parent(UnitRow.Move move, UnitRow.@Nullable Move next, UnitNames names) {
        return new Parent(
                move.parent() == null ? null : move.parent().toString(),
                names.onOrNull(move.validFrom(), move.parent()),
                move.validFrom(),
                next == null ? null : next.validFrom().minusDays(1),
                move.basis());
    }

    private static Predecessor predecessor(UnitRow.Predecessor before, UnitNames names) {
        return new Predecessor(
                before.unitId().toString(),
                names.on(before.endedOn().minusDays(1), before.unitId()),
                before.endedOn(),
                before.basis());
    }
}
