package vn.sovang.unit;

import java.time.LocalDate;
import java.util.List;

/// A unit ceased to exist.
///
/// @param dissolvedOn first day on which it is no more
/// @param successors units that carry its work on; can be empty
public record UnitDissolved(
        UnitId unitId, LocalDate dissolvedOn, List<UnitId> successors, String basis)
        implements UnitEvent {
    public UnitDissolved {
        successors = List.copyOf(successors);
    }
}
