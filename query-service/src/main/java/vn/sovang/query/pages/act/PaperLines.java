package vn.sovang.query.pages.act;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The lines of a document that is read.
record PaperLines(List<String> all) {
    PaperLines {
        all = List.copyOf(all);
    }

    /// Number of the first line that fits; -1 where none does.
    int first(Pattern pattern) {
        return firstAfter(-1, pattern);
    }

    int firstAfter(int line, Pattern pattern) {
        for (int i = line + 1; i < all.size(); i++) {
            if (pattern.matcher(plain(all.get(i))).find()) {
                return i;
            }
        }
        return -1;
    }

    String joined(int from, int to) {
        return from >= to
                ? ""
                : all.subList(from, to).stream()
                        .map(PaperLines::plain)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining(" "));
    }

    /// The line without the marks of converted texts.
    static String plain(String line) {
        return line.replaceAll("[*_#]", "").strip();
    }

    static boolean isInCapitals(String line) {
        return line.equals(line.toUpperCase(Locale.ROOT))
                && line.codePoints().anyMatch(Character::isLetter);
    }

    static String capitalised(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }
}
