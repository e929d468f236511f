package vn.sovang.unit;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A unit entered the register.
///
/// @param parent the unit it belongs to; null for a department or committee at the top
/// @param validFrom first day of its legal existence
/// @param basis the document that says so
public record UnitRegistered(
        UnitId unitId,
        String name,
        UnitKind kind,
        @Nullable UnitId parent,
        LocalDate validFrom,
        String basis)
        implements UnitEvent {}
