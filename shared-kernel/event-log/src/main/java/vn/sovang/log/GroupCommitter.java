package vn.sovang.log;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;

/// Collects the appends of one tenant that arrive while another is under way and sends them
/// together. The first caller leads: it sends what waits, hands out the outcomes and passes the
/// lead on. No thread of its own, no waiting for more.
final class GroupCommitter {
    private static final int LARGEST_BATCH = 64;
    private static final int LARGEST_BYTES = 4 * 1024 * 1024;

    private final Sender sender;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private boolean led;

    GroupCommitter(Sender sender) {
        this.sender = sender;
    }

    Outcome append(AppendRequest request) {
        Waiting mine = new Waiting(request);
        if (!enqueue(mine) && !mine.isCalledToLead()) {
            return mine.outcome();
        }
        lead();
        return mine.outcome();
    }

    /// True when the caller has to lead at once.
    private boolean enqueue(Waiting mine) {
        lock.lock();
        try {
            queue.addLast(mine);
            boolean first = !led;
            led = true;
            return first;
        } finally {
            lock.unlock();
        }
    }

    /// The leader is always first in the queue, so its own request is in the batch.
    private void lead() {
        List<Waiting> batch = nextBatch();
        try {
            List<Outcome> outcomes = sender.send(batch.stream().map(Waiting::request).toList());
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).answered(outcomes.get(i));
            }
        } catch (BatchRefused refused) {
            batch.forEach(this::sendAlone);
        } catch (Throwable failure) {
            batch.forEach(waiting -> waiting.failed(failure));
        } finally {
            passLeadOn();
        }
    }

    private void sendAlone(Waiting waiting) {
        try {
            waiting.answered(sender.send(List.of(waiting.request())).getFirst());
        } catch (Throwable failure) {
            waiting.failed(failure);
        }
    }

    private List<Waiting> nextBatch() {
        lock.lock();
        try {
            List<Waiting> batch = new ArrayList<>();
            int bytes = 0;
            while (!queue.isEmpty() && batch.size() < LARGEST_BATCH && bytes < LARGEST_BYTES) {
                Waiting waiting = queue.removeFirst();
                bytes += waiting.request().bytes();
                batch.add(waiting);
            }
            return batch;
        } finally {
            lock.unlock();
        }
    }

    int waiting() {
        lock.lock();
        try {
            return queue.size();
        } finally {
            lock.unlock();
        }
    }

    private void passLeadOn() {
        lock.lock();
        try {
            Waiting next = queue.peekFirst();
            if (next == null) {
                led = false;
            } else {
                next.callToLead();
            }
        } finally {
            lock.unlock();
        }
    }

    interface Sender {
        /// One outcome for each request, in order, or nothing written at all.
        List<Outcome> send(List<AppendRequest> requests);
    }

    /// One request made the database refuse all of them: each has to be tried alone.
    static final class BatchRefused extends RuntimeException {
        BatchRefused(Throwable cause) {
            super(cause);
        }
    }

    private static final class Waiting {
        private final AppendRequest request;
        private final CompletableFuture<Boolean> turn = new CompletableFuture<>();
        private @Nullable Outcome outcome;
        private @Nullable Throwable failure;

        Waiting(AppendRequest request) {
            this.request = request;
        }

        AppendRequest request() {
            return request;
        }

        /// Waits until there is an outcome or the lead is this caller's.
        boolean isCalledToLead() {
            return turn.join();
        }

        void callToLead() {
            turn.complete(true);
        }

        void answered(Outcome result) {
            outcome = result;
            turn.complete(false);
        }

        void failed(Throwable thrown) {
            failure = thrown;
            turn.complete(false);
        }

        Outcome outcome() {
            if (outcome != null) {
                return outcome;
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
}
