package vn.sovang.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// How words are compared in a search: without tone marks and vowel marks, đ as d, without case
/// (rule 54).
public final class SearchText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private SearchText() {}

    /// Folds both sides of a comparison: `Đợt thi đua` and `dot THI DUA` become the same text.
    public static String fold(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String lower = bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
        return SPACES.matcher(lower).replaceAll(" ").strip();
    }
}
