package vn.sovang.platform.limit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.stereotype.Component;

import vn.sovang.kernel.TenantId;
import vn.sovang.platform.web.Overloaded;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Bytes that are on their way through this instance at one moment: uploads, downloads, bodies of
/// commands. One caller may hold a quarter of the room and one province half of it, so that those
/// who wait for a slow line leave room for the others.
@Component
public final class Transfers {
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int CALLERS_PART = 4;
    private static final int PROVINCES_PART = 2;

    static final int AT_THE_DATABASE = 4;

    private final Semaphore turns = new Semaphore(AT_THE_DATABASE, true);
    private final long most;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Record, Long> held = new HashMap<>();
    private long all;

    public Transfers(Limits limits, MeterRegistry metrics) {
        most = limits.inFlight().toBytes();
        Gauge.builder("sovang.transfers.bytes", this, Transfers::all)
                .description("Bytes for which there is room reserved at this moment")
                .baseUnit("bytes")
                .register(metrics);
    }

    /// Lets a piece of a transfer go to the database, a few at a time and in their order: however
    /// many files are on their way, most connections are left to the others.
    public <T> T inTurn(Supplier<T> piece) {
        turns.acquireUninterruptibly();
        try {
            return piece.get();
        } finally {
            turns.release();
        }
    }

    /// Room for some bytes, until it is closed.
    public interface Room extends AutoCloseable {
        @Override
        void close();
    }

    /// Reserves room, or refuses: 429 to who holds its part already, 503 where there is no room.
    public Room reserve(TenantId province, String caller, long bytes) {
        Holder own = new Holder(province, caller);
        lock.lock();
        try {
            if (held(own) + bytes > most / CALLERS_PART) {
                throw Overloaded.byOne("transfers.too-many", SOON);
            }
            if (held(province) + bytes > most / PROVINCES_PART) {
                throw Overloaded.byOne("transfers.too-many-of-province", SOON);
            }
            if (all + bytes > most) {
                throw new Overloaded("transfers.no-room");
            }
            move(own, province, bytes);
        } finally {
            lock.unlock();
        }
        return () -> free(own, province, bytes);
    }

    private void free(Holder own, TenantId province, long bytes) {
        lock.lock();
        try {
            move(own, province, -bytes);
        } finally {
            lock.unlock();
        }
    }

    private void move(Holder own, TenantId province, long bytes) {
        all += bytes;
        add(own, bytes);
        add(province, bytes);
    }

    private void add(Record holder, long bytes) {
        long now = held(holder) + bytes;
        if (now == 0) {
            held.remove(holder);
        } else {
            held.put(holder, now);
        }
    }

    private long held(Record holder) {
        return held.getOrDefault(holder, 0L);
    }

    private long all() {
        lock.lock();
        try {
            return all;
        } finally {
            lock.unlock();
        }
    }

    private record Holder(TenantId tenant, String caller) {}
}
