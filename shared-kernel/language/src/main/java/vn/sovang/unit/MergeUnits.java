package vn.sovang.unit;

import vn.sovang.kernel.Required;

import java.time.LocalDate;
import java.util.List;

/// Lets other units go into this one; they end on the day.
public record MergeUnits(UnitId unitId, List<UnitId> merged, LocalDate mergedOn, String basis)
        implements UnitCommand {
    public MergeUnits {
        Required.text("basis", basis);
        merged = List.copyOf(merged);
    }
}
