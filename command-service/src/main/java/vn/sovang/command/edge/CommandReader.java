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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Reads a JSON body as a command; what cannot be read is answered with the field and the reason.
final class CommandReader {
    private static final String HAPPENED_AT = "happenedAt";
    private static final String LATE_REASON = "lateReason";

    private final JsonMapper mapper = CommandJson.mapper();

    /// A command that was understood.
    ///
    /// @param isNew whether the body itself named the id of the aggregate
    record Read(
            Command command,
            UUID id,
            boolean isNew,
            @Nullable Instant happenedAt,
            @Nullable String lateReason) {}

    /// Reads one body.
    ///
    /// @param pathId id from the address; none when the command creates
    /// @param newId makes an id for a creating command that brings none
    Read read(CommandRoute route, @Nullable UUID pathId, Supplier<UUID> newId, byte[] body) {
        ObjectNode fields = fields(body);
        try {
            Instant happenedAt = instant(fields.remove(HAPPENED_AT));
            String lateReason = text(fields.remove(LATE_REASON));
            UUID id = pathId == null ? ownId(fields, route, newId) : pathId;
            if (pathId != null && fields.has(route.idField())) {
                throw malformed("body.id-in-address", route.idField());
            }
            fields.put(route.idField(), id.toString());
            return new Read(
                    mapper.treeToValue(fields, route.command()),
                    id,
                    pathId == null,
                    happenedAt,
                    lateReason);
        } catch (JacksonException unreadable) {
            throw translated(unreadable);
        }
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

    private static UUID ownId(ObjectNode fields, CommandRoute route, Supplier<UUID> newId) {
        JsonNode given = fields.get(route.idField());
        if (given == null) {
            return newId.get();
        }
        try {
            return UUID.fromString(given.asString());
        } catch (IllegalArgumentException notAnId) {
            throw malformed("field.wrong-type", route.idField());
        }
    }

    private static @Nullable Instant instant(@Nullable JsonNode node) {
        String text = text(node);
        if (text == null) {
            return null;
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException notAnInstant) {
            throw malformed("field.wrong-type", HAPPENED_AT);
        }
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isString()) {
            throw malformed("field.wrong-type", HAPPENED_AT + ", " + LATE_REASON);
        }
        return node.stringValue();
    }

    private static InvalidRequest translated(JacksonException failure) {
        String path = failure instanceof DatabindException databind ? path(databind) : "";
        InvalidValue invalid = causeOf(failure);
        if (invalid != null) {
            return new InvalidRequest(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    invalid.code(),
                    invalid.details(),
                    List.of(new InvalidRequest.Field(path, invalid.code(), invalid.details())));
        }
        return switch (failure) {
            case UnrecognizedPropertyException _ -> malformed("field.unknown", path);
            case InvalidNullException _ -> missing(path);
            case MismatchedInputException mismatch when isMissing(mismatch) -> missing(path);
            default -> malformed("field.wrong-type", path);
        };
    }

    /// Jackson tells a missing field only by its words.
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
