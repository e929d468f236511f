package vn.sovang.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words as they are compared in a search: plain ([PlainText]), without tone marks and vowel marks,
/// đ as d, without case (rule 54).
public final class SearchText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private SearchText() {}

    /// Folds both sides of a comparison: `Đợt thi đua` and `dot THI DUA` become the same text.
    public static String fold(String text) {
        String apart = Normalizer.normalize(PlainText.of(text), Normalizer.Form.NFD);
        return MARKS.matcher(apart)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .strip();
    }
}
