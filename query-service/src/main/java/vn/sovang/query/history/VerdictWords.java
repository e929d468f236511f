package vn.sovang.query.history;

import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.list.Cell;
import vn.sovang.query.pages.list.Tone;

import java.util.List;
import java.util.stream.Collectors;

/// Verdicts on a nominee's history in words.
public final class VerdictWords {
    private VerdictWords() {}

    /// The verdict in one.
    public static Cell.Tag tag(ShownVerdict verdict, Words words) {
        if (verdict.unjudged() != null) {
            return new Cell.Tag(Tone.UNKNOWN, words.get("verdict.unjudged"));
        }
        return switch (verdict.outcome()) {
            case YES -> new Cell.Tag(Tone.DONE, words.get("verdict.yes"));
            case NO -> new Cell.Tag(Tone.LATE, words.get("verdict.no"));
            case UNKNOWN -> new Cell.Tag(Tone.UNKNOWN, words.get("verdict.unknown"));
        };
    }

    /// Each criterion with what came out, the clause, the inputs and what is missing; or why none
    /// was judged.
    public static List<String> lines(ShownVerdict verdict, Words words) {
        return verdict.unjudged() != null
                ? List.of(words.of(verdict.unjudged()))
                : verdict.checks().stream().map(check -> line(check, words)).toList();
    }

    private static String line(ShownVerdict.Checked check, Words words) {
        return words.get(
                        "verdict.check",
                        "criterion",
                        words.of(check.criterion()),
                        "outcome",
                        words.get("verdict.outcome." + check.outcome()),
                        "clause",
                        check.clause())
                + inputs(check, words)
                + missing(check, words);
    }

    private static String inputs(ShownVerdict.Checked check, Words words) {
        return check.inputs().isEmpty()
                ? ""
                : words.get(
                        "verdict.inputs",
                        "inputs",
                        check.inputs().stream()
                                .map(fact ->
                                        HistoryWords.said(fact, words)
                                                + " ("
                                                + HistoryWords.source(fact, words)
                                                + ")")
                                .collect(Collectors.joining("; ")));
    }

    private static String missing(ShownVerdict.Checked check, Words words) {
        return check.missing().isEmpty()
                ? ""
                : words.get(
                        "verdict.missing",
                        "years",
                        check.missing().stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(", ")));
    }
}
