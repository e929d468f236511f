package vn.sovang.unit;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// A unit ceased to exist.
///
/// @param dissolvedOn first day on which it is no more
/// @param successors units that carry its work on; can be empty
/// @param correction reason for which the day that was entered before was wrong, of an end that
///   takes its place; null for the first
public record UnitDissolved(
        UnitId unitId,
        LocalDate dissolvedOn,
        List<UnitId> successors,
        String basis,
        @Nullable String correction)
        implements UnitEvent {
    public UnitDissolved {
        successors = List.copyOf(successors);
    }

    /// An end that corrects none.
    public UnitDissolved(
            UnitId unitId, LocalDate dissolvedOn, List<UnitId> successors, String basis) {
        this(unitId, dissolvedOn, successors, basis, null);
    }
}
