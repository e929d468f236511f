package vn.sovang.query.export;

import tools.jackson.databind.JsonNode;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The columns of a list: one for each component of its rows; records inside them bring their own.
final class Columns {
    private final List<List<RecordComponent>> columns;

    private Columns(List<List<RecordComponent>> columns) {
        this.columns = columns;
    }

    static Columns of(Class<?> rowType) {
        List<List<RecordComponent>> columns = new ArrayList<>();
        add(columns, List.of(), rowType);
        return new Columns(columns);
    }

    private static void add(
            List<List<RecordComponent>> columns, List<RecordComponent> way, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            List<RecordComponent> inner = new ArrayList<>(way);
            inner.add(component);
            if (component.getType().isRecord()) {
                add(columns, inner, component.getType());
            } else {
                columns.add(inner);
            }
        }
    }

    /// The words of the parts of a column's way, outer ones first.
    List<String> headings(RowWords words) {
        return columns.stream().map(way -> heading(way, words)).toList();
    }

    private static String heading(List<RecordComponent> way, RowWords words) {
        return IntStream.range(0, way.size())
                .mapToObj(i ->
                        words.heading(
                                i == 0 ? RowWords.of(way.get(i)) : way.get(i - 1).getName(),
                                way.get(i).getName()))
                .collect(Collectors.joining(": "));
    }

    /// Components of which the cells of every row are made.
    List<RecordComponent> parts() {
        return columns.stream().map(List::getLast).toList();
    }

    /// The values of a row's cells.
    List<JsonNode> values(JsonNode row) {
        return columns.stream().map(way -> value(way, row)).toList();
    }

    private static JsonNode value(List<RecordComponent> way, JsonNode row) {
        JsonNode value = row;
        for (RecordComponent part : way) {
            value = value.path(part.getName());
        }
        return value;
    }
}
