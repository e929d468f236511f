package vn.sovang.query.plantree;

import org.jspecify.annotations.Nullable;

/// Addressee who is to answer a document with its own plan, because a line of its recipients tells
/// it to carry the document out.
///
/// @param key the unit, or the line that names nobody
/// @param unitId null where nobody knows whom a line means
/// @param words of a line that names nobody; null for a unit, and where the document tells nobody
///   to carry it out
/// @param plan the one by which the unit answered: a plan of its name that cites the document
public record ExpectedAnswer(
        String key,
        State state,
        @Nullable String unitId,
        @Nullable String unitName,
        @Nullable String words,
        TreeRow.@Nullable Document plan) {
    /// States of the answer.
    public enum State {
        ANSWERED,
        AWAITED,
        /// No more awaited of a unit that is no more (rule 52).
        ENDED,
        /// Unknown, because nobody can tell whether somebody has yet to answer.
        UNKNOWN
    }

    static ExpectedAnswer of(
            String unitId, String unitName, boolean isEnded, TreeRow.@Nullable Document plan) {
        State open = isEnded ? State.ENDED : State.AWAITED;
        return new ExpectedAnswer(
                unitId, plan == null ? open : State.ANSWERED, unitId, unitName, null, plan);
    }

    static ExpectedAnswer unknown(String key, @Nullable String words) {
        return new ExpectedAnswer(key, State.UNKNOWN, null, null, words, null);
    }
}
