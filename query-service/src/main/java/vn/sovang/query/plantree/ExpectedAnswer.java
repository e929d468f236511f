package vn.sovang.query.plantree;

import org.jspecify.annotations.Nullable;

/// Who is to answer a document with a plan of its own, because a line of its recipients tells it to
/// carry the document out.
///
/// @param key the unit, or the line that names nobody
/// @param unitId none where nobody knows whom a line means
/// @param words of a line that names nobody; none for a unit, and where the document tells nobody
///   to carry it out
/// @param plan by which the unit answered: a plan of its name that cites the document
public record ExpectedAnswer(
        String key,
        State state,
        @Nullable String unitId,
        @Nullable String unitName,
        @Nullable String words,
        TreeRow.@Nullable Document plan) {
    /// What came of it.
    public enum State {
        ANSWERED,
        AWAITED,
        /// Whether somebody has yet to answer cannot be told.
        UNKNOWN
    }

    static ExpectedAnswer of(String unitId, String unitName, TreeRow.@Nullable Document plan) {
        return new ExpectedAnswer(
                unitId,
                plan == null ? State.AWAITED : State.ANSWERED,
                unitId,
                unitName,
                null,
                plan);
    }

    static ExpectedAnswer unknown(String key, @Nullable String words) {
        return new ExpectedAnswer(key, State.UNKNOWN, null, null, words, null);
    }
}
