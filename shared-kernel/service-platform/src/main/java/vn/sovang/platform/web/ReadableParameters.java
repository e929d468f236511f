package vn.sovang.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Refuses what no text holds, control characters and half characters, in the parameters of every
/// read.
@Configuration(proxyBeanMethods = false)
class ReadableParameters implements HandlerInterceptor, WebMvcConfigurer {
    private static final Set<String> READS = Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name());

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (READS.contains(request.getMethod())) {
            request.getParameterMap().forEach(ReadableParameters::require);
        }
        return true;
    }

    private static void require(String name, String[] values) {
        if (!Arrays.stream(values).allMatch(ReadableParameters::isText)) {
            throw new InvalidRequest(
                    HttpStatus.BAD_REQUEST,
                    "parameter.malformed",
                    Map.of("parameter", name),
                    List.of());
        }
    }

    private static boolean isText(String value) {
        return value.codePoints()
                .noneMatch(point ->
                        Character.isISOControl(point)
                                || Character.getType(point) == Character.SURROGATE);
    }
}
