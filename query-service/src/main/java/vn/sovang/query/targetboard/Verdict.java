package vn.sovang.query.targetboard;

import java.util.Collection;

/// Verdicts on whether a goal is met; UNKNOWN while something that it needs is not known.
public enum Verdict {
    MET,
    NOT_MET,
    UNKNOWN;

    static Verdict of(boolean met) {
        return met ? MET : NOT_MET;
    }

    /// One is enough (rule 25).
    static Verdict any(Collection<Verdict> parts) {
        if (parts.contains(MET)) {
            return MET;
        }
        return parts.contains(UNKNOWN) ? UNKNOWN : NOT_MET;
    }

    static Verdict all(Collection<Verdict> parts) {
        if (parts.contains(NOT_MET)) {
            return NOT_MET;
        }
        return parts.contains(UNKNOWN) ? UNKNOWN : MET;
    }
}
