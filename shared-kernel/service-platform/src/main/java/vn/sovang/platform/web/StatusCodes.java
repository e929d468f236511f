package vn.sovang.platform.web;

import org.springframework.http.HttpStatus;

/// Codes for refusals of the server itself, which knows no more than a status.
final class StatusCodes {
    private StatusCodes() {}

    /// The status itself, or that of its kind for which there is a text.
    static HttpStatus nearest(int status) {
        HttpStatus known = HttpStatus.resolve(status);
        if (known == null || !known.isError()) {
            return status >= 400 && status < 500
                    ? HttpStatus.BAD_REQUEST
                    : HttpStatus.INTERNAL_SERVER_ERROR;
        }
        return switch (known) {
            case BAD_REQUEST,
                    UNAUTHORIZED,
                    FORBIDDEN,
                    NOT_FOUND,
                    METHOD_NOT_ALLOWED,
                    NOT_ACCEPTABLE,
                    CONFLICT,
                    CONTENT_TOO_LARGE,
                    UNSUPPORTED_MEDIA_TYPE,
                    URI_TOO_LONG,
                    UNPROCESSABLE_CONTENT,
                    TOO_MANY_REQUESTS,
                    REQUEST_HEADER_FIELDS_TOO_LARGE,
                    INTERNAL_SERVER_ERROR,
                    NOT_IMPLEMENTED,
                    SERVICE_UNAVAILABLE,
                    HTTP_VERSION_NOT_SUPPORTED ->
                    known;
            default ->
                    known.is4xxClientError()
                            ? HttpStatus.BAD_REQUEST
                            : HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }

    static String code(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> "caller.no-token";
            case NOT_FOUND -> "path.unknown";
            case METHOD_NOT_ALLOWED, NOT_IMPLEMENTED -> "method.not-allowed";
            case UNSUPPORTED_MEDIA_TYPE -> "body.media-type";
            case NOT_ACCEPTABLE -> "answer.media-type";
            case CONTENT_TOO_LARGE -> "body.too-large";
            case URI_TOO_LONG, REQUEST_HEADER_FIELDS_TOO_LARGE -> "header.too-large";
            case INTERNAL_SERVER_ERROR -> "server.failed";
            default -> "request.malformed";
        };
    }
}
