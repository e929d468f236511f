package vn.sovang.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.sovang.platform.text.Language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Writes a problem where no endpoint is reached: in filters.
@Component
public class ProblemWriter {
    private final Problems problems;
    private final JsonMapper mapper;

    public ProblemWriter(Problems problems, JsonMapper mapper) {
        this.problems = problems;
        this.mapper = mapper;
    }

    public void write(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String code)
            throws IOException {
        response.setStatus(status.value());
        head(response, status);
        mapper.writeValue(response.getOutputStream(), problem(request, status, code));
    }

    /// Writes a problem for what the server refused by itself, whose answer is closed to all
    /// others.
    void report(Request request, Response response, HttpStatus status, String code)
            throws IOException {
        head(response, status);
        response.getReporter().write(mapper.writeValueAsString(problem(request, status, code)));
    }

    private static void head(HttpServletResponse response, HttpStatus status) {
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (status == HttpStatus.UNAUTHORIZED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (StatusCodes.passes(status) && !response.containsHeader(HttpHeaders.RETRY_AFTER)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, StatusCodes.retryAfter());
        }
    }

    private ProblemDetail problem(HttpServletRequest request, HttpStatus status, String code) {
        Language language = Language.preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return problems.of(status, code, Map.of(), language);
    }
}
