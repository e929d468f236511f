package vn.sovang.command.edge;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Tells which object of a stream of objects begins at which byte, by the list of numbers and
/// places at its head.
final class PdfObjects {
    private static final int LONGEST = 1 << 20;
    private static final Pattern NUMBER = Pattern.compile("\\+?0*\\d{1,9}");
    private static final Pattern PAIR = Pattern.compile("(\\d+)\\s+(\\d+)");

    private final Map<Integer, Integer> byPlace = new HashMap<>();
    private final StringBuilder head = new StringBuilder();
    private final int first;
    private int at;

    /// @param first byte behind the head; 0 where there is none
    PdfObjects(int first) {
        this.first = Math.min(first, LONGEST);
    }

    /// Number of the object that begins with this byte.
    OptionalInt next(byte sign) {
        if (first == 0) {
            return OptionalInt.empty();
        }
        if (at < first) {
            head.append((char) (sign & 0xff));
        } else if (at == first) {
            PAIR.matcher(head)
                    .results()
                    .forEach(pair -> byPlace.put(number(pair.group(2)), number(pair.group(1))));
        }
        int place = at++ - first;
        Integer begins = byPlace.get(place);
        return begins == null ? OptionalInt.empty() : OptionalInt.of(begins);
    }

    /// A number of an object or a place; -1 for any other word.
    static int number(String word) {
        return NUMBER.matcher(word).matches() ? Integer.parseInt(word) : -1;
    }
}
