package vn.sovang.query.pages.list;

import tools.jackson.databind.JsonNode;

import vn.sovang.query.export.RowWords;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A column of a list.
///
/// @param name as [ListPage] has it
/// @param way the components that lead to its values, outer ones first
record ListColumn(String name, List<RecordComponent> way) {
    ListColumn {
        way = List.copyOf(way);
    }

    /// The column of a name in rows of a type; empty where the rows have no such part.
    static Optional<ListColumn> of(String name, Class<?> rowType) {
        List<RecordComponent> way = new ArrayList<>();
        Class<?> type = rowType;
        for (String step : name.split("\\.", -1)) {
            Optional<RecordComponent> part =
                    type.isRecord()
                            ? Arrays.stream(type.getRecordComponents())
                                    .filter(component -> component.getName().equals(step))
                                    .findFirst()
                            : Optional.empty();
            if (part.isEmpty()) {
                return Optional.empty();
            }
            way.add(part.get());
            type = part.get().getType();
        }
        return Optional.of(new ListColumn(name, way));
    }

    /// All columns that rows of a type can have, ids aside.
    static List<ListColumn> all(Class<?> rowType) {
        return Arrays.stream(rowType.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("id") && !name.equals("key") && !name.endsWith("Id"))
                .map(name -> of(name, rowType).orElseThrow())
                .toList();
    }

    RecordComponent part() {
        return way.getLast();
    }

    String heading(RowWords words) {
        List<String> headings = new ArrayList<>();
        for (int i = 0; i < way.size(); i++) {
            headings.add(
                    words.heading(
                            i == 0 ? RowWords.of(way.get(i)) : way.get(i - 1).getName(),
                            way.get(i).getName()));
        }
        return headings.stream().collect(Collectors.joining(": "));
    }

    JsonNode value(JsonNode row) {
        JsonNode value = row;
        for (RecordComponent part : way) {
            value = value.path(part.getName());
        }
        return value;
    }

    /// True for a name or a title, which begins a line; words of documents stay as they are.
    boolean isName() {
        String end = name.toLowerCase(Locale.ROOT);
        return end.endsWith("name") || end.endsWith("title");
    }

    boolean isNumber() {
        Class<?> type = part().getType();
        return type == int.class || type == long.class || Number.class.isAssignableFrom(type);
    }
}
