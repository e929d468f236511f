package vn.sovang.unit;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The places of a province's units in its tree, day by day (rule 52).
public interface UnitPlaces {
    /// Empty for a unit that the register does not have.
    Optional<UnitKind> kind(UnitId unit);

    /// First day of a unit; empty for one that the register does not have.
    Optional<LocalDate> since(UnitId unit);

    /// The parent of a unit on a day; null where it stands at the top.
    @Nullable UnitId parent(UnitId unit, LocalDate on);

    /// Successors that carry on the work of a unit that is no more; empty while it stands.
    Optional<List<UnitId>> successors(UnitId unit, LocalDate on);

    /// Units that ended, or were once said to end, and named one as their successor.
    List<UnitId> goingInto(UnitId unit);

    /// First day on which a unit is no more; empty where no end is known.
    Optional<LocalDate> endedOn(UnitId unit);

    /// True when a unit had begun, and was not yet at its end, on a day.
    default boolean stood(UnitId unit, LocalDate on) {
        return since(unit).filter(first -> !first.isAfter(on)).isPresent()
                && successors(unit, on).isEmpty();
    }

    /// The unit and what is above it.
    default Stream<UnitId> upwards(UnitId unit, LocalDate on) {
        Set<UnitId> seen = new HashSet<>();
        return Stream.<@Nullable UnitId>iterate(unit, at -> at == null ? null : parent(at, on))
                .takeWhile(at -> at != null && seen.add(at))
                .map(Objects::requireNonNull);
    }

    /// True when a unit is the other or belongs to it.
    default boolean isWithin(UnitId unit, UnitId other, LocalDate on) {
        return upwards(unit, on).anyMatch(other::equals);
    }
}
