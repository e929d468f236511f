package vn.sovang.plan;

import vn.sovang.text.SearchText;

import java.util.regex.Pattern;

/// The series in which a number is given once: of one issuer, symbol and year (rule 13), in the
/// form in which two spellings of it are one.
///
/// @param issuer a unit's id, or a name: `UBND tỉnh` and `Uỷ ban nhân dân tỉnh` are the same
/// @param symbol without the number: `QĐ-UBND`, `/QĐ - UBND`, `QĐ_UBND.` and `qđ–ubnd` are the
///   same; blank where a document has no symbol
public record NumberSeries(String issuer, String symbol, int year) {
    private static final Pattern SLASH = Pattern.compile("[ ._-]*/[ ._/-]*");
    private static final Pattern HYPHEN = Pattern.compile(" ?[._-][ ._-]*");
    private static final Pattern EDGES = Pattern.compile("^[-/]+|[-/]+$");

    public NumberSeries {
        issuer = issuer(issuer);
        symbol = symbol(symbol);
    }

    /// A name of an authority as names are compared: folded for search, and written out where it is
    /// shortened as everybody does.
    public static String issuer(String name) {
        return SearchText.fold(name)
                .replaceAll("\\bubnd\\b", "uy ban nhan dan")
                .replaceAll("\\bhdnd\\b", "hoi dong nhan dan");
    }

    private static String symbol(String written) {
        String joined =
                HYPHEN.matcher(SLASH.matcher(SearchText.fold(written)).replaceAll("/"))
                        .replaceAll("-");
        return EDGES.matcher(joined).replaceAll("");
    }

    /// The key of one number of the series, as it is reserved; stored, so its form is for ever.
    public String key(DocumentNumber number) {
        return "%s|%s|%d|%s".formatted(issuer, symbol, year, number.sortable());
    }
}
