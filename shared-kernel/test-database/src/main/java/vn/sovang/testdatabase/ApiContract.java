package vn.sovang.testdatabase;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Published description of an API, against which tests hold what is really sent and answered. It
/// is taken at its word: what it does not name must not be there.
public final class ApiContract {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode document;
    private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();

    private ApiContract(JsonNode document) {
        this.document = document;
    }

    public static ApiContract of(String openApi) {
        JsonNode document = JSON.readTree(openApi);
        document.path("components").path("schemas").forEach(ApiContract::close);
        return new ApiContract(document);
    }

    public JsonNode document() {
        return document;
    }

    private static void close(JsonNode schema) {
        boolean isClosable = schema.has("properties") && !schema.has("additionalProperties");
        if (isClosable && schema instanceof ObjectNode object) {
            object.put("additionalProperties", false);
        }
        schema.path("properties").forEach(ApiContract::close);
    }

    /// The description of the operation at an address.
    public Optional<JsonNode> operation(String method, String address) {
        String path = address.replaceFirst("\\?.*", "");
        // The one with fewer blanks, of two that fit.
        return document.path("paths")
                .propertyStream()
                .filter(entry -> matches(entry.getKey(), path))
                .min(
                        Comparator.comparingLong(
                                entry -> entry.getKey().chars().filter(c -> c == '{').count()))
                .map(entry -> entry.getValue().path(method))
                .filter(JsonNode::isObject);
    }

    private static boolean matches(String template, String path) {
        String blanks =
                Pattern.compile("\\{[^}]*}").matcher(template).replaceAll("\\\\E[^/]*\\\\Q");
        return path.matches("\\Q" + blanks + "\\E");
    }

    /// Faults by which a body differs from what the operation takes.
    public List<String> faultsOfBody(String method, String address, byte[] body) {
        JsonNode schema = content(required(method, address).path("requestBody"));
        return schema == null ? List.of() : faults(schema, JSON.readTree(body));
    }

    /// Faults by which an answer differs from what the operation says that it answers.
    public List<String> faultsOfAnswer(String method, String address, int status, String body) {
        JsonNode operation = required(method, address);
        JsonNode answer = operation.path("responses").path(Integer.toString(status));
        String name = operation.path("operationId").asString();
        if (answer.isMissingNode()) {
            return List.of("%s does not say that it answers %d".formatted(name, status));
        }
        if (status < 400) {
            JsonNode schema = content(answer);
            return schema == null ? List.of() : faults(schema, JSON.readTree(body));
        }
        JsonNode problem = JSON.readTree(body);
        String code = problem.path("code").asString("");
        return answer.path("x-problem-codes")
                        .valueStream()
                        .anyMatch(known -> known.asString().equals(code))
                ? faults(answer.at("/content/application~1problem+json/schema"), problem)
                : List.of(
                        "%s does not say that it refuses with %d %s".formatted(name, status, code));
    }

    private JsonNode required(String method, String address) {
        return operation(method, address)
                .orElseThrow(() ->
                        new AssertionError("no description of %s %s".formatted(method, address)));
    }

    /// The shape of JSON in a message; null where it has none.
    private static @Nullable JsonNode content(JsonNode message) {
        return message.at("/content/application~1json/schema").asOptional().orElse(null);
    }

    private List<String> faults(JsonNode schema, JsonNode json) {
        return schemas.computeIfAbsent(schema, this::compiled).validate(json).stream()
                .map(Error::toString)
                .toList();
    }

    private Schema compiled(JsonNode schema) {
        ObjectNode root = JSON.createObjectNode();
        root.setAll((ObjectNode) schema.deepCopy());
        root.set("components", document.path("components"));
        return SCHEMAS.getSchema(root);
    }
}
