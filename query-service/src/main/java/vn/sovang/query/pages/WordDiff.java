package vn.sovang.query.pages;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Differences of two texts, word by word.
public final class WordDiff {
    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

    private WordDiff() {}

    /// Words that stand in both texts, or in one of them.
    public record Piece(Kind kind, String words) {
        public boolean isGone() {
            return kind == Kind.GONE;
        }

        public boolean isNew() {
            return kind == Kind.NEW;
        }
    }

    public enum Kind {
        SAME,
        GONE,
        NEW
    }

    /// All words of both texts in their order; what is gone stands before what is new.
    public static List<Piece> between(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<Piece> pieces = new ArrayList<>();
        int place = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(old, now, (one, other) -> one.strip().equals(other.strip()))
                        .getDeltas()) {
            int start = delta.getTarget().getPosition();
            add(pieces, Kind.SAME, now.subList(place, start));
            add(pieces, Kind.GONE, delta.getSource().getLines());
            add(pieces, Kind.NEW, delta.getTarget().getLines());
            place = start + delta.getTarget().size();
        }
        add(pieces, Kind.SAME, now.subList(place, now.size()));
        return pieces;
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        String text = String.join("", words);
        if (!text.isEmpty()) {
            pieces.add(new Piece(kind, text));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
