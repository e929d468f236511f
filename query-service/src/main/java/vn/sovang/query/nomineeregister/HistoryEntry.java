package vn.sovang.query.nomineeregister;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.SealedText;
import vn.sovang.nominee.CollectiveYear;
import vn.sovang.nominee.CompleteYears;
import vn.sovang.nominee.HistoryFact;
import vn.sovang.nominee.Initiative;
import vn.sovang.nominee.Membership;
import vn.sovang.nominee.PastAward;
import vn.sovang.nominee.YearRating;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// An entry of a nominee's history; what was corrected or struck stays, as such.
///
/// @param fact null where it is sealed
/// @param sealed words of a disciplinary measure; null where the fact is open
/// @param correctedBy number of the entry that came in its place; null while none did
/// @param struck reason for which it was taken out; null while it was not
/// @param by the post that entered it
record HistoryEntry(
        int number,
        @Nullable HistoryFact fact,
        @Nullable SealedText sealed,
        @Nullable Integer correctedBy,
        @Nullable String struck,
        String by,
        Instant at) {
    boolean stands() {
        return correctedBy == null && struck == null;
    }

    /// The entries with a new one, which may come in place of an earlier.
    static List<HistoryEntry> with(
            List<HistoryEntry> before, HistoryEntry more, @Nullable Integer corrects) {
        return Stream.concat(
                        before.stream()
                                .map(entry ->
                                        corrects != null && entry.number == corrects
                                                ? entry.ended(more.number, null)
                                                : entry),
                        Stream.of(more))
                .toList();
    }

    static List<HistoryEntry> without(List<HistoryEntry> before, int number, String reason) {
        return before.stream()
                .map(entry -> entry.number == number ? entry.ended(null, reason) : entry)
                .toList();
    }

    /// The rest of a person who was erased: awards and initiatives are facts of the archive,
    /// ratings, posts and discipline are the person's own, and without them no year is complete.
    static List<HistoryEntry> archived(List<HistoryEntry> before) {
        return before.stream()
                .filter(entry ->
                        switch (entry.fact) {
                            case PastAward _, Initiative _, CollectiveYear _ -> true;
                            case YearRating _, CompleteYears _, Membership _ -> false;
                            case null -> false;
                        })
                .toList();
    }

    private HistoryEntry ended(@Nullable Integer by, @Nullable String reason) {
        return new HistoryEntry(number, fact, sealed, by, reason, this.by, at);
    }
}
