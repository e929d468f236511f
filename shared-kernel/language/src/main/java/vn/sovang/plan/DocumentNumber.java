package vn.sovang.plan;

import vn.sovang.kernel.InvalidValue;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number of a document: digits and perhaps a letter, ordered 38 < 38a < 39 (rule 15, anomaly
/// A13).
public record DocumentNumber(String value) implements Comparable<DocumentNumber> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,7})([a-zđ]?)");

    public DocumentNumber {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("document-number.invalid", "number", value);
        }
    }

    @Override
    public int compareTo(DocumentNumber other) {
        return Comparator.comparingInt(DocumentNumber::digits)
                .thenComparing(DocumentNumber::letter)
                .compare(this, other);
    }

    /// The digits without leading zeros, and the letter: `015` and `15` are the same number.
    public String sortable() {
        return "%07d%s".formatted(digits(), letter());
    }

    private int digits() {
        return Integer.parseInt(part(1));
    }

    private String letter() {
        return part(2);
    }

    private String part(int group) {
        Matcher matcher = FORM.matcher(value);
        if (!matcher.matches()) {
            throw new IllegalStateException(value);
        }
        return matcher.group(group);
    }

    @Override
    public String toString() {
        return value;
    }
}
