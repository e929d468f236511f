package vn.sovang.unit;

import java.time.LocalDate;
import java.util.List;

/// A unit ceased to exist.
///
/// @param dissolvedOn first day on which it is no more
/// @param successors who carries its work on; may be none
public record UnitDissolved(
        UnitId unitId, LocalDate dissolvedOn, List<UnitId> successors, String basis)
        implements UnitEvent {
    public UnitDissolved {
        successors = List.copyOf(successors);
    }
}
