package vn.sovang.platform.log;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

/// Waits at a start until the database answers: after a power cut all machines start at once. A
/// role or a password that is wrong is no reason to wait.
final class DatabaseWait {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWait.class);
    private static final long STEP_MILLIS = 500;

    /// Invalid authorization (SQL standard, class 28).
    private static final String REFUSED = "28";

    private DatabaseWait() {}

    /// Waits at most so long.
    ///
    /// @throws DatabaseMissing when it does not answer by then, or refuses the role
    static void await(DataSource database, Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        Exception failure = failure(database);
        if (failure != null && mayCome(failure)) {
            LOG.warn("no database yet, waiting up to {}: {}", longest, reason(failure));
        }
        while (failure != null && mayCome(failure) && System.nanoTime() < end) {
            pause();
            failure = failure(database);
        }
        if (failure != null) {
            throw new DatabaseMissing(reason(failure), failure);
        }
    }

    private static @Nullable Exception failure(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(1) ? null : new SQLException("the connection is of no use");
        } catch (SQLException | RuntimeException failure) { // the pool throws either
            return failure;
        }
    }

    private static boolean mayCome(Exception failure) {
        return !(root(failure) instanceof SQLException refused
                && String.valueOf(refused.getSQLState()).startsWith(REFUSED));
    }

    private static String reason(Exception failure) {
        return String.valueOf(root(failure).getMessage());
    }

    private static Throwable root(Throwable failure) {
        Throwable at = failure;
        while (at.getCause() != null && !(at instanceof SQLException known && isTold(known))) {
            at = at.getCause();
        }
        return at;
    }

    private static boolean isTold(SQLException failure) {
        return failure.getSQLState() != null;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(STEP_MILLIS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new DatabaseMissing("the start was ended", ended);
        }
    }
}
