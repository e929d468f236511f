package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.InvalidValue;
import vn.sovang.text.PlainText;
import vn.sovang.text.SearchText;

import java.util.regex.Pattern;

/// The series in which a number is given once: of one issuer, symbol and year (rule 13), in the
/// form in which two spellings of it are one.
///
/// @param issuer a unit's id, or a name: `UBND tỉnh`, `“UBND tỉnh”.` and `Uỷ ban nhân dân tỉnh` are
///   the same
/// @param symbol its letters and digits: `QĐ-UBND`, `/QĐ - UBND`, `QĐ·UBND`, `QĐUBND` and `qđ–ubnd`
///   are the same, and so are `2026/KH-SCT` and `KH-SCT/2026` within 2026; a legal document has its
///   year before its kind (`12/2021/QĐ-UBND`) and is numbered apart from a decision on one case
///   (`12/QĐ-UBND`); blank where a document has no symbol
public record NumberSeries(String issuer, String symbol, int year) {
    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /// Kinds that can be legal documents, with what follows them.
    private static final String LEGAL = "(?:nq|qd|nd|tt(?!r)|ct(?!r))";

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    public NumberSeries {
        issuer = issuer(issuer);
        symbol = withoutYear(symbol, year);
    }

    private static String withoutYear(String written, int year) {
        String apart = BETWEEN.matcher(SearchText.fold(written)).replaceAll(" ");
        return symbol(apart.replaceAll("(?<!\\d)%d(?!\\d| ?%s)".formatted(year, LEGAL), ""));
    }

    /// A name of an authority as names are compared: folded for search, without the signs between
    /// its words, and written out where it is shortened as everybody does.
    public static String issuer(String name) {
        String words = ID.matcher(name).matches() ? name : PlainText.words(name);
        return SearchText.fold(words)
                .replaceAll("\\bubnd\\b", "uy ban nhan dan")
                .replaceAll("\\bhdnd\\b", "hoi dong nhan dan");
    }

    private static String symbol(String written) {
        return BETWEEN.matcher(SearchText.fold(written)).replaceAll("");
    }

    /// Refuses a symbol that has the number once more, as `9455/KH-SCT` beside 9455. A year stands
    /// there rightly: `12/2021/QĐ-UBND`.
    public static void requireApart(@Nullable DocumentNumber number, @Nullable String symbol) {
        if (number != null
                && symbol != null
                && !YEAR.matcher(number.value()).matches()
                && holds(symbol, number)) {
            throw new InvalidValue("document-symbol.numbered", "field", "symbol");
        }
    }

    private static boolean holds(String symbol, DocumentNumber number) {
        return !symbol(symbol).equals(apart(number, symbol(symbol)))
                || DIGITS.matcher(SearchText.fold(symbol))
                        .results()
                        .anyMatch(some -> plain(some.group()).equals(plain(number.value())));
    }

    private static String apart(DocumentNumber number, String symbol) {
        return symbol.replaceFirst("^0*" + plain(number.value()) + "(?!\\d)", "");
    }

    private static String plain(String number) {
        return SearchText.fold(number).replaceFirst("^0+", "");
    }

    /// The key of one number of the series, as it is reserved; stored, so that another form needs a
    /// migration.
    public String key(DocumentNumber number) {
        boolean isYear = number.value().equals(Integer.toString(year));
        return "%s|%s|%d|%s"
                .formatted(
                        issuer, isYear ? symbol : apart(number, symbol), year, number.sortable());
    }
}
