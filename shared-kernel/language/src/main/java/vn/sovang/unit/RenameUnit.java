package vn.sovang.unit;

import vn.sovang.kernel.Required;

import java.time.LocalDate;

/// Gives a unit another name from a day on.
public record RenameUnit(UnitId unitId, String name, LocalDate validFrom, String basis)
        implements UnitCommand {
    public RenameUnit {
        Required.name("name", name);
        Required.text("basis", basis);
    }
}
