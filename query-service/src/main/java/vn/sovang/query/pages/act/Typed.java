package vn.sovang.query.pages.act;

import org.springframework.util.MultiValueMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;

/// What was typed into a form, and the command that it says. A field that was left blank is left
/// out; one that cannot be read goes as it was typed, so that its refusal names it.
record Typed(MultiValueMap<String, String> fields) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST_ROWS = 200;

    String value(String way) {
        String value = fields.getFirst(way);
        return value == null ? "" : value;
    }

    List<String> values(String way) {
        return fields.getOrDefault(way, List.of());
    }

    /// How many rows of a list were typed or shown.
    int rows(String way) {
        int rows = 0;
        for (String name : fields.keySet()) {
            if (name.startsWith(way + "[")) {
                String index = name.substring(way.length() + 1, name.indexOf(']', way.length()));
                rows =
                        index.matches("\\d{1,3}")
                                ? Math.max(rows, Integer.parseInt(index) + 1)
                                : rows;
            }
        }
        return Math.min(rows, MOST_ROWS);
    }

    /// The command's fields, without those that the address gives.
    ///
    /// @param from the first component that is typed
    ObjectNode json(Class<?> command, int from) {
        ObjectNode json = JSON.objectNode();
        RecordComponent[] components = command.getRecordComponents();
        for (int i = from; i < components.length; i++) {
            put(json, components[i], components[i].getName());
        }
        return json;
    }

    private void put(ObjectNode json, RecordComponent component, String way) {
        JsonNode value = read(component.getGenericType(), way);
        if (!value.isNull()) {
            json.set(component.getName(), value);
        }
    }

    private JsonNode read(Type type, String way) {
        if (type instanceof ParameterizedType list) {
            return list(list.getActualTypeArguments()[0], way);
        }
        Class<?> simple = (Class<?>) type;
        return Shapes.isGroup(simple) ? group(simple, way) : single(simple, value(way).strip());
    }

    private JsonNode list(Type element, String way) {
        ArrayNode all = JSON.arrayNode();
        if (element instanceof Class<?> type && type.isEnum()) {
            values(way).stream().filter(value -> !value.isBlank()).forEach(all::add);
            return all;
        }
        for (int i = 0; i < rows(way); i++) {
            JsonNode row = read(element, way + "[" + i + "]");
            if (!row.isNull()) {
                all.add(row);
            }
        }
        return all;
    }

    /// A group in which nothing was typed is not there.
    private JsonNode group(Class<?> type, String way) {
        ObjectNode group = JSON.objectNode();
        for (RecordComponent component : type.getRecordComponents()) {
            put(group, component, way + "." + component.getName());
        }
        boolean isEmpty = group.valueStream().allMatch(value -> value.isArray() && value.isEmpty());
        return isEmpty ? JSON.nullNode() : group;
    }

    private static JsonNode single(Class<?> type, String typed) {
        if (typed.isEmpty()) {
            return JSON.nullNode();
        }
        if (Shapes.isNumber(type)) {
            try {
                return JSON.numberNode(new BigDecimal(typed.replace(" ", "").replace(',', '.')));
            } catch (NumberFormatException notANumber) {
                return JSON.stringNode(typed);
            }
        }
        if (type == boolean.class || type == Boolean.class) {
            return JSON.booleanNode(typed.equals("true"));
        }
        if (type == LocalDate.class) {
            try {
                return JSON.stringNode(LocalDate.parse(typed, DAY).toString());
            } catch (DateTimeException asItIs) {
                return JSON.stringNode(typed);
            }
        }
        return JSON.stringNode(typed);
    }
}
