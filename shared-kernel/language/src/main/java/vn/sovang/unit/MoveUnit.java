package vn.sovang.unit;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.Required;

import java.time.LocalDate;

/// Puts a unit under another one from a day on, or at the top.
public record MoveUnit(UnitId unitId, @Nullable UnitId parent, LocalDate validFrom, String basis)
        implements UnitCommand {
    public MoveUnit {
        Required.text("basis", basis);
    }
}
