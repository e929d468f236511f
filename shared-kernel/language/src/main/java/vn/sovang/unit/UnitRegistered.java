package vn.sovang.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A unit entered the register.
///
/// @param parent the unit it belongs to; none for a department or committee at the top
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
