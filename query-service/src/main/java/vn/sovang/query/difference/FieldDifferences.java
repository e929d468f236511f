package vn.sovang.query.difference;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The fields in which two forms of a row differ; lists are compared as a whole.
final class FieldDifferences {
    /// They tell the moment that was asked, not the row.
    private static final Set<String> MOMENT = Set.of("position", "asOf", "on");

    private FieldDifferences() {}

    static List<Differences.Field> between(JsonNode before, JsonNode after) {
        List<Differences.Field> fields = new ArrayList<>();
        for (String name : names(before, after)) {
            if (!MOMENT.contains(name)) {
                compare(fields, name, value(before, name), value(after, name));
            }
        }
        return fields;
    }

    private static void compare(
            List<Differences.Field> fields, String way, JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            for (String name : names(before, after)) {
                compare(fields, way + "." + name, value(before, name), value(after, name));
            }
        } else {
            fields.add(new Differences.Field(way, before, after));
        }
    }

    private static Set<String> names(JsonNode before, JsonNode after) {
        Set<String> names = new LinkedHashSet<>(before.propertyNames());
        names.addAll(after.propertyNames());
        return names;
    }

    private static JsonNode value(JsonNode row, String name) {
        JsonNode value = row.get(name);
        return value == null ? NullNode.getInstance() : value;
    }
}
