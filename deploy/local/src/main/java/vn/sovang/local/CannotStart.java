package vn.sovang.local;

/// The local run cannot go on; the message says why and what to do.
public final class CannotStart extends RuntimeException {
    CannotStart(String message) {
        super(message);
    }

    CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
