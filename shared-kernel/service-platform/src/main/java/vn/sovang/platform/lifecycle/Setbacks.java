package vn.sovang.platform.lifecycle;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Keeps what fails from being tried too often, and from being logged more than once in a row.
public final class Setbacks {
    private static final Logger LOG = LoggerFactory.getLogger(Setbacks.class);
    private static final long FIRST_WAIT = Duration.ofMillis(200).toNanos();
    private static final int MOST_DOUBLINGS = 6;

    private final Map<Object, Setback> setbacks = new ConcurrentHashMap<>();

    /// Tells whether the wait after the last failure is over.
    public boolean mayTry(Object what) {
        Setback setback = setbacks.get(what);
        return setback == null || System.nanoTime() - setback.nextTry >= 0;
    }

    public void failed(Object what, RuntimeException failure) {
        setbacks.compute(what, (key, before) -> next(what, before, failure));
    }

    public void succeeded(Object what) {
        Setback past = setbacks.remove(what);
        if (past != null) {
            LOG.info("{} works again after {} failures", what, past.times);
        }
    }

    private static Setback next(Object what, @Nullable Setback before, RuntimeException failure) {
        int times = before == null ? 1 : before.times + 1;
        if (before == null) {
            LOG.error("{} failed and will be tried again", what, failure);
        }
        long wait = FIRST_WAIT << Math.min(times - 1, MOST_DOUBLINGS);
        return new Setback(times, System.nanoTime() + wait);
    }

    private record Setback(int times, long nextTry) {}
}
