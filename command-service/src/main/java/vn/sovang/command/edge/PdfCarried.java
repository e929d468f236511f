package vn.sovang.command.edge;

import vn.sovang.kernel.FileName;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Follows which files a PDF carries, and what they are called: a description of a file gives its
/// names as texts and its content as streams, under the same keys, at once or over objects that are
/// nothing but the number of another.
final class PdfCarried {
    private static final Set<String> KEYS = Set.of("F", "UF", "DOS", "Mac", "Unix");

    private final Map<Integer, Set<Integer>> leads = new HashMap<>();
    private final Map<Integer, List<Content>> contents = new HashMap<>();
    private final Set<Integer> programs = new HashSet<>();
    private final Set<Integer> named = new HashSet<>();
    private boolean runs;

    private int object = -1;
    private String key = "";
    private boolean isBare;
    private int number = -1;
    private int generation = -1;

    /// A stream.
    ///
    /// @param from byte behind its first word
    /// @param isPlain whether its bytes are those of the file
    /// @param isDeflated whether they are deflated once, and nothing else
    record Content(int from, boolean isPlain, boolean isDeflated) {}

    /// Tells that an object begins.
    void object(int begins) {
        object = begins;
        key = "";
        isBare = true;
    }

    void name(String name) {
        key = name;
        isBare = false;
    }

    /// A word that is no name: a number, or the R behind the two numbers of another object.
    void word(String word) {
        if (word.equals("R") && generation >= 0 && number >= 0) {
            if (KEYS.contains(key)) {
                named.add(number);
            } else if (isBare) {
                leads.computeIfAbsent(object, _ -> new HashSet<>()).add(number);
            }
        }
        number = generation;
        generation = PdfObjects.number(word);
    }

    /// A bracket or a space.
    void bracket(char sign) {
        isBare &= sign != '<' && sign != '[';
    }

    /// A text that ended; one that is too long for a name is taken for a program.
    void text(PdfText ended) {
        boolean isName = KEYS.contains(key);
        if (isName || isBare) {
            String text = ended.said();
            boolean isProgram = text == null || FileName.runs(text) || FileName.unpacks(text);
            runs |= isProgram && isName;
            if (isProgram && isBare) {
                programs.add(object);
            }
        }
        key = "";
    }

    /// The stream of the object at hand.
    ///
    /// @param isCarried whether it says itself that it is a file
    void content(Content content, boolean isCarried) {
        contents.computeIfAbsent(object, _ -> new ArrayList<>()).add(content);
        if (isCarried) {
            named.add(object);
        }
    }

    /// True where a file bears the name of a program or an archive.
    boolean runs() {
        return runs || reached().stream().anyMatch(programs::contains);
    }

    /// The contents of all files.
    List<Content> files() {
        return reached().stream()
                .sorted()
                .flatMap(one -> contents.getOrDefault(one, List.of()).stream())
                .toList();
    }

    private Set<Integer> reached() {
        Deque<Integer> next = new ArrayDeque<>(named);
        Set<Integer> seen = new HashSet<>();
        while (!next.isEmpty()) {
            int one = next.pop();
            if (seen.add(one)) {
                next.addAll(leads.getOrDefault(one, Set.of()));
            }
        }
        return seen;
    }
}
