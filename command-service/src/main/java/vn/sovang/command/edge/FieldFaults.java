package vn.sovang.command.edge;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import vn.sovang.platform.json.CommandJson;
import vn.sovang.platform.web.InvalidRequest.Field;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/// Fields of a body that are missing, unknown or cannot be read, a hundred at most: Jackson stops
/// at the first, and an answer is no larger than what was sent. Each record is looked through field
/// by field; a value that is no record is read by itself.
final class FieldFaults {
    /// Name of the case in a value that has several.
    private static final String KIND = "kind";

    private static final int MOST = 100;

    private final JsonMapper mapper;
    private final BiFunction<JacksonException, String, Field> translation;
    private final Map<String, Field> faults = new LinkedHashMap<>();

    /// Collects faults by a translation of each failure.
    ///
    /// @param translation from a failure, and the path of what it failed in
    FieldFaults(JsonMapper mapper, BiFunction<JacksonException, String, Field> translation) {
        this.mapper = mapper;
        this.translation = translation;
    }

    /// Looks a body through, in the order of its command's fields.
    List<Field> of(ObjectNode body, Class<?> command) {
        object(body, command, "");
        return List.copyOf(faults.values());
    }

    private void object(ObjectNode node, Class<?> type, String path) {
        int before = faults.size();
        Set<String> known =
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toSet());
        for (RecordComponent component : type.getRecordComponents()) {
            field(node.get(component.getName()), component, path);
        }
        for (String name : node.propertyNames()) {
            if (!known.contains(name) && !name.equals(KIND)) {
                add(field(inside(path, name), "field.unknown"));
            }
        }
        if (faults.size() == before && !path.isEmpty()) {
            alone(node, mapper.constructType(type), path);
        }
    }

    private void field(@Nullable JsonNode value, RecordComponent component, String path) {
        String at = inside(path, component.getName());
        if (value != null && !value.isNull()) {
            value(value, mapper.constructType(component.getGenericType()), at);
        } else if (component.getType() != List.class
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            add(field(at, "field.required"));
        }
    }

    private void value(JsonNode value, JavaType type, String path) {
        if (isFull()) {
            return;
        }
        if (value instanceof ArrayNode list && type.isCollectionLikeType()) {
            for (int i = 0; i < list.size(); i++) {
                value(list.get(i), type.getContentType(), path + "[" + i + "]");
            }
        } else if (value instanceof ObjectNode object && isOfFields(type.getRawClass())) {
            object(object, type.getRawClass(), path);
        } else {
            alone(value, type, path);
        }
    }

    /// A record that is written as an object of its components.
    private static boolean isOfFields(Class<?> type) {
        return type.isRecord()
                && !CommandJson.isWords(type)
                && !(type.getRecordComponents().length == 1
                        && type.getRecordComponents()[0].getName().equals("value"));
    }

    /// Reads a value under the name of its field, by which words are judged.
    private void alone(JsonNode value, JavaType type, String path) {
        String name = path.replaceFirst(".*\\.", "").replaceFirst("\\[.*", "");
        ObjectNode wrapped = mapper.createObjectNode().set(name, value);
        JavaType map =
                mapper.getTypeFactory()
                        .constructMapType(Map.class, mapper.constructType(String.class), type);
        try {
            mapper.treeToValue(wrapped, map);
        } catch (JacksonException failure) {
            Field fault = translation.apply(failure, path);
            add(fault);
        }
    }

    private boolean isFull() {
        return faults.size() >= MOST;
    }

    private void add(Field fault) {
        if (!isFull()) {
            faults.putIfAbsent(fault.path(), fault);
        }
    }

    private static String inside(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static Field field(String path, String code) {
        return new Field(path, code, Map.of("field", path));
    }
}
