package vn.sovang.plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The rank that a printed label claims among its siblings (rule 19, anomaly A18): the order of a
/// list is its own, and this only says whether the labels agree with it.
///
/// @param series the labels that are counted together, such as `2.` of `2.4`, or letters
public record LabelRank(String series, int rank) {
    /// The letters that number points; đ stands between d and e.
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
    private static final Pattern DIGITS = Pattern.compile("(.*?)(\\d{1,4})");

    /// Empty for a dash, a plus, or a label that counts in a way of its own.
    public static Optional<LabelRank> of(String label) {
        String bare = label.strip().replaceFirst("[.)/]+$", "");
        Matcher digits = DIGITS.matcher(bare);
        if (digits.matches()) {
            return Optional.of(new LabelRank(digits.group(1), Integer.parseInt(digits.group(2))));
        }
        if (ROMAN.contains(bare)) {
            return Optional.of(new LabelRank("roman", ROMAN.indexOf(bare) + 1));
        }
        return bare.length() == 1 && LETTERS.contains(bare)
                ? Optional.of(new LabelRank("letters", LETTERS.indexOf(bare) + 1))
                : Optional.empty();
    }

    /// True when `next` may stand directly after this one; labels of different series always may.
    public boolean isFollowedBy(LabelRank next) {
        return !series.equals(next.series) || next.rank == rank + 1;
    }
}
