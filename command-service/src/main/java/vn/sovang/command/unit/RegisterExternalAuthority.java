package vn.sovang.command.unit;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.kernel.Required;
import vn.sovang.unit.AuthorityKind;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;

/// Enters an authority that does not work on the platform into the register.
public record RegisterExternalAuthority(
        @TargetAggregateIdentifier UnitId unitId,
        String name,
        AuthorityKind kind,
        LocalDate validFrom,
        String basis) {
    public RegisterExternalAuthority {
        Required.name("name", name);
        Required.text("basis", basis);
    }
}
