package vn.sovang.award;

import java.util.Arrays;
import java.util.regex.Pattern;

/// Certainty that a rule says what we hold it to say. What nobody verified is shown as a notice and
/// refuses nothing.
public enum Certainty {
    /// Read in the text of the law itself.
    READ("T"),
    /// Reported by a public page that quotes it.
    REPORTED("P"),
    /// Noted by others about the law.
    NOTED("R"),
    UNVERIFIED("U");

    private static final Pattern OWN_WORDS =
            Pattern.compile(" \\((?:theo (?:cổng|trang) thông tin|chưa đối chiếu|chưa đọc)\\)$");

    private final String mark;

    Certainty(String mark) {
        this.mark = mark;
    }

    /// The mark by which votes keep it.
    public String mark() {
        return mark;
    }

    /// A source without the words of its own on how sure it is, for places that say it beside it.
    public static String bare(String source) {
        return OWN_WORDS.matcher(source).replaceFirst("");
    }

    public static Certainty ofMark(String mark) {
        return Arrays.stream(values())
                .filter(certainty -> certainty.mark.equals(mark))
                .findFirst()
                .orElse(UNVERIFIED);
    }
}
