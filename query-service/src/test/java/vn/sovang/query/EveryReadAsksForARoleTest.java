package vn.sovang.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

import vn.sovang.query.testing.TestLog;
import vn.sovang.testdatabase.TestTokens;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Walks the handlers that answer, not the table in which somebody may forget one.
class EveryReadAsksForARoleTest extends QueryServer {
    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    @Autowired private List<RequestMappingHandlerMapping> mappings;

    private final TestLog log = new TestLog();

    @Test
    void whoever_has_no_role_reads_nothing() throws Exception {
        Map<RequestMappingInfo, HandlerMethod> handlers = handlers();
        assertThat(handlers).hasSizeGreaterThan(40);

        for (Map.Entry<RequestMappingInfo, HandlerMethod> handler : handlers.entrySet()) {
            for (PathPattern path : paths(handler.getKey())) {
                boolean acts =
                        handler.getKey()
                                .getMethodsCondition()
                                .getMethods()
                                .contains(RequestMethod.POST);
                HttpRequest.Builder request =
                        withoutRole(
                                path.getPatternString().replaceAll("\\{[^}]*}", NOBODY)
                                        + needed(handler.getValue()));
                assertThat(
                                send(acts
                                                ? request.POST(HttpRequest.BodyPublishers.noBody())
                                                : request)
                                        .statusCode())
                        .as(path.getPatternString())
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void every_address_is_listed_with_its_roles() {
        assertThat(handlers().keySet())
                .flatExtracting(EveryReadAsksForARoleTest::paths)
                .allSatisfy(path -> assertThat(ViewTable.at(path).roles()).isNotEmpty());
    }

    private Map<RequestMappingInfo, HandlerMethod> handlers() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(handler ->
                        paths(handler.getKey()).stream()
                                .anyMatch(path -> path.getPatternString().startsWith("/api/")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));
    }

    private static Set<PathPattern> paths(RequestMappingInfo info) {
        return Objects.requireNonNull(info.getPathPatternsCondition()).getPatterns();
    }

    /// Parameters that must be given: without them a read is refused before it asks who reads.
    private static String needed(HandlerMethod endpoint) {
        return Stream.of(endpoint.getMethodParameters())
                .filter(EveryReadAsksForARoleTest::mustBeGiven)
                .map(MethodParameter::getParameter)
                .map(parameter -> parameter.getName() + "=0")
                .collect(Collectors.joining("&", "?", ""));
    }

    private static boolean mustBeGiven(MethodParameter parameter) {
        RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
        return named != null
                && named.defaultValue().equals(ValueConstants.DEFAULT_NONE)
                && !parameter.isOptional();
    }

    private HttpRequest.Builder withoutRole(String path) {
        return request(path, TestTokens.token("khong-vai-tro", log.tenant().value(), null));
    }
}
