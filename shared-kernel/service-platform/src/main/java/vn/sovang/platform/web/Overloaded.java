package vn.sovang.platform.web;

import org.springframework.http.HttpStatus;

import java.time.Duration;

/// A request for which there is no room at this moment, and which may come again later; thrown at
/// the edge only.
public final class Overloaded extends RuntimeException {
    /// Time after which it is worth asking again where nothing else is known.
    static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final HttpStatus status;
    private final Duration retryAfter;

    private Overloaded(HttpStatus status, String code, Duration retryAfter) {
        super(code, null, false, false);
        this.status = status;
        this.retryAfter = retryAfter;
    }

    /// Refuses for want of room for anybody (503).
    public Overloaded(String code) {
        this(HttpStatus.SERVICE_UNAVAILABLE, code, RETRY_AFTER);
    }

    /// Refuses one caller, or one province, that asks for more than its part (429).
    public static Overloaded byOne(String code, Duration retryAfter) {
        return new Overloaded(HttpStatus.TOO_MANY_REQUESTS, code, retryAfter);
    }

    /// The refusal that another instance gave.
    public static Overloaded as(HttpStatus status, String code, long seconds) {
        return new Overloaded(status, code, Duration.ofSeconds(seconds));
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return String.valueOf(getMessage());
    }

    /// Whole seconds after which to ask again, at least one.
    public String retryAfter() {
        return Long.toString(Math.max(1, retryAfter.plusMillis(999).toSeconds()));
    }
}
