package vn.sovang.query.reading;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.sovang.text.SearchText;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// Conditions by which a list is narrowed. What the caller leaves out narrows nothing.
public final class Where {
    private final StringBuilder conditions = new StringBuilder();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Where() {}

    public static Where all() {
        return new Where();
    }

    public Where equal(String column, @Nullable String value) {
        return value == null || value.isBlank()
                ? this
                : and("b." + column + " = :" + column, column, value);
    }

    /// One of a closed list, stored by its name.
    public Where equal(String column, @Nullable Enum<?> value) {
        return equal(column, value == null ? null : value.name());
    }

    /// Every word must be there, in any order, with or without tone marks.
    public Where search(@Nullable String words) {
        String[] patterns = patterns(words == null ? "" : words);
        return patterns.length == 0
                ? this
                : and("b.search like all (cast(:words as text[]))", "words", patterns);
    }

    /// Patterns that each word must fit in a board's folded words; empty for no word.
    public static String[] patterns(String words) {
        String folded = SearchText.fold(words);
        return folded.isEmpty()
                ? new String[0]
                : Arrays.stream(folded.split(" ", -1))
                        .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                        .toArray(String[]::new);
    }

    /// A condition without values of the caller's.
    public Where and(String condition) {
        conditions.append(" and ").append(condition);
        return this;
    }

    public Where and(String condition, String name, Object value) {
        conditions.append(" and ").append(condition);
        values.put(name, value);
        return this;
    }

    /// A further value of the conditions.
    public Where with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /// Each begins with `and`.
    public String conditions() {
        return conditions.toString();
    }

    /// Gives the values to a statement with the conditions.
    public JdbcClient.StatementSpec fill(JdbcClient.StatementSpec statement) {
        JdbcClient.StatementSpec filled = statement;
        for (Map.Entry<String, Object> value : values.entrySet()) {
            filled = filled.param(value.getKey(), value.getValue());
        }
        return filled;
    }
}
