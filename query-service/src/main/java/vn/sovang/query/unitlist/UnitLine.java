package vn.sovang.query.unitlist;

import org.jspecify.annotations.Nullable;

import vn.sovang.query.pages.table.TableLine;
import vn.sovang.unit.UnitKind;

import java.time.LocalDate;
import java.util.List;

/// A row of a list of units, as it was understood.
///
/// @param kind null where the row has a fault in it, as with the day
/// @param parentId unit of the register below which it stands; null where it is another row's, or
///   none
/// @param parentLine row of the unit below which it stands; null where it is the register's, or
///   none
/// @param parentName words of the row for it; blank for one that stands below none
/// @param id of the unit where the register has it already; null for a new one
/// @param faults everything that is wrong with the row
public record UnitLine(
        long line,
        String name,
        @Nullable UnitKind kind,
        @Nullable String parentId,
        @Nullable Long parentLine,
        String parentName,
        @Nullable LocalDate from,
        String basis,
        @Nullable String id,
        List<String> faults)
        implements TableLine {
    public UnitLine {
        faults = List.copyOf(faults);
    }

    @Override
    public boolean isThere() {
        return id != null;
    }
}
