package vn.sovang.query.proposallist;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.AwardItem;
import vn.sovang.award.SubjectKind;
import vn.sovang.text.PlainText;

import java.util.List;
import java.util.Locale;

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
        List<String> notices) {
    ListedLine {
        faults = List.copyOf(faults);
        notices = List.copyOf(notices);
    }

    /// Part of the key under which a new nominee is entered: the same person of the same list is
    /// entered once.
    String identity() {
        return String.join(
                "\n", plain(name), String.valueOf(kind), String.valueOf(unitId), account);
    }

    /// A name as it is compared: `Lan` and `Lân` are two persons, `LAN` and `Lan` are one.
    static String plain(String name) {
        return PlainText.of(name).strip().toLowerCase(Locale.ROOT);
    }
}
