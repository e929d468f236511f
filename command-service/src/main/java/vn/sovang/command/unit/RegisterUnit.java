package vn.sovang.command.unit;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.Required;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;

import java.time.LocalDate;

/// Enters a unit into the register.
public record RegisterUnit(
        @TargetAggregateIdentifier UnitId unitId,
        String name,
        UnitKind kind,
        @Nullable UnitId parent,
        LocalDate validFrom,
        String basis) {
    public RegisterUnit {
        Required.name("name", name);
        Required.text("basis", basis);
    }
}
