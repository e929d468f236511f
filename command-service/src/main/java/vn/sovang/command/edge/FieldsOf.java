package vn.sovang.command.edge;

import tools.jackson.databind.JsonNode;

import vn.sovang.kernel.Rejection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Finds the fields of a body of which a rejection speaks: those whose value it names, where that
/// is an id, or stands in the rejection under the name of the field. A value that stands in several
/// fields names none of them.
final class FieldsOf {
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}");

    private record Leaf(String path, String name, String value) {}

    private final List<Leaf> leaves = new ArrayList<>();

    private FieldsOf() {}

    static List<String> refusal(Rejection rejection, JsonNode body) {
        FieldsOf found = new FieldsOf();
        found.collect(body, "", "");
        return rejection.details().entrySet().stream()
                .map(found::of)
                .filter(paths -> paths.size() == 1)
                .map(List::getFirst)
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> of(Map.Entry<String, String> detail) {
        String name = detail.getKey();
        return leaves.stream()
                .filter(leaf ->
                        leaf.value.equals(detail.getValue())
                                && (ID.matcher(leaf.value).matches()
                                        || leaf.name.equals(name)
                                        || leaf.name.equals(name + "Id")))
                .map(Leaf::path)
                .toList();
    }

    private void collect(JsonNode node, String path, String name) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field ->
                            collect(
                                    field.getValue(),
                                    path.isEmpty() ? field.getKey() : path + "." + field.getKey(),
                                    field.getKey()));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), path + "[" + i + "]", name);
            }
        } else if (node.isString() || node.isNumber()) {
            leaves.add(new Leaf(path, name, node.asString()));
        }
    }
}
