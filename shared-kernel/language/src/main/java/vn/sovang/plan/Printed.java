package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.Closed;
import vn.sovang.kernel.InvalidValue;
import vn.sovang.text.Phrase;

/// A field of a document's head. Printed but left empty (anomaly A02) is not the same as not there
/// at all (A04).
public record Printed(State state, @Nullable Phrase phrase) {
    public enum State {
        STATED,
        /// The place for it is printed and nothing stands there.
        EMPTY,
        /// The document, as we have it, has no place for it.
        ABSENT
    }

    public Printed {
        if ((state == State.STATED) != (phrase != null)) {
            throw new InvalidValue("printed.phrase-and-state-differ", "state", Closed.code(state));
        }
    }

    public static Printed stated(String words) {
        return new Printed(State.STATED, new Phrase(words));
    }

    public static Printed empty() {
        return new Printed(State.EMPTY, null);
    }

    public static Printed absent() {
        return new Printed(State.ABSENT, null);
    }
}
