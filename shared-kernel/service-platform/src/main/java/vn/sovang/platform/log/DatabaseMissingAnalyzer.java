package vn.sovang.platform.log;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says in two lines, in place of a stack trace, why a service did not start.
final class DatabaseMissingAnalyzer extends AbstractFailureAnalyzer<DatabaseMissing> {
    @Override
    protected FailureAnalysis analyze(Throwable root, DatabaseMissing missing) {
        return new FailureAnalysis(
                "The database does not answer: " + missing.getMessage(),
                "Start PostgreSQL, and look at SOVANG_DB_URL, SOVANG_DB_USER and"
                        + " SOVANG_DB_PASSWORD; SOVANG_DB_WAIT says how long a start waits.",
                missing);
    }
}
