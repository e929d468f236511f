package vn.sovang.kernel;

import java.util.Map;

/// The only exception a rule throws: the request was understood and is refused, for a reason with a
/// stable code. The texts for people are found by the code; the details fill their blanks.
public final class Rejection extends RuntimeException {
    /// Kinds of refusal; each edge decides how to say it.
    public enum Kind {
        /// Unknown, because what the request speaks of does not exist here.
        UNKNOWN,
        /// Refused now or from now on, though right in itself.
        STATE,
        /// Invalid as it is, at any time.
        INVALID,
        /// Forbidden to this caller.
        FORBIDDEN
    }

    private final Kind kind;
    private final String code;
    private final Map<String, String> details;
    private final Map<String, String> told;

    public Rejection(Kind kind, String code, Map<String, String> details) {
        this(kind, code, details, details);
    }

    private Rejection(
            Kind kind, String code, Map<String, String> details, Map<String, String> told) {
        super(code + " " + details, null, false, false);
        this.kind = kind;
        this.code = code;
        this.details = Map.copyOf(details);
        this.told = Map.copyOf(told);
    }

    /// The same rejection, shown to people in other words.
    ///
    /// @param words in place of the details of the same name
    public Rejection inWords(Map<String, String> words) {
        return new Rejection(kind, code, details, words);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public Map<String, String> details() {
        return details;
    }

    /// The details as people read them.
    public Map<String, String> told() {
        return told;
    }
}
