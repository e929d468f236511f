package vn.sovang.platform.web;

import org.slf4j.Logger;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

import vn.sovang.log.EventLogFailure;

import java.sql.SQLTransientConnectionException;
import java.util.Optional;

/// Meaning of a failure of the database to who asked: it is busy, or it cannot be reached.
public enum DatabaseTrouble {
    BUSY("database.busy"),
    UNREACHABLE("database.unreachable");

    private final String code;

    DatabaseTrouble(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// Logs the failure behind the trouble: a database that is busy is one line, for it passes.
    public void log(Logger log, Throwable failure) {
        switch (this) {
            case BUSY -> log.warn("the database is busy: {}", failure.getMessage());
            case UNREACHABLE -> log.error("the database failed", failure);
        }
    }

    /// Empty for a failure that is none of the database.
    public static Optional<DatabaseTrouble> of(Throwable failure) {
        return switch (failure) {
            case EventLogFailure append when append.isBusy() -> Optional.of(BUSY);
            case QueryTimeoutException _, CannotAcquireLockException _ -> Optional.of(BUSY);
            case EventLogFailure _,
                    DataAccessResourceFailureException _,
                    CannotCreateTransactionException _,
                    TransactionSystemException _ ->
                    Optional.of(isPoolExhausted(failure) ? BUSY : UNREACHABLE);
            default -> Optional.empty();
        };
    }

    /// The pool gave no connection in time, though the database let itself be reached: else it
    /// names that failure as the cause.
    private static boolean isPoolExhausted(Throwable failure) {
        Throwable at = failure;
        while (at.getCause() != null) {
            at = at.getCause();
        }
        return at instanceof SQLTransientConnectionException;
    }
}
