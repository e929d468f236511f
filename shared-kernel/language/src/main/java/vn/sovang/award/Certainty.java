package vn.sovang.award;

import java.util.Arrays;

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

    private final String mark;

    Certainty(String mark) {
        this.mark = mark;
    }

    /// The mark by which votes keep it.
    public String mark() {
        return mark;
    }

    public static Certainty ofMark(String mark) {
        return Arrays.stream(values())
                .filter(certainty -> certainty.mark.equals(mark))
                .findFirst()
                .orElse(UNVERIFIED);
    }
}
