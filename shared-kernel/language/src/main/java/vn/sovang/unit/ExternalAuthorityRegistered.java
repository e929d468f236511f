package vn.sovang.unit;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.TenantId;

import java.time.LocalDate;

/// An authority that keeps no records here entered the register, so that records can name it, such
/// as the Prime Minister to whom a proposal is forwarded. It never acts here and takes part in
/// nothing.
///
/// @param validFrom first day on which it is known under this name
/// @param basis the document that says so
/// @param tenant tenant of its own records, when it is a central body that works on the platform;
///   null when it does not
public record ExternalAuthorityRegistered(
        UnitId unitId,
        String name,
        AuthorityKind kind,
        LocalDate validFrom,
        String basis,
        @Nullable TenantId tenant)
        implements UnitEvent {
    /// An authority that does not work on the platform.
    public ExternalAuthorityRegistered(
            UnitId unitId, String name, AuthorityKind kind, LocalDate validFrom, String basis) {
        this(unitId, name, kind, validFrom, basis, null);
    }
}
