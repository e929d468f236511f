package vn.sovang.unit;

import vn.sovang.kernel.Required;

import java.time.LocalDate;
import java.util.List;

/// Ends a unit.
public record DissolveUnit(
        UnitId unitId, LocalDate dissolvedOn, List<UnitId> successors, String basis)
        implements UnitCommand {
    public DissolveUnit {
        Required.text("basis", basis);
        successors = List.copyOf(successors);
    }
}
