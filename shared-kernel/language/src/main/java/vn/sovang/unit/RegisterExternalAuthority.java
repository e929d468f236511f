package vn.sovang.unit;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.BeginsRecord;
import vn.sovang.kernel.Required;
import vn.sovang.kernel.TenantId;

import java.time.LocalDate;

/// Enters an authority that keeps no records here into the register.
///
/// @param onPlatformAs the slug of a central body that works on the platform, such as `bct`; null
///   for an authority that does not
public record RegisterExternalAuthority(
        UnitId unitId,
        String name,
        AuthorityKind kind,
        LocalDate validFrom,
        String basis,
        @Nullable TenantId onPlatformAs)
        implements UnitCommand, BeginsRecord {
    public RegisterExternalAuthority {
        Required.name("name", name);
        Required.text("basis", basis);
    }
}
