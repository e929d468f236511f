package vn.sovang.query.difference;

import tools.jackson.databind.JsonNode;

import vn.sovang.query.export.RowWords;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A field of a row by its way, such as `versions[1].summary`: its heading, and its values in
/// words.
///
/// @param label headings on the way to it
record FieldWords(String label, RecordComponent part, Type type, boolean isElement) {
    /// Empty for what people do not read, such as ids, and for what has no type of its own.
    static Optional<FieldWords> of(String way, Class<?> rowType, RowWords plain) {
        List<String> label = new ArrayList<>();
        Type type = rowType;
        RecordComponent part = null;
        boolean isElement = false;
        for (String step : way.split("\\.", -1)) {
            String name = step.replaceFirst("\\[.*", "");
            Optional<RecordComponent> found = component(type, name);
            if (found.isEmpty() || name.equals("id") || name.equals("key") || name.endsWith("Id")) {
                return Optional.empty();
            }
            String within = part == null ? "" : part.getName();
            part = found.get();
            type = part.getGenericType();
            isElement = step.endsWith("]");
            if (isElement && type instanceof ParameterizedType list) {
                type = list.getActualTypeArguments()[0];
            }
            String number =
                    isElement ? " " + (Integer.parseInt(step.replaceAll(".*\\[|]", "")) + 1) : "";
            label.add(plain.heading(within, name) + number);
        }
        return part == null
                ? Optional.empty()
                : Optional.of(new FieldWords(String.join(": ", label), part, type, isElement));
    }

    String words(JsonNode value, RowWords plain) {
        return isElement ? plain.words(part.getName(), type, value) : plain.words(part, value);
    }

    private static Optional<RecordComponent> component(Type type, String name) {
        return type instanceof Class<?> simple && simple.isRecord()
                ? Arrays.stream(simple.getRecordComponents())
                        .filter(part -> part.getName().equals(name))
                        .findFirst()
                : Optional.empty();
    }
}
