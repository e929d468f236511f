package vn.sovang.log;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.List;

/// The database did not do what was asked. Whether an append was written is then unknown: repeat it
/// under its key.
public final class EventLogFailure extends RuntimeException {
    EventLogFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    private EventLogFailure(EventLogFailure first) {
        super(first.getMessage(), first);
    }

    /// True when the append waited too long for a lock: nothing was written, and it may come again.
    public boolean isBusy() {
        return state().equals("55P03");
    }

    /// True when the database could not do its work, whatever was asked of it: no room, no
    /// connection, no lock.
    public boolean isOfTheDatabase() {
        return isBusy() || List.of("08", "53", "57", "58").contains(state().substring(0, 2));
    }

    private String state() {
        for (@Nullable Throwable one = this; one != null; one = one.getCause()) {
            if (one instanceof SQLException database && database.getSQLState() != null) {
                return database.getSQLState();
            }
        }
        return "?????";
    }

    /// The same failure for another caller of the same failed append: each throws an exception of
    /// its own.
    EventLogFailure again() {
        return new EventLogFailure(this);
    }
}
