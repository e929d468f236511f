package vn.sovang.query.pages.act;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Closes the gaps that rows leave in which nothing was typed: a refusal counts the rows that were
/// sent, and shall stand at the row that people see.
final class EmptyRows {
    private static final Pattern ROW = Pattern.compile("\\[(\\d{1,3})]");

    private EmptyRows() {}

    static MultiValueMap<String, String> closed(MultiValueMap<String, String> fields) {
        Map<String, NavigableSet<Integer>> used = new HashMap<>();
        List<String> names = new ArrayList<>();
        fields.forEach((name, values) -> {
            boolean isInRow = ROW.matcher(name).find();
            if (!isInRow || values.stream().anyMatch(value -> !value.isBlank())) {
                names.add(name);
                Matcher row = ROW.matcher(name);
                while (row.find()) {
                    used.computeIfAbsent(name.substring(0, row.start()), _ -> new TreeSet<>())
                            .add(Integer.valueOf(row.group(1)));
                }
            }
        });
        LinkedMultiValueMap<String, String> closed = new LinkedMultiValueMap<>();
        for (String name : names) {
            closed.addAll(renumbered(name, used), fields.getOrDefault(name, List.of()));
        }
        return closed;
    }

    private static String renumbered(String name, Map<String, NavigableSet<Integer>> used) {
        StringBuilder renumbered = new StringBuilder();
        Matcher row = ROW.matcher(name);
        while (row.find()) {
            int place =
                    used.getOrDefault(name.substring(0, row.start()), new TreeSet<>())
                            .headSet(Integer.valueOf(row.group(1)))
                            .size();
            row.appendReplacement(renumbered, "[" + place + "]");
        }
        return row.appendTail(renumbered).toString();
    }
}
