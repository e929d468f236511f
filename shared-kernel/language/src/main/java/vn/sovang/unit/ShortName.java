package vn.sovang.unit;

import vn.sovang.plan.NumberSeries;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Tells whether people mean an organisation by a shorter form of its name: without its place
/// (`UBND tỉnh` for `Ủy ban nhân dân tỉnh Hà Tĩnh`), or by the first letters of some of its words
/// (`Sở CT`, `SCT`, `Sở GD&ĐT`).
public final class ShortName {
    /// Words that say of which rank a place is.
    private static final Set<String> RANKS =
            Set.of("tinh", "thanh", "tp", "huyen", "quan", "xa", "phuong", "thi");

    private static final Set<String> LEFT_OUT = Set.of("va", "tinh", "tp");

    private ShortName() {}

    /// True when a name is the organisation's, or another form of it.
    ///
    /// @param name as somebody writes it
    public static boolean isFor(String name, String organisation) {
        List<String> own = words(organisation);
        List<String> asked = words(name);
        return !asked.isEmpty()
                && !own.isEmpty()
                && (fits(asked, own, isOfState(own) || endsWithRank(asked))
                        || fits(own, asked, endsWithRank(own)));
    }

    /// True when nothing but the name of a place can follow.
    private static boolean endsWithRank(List<String> words) {
        return RANKS.contains(words.getLast());
    }

    private static List<String> words(String name) {
        return Arrays.stream(NumberSeries.issuer(name).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// True for departments and committees, whose names go on with their place.
    private static boolean isOfState(List<String> organisation) {
        String all = String.join(" ", organisation);
        return all.startsWith("so ")
                || all.startsWith("uy ban nhan dan")
                || all.startsWith("hoi dong nhan dan");
    }

    /// Compares word by word.
    ///
    /// @param anyRest whether whatever follows in the long form can be left out, and not only a
    ///   place of a named rank
    private static boolean fits(List<String> brief, List<String> full, boolean anyRest) {
        if (brief.isEmpty()) {
            return full.isEmpty() || anyRest || RANKS.contains(full.getFirst());
        }
        if (full.isEmpty()) {
            return false;
        }
        List<String> rest = full.subList(1, full.size());
        String word = brief.getFirst();
        List<String> next = brief.subList(1, brief.size());
        return (word.equals(full.getFirst()) && fits(next, rest, anyRest))
                || (LEFT_OUT.contains(full.getFirst()) && fits(brief, rest, anyRest))
                || initials(word, next, full, anyRest);
    }

    /// True when a word is made of the first letters of two or more that follow.
    private static boolean initials(
            String word, List<String> next, List<String> full, boolean anyRest) {
        int letters = 0;
        int at = 0;
        while (at < full.size() && letters < word.length()) {
            boolean isNext = full.get(at).charAt(0) == word.charAt(letters);
            if (!isNext && !LEFT_OUT.contains(full.get(at))) {
                return false;
            }
            letters += isNext ? 1 : 0;
            at++;
        }
        return letters == word.length()
                && letters > 1
                && fits(next, full.subList(at, full.size()), anyRest);
    }
}
