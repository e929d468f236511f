package vn.sovang.query.nomineepage;

import vn.sovang.query.history.HistoryWords;
import vn.sovang.query.history.ShownFact;
import vn.sovang.query.nomineeregister.NomineeHistory;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.list.Tone;

import java.util.List;

/// Entries of a nominee's history, as its page shows them.
final class HistoryLines {
    private HistoryLines() {}

    static List<NomineePage.HistoryLine> of(NomineeHistory history, Words words) {
        return history.entries().stream().map(entry -> line(entry, words)).toList();
    }

    private static NomineePage.HistoryLine line(NomineeHistory.Entry entry, Words words) {
        ShownFact fact = entry.fact();
        return new NomineePage.HistoryLine(
                new Cell.Tag(
                        entry.stands() ? Tone.DONE : Tone.OPEN,
                        words.get("history.number", "number", entry.number())),
                fact == null ? words.get("history.discipline") : HistoryWords.said(fact, words),
                became(entry, fact == null ? "" : HistoryWords.source(fact, words), words));
    }

    private static String became(NomineeHistory.Entry entry, String source, Words words) {
        if (entry.correctedBy() != null) {
            return words.get("history.corrected", "number", entry.correctedBy());
        }
        return entry.struck() == null
                ? source
                : words.get("history.struck", "reason", entry.struck());
    }
}
