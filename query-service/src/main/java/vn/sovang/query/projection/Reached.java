package vn.sovang.query.projection;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.stereotype.Component;

import vn.sovang.kernel.TenantId;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Positions of the boards as the projections of this instance report them, and the readers that
/// wait for one. Who waits asks the database nothing; while another instance projects, one waiter
/// of a tenant looks for all of them, a few times a second.
@Component
public class Reached {
    /// The head of the log, which reads of the log itself wait for.
    public static final String LOG = "(log)";

    static final int MOST_WAITING = 256;

    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

    private final Places places;
    private final Counter waits;
    private final Semaphore free = new Semaphore(MOST_WAITING);
    private final Map<TenantId, Progress> tenants = new ConcurrentHashMap<>();

    Reached(Places places, MeterRegistry metrics) {
        this.places = places;
        this.waits =
                Counter.builder("sovang.reading.waits")
                        .description("Reads that waited for a position")
                        .register(metrics);
    }

    /// Waits until all boards have reached a position, or for the longest time; whether they were
    /// seen there is for the caller to read. False when too many wait already.
    public boolean await(TenantId tenant, Collection<String> boards, long least, Duration longest) {
        if (!free.tryAcquire()) {
            return false;
        }
        waits.increment();
        try {
            of(tenant).await(boards, least, longest.toNanos(), () -> look(tenant));
            return true;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return true;
        } finally {
            free.release();
        }
    }

    void at(TenantId tenant, String board, long position) {
        of(tenant).at(Map.of(board, position));
    }

    private Progress of(TenantId tenant) {
        return tenants.computeIfAbsent(tenant, _ -> new Progress());
    }

    private Map<String, Long> look(TenantId tenant) {
        Map<String, Long> seen = new HashMap<>(places.positions(tenant));
        seen.put(LOG, places.head(tenant));
        return seen;
    }

    /// Asks the database where the boards are.
    private interface Look {
        Map<String, Long> positions();
    }

    /// One tenant's boards.
    private static final class Progress {
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition moved = lock.newCondition();
        private final Map<String, Long> positions = new HashMap<>();
        private long lookedAt = System.nanoTime();

        void at(Map<String, Long> seen) {
            lock.lock();
            try {
                if (!seen.entrySet().stream()
                        .allMatch(one -> one.getValue().equals(positions.get(one.getKey())))) {
                    positions.putAll(seen);
                    moved.signalAll();
                }
            } finally {
                lock.unlock();
            }
        }

        /// Looks, without the lock, where nobody has looked for a while; else sleeps until a board
        /// moves.
        void await(Collection<String> boards, long least, long nanos, Look look)
                throws InterruptedException {
            long giveUp = System.nanoTime() + nanos;
            lock.lock();
            try {
                long now = System.nanoTime();
                while (!have(boards, least) && giveUp - now > 0) {
                    long untilLook = lookedAt + LOOK_AGAIN.toNanos() - now;
                    if (untilLook > 0) {
                        var _ =
                                moved.await(
                                        Math.min(untilLook, giveUp - now), TimeUnit.NANOSECONDS);
                    } else {
                        lookedAt = now;
                        at(unlocked(look));
                    }
                    now = System.nanoTime();
                }
            } finally {
                lock.unlock();
            }
        }

        private Map<String, Long> unlocked(Look look) {
            lock.unlock();
            try {
                return look.positions();
            } finally {
                lock.lock();
            }
        }

        private boolean have(Collection<String> boards, long least) {
            return boards.stream().allMatch(board -> positions.getOrDefault(board, 0L) >= least);
        }
    }
}
