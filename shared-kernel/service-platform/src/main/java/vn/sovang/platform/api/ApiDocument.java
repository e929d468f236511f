package vn.sovang.platform.api;

import org.springframework.http.MediaType;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import vn.sovang.kernel.Role;
import vn.sovang.platform.json.JsonShapes;
import vn.sovang.platform.text.Texts;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes operations as one OpenAPI document. Every operation needs a bearer token and refuses with
/// a problem (RFC 9457), whose codes are listed under `x-problem-codes`, by status.
final class ApiDocument {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String BEARER = "bearer";
    private static final String PROBLEM = "Problem";
    private static final String LANGUAGE = "AcceptLanguage";

    private final Texts texts;
    private final ObjectNode root = JSON.objectNode();
    private final ObjectNode paths;
    private final Set<String> ids = new HashSet<>();

    private ApiDocument(Words title, Words words, Texts texts) {
        this.texts = texts;
        root.put("openapi", "3.1.0");
        root.putObject("info")
                .put("title", "Sổ Vàng: " + title.both())
                .put("version", "1")
                .put("description", paragraphs(List.of(words)));
        root.putArray("servers").addObject().put("url", "/");
        root.putArray("security").addObject().putArray(BEARER);
        paths = root.putObject("paths");
    }

    static ObjectNode of(ApiDescription api, Texts texts) {
        ApiDocument document =
                new ApiDocument(
                        Words.of(texts, "api.%s.title".formatted(api.name())),
                        Words.of(texts, "api.%s.words".formatted(api.name())),
                        texts);
        api.operations().forEach(document::add);
        document.components(api.shapes());
        return document.root;
    }

    private void components(JsonShapes shapes) {
        ObjectNode components = root.putObject("components");
        ObjectNode schemas = components.putObject("schemas");
        schemas.setAll(shapes.named());
        schemas.set(PROBLEM, problem());
        components
                .putObject("parameters")
                .putObject(LANGUAGE)
                .put("name", "Accept-Language")
                .put("in", "header")
                .put("description", words("api.parameter.accept-language"))
                .putObject("schema")
                .put("type", "string")
                .put("default", "vi");
        components
                .putObject("securitySchemes")
                .putObject(BEARER)
                .put("type", "http")
                .put("scheme", BEARER)
                .put("bearerFormat", "JWT")
                .put("description", words("api.bearer"));
    }

    private void add(Operation operation) {
        if (!ids.add(operation.id())) {
            throw new IllegalStateException("two operations are called " + operation.id());
        }
        ObjectNode node =
                paths.withObjectProperty(operation.path())
                        .putObject(operation.method())
                        .put("operationId", operation.id())
                        .put("summary", operation.title().vi())
                        .put("description", description(operation));
        node.putArray("tags").add(operation.group());
        ArrayNode roles = node.putArray("x-roles");
        claims(operation.roles()).forEach(roles::add);
        ArrayNode parameters = node.putArray("parameters");
        operation.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
        parameters.addObject().put("$ref", "#/components/parameters/" + LANGUAGE);
        Map<String, ObjectNode> body = operation.body();
        if (body != null) {
            node.putObject("requestBody").put("required", true).set("content", content(body));
        }
        responses(node.putObject("responses"), operation);
    }

    private static ObjectNode parameter(Operation.Parameter parameter) {
        ObjectNode node =
                JSON.objectNode()
                        .put("name", parameter.name())
                        .put("in", parameter.in())
                        .put("required", parameter.required())
                        .put("description", parameter.words().both());
        node.set("schema", parameter.shape());
        return node;
    }

    private void responses(ObjectNode responses, Operation operation) {
        ObjectNode done =
                responses
                        .putObject(Integer.toString(operation.status()))
                        .put("description", words("api.done"));
        if (!operation.answer().isEmpty()) {
            done.set("content", content(operation.answer()));
        }
        new TreeMap<>(operation.refusals())
                .forEach((status, codes) -> {
                    ObjectNode refused =
                            responses
                                    .putObject(Integer.toString(status))
                                    .put("description", refused(status, codes));
                    ArrayNode listed = refused.putArray("x-problem-codes");
                    codes.forEach(listed::add);
                    refused.set(
                            "content",
                            content(
                                    Map.of(
                                            MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                            JsonShapes.reference(PROBLEM))));
                });
    }

    private String refused(int status, Collection<String> codes) {
        return words("status." + status)
                + codes.stream().collect(Collectors.joining("`, `", ": `", "`"));
    }

    private static ObjectNode content(Map<String, ObjectNode> shapes) {
        ObjectNode content = JSON.objectNode();
        new TreeMap<>(shapes)
                .forEach((type, shape) -> content.putObject(type).set("schema", shape));
        return content;
    }

    private String description(Operation operation) {
        Words roles = Words.of(texts, "api.roles");
        String claims = String.join(", ", claims(operation.roles()));
        return paragraphs(
                Stream.concat(
                                Stream.concat(
                                        Stream.of(operation.title()), operation.notes().stream()),
                                Stream.of(
                                        new Words(
                                                roles.vi() + " " + claims + ".",
                                                roles.en() + " " + claims + ".")))
                        .toList());
    }

    /// Vietnamese, then English.
    private static String paragraphs(List<Words> words) {
        return words.stream().map(Words::vi).map(ApiDocument::sentence).collect(joined())
                + "\n\n"
                + words.stream().map(Words::en).map(ApiDocument::sentence).collect(joined());
    }

    private static java.util.stream.Collector<CharSequence, ?, String> joined() {
        return Collectors.joining(" ");
    }

    private static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }

    private static SortedSet<String> claims(Set<Role> roles) {
        return roles.stream().map(Role::claim).collect(Collectors.toCollection(TreeSet::new));
    }

    private String words(String code) {
        return Words.of(texts, code).both();
    }

    private ObjectNode problem() {
        ObjectNode problem = JSON.objectNode().put("type", "object");
        problem.put("description", words("api.problem"));
        ObjectNode parts = problem.putObject("properties");
        for (String text : List.of("type", "title", "detail", "instance", "code", "reference")) {
            parts.putObject(text).put("type", "string");
        }
        parts.putObject("status").put("type", "integer").put("format", "int32");
        ObjectNode values = parts.putObject("values").put("type", "object");
        values.putObject("additionalProperties").put("type", "string");
        ObjectNode error = parts.putObject("errors").put("type", "array").putObject("items");
        error.put("type", "object").put("title", "FieldProblem");
        ObjectNode errorParts = error.putObject("properties");
        ArrayNode errorNeeds = error.putArray("required");
        for (String text : List.of("field", "code", "detail")) {
            errorParts.putObject(text).put("type", "string");
            errorNeeds.add(text);
        }
        ArrayNode needs = problem.putArray("required");
        List.of("type", "title", "status", "detail", "code").forEach(needs::add);
        return problem;
    }
}
