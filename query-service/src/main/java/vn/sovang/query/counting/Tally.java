package vn.sovang.query.counting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/// Numbers of each member of a closed list, by group.
public final class Tally<E extends Enum<E>> {
    private final Class<E> list;
    private final Map<String, Numbers<E>> groups = new HashMap<>();

    public Tally(Class<E> list) {
        this.list = list;
    }

    /// The numbers of one group.
    public static final class Numbers<E extends Enum<E>> {
        private final Map<E, Integer> numbers;

        private Numbers(Class<E> list) {
            numbers = new EnumMap<>(list);
        }

        public int number(E one) {
            return numbers.getOrDefault(one, 0);
        }

        public int all() {
            return numbers.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /// Adds a row of a statement that counts: the `number` of those that are alike, of the group of
    /// that `name`.
    public void add(ResultSet row, E one) throws SQLException {
        add(row.getString("name"), one, row.getInt("number"));
    }

    public void add(String group, E one, int number) {
        groups.computeIfAbsent(group, _ -> new Numbers<>(list))
                .numbers
                .merge(one, number, Integer::sum);
    }

    public int number(String group, E one) {
        Numbers<E> numbers = groups.get(group);
        return numbers == null ? 0 : numbers.number(one);
    }

    /// Counts by group; no entry for a group that has none of them.
    public <C> Map<String, C> counts(BiFunction<String, Numbers<E>, C> count) {
        return groups.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                group -> count.apply(group.getKey(), group.getValue())));
    }
}
