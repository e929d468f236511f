package vn.sovang.query.pages.table;

import java.util.List;

/// A row of a table as it was understood.
public interface TableLine {
    /// Its number in the table.
    long line();

    /// The name by which people know the row.
    String name();

    /// Everything for which the row cannot be taken, in words.
    List<String> faults();

    /// True for what stands in the register already, and is not written again.
    default boolean isThere() {
        return false;
    }
}
