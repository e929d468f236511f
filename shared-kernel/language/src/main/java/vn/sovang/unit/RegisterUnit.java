package vn.sovang.unit;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.BeginsRecord;
import vn.sovang.kernel.Required;

import java.time.LocalDate;

/// Enters a unit into the register.
public record RegisterUnit(
        UnitId unitId,
        String name,
        UnitKind kind,
        @Nullable UnitId parent,
        LocalDate validFrom,
        String basis)
        implements UnitCommand, BeginsRecord {
    public RegisterUnit {
        Required.name("name", name);
        Required.text("basis", basis);
    }
}
