package vn.sovang.plan;

import vn.sovang.kernel.InvalidValue;
import vn.sovang.text.PlainText;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number of a document: digits and perhaps a letter, ordered 38 < 38a < 39 (rule 15, anomaly
/// A13).
public record DocumentNumber(String value) implements Comparable<DocumentNumber> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,7})([a-zđ]?)");
    private static final Pattern WORD = Pattern.compile("^s[ốo] ?[:.]? ?");

    public DocumentNumber {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("document-number.invalid", "number", value);
        }
    }

    /// Number that some words are, with or without `Số` before it as heads print it; empty where
    /// they are none.
    public static Optional<DocumentNumber> read(String words) {
        String number = WORD.matcher(PlainText.of(words).toLowerCase(Locale.ROOT)).replaceFirst("");
        return FORM.matcher(number).matches()
                ? Optional.of(new DocumentNumber(number))
                : Optional.empty();
    }

    @Override
    public int compareTo(DocumentNumber other) {
        return sortable().compareTo(other.sortable());
    }

    /// The digits at full width, and the letter: `015` and `15` are the same number, and đ stands
    /// between d and e (rule 19).
    public String sortable() {
        Matcher matcher = FORM.matcher(value);
        if (!matcher.matches()) {
            throw new IllegalStateException(value);
        }
        return "%07d%s"
                .formatted(Integer.parseInt(matcher.group(1)), matcher.group(2).replace("đ", "d~"));
    }

    @Override
    public String toString() {
        return value;
    }
}
