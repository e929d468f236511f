package vn.sovang.command.edge;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Follows what a PDF does by itself, when it is opened (`OpenAction`) or looked at (`AA`), to what
/// reaches outside of it: addresses and other files. The same behind a link waits for its reader,
/// and is no such thing.
final class PdfActions {
    private static final Set<String> REACH = Set.of("URI", "GoToR", "GoToE", "Thread");
    private static final String LIST = "[";
    private static final Set<String> BY_ITSELF = Set.of("OpenAction", "AA");

    /// Places from which one action leads to another: the next one, and the events that happen by
    /// themselves. An object that is nothing but the number of another leads there too.
    private static final Set<String> LEADS =
            Set.of("Next", "O", "C", "WC", "WS", "DS", "WP", "DP", "PO", "PC", "PV", "PI");

    private final Map<Integer, Set<Integer>> leads = new HashMap<>();
    private final Set<Integer> reaching = new HashSet<>();
    private final Set<Integer> begun = new HashSet<>();
    private boolean isReached;

    private int object = -1;
    private String key = "";
    private int number = -1;
    private int generation = -1;
    private char before;
    private boolean isAwaited;
    private int depth;

    /// Tells that an object begins.
    void object(int begins) {
        object = begins;
        key = "";
        isAwaited = false;
        depth = 0;
    }

    void name(String name) {
        if (key.equals("S") && REACH.contains(name)) {
            reaching.add(object);
            isReached |= depth > 0;
        }
        isAwaited = BY_ITSELF.contains(name);
        key = name;
    }

    /// A word that is no name: a number, or the R behind the two numbers of another object.
    void word(String word) {
        if (word.equals("R") && generation >= 0 && number >= 0) {
            refersTo(number);
        }
        number = generation;
        generation = PdfObjects.number(word);
        before = 0;
    }

    private void refersTo(int other) {
        if (isAwaited || (depth > 0 && LEADS.contains(key))) {
            begun.add(other);
        } else if (LEADS.contains(key) || key.isEmpty()) {
            leads.computeIfAbsent(object, _ -> new HashSet<>()).add(other);
        }
        isAwaited = false;
    }

    /// A bracket or a space.
    void bracket(char sign) {
        if (sign == '<' && before == '<') {
            depth += isAwaited || depth > 0 ? 1 : 0;
            isAwaited = false;
            before = 0;
        } else if (sign == '>' && before == '>') {
            depth -= depth > 0 ? 1 : 0;
            before = 0;
        } else {
            isAwaited &= sign != '[' && sign != '(';
            key = sign == '[' && key.isEmpty() ? LIST : key;
            before = sign;
        }
    }

    /// True when what begins by itself leads, in however many steps, to what reaches outside.
    boolean reachOutside() {
        Deque<Integer> next = new ArrayDeque<>(begun);
        Set<Integer> seen = new HashSet<>();
        while (!next.isEmpty()) {
            int one = next.pop();
            isReached |= reaching.contains(one);
            if (seen.add(one)) {
                next.addAll(leads.getOrDefault(one, Set.of()));
            }
        }
        return isReached;
    }
}
