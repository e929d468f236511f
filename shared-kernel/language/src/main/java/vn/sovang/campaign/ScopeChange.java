package vn.sovang.campaign;

import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;

/// A change of the units that a campaign names, from a day on.
public interface ScopeChange {
    LocalDate effectiveOn();

    /// Units that take part from the day on and did not before.
    List<UnitId> addedUnits();

    /// Units that take part no more.
    List<UnitId> removedUnits();
}
