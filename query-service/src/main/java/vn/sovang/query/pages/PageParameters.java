package vn.sovang.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import vn.sovang.query.reading.Repeated;
import vn.sovang.query.reading.Views;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Refuses a page with a parameter that is given twice, as reads do. Forms of acts have fields of
/// several values, and take what their addresses fill in.
@Configuration(proxyBeanMethods = false)
class PageParameters implements HandlerInterceptor, WebMvcConfigurer {
    /// Columns that a reader added, and pages that the reader went through.
    private static final Set<String> OF_PAGES = Set.of("cot", "truoc");

    private final Views views;

    PageParameters(Views views) {
        this.views = views;
    }

    /// Adds the interceptor before whatever goes on by the first value.
    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors
                .addInterceptor(this)
                .excludePathPatterns("/*/lam/*", "/*/*/lam/*", "/doc-lai")
                .order(-1);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (Addresses.isPage(request) && request.getMethod().equals(HttpMethod.GET.name())) {
            Repeated.refuse(request, lists());
        }
        return true;
    }

    private Set<String> lists() {
        return Stream.concat(
                        OF_PAGES.stream(),
                        views.lists().values().stream()
                                .flatMap(endpoint -> Repeated.lists(endpoint).stream()))
                .collect(Collectors.toSet());
    }
}
