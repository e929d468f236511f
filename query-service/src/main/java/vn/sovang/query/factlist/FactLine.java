package vn.sovang.query.factlist;

import org.jspecify.annotations.Nullable;

import vn.sovang.nominee.HistoryFact;
import vn.sovang.query.pages.table.TableLine;
import vn.sovang.query.proposallist.NamedNominee;

import java.util.List;

/// A row of a list as it was understood.
///
/// @param line its number in the text
/// @param fact null where it cannot be told
/// @param said the fact in words; as it was typed where it cannot be told
/// @param isThere whether the history has it already
/// @param faults for which the row cannot be taken, in words
/// @param notices to look at, in words
record FactLine(
        long line,
        NamedNominee nominee,
        @Nullable HistoryFact fact,
        String said,
        boolean isThere,
        List<String> faults,
        List<String> notices)
        implements TableLine {
    FactLine {
        faults = List.copyOf(faults);
        notices = List.copyOf(notices);
    }

    @Override
    public String name() {
        return nominee.name();
    }
}
