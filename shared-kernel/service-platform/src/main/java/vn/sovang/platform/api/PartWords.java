package vn.sovang.platform.api;

import vn.sovang.kernel.Closed;
import vn.sovang.platform.text.Texts;

import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// Words for the parts of shapes: those of one of a closed list, else the label of the part in
/// forms, first that of its own record, or the heading of its column; blank where there are none.
public record PartWords(Texts texts) implements BiFunction<Class<?>, String, String> {
    @Override
    public String apply(Class<?> type, String part) {
        return codes(type, part)
                .flatMap(code -> Words.find(texts, code).stream())
                .map(Words::both)
                .findFirst()
                .orElse("");
    }

    private static Stream<String> codes(Class<?> type, String part) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(one -> (Enum<?>) one)
                        .filter(one -> one.name().equals(part))
                        .map(Closed::code)
                : Stream.of(
                        "api.%s.%s".formatted(type.getSimpleName(), part),
                        "page.field.%s.%s".formatted(type.getSimpleName(), part),
                        "page.field." + part,
                        "column." + part);
    }
}
