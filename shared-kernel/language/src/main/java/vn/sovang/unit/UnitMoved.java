package vn.sovang.unit;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A unit belongs to another one from a day on; before that day it belonged where it was (rule 52).
///
/// @param parent null when it stands at the top from then on
/// @param basis the document that says so
public record UnitMoved(UnitId unitId, @Nullable UnitId parent, LocalDate validFrom, String basis)
        implements UnitEvent {}
