package vn.sovang.query.history;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.Certainty;
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

    /// Difference on a criterion between two verdicts, and its cause.
    ///
    /// @param why the cause
    /// @param then null where nobody asked for it
    /// @param now null where nobody asks for it
    public static String difference(
            String criterion,
            String why,
            ShownVerdict.@Nullable Checked then,
            ShownVerdict.@Nullable Checked now,
            Words words) {
        String before = then == null ? words.get("anew.not-asked") : outcome(then, words);
        String after = now == null ? words.get("anew.not-asked") : outcome(now, words);
        return words.get(
                        "anew.difference",
                        "criterion",
                        criterion,
                        "then",
                        before,
                        "now",
                        after,
                        "why",
                        why)
                + (now == null ? "" : inputs(now, words) + missing(now, words));
    }

    private static String outcome(ShownVerdict.Checked check, Words words) {
        return words.get(
                check.certainty() == Certainty.READ ? "anew.outcome" : "anew.outcome.unread",
                "outcome",
                words.get("verdict.outcome." + check.outcome()),
                "clause",
                check.clause());
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
