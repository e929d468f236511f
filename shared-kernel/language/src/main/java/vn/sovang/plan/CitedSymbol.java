package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

import vn.sovang.text.PlainText;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number and symbol of a cited document, taken apart (anomaly A15): State and Party put the
/// slash and the hyphen in each other's place.
///
/// @param year of legal documents of the State only, such as `65/2018/NQ-HĐND`
/// @param type short for the type of document, such as `KH`
/// @param organ short for the issuer, such as `UBND`; blank where the type names it, as in `QH15`
public record CitedSymbol(
        Grammar grammar, DocumentNumber number, @Nullable Integer year, String type, String organ) {
    /// Ways to write symbols.
    public enum Grammar {
        /// `02/CT-BCT`, `06/2022/QH15` (Nghị định 30/2020/NĐ-CP).
        STATE,
        /// `34-CT/TW`, `02-NQ/ĐU-SCT` (Hướng dẫn 36-HD/VPTW).
        PARTY
    }

    private static final String NUMBER = "(\\d{1,7}\\p{Ll}?)";
    private static final String TYPE = "(\\p{Lu}[\\p{L}\\d]{0,9})";
    private static final String ORGAN = "(\\p{Lu}[\\p{L}\\d&.-]*)";
    private static final Pattern OF_STATE =
            Pattern.compile(NUMBER + "(?:/(\\d{4}))?/" + TYPE + "-" + ORGAN);
    private static final Pattern OF_ASSEMBLY = Pattern.compile(NUMBER + "/(\\d{4})/(QH\\d{1,2})");
    private static final Pattern OF_PARTY = Pattern.compile(NUMBER + "-" + TYPE + "/" + ORGAN);

    /// Empty for words that follow neither grammar, such as `65/2018`.
    public static Optional<CitedSymbol> read(String words) {
        String text = PlainText.of(words);
        return ofState(text).or(() -> ofParty(text));
    }

    private static Optional<CitedSymbol> ofState(String text) {
        return whole(OF_STATE, text)
                .map(found -> state(found, found.group(4)))
                .or(() -> whole(OF_ASSEMBLY, text).map(found -> state(found, "")));
    }

    private static Optional<CitedSymbol> ofParty(String text) {
        return whole(OF_PARTY, text)
                .map(found ->
                        new CitedSymbol(
                                Grammar.PARTY,
                                new DocumentNumber(found.group(1)),
                                null,
                                found.group(2),
                                found.group(3)));
    }

    private static CitedSymbol state(MatchResult found, String organ) {
        String year = found.group(2);
        return new CitedSymbol(
                Grammar.STATE,
                new DocumentNumber(found.group(1)),
                year == null ? null : Integer.valueOf(year),
                found.group(3),
                organ);
    }

    private static Optional<MatchResult> whole(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }
}
