package vn.sovang.unit;

import java.time.LocalDate;

/// An authority that does not work on the platform entered the register, so that records can name
/// it, such as the Prime Minister to whom a proposal is forwarded. It never acts here and takes
/// part in nothing.
///
/// @param validFrom first day on which it is known under this name
/// @param basis the document that says so
public record ExternalAuthorityRegistered(
        UnitId unitId, String name, AuthorityKind kind, LocalDate validFrom, String basis)
        implements UnitEvent {}
