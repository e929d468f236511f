package vn.sovang.log;

import java.sql.SQLException;

/// The database did not do what was asked. Whether an append was written is then unknown: repeat it
/// under its key.
public final class EventLogFailure extends RuntimeException {
    EventLogFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    private EventLogFailure(EventLogFailure first) {
        super(first.getMessage(), first);
    }

    /// The same failure for another caller of the same failed append: each throws an exception of
    /// its own.
    EventLogFailure again() {
        return new EventLogFailure(this);
    }
}
