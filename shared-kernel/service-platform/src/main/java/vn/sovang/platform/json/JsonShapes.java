package vn.sovang.platform.json;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.type.TypeFactory;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/// Shapes of our records as JSON Schema, by the rules of [ShapeIntrospector]. Records and closed
/// lists have a name, under which they are described once.
public final class JsonShapes {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final TypeFactory TYPES = TypeFactory.createDefaultInstance();
    private static final String KIND = "kind";
    private static final String PARTS = "properties";

    private static final Map<Class<?>, List<String>> SIMPLE =
            Map.ofEntries(
                    Map.entry(String.class, List.of("string")),
                    Map.entry(UUID.class, List.of("string", "uuid")),
                    Map.entry(Instant.class, List.of("string", "date-time")),
                    Map.entry(LocalDate.class, List.of("string", "date")),
                    Map.entry(int.class, List.of("integer", "int32")),
                    Map.entry(Integer.class, List.of("integer", "int32")),
                    Map.entry(long.class, List.of("integer", "int64")),
                    Map.entry(Long.class, List.of("integer", "int64")),
                    Map.entry(double.class, List.of("number", "double")),
                    Map.entry(BigDecimal.class, List.of("number")),
                    Map.entry(boolean.class, List.of("boolean")),
                    Map.entry(Boolean.class, List.of("boolean")));

    private final Side side;
    private final BiFunction<Class<?>, String, String> words;
    private final Map<String, ObjectNode> named = new TreeMap<>();
    private final Map<String, JavaType> types = new TreeMap<>();

    /// Directions in which JSON goes.
    public enum Side {
        /// Sent to us: what may be missing is not required, what is unknown is refused, dates and
        /// quantities are words.
        GIVEN,
        /// Answered by us: everything is there, though some of it is null.
        ANSWERED
    }

    /// Takes the words that describe a part of a type, or one of a closed list; blank for none.
    public JsonShapes(Side side, BiFunction<Class<?>, String, String> words) {
        this.side = side;
        this.words = words;
    }

    /// All shapes that have a name.
    public Map<String, ObjectNode> named() {
        return named;
    }

    /// Shape of a type, or a reference to it where it has a name.
    public ObjectNode of(Type type) {
        return shape(TYPES.constructType(type));
    }

    public static ObjectNode reference(String name) {
        return JSON.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    public static ObjectNode simple(String type) {
        return JSON.objectNode().put("type", type);
    }

    /// Bytes of a file.
    public static ObjectNode bytes() {
        return simple("string").put("format", "binary");
    }

    private ObjectNode shape(JavaType type) {
        Class<?> raw = type.getRawClass();
        List<String> simple = SIMPLE.get(raw);
        if (simple != null) {
            ObjectNode node = simple(simple.getFirst());
            return simple.size() > 1 ? node.put("format", simple.getLast()) : node;
        }
        if (type.isCollectionLikeType()) {
            ObjectNode list = simple("array");
            list.set("items", shape(type.getContentType()));
            return list;
        }
        if (type.isMapLikeType()) {
            ObjectNode map = simple("object");
            map.set("additionalProperties", shape(type.getContentType()));
            return map;
        }
        if (JsonNode.class.isAssignableFrom(raw)) {
            return JSON.objectNode();
        }
        if (side == Side.GIVEN && CommandJson.isWords(raw)) {
            return described(simple("string"), raw, "words");
        }
        if (ShapeIntrospector.isSingleValue(raw)) {
            return shape(TYPES.constructType(raw.getRecordComponents()[0].getGenericType()));
        }
        return reference(name(type));
    }

    private String name(JavaType type) {
        String name = nameOf(type);
        JavaType known = types.putIfAbsent(name, type);
        if (known == null) {
            ObjectNode node = JSON.objectNode();
            named.put(name, node); // before its parts, which may hold it again
            fill(node, type);
        } else if (!known.equals(type)) {
            throw new IllegalStateException(
                    "both %s and %s are called %s".formatted(known, type, name));
        }
        return name;
    }

    /// Its own name after those of the records in which it stands, and before those of which it
    /// holds.
    private static String nameOf(JavaType type) {
        Class<?> outer = type.getRawClass().getEnclosingClass();
        String own =
                (outer == null ? "" : nameOf(TYPES.constructType(outer)))
                        + type.getRawClass().getSimpleName();
        return type.getBindings().isEmpty() || !type.getRawClass().isRecord()
                ? own
                : own
                        + "Of"
                        + type.getBindings().getTypeParameters().stream()
                                .map(JsonShapes::nameOf)
                                .collect(Collectors.joining("And"));
    }

    private void fill(ObjectNode node, JavaType type) {
        Class<?> raw = type.getRawClass();
        Map<String, Class<?>> cases = SealedNames.cases(raw);
        if (!cases.isEmpty()) {
            ArrayNode oneOf = node.putArray("oneOf");
            ObjectNode discriminator = node.putObject("discriminator").put("propertyName", KIND);
            ObjectNode mapping = discriminator.putObject("mapping");
            cases.forEach((kind, one) -> {
                ObjectNode reference = shape(TYPES.constructType(one));
                oneOf.add(reference);
                mapping.put(kind, reference.path("$ref").stringValue());
            });
        } else if (raw.isEnum()) {
            closed(node.put("type", "string"), raw);
        } else if (raw.isRecord()) {
            record(node.put("type", "object"), type);
        } else {
            throw new IllegalStateException("no shape for " + type);
        }
    }

    private void closed(ObjectNode node, Class<?> list) {
        ArrayNode constants = node.putArray("enum");
        StringBuilder told = new StringBuilder();
        for (Object constant : list.getEnumConstants()) {
            String name = ((Enum<?>) constant).name();
            constants.add(name);
            String meaning = words.apply(list, name);
            if (!meaning.isEmpty()) {
                told.append(told.isEmpty() ? "" : "\n").append("- `").append(name).append("`: ");
                told.append(meaning);
            }
        }
        if (!told.isEmpty()) {
            node.put("description", told.toString());
        }
    }

    private void record(ObjectNode node, JavaType type) {
        node.putObject(PARTS);
        node.putArray("required");
        String kind = SealedNames.nameOf(type.getRawClass());
        if (kind != null) {
            node.withObjectProperty(PARTS)
                    .putObject(KIND)
                    .put("type", "string")
                    .putArray("enum")
                    .add(kind);
            node.withArrayProperty("required").add(KIND);
        }
        parts(node, type);
        if (node.path("required").isEmpty()) {
            node.remove("required");
        }
        if (side == Side.GIVEN) {
            node.put("additionalProperties", false);
        }
    }

    private void parts(ObjectNode node, JavaType type) {
        for (RecordComponent part : type.getRawClass().getRecordComponents()) {
            if (part.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
                continue;
            }
            JavaType inner = TYPES.resolveMemberType(part.getGenericType(), type.getBindings());
            if (part.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                parts(node, inner);
                continue;
            }
            boolean mayBeNull = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
            ObjectNode shape = part(inner, part.getAnnotatedType());
            if (mayBeNull && side == Side.ANSWERED) {
                shape = orNull(shape);
            }
            node.withObjectProperty(PARTS)
                    .set(part.getName(), described(shape, type.getRawClass(), part.getName()));
            boolean mustBeThere =
                    side == Side.ANSWERED || !(mayBeNull || inner.isCollectionLikeType());
            if (mustBeThere) {
                node.withArrayProperty("required").add(part.getName());
            }
        }
    }

    /// Shape of a part, whose elements may be null where it is a list.
    private ObjectNode part(JavaType type, AnnotatedType annotated) {
        ObjectNode shape = shape(type);
        boolean holdsNulls =
                type.isCollectionLikeType()
                        && annotated instanceof AnnotatedParameterizedType list
                        && Arrays.stream(list.getAnnotatedActualTypeArguments())
                                .anyMatch(element -> element.isAnnotationPresent(Nullable.class));
        if (holdsNulls) {
            shape.set("items", orNull(shape(type.getContentType())));
        }
        return shape;
    }

    private static ObjectNode orNull(ObjectNode shape) {
        if (shape.isEmpty()) {
            return shape;
        }
        if (shape.has("type")) {
            String type = shape.path("type").stringValue();
            shape.putArray("type").add(type).add("null");
            return shape;
        }
        ObjectNode either = JSON.objectNode();
        either.putArray("anyOf").add(shape).add(simple("null"));
        return either;
    }

    private ObjectNode described(ObjectNode shape, Class<?> type, String part) {
        String told = words.apply(type, part);
        return told.isEmpty() ? shape : shape.put("description", told);
    }
}
