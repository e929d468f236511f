package vn.sovang.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Extent of a run.
///
/// @param folder place of the unpacked database and of the results
/// @param parts names of the comparisons to run
/// @param length of one round of one rival, without its warm-up
/// @param rounds of each rival, in turns
/// @param callers numbers of commands in flight
/// @param provinces numbers of provinces that the commands are spread over
/// @param size share of a large province that is generated and read
record Options(
        Path folder,
        Set<String> parts,
        Duration length,
        int rounds,
        List<Integer> callers,
        List<Integer> provinces,
        double size) {
    static final int MOST_PROVINCES = 40;

    static Options of(String... words) {
        if (words.length != 7) {
            throw new IllegalArgumentException(
                    "folder, parts, seconds, rounds, callers, provinces and size, not "
                            + Arrays.toString(words));
        }
        return new Options(
                Path.of(words[0]),
                Set.of(words[1].split(",")),
                Duration.ofSeconds(Long.parseLong(words[2])),
                Integer.parseInt(words[3]),
                numbers(words[4]),
                numbers(words[5]),
                Double.parseDouble(words[6]));
    }

    private static List<Integer> numbers(String words) {
        return Arrays.stream(words.split(",")).map(Integer::valueOf).toList();
    }
}
