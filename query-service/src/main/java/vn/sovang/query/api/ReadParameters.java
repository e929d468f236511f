package vn.sovang.query.api;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;

import tools.jackson.databind.node.ObjectNode;

import vn.sovang.platform.api.Operation.Parameter;
import vn.sovang.platform.api.Words;
import vn.sovang.platform.json.JsonShapes;
import vn.sovang.platform.text.Texts;
import vn.sovang.query.export.Format;
import vn.sovang.query.reading.ParameterForm;
import vn.sovang.query.reading.Views;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Parameters of an endpoint, as a client gives them; what the token says is none.
record ReadParameters(Texts texts, JsonShapes shapes) {
    /// The only parameter of an address that is no id.
    private static final String ID = "id";

    List<Parameter> of(HandlerMethod endpoint) {
        List<Parameter> all =
                new ArrayList<>(
                        Arrays.stream(endpoint.getMethodParameters())
                                .flatMap(this::parameters)
                                .filter(given -> Views.isOf(endpoint, given.name()))
                                .distinct()
                                .toList());
        if (Views.isList(endpoint)) {
            ObjectNode formats = JsonShapes.simple("string").put("default", "json");
            formats.putArray("enum").add("json");
            for (Format format : Format.values()) {
                formats.withArrayProperty("enum").add(format.ending());
            }
            all.add(parameter("format", "query", false, formats));
        }
        return all;
    }

    private Stream<Parameter> parameters(MethodParameter given) {
        if (given.hasParameterAnnotation(ModelAttribute.class)) {
            return Arrays.stream(given.getParameterType().getRecordComponents())
                    .map(part ->
                            parameter(
                                    part.getName(),
                                    "query",
                                    false,
                                    shapes.of(part.getGenericType())));
        }
        String name = given.getParameter().getName();
        if (given.hasParameterAnnotation(PathVariable.class)) {
            ObjectNode shape = JsonShapes.simple("string");
            return Stream.of(
                    parameter(
                            name,
                            "path",
                            true,
                            name.equals(ID) ? shape.put("format", "uuid") : shape));
        }
        RequestParam asked = given.getParameterAnnotation(RequestParam.class);
        return asked == null ? Stream.empty() : Stream.of(asked(given, asked, name));
    }

    private Parameter asked(MethodParameter given, RequestParam asked, String name) {
        ObjectNode shape = shapes.of(given.getGenericParameterType());
        boolean hasDefault = !asked.defaultValue().equals(ValueConstants.DEFAULT_NONE);
        if (hasDefault) {
            if (given.getParameterType() == boolean.class) {
                shape.put("default", Boolean.parseBoolean(asked.defaultValue()));
            } else {
                shape.put("default", asked.defaultValue());
            }
        }
        boolean mayLack =
                given.getParameter().getAnnotatedType().isAnnotationPresent(Nullable.class);
        return parameter(name, "query", !(hasDefault || mayLack), shape);
    }

    private Parameter parameter(String name, String in, boolean required, ObjectNode shape) {
        if (in.equals("query") && isRecord(name)) {
            items(shape).put("format", "uuid");
        }
        return new Parameter(name, in, required, Words.of(texts, "api.parameter." + name), shape);
    }

    private static boolean isRecord(String name) {
        return ParameterForm.of(name).filter(ParameterForm.RECORD::equals).isPresent();
    }

    /// Shape of one value, where there may be several.
    private static ObjectNode items(ObjectNode shape) {
        return shape.get("items") instanceof ObjectNode one ? one : shape;
    }
}
