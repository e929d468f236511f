package vn.sovang.query.proposallist;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.AwardItem;
import vn.sovang.award.SubjectKind;
import vn.sovang.query.pages.table.TableLine;

import java.util.List;

/// A row of a list as it was understood.
///
/// @param line its number in the list, and in the proposal
/// @param name as it was typed
/// @param kind null where it cannot be told
/// @param unitId null where the unit is not known
/// @param nominee id in the register; null for somebody who is new there
/// @param item null where it cannot be told
/// @param faults for which the row cannot be taken, in words
/// @param notices to look at, in words
record ListedLine(
        long line,
        String name,
        @Nullable SubjectKind kind,
        @Nullable String unitId,
        String unitName,
        String account,
        @Nullable String nominee,
        @Nullable AwardItem item,
        String itemWords,
        String achievement,
        List<String> faults,
        List<String> notices)
        implements TableLine {
    ListedLine {
        faults = List.copyOf(faults);
        notices = List.copyOf(notices);
    }

    String identity() {
        return named().identity();
    }

    NamedNominee named() {
        return new NamedNominee(name, kind, unitId, unitName, account, nominee);
    }
}
