package vn.sovang.query.difference;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The fields in which two forms of a row differ. Of a list of records, those that came, went or
/// changed; any other list is compared as a whole.
final class FieldDifferences {
    /// Fields that say the moment that was asked, and nothing of the row.
    private static final Set<String> MOMENT = Set.of("position", "asOf", "on");

    private final List<Differences.Field> fields = new ArrayList<>();

    private FieldDifferences() {}

    static List<Differences.Field> between(JsonNode before, JsonNode after) {
        FieldDifferences differences = new FieldDifferences();
        for (String name : names(before, after)) {
            if (!MOMENT.contains(name)) {
                differences.compare(name, value(before, name), value(after, name));
            }
        }
        return differences.fields;
    }

    private void compare(String way, JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            for (String name : names(before, after)) {
                compare(way + "." + name, value(before, name), value(after, name));
            }
        } else if (isListOfRecords(before) && isListOfRecords(after)) {
            DiffUtils.diff(elements(before), elements(after))
                    .getDeltas()
                    .forEach(delta -> compare(way, delta));
        } else {
            fields.add(new Differences.Field(way, before, after));
        }
    }

    /// Elements that changed stand at their new place; what went, at its old one.
    private void compare(String way, AbstractDelta<JsonNode> delta) {
        Chunk<JsonNode> was = delta.getSource();
        Chunk<JsonNode> is = delta.getTarget();
        if (was.size() == is.size()) {
            for (int i = 0; i < is.size(); i++) {
                compare(at(way, is.getPosition() + i), was.getLines().get(i), is.getLines().get(i));
            }
            return;
        }
        for (int i = 0; i < was.size(); i++) {
            String gone = at(way, was.getPosition() + i);
            fields.add(new Differences.Field(gone, was.getLines().get(i), NullNode.getInstance()));
        }
        for (int i = 0; i < is.size(); i++) {
            String come = at(way, is.getPosition() + i);
            fields.add(new Differences.Field(come, NullNode.getInstance(), is.getLines().get(i)));
        }
    }

    private static String at(String way, int index) {
        return "%s[%d]".formatted(way, index);
    }

    private static boolean isListOfRecords(JsonNode value) {
        return value.isArray() && value.valueStream().allMatch(JsonNode::isObject);
    }

    private static List<JsonNode> elements(JsonNode list) {
        return list.valueStream().toList();
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
