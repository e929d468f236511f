package vn.sovang.log;

import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.TenantId;

import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;

/// An append whose caller waits for its outcome.
final class WaitingAppend {
    private final TenantId tenant;
    private final AppendRequest request;
    private final Semaphore signals = new Semaphore(0);
    private volatile @Nullable Outcome outcome;
    private volatile @Nullable Throwable failure;

    WaitingAppend(TenantId tenant, AppendRequest request) {
        this.tenant = tenant;
        this.request = request;
    }

    TenantId tenant() {
        return tenant;
    }

    AppendRequest request() {
        return request;
    }

    /// Waits until there is an outcome or the lead is this caller's.
    boolean isCalledToLead() {
        signals.acquireUninterruptibly();
        return outcome == null && failure == null;
    }

    void callToLead() {
        signals.release();
    }

    void answered(Outcome result) {
        outcome = result;
        signals.release();
    }

    void failed(Throwable thrown) {
        failure = thrown;
        signals.release();
    }

    Outcome outcome() {
        Outcome answer = outcome;
        if (answer != null) {
            return answer;
        }
        // Each waiter throws its own exception: one object in several threads would mix their
        // traces.
        throw switch (failure) {
            case UnknownTenant unknown -> unknown;
            case EventLogFailure failed -> failed.again();
            case null, default -> new CompletionException(failure);
        };
    }
}
