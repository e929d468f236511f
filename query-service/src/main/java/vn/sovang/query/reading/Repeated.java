package vn.sovang.query.reading;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.HandlerMethod;

import vn.sovang.platform.web.InvalidRequest;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Parameters that are given several times. Several values of a filter that takes one would
/// silently narrow by the first, or by a text that nobody typed.
public final class Repeated {
    private Repeated() {}

    /// Refuses a parameter that is given twice.
    ///
    /// @param lists parameters that take several values
    public static void refuse(HttpServletRequest request, Set<String> lists) {
        request.getParameterMap()
                .forEach((name, values) -> {
                    if (values.length > 1 && !lists.contains(name)) {
                        throw new InvalidRequest(
                                HttpStatus.BAD_REQUEST,
                                "parameter.repeated",
                                Map.of("parameter", name),
                                List.of());
                    }
                });
    }

    /// Parameters of an endpoint that take several values.
    public static Set<String> lists(HandlerMethod endpoint) {
        return Arrays.stream(endpoint.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(ModelAttribute.class))
                .flatMap(parameter ->
                        Arrays.stream(parameter.getParameterType().getRecordComponents()))
                .filter(part -> Collection.class.isAssignableFrom(part.getType()))
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }
}
