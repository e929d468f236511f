package vn.sovang.query.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Lines of a table as RFC 4180 wants them, in which no text is a formula.
final class Csv {
    /// Mark by which Excel knows that the file is in UTF-8.
    static final String BYTE_ORDER_MARK = "\uFEFF";

    /// Beginning of a formula: whatever stands before the sign and is not seen changes nothing.
    private static final Pattern FORMULA =
            Pattern.compile("[\\t\\r\\n]|[\\s\\p{Z}\\p{Cf}]*[=+\\-@＝＋－＠]");

    private static final String NEEDS_QUOTES = ",;\"\r\n\t";

    private Csv() {}

    static String line(List<String> cells) {
        return cells.stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    /// Text that a table program would take for a formula gets an apostrophe before it.
    static String harmless(String text) {
        return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }

    private static String quoted(String cell) {
        boolean needsQuotes =
                cell.chars().anyMatch(c -> NEEDS_QUOTES.indexOf(c) >= 0)
                        || !cell.equals(cell.strip());
        return needsQuotes ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}
