package vn.sovang.text;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Words as they are meant to be read, whatever they were typed with: one form for all that looks
/// the same on paper. Readings and comparisons begin here; a document's own words stay a [Phrase].
///
/// Ð (U+00D0) and Ɖ (U+0189) of old code pages are Đ, letters of other alphabets that look like
/// Latin ones are those (Unicode UTS 39), wide and narrow forms are plain ones (NFKC), each dash is
/// a hyphen, each run of spaces one space, and what nobody sees is not there: soft hyphens,
/// joiners, marks of direction, controls.
public final class PlainText {
    /// Pairs of what is written and what is meant: Latin, Cyrillic, Greek, dashes that are no
    /// dashes by their category. A small letter goes with its capital, so that case still does not
    /// matter afterwards. Escaped, since nobody could tell the two of a pair apart here.
    private static final String LOOK_ALIKES =
            "\u00d0Đ\u00f0đ\u0189Đ\u0256đ\u0251a\u0261g\u0131i"
                    + "\u0410A\u0430a\u0412B\u0432b\u0415E\u0435e\u0405S\u0455s\u0406I\u0456i"
                    + "\u0408J\u0458j\u041aK\u043ak\u041cM\u043cm\u041dH\u043dh\u041eO\u043eo"
                    + "\u0420P\u0440p\u0421C\u0441c\u0422T\u0442t\u0423Y\u0443y\u0425X\u0445x"
                    + "\u04aeY\u04afy\u04baH\u04bbh\u0500D\u0501d\u051aQ\u051bq\u051cW\u051dw"
                    + "\u0391A\u03b1a\u0392B\u03b2b\u0395E\u03b5e\u0396Z\u03b6z\u0397H\u03b7h"
                    + "\u0399I\u03b9i\u039aK\u03bak\u039cM\u03bcm\u039dN\u03bdn\u039fO\u03bfo"
                    + "\u03a1P\u03c1p\u03a4T\u03c4t\u03a5Y\u03c5y\u03a7X\u03c7x"
                    + "\u2212-\u2043-";

    /// Controls and format characters but those that are spaces, letters that Unicode has for
    /// filling, and what only chooses a glyph.
    private static final Pattern UNSEEN =
            Pattern.compile(
                    "[\\p{Cc}\\p{Cf}\\x{34f}\\x{115f}\\x{1160}\\x{3164}\\x{fe00}-\\x{fe0f}"
                            + "&&[^\\s\\x{85}]]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\x{85}\\p{Z}]+");
    private static final Pattern DASHES = Pattern.compile("\\p{Pd}");

    /// Signs between words, as a keyboard or a word processor has them.
    private static final Pattern SIGNS =
            Pattern.compile(
                    "[ !-/:-@\\[-`{-~\u201c-\u201f\u2018-\u201b\u00ab\u00bb\u2039\u203a\u00b7\u2022]+");

    /// Letters, digits and signs as a Vietnamese keyboard writes them, each one character: what is
    /// nothing but these with single spaces between is read as it stands.
    private static final Pattern PLAIN =
            Pattern.compile(
                    "(?:[!-~ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]+(?: (?! |\\z))?)*+");

    private PlainText() {}

    /// The words in NFC, with their case and their marks.
    public static String of(String words) {
        return PLAIN.matcher(words).matches() ? words : read(words);
    }

    /// The same, letter by letter.
    static String read(String words) {
        String apart = Normalizer.normalize(words, Normalizer.Form.NFKD);
        String seen = UNSEEN.matcher(apart).replaceAll("");
        String spaced = SPACES.matcher(seen).replaceAll(" ").strip();
        String hyphens = DASHES.matcher(spaced).replaceAll("-");
        return Normalizer.normalize(meant(hyphens), Normalizer.Form.NFC);
    }

    /// The words alone: `Trường THCS “A”.` and `Trường THCS (A)` are one, `(cơ sở 1)` and `(cơ sở
    /// 2)` are not, nor are `1.1` and `11`. What is nothing but signs stays as it is.
    public static String words(String text) {
        String plain = of(text);
        String words = SIGNS.matcher(plain).replaceAll(" ").strip();
        return words.isEmpty() ? plain : words;
    }

    /// Those whose words read like those of an earlier one.
    public static <T> Stream<T> repeated(List<T> all, Function<T, String> text) {
        Set<String> seen = new HashSet<>();
        return all.stream().filter(one -> !seen.add(words(text.apply(one))));
    }

    private static String meant(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            int known = LOOK_ALIKES.indexOf(plain.charAt(i));
            if (known >= 0 && known % 2 == 0) {
                plain.setCharAt(i, LOOK_ALIKES.charAt(known + 1));
            }
        }
        return plain.toString();
    }
}
