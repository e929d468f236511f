package vn.sovang.query.projection;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import vn.sovang.log.EventLog;
import vn.sovang.platform.lifecycle.Pulses;
import vn.sovang.platform.lifecycle.Setbacks;
import vn.sovang.platform.log.LogSignals;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Runs the projections on a handful of threads, however many provinces there are: one that
/// follows, one that rebuilds, and the workers among whom the tenants that have moved are shared.
@Component
class ProjectionSchedule implements SmartLifecycle {
    /// Lets a few appends come together before they are read.
    private static final long BREATH = 2;

    private static final long REBUILD_PAUSE = 1_000;
    private static final long CONTINUITY_PAUSE = 30_000;
    private static final String FOLLOWING = "following the log";
    private static final String REBUILDING = "rebuilding";
    private static final String COMPARING = "comparing boards with the log";

    private final ProjectionRunner runner;
    private final Rebuilder rebuilder;
    private final Continuity continuity;
    private final EventLog log;
    private final Pulses pulses;
    private final Setbacks setbacks = new Setbacks();
    private final LogSignals.Waker waker;
    private final Duration pause;
    private final int workerCount;
    private volatile Threads threads = Threads.none();

    ProjectionSchedule(
            ProjectionRunner runner,
            Rebuilder rebuilder,
            Continuity continuity,
            EventLog log,
            Boards boards,
            LogSignals signals,
            Pulses pulses,
            MeterRegistry metrics,
            @Value("${sovang.projection.poll-millis:100}") long pause,
            @Value("${sovang.projection.workers:3}") int workerCount) {
        this.runner = runner;
        this.rebuilder = rebuilder;
        this.continuity = continuity;
        this.log = log;
        this.pulses = pulses;
        this.waker = signals.waker();
        this.pause = Duration.ofMillis(pause);
        this.workerCount = workerCount;
        boards.all().forEach(board -> gauge(metrics, board.name()));
    }

    @Override
    public void start() {
        ExecutorService workers = workers();
        ScheduledExecutorService timer =
                Executors.newScheduledThreadPool(
                        3, Thread.ofPlatform().name("projection-timer-", 1).factory());
        threads = new Threads(timer, workers);
        every(timer, BREATH, FOLLOWING, () -> waker.await(pause), () -> runner.advance(workers));
        every(timer, REBUILD_PAUSE, REBUILDING, () -> {}, rebuilder::advance);
        every(timer, CONTINUITY_PAUSE, COMPARING, () -> {}, this::compare);
    }

    private boolean compare() {
        log.heads().keySet().forEach(continuity::check);
        return false;
    }

    /// A round over all provinces may take long: each province that is done is a sign of life.
    private ExecutorService workers() {
        return new ThreadPoolExecutor(
                workerCount,
                workerCount,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name("projection-", 1).factory()) {
            @Override
            protected void afterExecute(Runnable done, @Nullable Throwable failure) {
                pulses.beat(FOLLOWING);
            }
        };
    }

    @Override
    public void stop() {
        threads.timer.shutdown();
        waker.wake();
        threads.stop();
        threads = Threads.none();
        pulses.end(FOLLOWING);
        pulses.end(REBUILDING);
        pulses.end(COMPARING);
    }

    @Override
    public boolean isRunning() {
        return threads.isRunning();
    }

    /// Works without a pause while there is more to do. No failure ends it: what ends a timer's
    /// task ends it for ever, and in silence.
    private void every(
            ScheduledExecutorService timer,
            long millis,
            String what,
            Runnable sleep,
            BooleanSupplier advance) {
        Runnable round =
                () -> {
                    sleep.run();
                    do {
                        pulses.beat(what);
                    } while (setbacks.attempt(what, advance) && !timer.isShutdown());
                };
        var _ = timer.scheduleWithFixedDelay(round, 0, millis, TimeUnit.MILLISECONDS);
    }

    /// The worst of all tenants, not one measure for each: their number is not bounded.
    private void gauge(MeterRegistry metrics, String board) {
        Gauge.builder("sovang.projection.lag", runner, followed -> followed.lag(board))
                .description("Events that the tenant farthest behind has still to come on a board")
                .tag("board", board)
                .register(metrics);
    }

    private record Threads(ExecutorService timer, ExecutorService workers) {
        private static final long LONGEST_STOP = 5;

        static Threads none() {
            ExecutorService ended = Executors.newSingleThreadExecutor();
            ended.shutdown();
            return new Threads(ended, ended);
        }

        boolean isRunning() {
            return !timer.isShutdown();
        }

        void stop() {
            timer.shutdown();
            workers.shutdown();
            try {
                // A round that still runs is rolled back when its connection closes, and is done
                // again later.
                boolean _ = timer.awaitTermination(LONGEST_STOP, TimeUnit.SECONDS);
                boolean _ = workers.awaitTermination(LONGEST_STOP, TimeUnit.SECONDS);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
            timer.shutdownNow();
            workers.shutdownNow();
        }
    }
}
