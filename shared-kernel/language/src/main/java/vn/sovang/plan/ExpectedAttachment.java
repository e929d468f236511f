package vn.sovang.plan;

import vn.sovang.text.Phrase;

/// An attachment that the document speaks of (capability C42, anomaly A21).
public record ExpectedAttachment(Phrase phrase, State state) {
    public enum State {
        PRESENT,
        ABSENT
    }
}
