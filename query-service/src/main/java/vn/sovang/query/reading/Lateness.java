package vn.sovang.query.reading;

import org.jspecify.annotations.Nullable;

import vn.sovang.time.DateContext;
import vn.sovang.time.Deadline;
import vn.sovang.time.Ternary;
import vn.sovang.time.UndatedDate;

import java.time.Instant;

/// Lateness of an act, or of the lack of one, at a moment: computed when one looks, never stored.
///
/// @param late UNKNOWN while the deadline is not resolved; NO where the document sets no day (rule
///   33)
/// @param days whole days late, 0 when not surely late
public record Lateness(Ternary late, long days) {
    private static final Lateness NONE = new Lateness(Ternary.NO, 0);

    public static Lateness at(
            Instant moment, @Nullable Deadline deadline, @Nullable DateContext context) {
        if (deadline == null || context == null || deadline.date() instanceof UndatedDate) {
            return NONE;
        }
        Ternary late = deadline.isMissedAt(moment, context);
        return new Lateness(late, late == Ternary.YES ? deadline.daysLate(moment, context) : 0);
    }
}
