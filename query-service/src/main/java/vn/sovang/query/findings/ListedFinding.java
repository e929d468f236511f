package vn.sovang.query.findings;

import vn.sovang.plan.FindingCode;
import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;

import java.time.Instant;
import java.util.Map;

/// A finding as people are told of it.
///
/// @param register its number in the register of anomalies
/// @param anchor where in the plan
/// @param phrase the words that gave rise to it
public record OpenFinding(
        String key,
        String planId,
        String planCode,
        FindingCode code,
        String register,
        FindingCode.Severity severity,
        String anchor,
        String phrase,
        Instant openSince,
        Sentences vi,
        Sentences en) {
    /// A finding in words.
    ///
    /// @param means what the finding says
    /// @param todo what a person should do
    public record Sentences(String means, String todo) {
        static Sentences of(FindingRow row, Texts texts, Language language) {
            Map<String, String> blanks =
                    Map.of(
                            "phrase", row.finding().phrase().value(),
                            "anchor", row.finding().anchor());
            String code = "finding." + row.code().name() + ".";
            return new Sentences(
                    texts.get(code + "means", language, blanks),
                    texts.get(code + "todo", language, blanks));
        }
    }

    static OpenFinding of(String key, FindingRow row, Texts texts) {
        return new OpenFinding(
                key,
                row.planId().toString(),
                row.planCode(),
                row.code(),
                row.code().register(),
                row.code().severity(),
                row.finding().anchor(),
                row.finding().phrase().value(),
                row.openSince(),
                Sentences.of(row, texts, Language.VI),
                Sentences.of(row, texts, Language.EN));
    }
}
