package vn.sovang.command.edge;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.sovang.catalogue.CommandRoute;
import vn.sovang.kernel.Command;
import vn.sovang.kernel.InvalidValue;
import vn.sovang.platform.json.CommandJson;
import vn.sovang.platform.web.InvalidRequest;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads a JSON body as a command; what cannot be read is answered with the field and the reason.
final class CommandReader {
    private static final String HAPPENED_AT = "happenedAt";
    private static final String LATE_REASON = "lateReason";

    /// Codes of what has not even the form of its field.
    private static final Set<String> UNREAD = Set.of("field.unknown", "field.wrong-type");

    private final JsonMapper mapper = CommandJson.mapper();

    /// A command that was understood.
    ///
    /// @param isNew whether the body itself named the id of the aggregate
    /// @param body its fields, with that id
    record Read(
            Command command,
            UUID id,
            boolean isNew,
            JsonNode body,
            @Nullable Instant happenedAt,
            @Nullable String lateReason) {}

    /// Reads one body; of one that cannot be read, all wrong fields are named at once.
    ///
    /// @param pathId id from the address; null when the command creates
    /// @param newId makes an id for a creating command that brings no id
    Read read(CommandRoute route, @Nullable UUID pathId, Supplier<UUID> newId, byte[] body) {
        ObjectNode fields = fields(body);
        if (pathId != null && fields.has(route.idField())) {
            throw malformed("body.id-in-address", route.idField());
        }
        List<InvalidRequest> found = new ArrayList<>();
        Instant happenedAt = part(found, () -> instant(fields.remove(HAPPENED_AT)));
        String lateReason = part(found, () -> text(LATE_REASON, fields.remove(LATE_REASON)));
        UUID given = part(found, () -> pathId == null ? ownId(fields, route) : pathId);
        UUID id = given == null ? newId.get() : given;
        fields.put(route.idField(), id.toString());
        try {
            Command command = mapper.treeToValue(fields, route.command());
            if (found.isEmpty()) {
                return new Read(command, id, pathId == null, fields, happenedAt, lateReason);
            }
        } catch (JacksonException unreadable) {
            found.add(translated(unreadable));
        }
        throw together(found, new FieldFaults(mapper, this::fault).of(fields, route.command()));
    }

    /// A part of a request, or null where it is absent.
    private interface Part<T> {
        @Nullable T read();
    }

    private static <T> @Nullable T part(List<InvalidRequest> found, Part<T> part) {
        try {
            return part.read();
        } catch (InvalidRequest unread) {
            found.add(unread);
            return null;
        }
    }

    /// A single fault as it is; several faults as a list of fields.
    private static InvalidRequest together(
            List<InvalidRequest> found, List<InvalidRequest.Field> faults) {
        Map<String, InvalidRequest.Field> all = new LinkedHashMap<>();
        Stream.concat(found.stream().flatMap(one -> one.fields().stream()), faults.stream())
                .forEach(field -> all.putIfAbsent(field.path(), field));
        if (all.size() < 2) {
            return found.getFirst();
        }
        boolean isUnread = all.values().stream().anyMatch(field -> UNREAD.contains(field.code()));
        return new InvalidRequest(
                isUnread ? HttpStatus.BAD_REQUEST : HttpStatus.UNPROCESSABLE_CONTENT,
                "fields.several",
                Map.of("fields", String.join(", ", all.keySet())),
                List.copyOf(all.values()));
    }

    /// A failure inside of a field that was read by itself.
    private InvalidRequest.Field fault(JacksonException failure, String path) {
        InvalidRequest told = translated(failure);
        InvalidRequest.Field field = told.fields().getFirst();
        String within = field.path().replaceFirst("^[^.\\[]*", "");
        Map<String, String> details = new HashMap<>(field.details());
        details.computeIfPresent("field", (_, _) -> path + within);
        return new InvalidRequest.Field(path + within, field.code(), details);
    }

    private ObjectNode fields(byte[] body) {
        try {
            if (mapper.readTree(body) instanceof ObjectNode fields) {
                return fields;
            }
        } catch (StreamConstraintsException tooDeep) {
            throw malformed("body.too-deep");
        } catch (JacksonException notJson) {
            throw malformed("body.malformed");
        }
        throw malformed("body.not-an-object");
    }

    private static @Nullable UUID ownId(ObjectNode fields, CommandRoute route) {
        JsonNode given = fields.get(route.idField());
        if (given == null) {
            return null;
        }
        try {
            return UUID.fromString(given.asString());
        } catch (IllegalArgumentException notAnId) {
            throw malformed("field.wrong-type", route.idField());
        }
    }

    private static @Nullable Instant instant(@Nullable JsonNode node) {
        String text = text(HAPPENED_AT, node);
        if (text == null) {
            return null;
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException notAnInstant) {
            throw malformed("field.wrong-type", HAPPENED_AT);
        }
    }

    private static @Nullable String text(String field, @Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isString()) {
            throw malformed("field.wrong-type", field);
        }
        return node.stringValue();
    }

    private static InvalidRequest translated(JacksonException failure) {
        String path = failure instanceof DatabindException databind ? path(databind) : "";
        InvalidValue invalid = causeOf(failure);
        if (invalid != null) {
            String field = path.isEmpty() ? invalid.details().getOrDefault("field", path) : path;
            return new InvalidRequest(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    invalid.code(),
                    invalid.details(),
                    List.of(new InvalidRequest.Field(field, invalid.code(), invalid.details())));
        }
        return switch (failure) {
            case UnrecognizedPropertyException _ -> malformed("field.unknown", path);
            case InvalidNullException _ -> missing(path);
            case MismatchedInputException mismatch when isMissing(mismatch) -> missing(path);
            default -> malformed("field.wrong-type", path);
        };
    }

    /// Tells a missing field by Jackson's words, which are all that it gives.
    private static boolean isMissing(MismatchedInputException mismatch) {
        return mismatch.getOriginalMessage().startsWith("Missing required creator property");
    }

    private static InvalidRequest missing(String path) {
        return new InvalidRequest(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "field.required",
                Map.of("field", path),
                List.of(new InvalidRequest.Field(path, "field.required", Map.of("field", path))));
    }

    private static InvalidRequest malformed(String code) {
        return new InvalidRequest(HttpStatus.BAD_REQUEST, code);
    }

    private static InvalidRequest malformed(String code, String field) {
        return new InvalidRequest(
                HttpStatus.BAD_REQUEST,
                code,
                Map.of("field", field),
                List.of(new InvalidRequest.Field(field, code, Map.of("field", field))));
    }

    private static @Nullable InvalidValue causeOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidValue invalid) {
                return invalid;
            }
        }
        return null;
    }

    private static String path(DatabindException failure) {
        return failure.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null
                                ? "[" + step.getIndex() + "]"
                                : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
