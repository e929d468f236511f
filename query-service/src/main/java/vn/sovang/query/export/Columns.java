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
    List<String> headings(Cells cells) {
        return columns.stream().map(way -> heading(way, cells)).toList();
    }

    private static String heading(List<RecordComponent> way, Cells cells) {
        return IntStream.range(0, way.size())
                .mapToObj(i ->
                        cells.heading(i == 0 ? "" : way.get(i - 1).getName(), way.get(i).getName()))
                .collect(Collectors.joining(": "));
    }

    List<String> cells(JsonNode row, Cells cells) {
        return columns.stream().map(way -> cell(way, row, cells)).toList();
    }

    private static String cell(List<RecordComponent> way, JsonNode row, Cells cells) {
        JsonNode value = row;
        for (RecordComponent part : way) {
            value = value.path(part.getName());
        }
        return cells.of(way.getLast(), value);
    }
}
