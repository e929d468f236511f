package vn.sovang.platform.lifecycle;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/// Keeps what fails from being tried too often, and from being logged more than once in a row.
public final class Setbacks {
    private static final Logger LOG = LoggerFactory.getLogger(Setbacks.class);
    private static final long FIRST_WAIT = Duration.ofMillis(200).toNanos();
    private static final int MOST_DOUBLINGS = 6;

    private final Map<Object, Setback> setbacks = new ConcurrentHashMap<>();

    /// Does some work unless it failed a moment ago, and says whether there is more of it; false
    /// after a failure. No failure goes further, not even an error of the machine: the thread that
    /// works must outlive it.
    public boolean attempt(Object what, BooleanSupplier work) {
        if (!mayTry(what)) {
            return false;
        }
        try {
            boolean more = work.getAsBoolean();
            succeeded(what);
            return more;
        } catch (Throwable failure) {
            failed(what, failure);
            return false;
        }
    }

    /// Does some work in the same way, of which there is no more.
    public void run(Object what, Runnable work) {
        attempt(
                what,
                () -> {
                    work.run();
                    return false;
                });
    }

    /// Tells whether the wait after the last failure is over.
    private boolean mayTry(Object what) {
        Setback setback = setbacks.get(what);
        return setback == null || System.nanoTime() - setback.nextTry >= 0;
    }

    private void failed(Object what, Throwable failure) {
        setbacks.compute(what, (key, before) -> next(what, before, failure));
    }

    private void succeeded(Object what) {
        Setback past = setbacks.remove(what);
        if (past != null) {
            LOG.info("{} works again after {} failures", what, past.times);
        }
    }

    private static Setback next(Object what, @Nullable Setback before, Throwable failure) {
        int times = before == null ? 1 : before.times + 1;
        if (before == null) {
            LOG.error("{} failed and will be tried again", what, failure);
        }
        long wait = FIRST_WAIT << Math.min(times - 1, MOST_DOUBLINGS);
        return new Setback(times, System.nanoTime() + wait);
    }

    private record Setback(int times, long nextTry) {}
}
