package vn.sovang.text;

import vn.sovang.kernel.InvalidValue;

/// A document's own words, kept byte for byte: never corrected, trimmed or normalised (rule 54).
public record Phrase(String value) {
    private static final int LONGEST = 4_000;

    public Phrase {
        if (value.isBlank()) {
            throw new InvalidValue("phrase.blank", "value", value);
        }
        if (value.length() > LONGEST) {
            throw new InvalidValue("phrase.too-long", "longest", Integer.toString(LONGEST));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
