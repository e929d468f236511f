package vn.sovang.query.difference;

import com.fasterxml.jackson.annotation.JsonIgnore;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.List;

/// Differences between two moments of a list.
///
/// @param next value of `after` with which to go on; null at the end. A page can be empty before
///   the end, where nothing differed for long
public record Differences(String view, List<Row> items, @Nullable String next, At from, At to) {
    public Differences {
        items = List.copyOf(items);
    }

    /// A moment.
    public record At(long position, Instant asOf) {}

    /// Kinds of change of a row.
    public enum Change {
        ADDED,
        REMOVED,
        CHANGED
    }

    /// A row that differs.
    ///
    /// @param row the row that is there at one moment only
    /// @param fields of a row that is there at both, those that differ
    /// @param shown the row at the later moment at which it is there, for pages; not part of
    ///   answers to clients
    public record Row(
            String key,
            Change change,
            @Nullable JsonNode row,
            List<Field> fields,
            @JsonIgnore JsonNode shown) {
        public Row {
            fields = List.copyOf(fields);
        }
    }

    /// A field that differs.
    ///
    /// @param field its way in the row, such as `deadline.resolved`
    public record Field(String field, JsonNode before, JsonNode after) {}
}
