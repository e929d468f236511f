package vn.sovang.local.sample;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Fills `${id:name}`, `${unit:name}` and `${variable}` in the texts of a sample.
final class Placeholders {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)}");
    private static final String ID = "id:";
    private static final String UNIT = "unit:";

    private final Map<String, String> variables;

    /// @param variables values that earlier steps remembered; read at each call
    Placeholders(Map<String, String> variables) {
        this.variables = variables;
    }

    String fill(String text) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(value(found)));
    }

    /// A copy with every text filled; names of fields stay as they are.
    JsonNode fill(JsonNode json) {
        return switch (json) {
            case ObjectNode object -> {
                ObjectNode filled = JsonNodeFactory.instance.objectNode();
                object.properties()
                        .forEach(field -> filled.set(field.getKey(), fill(field.getValue())));
                yield filled;
            }
            case ArrayNode array -> {
                ArrayNode filled = JsonNodeFactory.instance.arrayNode();
                array.forEach(item -> filled.add(fill(item)));
                yield filled;
            }
            case JsonNode text when text.isString() ->
                    JsonNodeFactory.instance.stringNode(fill(text.asString()));
            case JsonNode other -> other;
        };
    }

    private String value(MatchResult found) {
        String name = found.group(1);
        if (name.startsWith(ID)) {
            return SampleIds.of(name.substring(ID.length())).toString();
        }
        if (name.startsWith(UNIT)) {
            return SampleIds.ofUnit(name.substring(UNIT.length())).toString();
        }
        String remembered = variables.get(name);
        if (remembered == null) {
            throw new IllegalArgumentException(
                    "no earlier step remembered ${" + name + "}; known: " + variables.keySet());
        }
        return remembered;
    }
}
