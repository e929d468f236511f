package vn.sovang.query.reading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import vn.sovang.platform.web.InvalidRequest;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Refuses a read with a parameter that its endpoint does not know, with one that has not the form
/// of its kind, or with one that is given twice: a misspelt filter would else answer a list that is
/// not narrowed, or an empty one.
@Configuration(proxyBeanMethods = false)
class KnownParameters implements HandlerInterceptor, WebMvcConfigurer {
    private static final String VIEW = "view";

    private final Views views;

    KnownParameters(Views views) {
        this.views = views;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this).addPathPatterns(Views.API + "**");
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod endpoint) {
            Set<String> known = known(endpoint, request);
            Set<String> unknown = new TreeSet<>(request.getParameterMap().keySet());
            unknown.removeAll(known);
            if (!unknown.isEmpty()) {
                throw refused(unknown, known);
            }
            request.getParameterMap().forEach(ParameterForm::require);
            Repeated.refuse(request, Repeated.lists(endpoint));
        }
        return true;
    }

    private Set<String> known(HandlerMethod endpoint, HttpServletRequest request) {
        Set<String> known = new TreeSet<>(own(endpoint));
        if (Views.isList(endpoint)) {
            known.add("format");
        }
        String view = request.getParameter(VIEW);
        if (known.contains(VIEW) && view != null) {
            // The parameters of the view are handed on to it.
            views.find(view).ifPresent(found -> known.addAll(own(found.endpoint())));
        }
        return known;
    }

    private static Set<String> own(HandlerMethod endpoint) {
        return Arrays.stream(endpoint.getMethodParameters())
                .flatMap(KnownParameters::names)
                .filter(name -> Views.isOf(endpoint, name))
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(MethodParameter parameter) {
        if (parameter.hasParameterAnnotation(ModelAttribute.class)) {
            return Arrays.stream(parameter.getParameterType().getRecordComponents())
                    .map(RecordComponent::getName);
        }
        RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
        if (named == null) {
            return Stream.empty();
        }
        return Stream.of(
                named.name().isEmpty() ? parameter.getParameter().getName() : named.name());
    }

    private static InvalidRequest refused(Set<String> unknown, Set<String> known) {
        return new InvalidRequest(
                HttpStatus.BAD_REQUEST,
                "parameter.unknown",
                Map.of("parameter", String.join(", ", unknown), "known", String.join(", ", known)),
                List.of());
    }
}
