package vn.sovang.query.nomineepage;

import org.jspecify.annotations.Nullable;

import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.record.RecordPage;
import vn.sovang.query.trail.TrailPage;

import java.util.List;

/// A nominee as its page shows it.
///
/// @param erased when its details were erased, in words; blank while they were not
/// @param awaited the erasure that waits for a second order; null where none does
/// @param sealed details that the register keeps and shows nowhere, in words
/// @param mayOpen whether the reader's roles may open what is sealed
/// @param opened details opened for this answer
/// @param alike addresses of records of the same name in the same unit
/// @param history entries from paper, the newest last
/// @param acts that the reader's roles may begin; none in the past
/// @param told what happened to the record, and the names it had
public record NomineePage(
        String id,
        List<RecordPage.Fact> facts,
        String erased,
        @Nullable Awaited awaited,
        List<String> sealed,
        boolean mayOpen,
        Opened opened,
        List<String> alike,
        List<Entry> awards,
        List<Entry> proposals,
        List<HistoryLine> history,
        List<Acts.Link> acts,
        TrailPage.Told told) {
    public NomineePage {
        facts = List.copyOf(facts);
        sealed = List.copyOf(sealed);
        alike = List.copyOf(alike);
        awards = List.copyOf(awards);
        proposals = List.copyOf(proposals);
        history = List.copyOf(history);
        acts = List.copyOf(acts);
    }

    /// An erasure that waits for a second order.
    ///
    /// @param to form by which the reader gives it; blank for who gave the first one
    public record Awaited(String words, String todo, String to) {}

    /// Sealed details that were opened.
    ///
    /// @param error why they were not; blank where they were, or nobody asked
    public record Opened(String error, List<RecordPage.Fact> details) {
        static final Opened NOTHING = new Opened("", List.of());

        public Opened {
            details = List.copyOf(details);
        }
    }

    /// An award or a proposal.
    ///
    /// @param about decision and day, or the campaign
    /// @param acts on it
    public record Entry(
            Cell.Tag state, String words, String to, String about, List<Acts.Link> acts) {
        public Entry {
            acts = List.copyOf(acts);
        }
    }

    /// An entry of the history.
    ///
    /// @param about document, or what became of the entry
    public record HistoryLine(Cell.Tag state, String words, String about) {}
}
