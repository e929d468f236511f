package vn.sovang.query.reading;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import vn.sovang.kernel.TenantId;
import vn.sovang.platform.web.Overloaded;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Room for reads among the connections of an instance: a third for one province, two thirds for
/// all together, so that slow reads of one leave room for the others, and all for the projections.
/// Who finds none waits a while.
@Component
class ReadSlots {
    private final Semaphore all;
    private final int ofEach;
    private final Duration patience;
    private final Map<TenantId, Semaphore> own = new ConcurrentHashMap<>();

    @Autowired
    ReadSlots(@Value("${spring.datasource.hikari.maximum-pool-size}") int connections) {
        this(connections, Duration.ofSeconds(10));
    }

    /// @param patience longest wait for room
    ReadSlots(int connections, Duration patience) {
        this.all = new Semaphore(Math.max(1, connections * 2 / 3), true);
        this.ofEach = Math.max(1, connections / 3);
        this.patience = patience;
    }

    /// Reads with room of its own, or within that of the read around it.
    ///
    /// @throws Overloaded where the reads of the province (429), or of all (503), leave no room
    <T extends @Nullable Object> T with(TenantId tenant, Supplier<T> read) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return read.get();
        }
        Semaphore mine = own.computeIfAbsent(tenant, _ -> new Semaphore(ofEach, true));
        return in(
                mine,
                Overloaded.byOne("requests.too-many-of-province", Duration.ofSeconds(2)),
                () -> in(all, new Overloaded("database.busy"), read));
    }

    private <T extends @Nullable Object> T in(
            Semaphore room, Overloaded refusal, Supplier<T> read) {
        try {
            if (!room.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw refusal;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Overloaded("database.busy");
        }
        try {
            return read.get();
        } finally {
            room.release();
        }
    }
}
