package vn.sovang.kernel;

import java.util.Map;

/// Texts that must say something, in the constructors of values.
public final class Required {
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_LABEL = 40;

    private Required() {}

    /// A text that is not blank.
    public static void text(String field, String value) {
        if (value.isBlank()) {
            throw new InvalidValue("text.blank", "field", field);
        }
    }

    /// A name of something: not blank, at most 300 characters.
    public static void name(String field, String value) {
        atMost(LONGEST_NAME, field, value);
    }

    /// A printed label: not blank, at most 40 characters.
    public static void label(String field, String value) {
        atMost(LONGEST_LABEL, field, value);
    }

    private static void atMost(int longest, String field, String value) {
        text(field, value);
        if (value.length() > longest) {
            throw new InvalidValue(
                    "text.too-long", Map.of("field", field, "longest", Integer.toString(longest)));
        }
    }
}
