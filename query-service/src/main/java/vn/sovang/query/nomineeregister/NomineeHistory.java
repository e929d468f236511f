package vn.sovang.query.nomineeregister;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.DecidingAuthority;
import vn.sovang.nominee.HistoryFact;
import vn.sovang.query.awardregister.Award;
import vn.sovang.query.awardregister.ItemClass;
import vn.sovang.query.history.HistoryKind;
import vn.sovang.query.history.ShownFact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// The history of a nominee: what was entered from paper, and what the platform's decisions gave.
///
/// @param entries in the order in which they were entered
/// @param awards awards of decisions on the platform, the oldest first, with those that are held no
///   more
public record NomineeHistory(
        String id,
        String name,
        List<Entry> entries,
        List<Decided> awards,
        long position,
        Instant asOf) {
    public NomineeHistory {
        entries = List.copyOf(entries);
        awards = List.copyOf(awards);
    }

    /// An entry from paper.
    ///
    /// @param fact null for a disciplinary measure, which stands among the sealed details
    /// @param correctedBy number of the entry that came in its place; null while none did
    /// @param struck reason for which it was taken out; null while it was not
    /// @param recordedBy the post
    public record Entry(
            int number,
            HistoryKind kind,
            @Nullable ShownFact fact,
            @Nullable Integer correctedBy,
            @Nullable String struck,
            String recordedBy,
            Instant recordedAt) {
        static Entry of(HistoryEntry row) {
            HistoryFact fact = row.fact();
            return new Entry(
                    row.number(),
                    fact == null ? HistoryKind.DISCIPLINE : HistoryKind.of(fact),
                    fact == null ? null : ShownFact.of(fact),
                    row.correctedBy(),
                    row.struck(),
                    row.by(),
                    row.at());
        }

        /// True for an entry that was neither corrected nor struck.
        public boolean stands() {
            return correctedBy == null && struck == null;
        }
    }

    /// An award by a decision on the platform.
    ///
    /// @param number of the decision, with its symbol
    /// @param item name of the title or form
    public record Decided(
            String decisionId,
            String number,
            LocalDate decidedOn,
            DecidingAuthority authority,
            ItemClass itemClass,
            String item,
            Award.State state) {}
}
