package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

import vn.sovang.text.Phrase;

/// The theme and where it comes from; an inherited one is never copied as the plan's own (rule 18,
/// anomaly A40).
public record Theme(Origin origin, @Nullable Phrase phrase) {
    public enum Origin {
        OWN,
        INHERITED,
        NONE
    }
}
