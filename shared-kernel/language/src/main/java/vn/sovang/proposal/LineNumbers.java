package vn.sovang.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Numbers of lines as people write them: `1-200, 205`.
public final class LineNumbers {
    /// Least numbers in a row that are written as a range.
    private static final int LEAST = 3;

    private LineNumbers() {}

    public static String words(Collection<Integer> numbers) {
        List<Integer> sorted = numbers.stream().distinct().sorted().toList();
        List<String> words = new ArrayList<>();
        for (int from = 0; from < sorted.size(); ) {
            int until = from;
            while (until + 1 < sorted.size() && sorted.get(until + 1) == sorted.get(until) + 1) {
                until++;
            }
            if (until - from + 1 >= LEAST) {
                words.add(sorted.get(from) + "-" + sorted.get(until));
                from = until + 1;
            } else {
                words.add(String.valueOf(sorted.get(from)));
                from++;
            }
        }
        return String.join(", ", words);
    }
}
