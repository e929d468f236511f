package vn.sovang.command.edge;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import tools.jackson.databind.node.ObjectNode;

import vn.sovang.catalogue.CommandRoute;
import vn.sovang.catalogue.CommandTable;
import vn.sovang.platform.api.ApiDescription;
import vn.sovang.platform.api.Operation;
import vn.sovang.platform.api.Operation.Parameter;
import vn.sovang.platform.api.PartWords;
import vn.sovang.platform.api.Words;
import vn.sovang.platform.json.JsonShapes;
import vn.sovang.platform.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Describes every command of [CommandTable], and the upload of files.
@Component
class CommandApi implements ApiDescription {
    private final Texts texts;
    private final JsonShapes shapes;
    private final CommandRefusals refusals = new CommandRefusals();

    CommandApi(Texts texts) {
        this.texts = texts;
        this.shapes = new JsonShapes(JsonShapes.Side.GIVEN, new PartWords(texts));
    }

    @Override
    public String name() {
        return "commands";
    }

    @Override
    public JsonShapes shapes() {
        return shapes;
    }

    @Override
    public List<Operation> operations() {
        return Stream.concat(CommandTable.ROUTES.stream().map(this::operation), Stream.of(upload()))
                .toList();
    }

    private Operation operation(CommandRoute route) {
        List<Parameter> parameters = new ArrayList<>();
        if (!route.isCreating()) {
            parameters.add(parameter("id", "path", true, "uuid"));
        }
        parameters.add(parameter("Idempotency-Key", "header", true, null));
        parameters.add(parameter("If-Match", "header", false, null));
        return new Operation(
                "post",
                route.path(),
                id(route),
                route.collection(),
                Words.of(texts, "page.act." + code(route)),
                List.of(
                        Words.of(texts, "api.remit." + route.remit().name()),
                        Words.of(texts, "api.command")),
                route.roles(),
                parameters,
                Map.of(MediaType.APPLICATION_JSON_VALUE, body(route)),
                route.isCreating() ? 201 : 200,
                Map.of(MediaType.APPLICATION_JSON_VALUE, shapes.of(CommandAnswer.class)),
                refusals.of(route));
    }

    /// The components of the command save the id that the address names, or that we make, and when
    /// it happened where that is not now.
    private ObjectNode body(CommandRoute route) {
        ObjectNode reference = shapes.of(route.command());
        ObjectNode shape =
                Objects.requireNonNull(shapes.named().get(route.command().getSimpleName()));
        ObjectNode parts = shape.withObjectProperty("properties");
        shape.withArrayProperty("required")
                .removeIf(name -> name.stringValue().equals(route.idField()));
        if (shape.path("required").isEmpty()) {
            shape.remove("required");
        }
        if (!route.isCreating()) {
            parts.remove(route.idField());
        }
        parts.set(
                "happenedAt",
                JsonShapes.simple("string")
                        .put("format", "date-time")
                        .put("description", both("api.parameter.happenedAt")));
        parts.set(
                "lateReason",
                JsonShapes.simple("string").put("description", both("api.parameter.lateReason")));
        return reference;
    }

    private Operation upload() {
        Map<String, ObjectNode> files = new TreeMap<>();
        for (FileKind kind : FileKind.values()) {
            files.put(kind.mediaType(), JsonShapes.bytes());
        }
        return new Operation(
                "post",
                "/api/attachments",
                "uploadAttachment",
                "attachments",
                Words.of(texts, "api.upload"),
                List.of(Words.of(texts, "api.upload.words")),
                CommandTable.ATTACHMENTS,
                List.of(),
                files,
                201,
                Map.of(MediaType.APPLICATION_JSON_VALUE, shapes.of(Uploaded.class)),
                CommandRefusals.ofUpload());
    }

    private Parameter parameter(String name, String in, boolean required, @Nullable String format) {
        ObjectNode shape = JsonShapes.simple("string");
        if (format != null) {
            shape.put("format", format);
        }
        return new Parameter(
                name,
                in,
                required,
                Words.of(texts, "api.parameter." + name.toLowerCase(Locale.ROOT)),
                shape);
    }

    private static String id(CommandRoute route) {
        String name = route.command().getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /// Name of the act in the texts, such as `reports.return`.
    private static String code(CommandRoute route) {
        String verb = route.verb();
        return route.collection() + "." + (verb == null ? "create" : verb);
    }

    private String both(String code) {
        return Words.of(texts, code).both();
    }
}
