package vn.sovang.platform.web;

import org.springframework.http.HttpStatus;

import java.util.Map;
import java.util.Objects;

/// Codes for refusals of the server itself, which knows no more than a status.
final class StatusCodes {
    private static final Map<HttpStatus, String> CODES =
            Map.ofEntries(
                    Map.entry(HttpStatus.BAD_REQUEST, "request.malformed"),
                    Map.entry(HttpStatus.UNAUTHORIZED, "caller.no-token"),
                    Map.entry(HttpStatus.FORBIDDEN, "request.not-permitted"),
                    Map.entry(HttpStatus.NOT_FOUND, "path.unknown"),
                    Map.entry(HttpStatus.METHOD_NOT_ALLOWED, "method.not-allowed"),
                    Map.entry(HttpStatus.NOT_ACCEPTABLE, "answer.media-type"),
                    Map.entry(HttpStatus.REQUEST_TIMEOUT, "request.too-slow"),
                    Map.entry(HttpStatus.CONFLICT, "request.conflict"),
                    Map.entry(HttpStatus.CONTENT_TOO_LARGE, "body.too-large"),
                    Map.entry(HttpStatus.URI_TOO_LONG, "header.too-large"),
                    Map.entry(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "body.media-type"),
                    Map.entry(HttpStatus.UNPROCESSABLE_CONTENT, "request.malformed"),
                    Map.entry(HttpStatus.TOO_MANY_REQUESTS, "requests.too-many"),
                    Map.entry(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "header.too-large"),
                    Map.entry(HttpStatus.INTERNAL_SERVER_ERROR, "server.failed"),
                    Map.entry(HttpStatus.NOT_IMPLEMENTED, "method.not-allowed"),
                    Map.entry(HttpStatus.SERVICE_UNAVAILABLE, "server.unavailable"),
                    Map.entry(HttpStatus.HTTP_VERSION_NOT_SUPPORTED, "http-version.not-taken"));

    private StatusCodes() {}

    /// The status itself, or that of its kind for which there is a text.
    static HttpStatus nearest(int status) {
        HttpStatus known = HttpStatus.resolve(status);
        if (known != null && CODES.containsKey(known)) {
            return known;
        }
        return status >= 400 && status < 500
                ? HttpStatus.BAD_REQUEST
                : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    /// The code of a status that [#nearest] gives.
    static String code(HttpStatus nearest) {
        return Objects.requireNonNull(CODES.get(nearest));
    }

    /// True when it is worth asking again after a while.
    static boolean passes(HttpStatus status) {
        return status == HttpStatus.SERVICE_UNAVAILABLE || status == HttpStatus.TOO_MANY_REQUESTS;
    }

    /// Seconds after which to ask again where the server says no more than the status.
    static String retryAfter() {
        return Long.toString(Overloaded.RETRY_AFTER.toSeconds());
    }
}
