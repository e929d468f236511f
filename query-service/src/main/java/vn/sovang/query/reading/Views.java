package vn.sovang.query.reading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.ResolvableType;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolverComposite;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;
import org.springframework.web.util.pattern.PathPattern;

import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Reads any view of a moment as its own endpoint answers it, for the caller of a request: with the
/// roles, the filters and all that the endpoint hides. Readers of whole views need to know no
/// single one.
@Component
public class Views {
    public static final String API = "/api/";

    private static final Set<String> PAGING = Set.of("after", "limit");

    /// The parameter in which an address comes was decoded already.
    private static final PathContainer.Options AS_IT_IS = PathContainer.Options.create('/', false);

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private final ObjectProvider<RequestMappingHandlerAdapter> adapters;

    private volatile @Nullable Known known;

    /// Every endpoint that takes a moment and answers as of it.
    ///
    /// @param exact those whose address has no variables
    private record Known(Map<PathPattern, HandlerMethod> all, Map<String, HandlerMethod> exact) {}

    Views(
            ObjectProvider<RequestMappingHandlerMapping> mappings,
            ObjectProvider<RequestMappingHandlerAdapter> adapters) {
        this.mappings = mappings;
        this.adapters = adapters;
    }

    /// An endpoint, and what the address names of which it is asked.
    public record View(HandlerMethod endpoint, Map<String, String> variables) {
        /// The one that a request asks for.
        @SuppressWarnings("unchecked") // the framework says what the attribute holds
        public static View of(HandlerMethod endpoint, HttpServletRequest request) {
            return new View(
                    endpoint,
                    (Map<String, String>)
                            Objects.requireNonNull(request.getAttribute(Asked.VARIABLES)));
        }
    }

    /// True when an endpoint answers a list.
    public static boolean isList(HandlerMethod endpoint) {
        return endpoint.getReturnType().getParameterType() == Answer.class;
    }

    /// True for a parameter that means something to an endpoint: what is no list has no pages,
    /// unless it says so itself.
    public static boolean isOf(HandlerMethod endpoint, String parameter) {
        return isList(endpoint)
                || !PAGING.contains(parameter)
                || Arrays.stream(endpoint.getMethodParameters())
                        .filter(given -> given.hasParameterAnnotation(RequestParam.class))
                        .anyMatch(given -> parameter.equals(given.getParameter().getName()));
    }

    /// The type of each row of a list.
    public static Class<?> rowType(HandlerMethod endpoint) {
        return Objects.requireNonNull(
                ResolvableType.forMethodReturnType(endpoint.getMethod()).getGeneric(0).resolve());
    }

    /// All lists by their addresses after `/api/`, such as `reports` or `plans/{id}/tree`.
    public Map<String, HandlerMethod> lists() {
        Map<String, HandlerMethod> lists = new TreeMap<>();
        known().all
                .forEach((path, endpoint) -> {
                    if (isList(endpoint)) {
                        lists.put(path.getPatternString().substring(API.length()), endpoint);
                    }
                });
        return lists;
    }

    /// The view that has an address; empty where nothing of a moment is read.
    ///
    /// @param address after `/api/`
    public Optional<View> find(String address) {
        HandlerMethod exact = known().exact.get(API + address);
        if (exact != null) {
            return Optional.of(new View(exact, Map.of()));
        }
        PathContainer asked = PathContainer.parsePath(API + address, AS_IT_IS);
        NavigableMap<PathPattern, View> found = new TreeMap<>();
        known().all
                .forEach((path, endpoint) -> {
                    PathPattern.PathMatchInfo match = path.matchAndExtract(asked);
                    if (match != null) {
                        found.put(path, new View(endpoint, match.getUriVariables()));
                    }
                });
        return Optional.ofNullable(found.firstEntry()).map(Map.Entry::getValue);
    }

    /// The answer of a view.
    ///
    /// @param parameters in place of those of the request that have their names
    public Object read(View view, HttpServletRequest request, Map<String, String> parameters)
            throws Exception {
        request.getParameterMap()
                .forEach((name, values) -> {
                    if (!parameters.containsKey(name)) {
                        ParameterForm.require(name, values);
                    }
                });
        return answer(view, new Asked(request, request.getParameterMap(), view, parameters));
    }

    /// The answer of a view of which a request asks nothing itself: what a form or another list is
    /// sent with narrows it no more than a blank would, which is a value to some filters.
    ///
    /// @param parameters all that it is asked with
    public Object readOnly(View view, HttpServletRequest request, Map<String, String> parameters)
            throws Exception {
        return answer(view, new Asked(request, Map.of(), view, parameters));
    }

    private Object answer(View view, HttpServletRequest asked) throws Exception {
        RequestMappingHandlerAdapter adapter = adapters.getObject();
        HandlerMethodArgumentResolverComposite resolvers =
                new HandlerMethodArgumentResolverComposite();
        resolvers.addResolvers(adapter.getArgumentResolvers());
        ServletInvocableHandlerMethod call =
                new ServletInvocableHandlerMethod(view.endpoint().createWithResolvedBean());
        call.setHandlerMethodArgumentResolvers(resolvers);
        call.setDataBinderFactory(
                new ServletRequestDataBinderFactory(List.of(), adapter.getWebBindingInitializer()));
        return Objects.requireNonNull(
                call.invokeForRequest(new ServletWebRequest(asked), new ModelAndViewContainer()));
    }

    private Known known() {
        Known found = known;
        if (found == null) {
            Map<PathPattern, HandlerMethod> all = new LinkedHashMap<>();
            Map<String, HandlerMethod> exact = new HashMap<>();
            for (var mapped : mapping().getHandlerMethods().entrySet()) {
                PathPatternsRequestCondition paths = mapped.getKey().getPathPatternsCondition();
                if (paths != null && tellsOfAMoment(mapped.getValue())) {
                    for (PathPattern path : paths.getPatterns()) {
                        all.put(path, mapped.getValue());
                        if (!path.hasPatternSyntax()) {
                            exact.put(path.getPatternString(), mapped.getValue());
                        }
                    }
                }
            }
            found = new Known(all, exact);
            known = found;
        }
        return found;
    }

    private static boolean tellsOfAMoment(HandlerMethod endpoint) {
        return Arrays.stream(endpoint.getMethodParameters())
                        .anyMatch(parameter -> parameter.getParameterType() == Ask.class)
                && Stream.of(endpoint.getReturnType().getParameterType())
                        .filter(Class::isRecord)
                        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                        .anyMatch(component -> component.getName().equals("asOf"));
    }

    private RequestMappingHandlerMapping mapping() {
        return mappings.stream()
                .filter(mapping -> mapping.getClass() == RequestMappingHandlerMapping.class)
                .findFirst()
                .orElseThrow();
    }

    /// A request for another address, with other parameters.
    private static final class Asked extends HttpServletRequestWrapper {
        private static final String VARIABLES = HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE;

        private final Map<String, String> variables;
        private final Map<String, String[]> all;

        private Asked(
                HttpServletRequest request,
                Map<String, String[]> own,
                View view,
                Map<String, String> parameters) {
            super(request);
            this.variables = view.variables();
            all = new LinkedHashMap<>(own);
            parameters.forEach((name, value) -> all.put(name, new String[] {value}));
        }

        @Override
        public @Nullable Object getAttribute(String name) {
            return name.equals(VARIABLES) ? variables : super.getAttribute(name);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = all.get(name);
            return values == null ? null : values[0];
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(all);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(all.keySet());
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return all.get(name);
        }
    }
}
