package vn.sovang.platform.web;

import java.time.Duration;

/// A request for which there is no room at this moment, and which may come again soon; thrown at
/// the edge only.
public final class Overloaded extends RuntimeException {
    /// Time after which it is worth asking again.
    static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    public Overloaded(String code) {
        super(code, null, false, false);
    }

    public String code() {
        return String.valueOf(getMessage());
    }
}
