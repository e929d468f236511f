package vn.sovang.query.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Differences of two texts, word by word.
public final class WordDiff {
    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

    /// Beyond so many pairs of words two texts are told apart as wholes.
    private static final long MOST_PAIRS = 4_000_000;

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
        int head = 0;
        while (head < Math.min(old.size(), now.size()) && same(old.get(head), now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(old.size(), now.size()) - head
                && same(old.get(old.size() - 1 - tail), now.get(now.size() - 1 - tail))) {
            tail++;
        }
        Pieces pieces = new Pieces();
        pieces.add(Kind.SAME, now.subList(0, head));
        middle(old.subList(head, old.size() - tail), now.subList(head, now.size() - tail), pieces);
        pieces.add(Kind.SAME, now.subList(now.size() - tail, now.size()));
        return pieces.all;
    }

    private static void middle(List<String> old, List<String> now, Pieces pieces) {
        if ((long) old.size() * now.size() > MOST_PAIRS) {
            pieces.add(Kind.GONE, old);
            pieces.add(Kind.NEW, now);
            return;
        }
        int[][] common = common(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && same(old.get(i), now.get(j))) {
                pieces.add(Kind.SAME, List.of(now.get(j)));
                i++;
                j++;
            } else if (i < old.size()
                    && (j == now.size() || common[i + 1][j] >= common[i][j + 1])) {
                pieces.add(Kind.GONE, List.of(old.get(i)));
                i++;
            } else {
                pieces.add(Kind.NEW, List.of(now.get(j)));
                j++;
            }
        }
    }

    /// Length of the longest common sequence from each pair of words on.
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] =
                        same(old.get(i), now.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(match -> match.group()).toList();
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }

    private static final class Pieces {
        private final List<Piece> all = new ArrayList<>();

        private void add(Kind kind, List<String> words) {
            String more = String.join("", words);
            if (more.isEmpty()) {
                return;
            }
            boolean goesOn = !all.isEmpty() && all.getLast().kind() == kind;
            String text = goesOn ? all.removeLast().words() + more : more;
            all.add(new Piece(kind, text));
        }
    }
}
