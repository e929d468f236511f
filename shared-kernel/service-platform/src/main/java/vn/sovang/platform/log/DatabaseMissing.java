package vn.sovang.platform.log;

/// End of a start for want of the database.
final class DatabaseMissing extends RuntimeException {
    DatabaseMissing(String reason, Exception cause) {
        super(reason, cause);
    }
}
