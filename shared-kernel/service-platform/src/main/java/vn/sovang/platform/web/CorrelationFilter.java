package vn.sovang.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;

/// Gives each request a reference that stands in its answer, its log lines and its events.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class CorrelationFilter extends OncePerRequestFilter {
    /// Name of the reference in log lines and in the metadata of events.
    public static final String KEY = "correlationId";

    /// Name of the tenant in log lines, once the caller is known.
    public static final String TENANT = "tenant";

    private static final String HEADER = "X-Correlation-Id";
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9-]{8,64}");

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String reference = reference(request.getHeader(HEADER));
        response.setHeader(HEADER, reference);
        try (MDC.MDCCloseable _ = MDC.putCloseable(KEY, reference)) {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(TENANT);
        }
    }

    /// The given reference where it has the form of one, else a new one.
    public static String reference(@Nullable String given) {
        return given != null && SAFE.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }
}
