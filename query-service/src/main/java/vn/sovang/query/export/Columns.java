package vn.sovang.query.export;

import tools.jackson.databind.JsonNode;

import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;
import vn.sovang.time.VietnamTime;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The columns of a list: one for each component of its rows; records inside them bring their own.
final class Columns {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
                    .withZone(VietnamTime.ZONE);

    private final List<Column> columns;

    private Columns(List<Column> columns) {
        this.columns = columns;
    }

    private record Column(List<String> path, boolean isInstant) {}

    static Columns of(Class<?> rowType) {
        List<Column> columns = new ArrayList<>();
        add(columns, List.of(), rowType);
        return new Columns(columns);
    }

    private static void add(List<Column> columns, List<String> path, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            List<String> inner = new ArrayList<>(path);
            inner.add(component.getName());
            if (component.getType().isRecord()) {
                add(columns, inner, component.getType());
            } else {
                columns.add(new Column(inner, component.getType() == Instant.class));
            }
        }
    }

    /// The words of the parts of a column's way, outer ones first. A part can have other words
    /// where it stands in a certain one; without any of its own it shows its name.
    List<String> headings(Texts texts, Language language) {
        return columns.stream()
                .map(column ->
                        IntStream.range(0, column.path().size())
                                .mapToObj(i ->
                                        heading(column.path().subList(0, i + 1), texts, language))
                                .collect(Collectors.joining(": ")))
                .toList();
    }

    private static String heading(List<String> path, Texts texts, Language language) {
        String part = path.getLast();
        String within = path.size() == 1 ? "" : path.get(path.size() - 2) + ".";
        return texts.find("column." + within + part, language, Map.of())
                .or(() -> texts.find("column." + part, language, Map.of()))
                .orElse(part);
    }

    List<String> cells(JsonNode row) {
        return columns.stream().map(column -> cell(column, row)).toList();
    }

    private static String cell(Column column, JsonNode row) {
        JsonNode value = row;
        for (String part : column.path()) {
            value = value.path(part);
        }
        if (value.isNumber()) {
            return value.asString();
        }
        if (column.isInstant() && value.isString()) {
            return TIME.format(Instant.parse(value.stringValue()));
        }
        return Csv.harmless(text(value));
    }

    private static String text(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isArray()) {
            return value.valueStream().map(Columns::text).collect(Collectors.joining("; "));
        }
        if (value.isObject()) {
            return value.valueStream()
                    .map(Columns::text)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" · "));
        }
        return value.isBoolean()
                ? Boolean.toString(value.booleanValue()).toUpperCase(Locale.ROOT)
                : value.asString();
    }
}
