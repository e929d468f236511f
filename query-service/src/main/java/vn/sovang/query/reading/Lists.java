package vn.sovang.query.reading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolverComposite;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Reads any list as its own endpoint answers it, for the caller of a request: with the roles, the
/// filters and all that the endpoint hides. What reads whole lists needs to know no list.
@Component
public class Lists {
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private final ObjectProvider<RequestMappingHandlerAdapter> adapters;

    Lists(
            ObjectProvider<RequestMappingHandlerMapping> mappings,
            ObjectProvider<RequestMappingHandlerAdapter> adapters) {
        this.mappings = mappings;
        this.adapters = adapters;
    }

    /// Whether an endpoint answers a list.
    public static boolean isList(HandlerMethod endpoint) {
        return endpoint.getReturnType().getParameterType() == Answer.class;
    }

    /// What a list has in each row.
    public static Class<?> rowType(HandlerMethod endpoint) {
        return Objects.requireNonNull(
                ResolvableType.forMethodReturnType(endpoint.getMethod()).getGeneric(0).resolve());
    }

    /// The lists that have an address of their own, by its last word, such as `reports`.
    public Map<String, HandlerMethod> byName() {
        Map<String, HandlerMethod> lists = new TreeMap<>();
        RequestMappingHandlerMapping mapping = mapping();
        mapping.getHandlerMethods()
                .forEach((info, endpoint) -> {
                    if (isList(endpoint)) {
                        info.getPatternValues().stream()
                                .filter(path -> path.matches("/api/[a-z-]+"))
                                .forEach(path ->
                                        lists.put(
                                                path.substring("/api/".length()),
                                                endpoint.createWithResolvedBean()));
                    }
                });
        return lists;
    }

    /// One page.
    ///
    /// @param parameters in place of those of the request that have their names
    public Answer<?> page(
            HandlerMethod list, HttpServletRequest request, Map<String, String> parameters)
            throws Exception {
        RequestMappingHandlerAdapter adapter = adapters.getObject();
        HandlerMethodArgumentResolverComposite resolvers =
                new HandlerMethodArgumentResolverComposite();
        resolvers.addResolvers(adapter.getArgumentResolvers());
        ServletInvocableHandlerMethod call = new ServletInvocableHandlerMethod(list);
        call.setHandlerMethodArgumentResolvers(resolvers);
        call.setDataBinderFactory(
                new ServletRequestDataBinderFactory(List.of(), adapter.getWebBindingInitializer()));
        Object answer =
                call.invokeForRequest(
                        new ServletWebRequest(new Asked(request, parameters)),
                        new ModelAndViewContainer());
        return (Answer<?>) Objects.requireNonNull(answer);
    }

    private RequestMappingHandlerMapping mapping() {
        return mappings.stream()
                .filter(mapping -> mapping.getClass() == RequestMappingHandlerMapping.class)
                .findFirst()
                .orElseThrow();
    }

    /// A request with other parameters.
    private static final class Asked extends HttpServletRequestWrapper {
        private final Map<String, String[]> all;

        private Asked(HttpServletRequest request, Map<String, String> parameters) {
            super(request);
            all = new LinkedHashMap<>(request.getParameterMap());
            parameters.forEach((name, value) -> all.put(name, new String[] {value}));
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
