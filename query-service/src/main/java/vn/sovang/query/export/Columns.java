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

    /// The words of the parts of a column's way, outer ones first; a part without a text of its own
    /// shows its name.
    List<String> headings(Texts texts, Language language) {
        return columns.stream()
                .map(column ->
                        column.path().stream()
                                .map(part ->
                                        texts.find("column." + part, language, Map.of())
                                                .orElse(part))
                                .collect(Collectors.joining(": ")))
                .toList();
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
