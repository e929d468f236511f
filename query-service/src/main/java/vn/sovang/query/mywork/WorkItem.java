package vn.sovang.query.mywork;

import org.jspecify.annotations.Nullable;

import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.list.Tone;

import java.time.LocalDate;
import java.util.List;

/// One thing to do.
///
/// @param tag its state in a word
/// @param title the thing and whose it is
/// @param to its record, or where it is listed
/// @param doing address where it is done
/// @param about campaign or plan to which it belongs; blank where there is none
/// @param dates its deadline in the document's words, and what they mean; or who has it, and since
///   when
/// @param act words of the button
/// @param day day that orders the items; absent where nobody knows
public record WorkItem(
        Cell.Tag tag,
        String title,
        String to,
        String doing,
        String about,
        List<String> dates,
        String act,
        @Nullable LocalDate day) {
    public WorkItem {
        dates = List.copyOf(dates);
    }

    WorkItem with(List<String> other) {
        return new WorkItem(tag, title, to, doing, about, other, act, day);
    }

    /// Mark by which the page is asked to stand at it.
    String mark() {
        return Integer.toHexString(List.of(doing, to, dates).hashCode());
    }

    boolean isLate() {
        return tag.tone() == Tone.LATE;
    }
}
