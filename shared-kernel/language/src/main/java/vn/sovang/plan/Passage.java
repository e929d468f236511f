package vn.sovang.plan;

import vn.sovang.kernel.Required;
import vn.sovang.text.Phrase;

/// A passage of prose.
///
/// @param label as printed, such as `I.1`
/// @param isSummarised whether the words are ours, in short, and not the document's
public record Passage(Kind kind, String label, Phrase phrase, boolean isSummarised) {
    public enum Kind {
        PURPOSE,
        REQUIREMENT,
        GENERAL_GOAL,
        CONTENT,
        SOLUTION,
        AWARD_POLICY
    }

    public Passage {
        Required.label("label", label);
    }
}
