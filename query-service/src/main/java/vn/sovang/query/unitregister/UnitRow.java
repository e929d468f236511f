package vn.sovang.query.unitregister;

import org.jspecify.annotations.Nullable;

import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;

import java.time.LocalDate;
import java.util.List;

/// A unit with all its names, oldest first.
record UnitRow(
        UnitId unitId,
        UnitKind kind,
        @Nullable UnitId parent,
        List<Name> names,
        @Nullable End end) {
    UnitRow {
        names = List.copyOf(names);
    }

    record Name(String name, LocalDate validFrom, String basis) {}

    record End(LocalDate dissolvedOn, List<UnitId> successors, String basis) {
        End {
            successors = List.copyOf(successors);
        }
    }
}
