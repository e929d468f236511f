package vn.sovang.query.unitregister;

import org.jspecify.annotations.Nullable;

import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.unit.UnitKind;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// A unit as people are told of it.
///
/// @param name the one that is valid on the day asked
/// @param existed whether the unit existed on that day
/// @param position as of which it is told
public record Unit(
        String id,
        String name,
        LocalDate on,
        boolean existed,
        UnitKind kind,
        @Nullable String parentId,
        @Nullable String parentName,
        List<Name> names,
        @Nullable LocalDate dissolvedOn,
        List<Successor> successors,
        long position) {
    public Unit {
        names = List.copyOf(names);
        successors = List.copyOf(successors);
    }

    /// A name and the days on which it is valid.
    ///
    /// @param validUntil last day of the name; none for the newest
    public record Name(
            String name, LocalDate validFrom, @Nullable LocalDate validUntil, String basis) {}

    public record Successor(String id, String name) {}

    static Unit of(UnitRow row, LocalDate day, UnitNames names, Moment moment) {
        UnitRow.End end = row.end();
        return new Unit(
                row.unitId().toString(),
                names.on(day, row.unitId()),
                day,
                existed(row, day),
                row.kind(),
                row.parent() == null ? null : row.parent().toString(),
                names.onOrNull(day, row.parent()),
                names(row.names()),
                end == null ? null : end.dissolvedOn(),
                end == null
                        ? List.of()
                        : end.successors().stream()
                                .map(id -> new Successor(id.toString(), names.on(day, id)))
                                .toList(),
                moment.position());
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
}
