package vn.sovang.unit;

import java.time.LocalDate;

/// A unit has another name from a day on; before that day it keeps the old one (rule 52).
public record UnitRenamed(UnitId unitId, String name, LocalDate validFrom, String basis)
        implements UnitEvent {}
