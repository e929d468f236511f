package vn.sovang.command.automation;

import org.axonframework.common.AxonTransientException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

import vn.sovang.log.EventLogFailure;
import vn.sovang.platform.web.InvalidRequest;
import vn.sovang.platform.web.Overloaded;

import java.sql.SQLException;

/// Difference between an event that an automation cannot take and a moment in which nothing works.
final class Poison {
    private Poison() {}

    /// True where trying again a little later may do: the database is away or busy, or others were
    /// faster.
    static boolean isPassing(RuntimeException failure) {
        for (@Nullable Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof DataAccessException
                    || one instanceof TransactionException
                    || one instanceof SQLException
                    || one instanceof EventLogFailure
                    || one instanceof AxonTransientException
                    || one instanceof InterruptedException
                    || one instanceof InvalidRequest
                    || one instanceof Overloaded) {
                return true;
            }
        }
        return false;
    }
}
