package vn.sovang.platform.limit;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

/// Requests that each of many may make: so many at once, and so many a second in the long run.
final class Allowance<K extends Record> {
    private static final int MANY = 10_000;

    private final double perNano;
    private final int atOnce;
    private final LongSupplier nanos;
    private final Map<K, Bucket> buckets = new ConcurrentHashMap<>();

    Allowance(int perSecond, int atOnce, LongSupplier nanos) {
        this.perNano = perSecond / (double) TimeUnit.SECONDS.toNanos(1);
        this.atOnce = atOnce;
        this.nanos = nanos;
    }

    /// Takes one request, or says how long to wait for it.
    Optional<Duration> take(K whose) {
        forgetTheFull();
        AtomicReference<Optional<Duration>> wait = new AtomicReference<>(Optional.empty());
        buckets.compute(
                whose,
                (_, before) -> {
                    Bucket now = before == null ? new Bucket(atOnce, at()) : filled(before);
                    if (now.left >= 1) {
                        return new Bucket(now.left - 1, now.at);
                    }
                    wait.set(Optional.of(Duration.ofNanos(Math.round((1 - now.left) / perNano))));
                    return now;
                });
        return wait.get();
    }

    private Bucket filled(Bucket bucket) {
        long now = at();
        return new Bucket(Math.min(atOnce, bucket.left + (now - bucket.at) * perNano), now);
    }

    /// Forgets who has all of it: as good as one that never came.
    private void forgetTheFull() {
        if (buckets.size() > MANY) {
            buckets.values().removeIf(bucket -> filled(bucket).left >= atOnce);
        }
    }

    private long at() {
        return nanos.getAsLong();
    }

    private record Bucket(double left, long at) {}
}
