package vn.sovang.platform.log;

import com.zaxxer.hikari.HikariDataSource;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.context.SmartLifecycle;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

/// Wakes whoever follows the log as soon as something was appended, by this instance or another.
///
/// After a commit one thread sends one NOTIFY for all that was appended since the last one; it says
/// that something was, and nothing of what or where. A connection of its own listens. Signals may
/// be lost with it: a follower looks by itself every second, and as often as it would without any
/// signals while nothing listens.
public final class LogSignals implements SmartLifecycle {
    /// Longest sleep of a follower while somebody listens.
    static final Duration SLOW = Duration.ofSeconds(1);

    /// Name under which `pg_stat_activity` shows the connection that listens.
    private static final String NAME = "sovang-log-signals";

    private static final String CHANNEL = "sovang_log";
    private static final int LOOK_MILLIS = 10_000;
    private static final long PAUSE_MILLIS = 500;

    private final DataSource dataSource;
    private final Semaphore rung = new Semaphore(0);
    private final List<Waker> wakers = new CopyOnWriteArrayList<>();
    private volatile boolean isRunning;
    private volatile boolean isListening;
    private volatile @Nullable Connection open;
    private volatile List<Thread> threads = List.of();

    public LogSignals(DataSource dataSource, MeterRegistry metrics) {
        this.dataSource = dataSource;
        Gauge.builder("sovang.log.listening", this, signals -> signals.isListening ? 1 : 0)
                .description("Whether appends of other instances wake the followers of this one")
                .register(metrics);
    }

    /// Signals a commit; returns at once.
    public void ring() {
        rung.release();
        wakeAll();
    }

    /// A waker for one follower, which alone waits for it.
    public Waker waker() {
        Waker waker = new Waker();
        wakers.add(waker);
        return waker;
    }

    @Override
    public void start() {
        isRunning = true;
        threads =
                List.of(
                        platform("log-signals-send", this::send),
                        platform("log-signals-listen", this::listen));
    }

    @Override
    public void stop() {
        isRunning = false;
        threads.forEach(Thread::interrupt);
        hangUp();
        wakeAll();
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }

    /// Threads of their own: among the virtual ones of a thousand requests a signal would wait.
    private static Thread platform(String name, Runnable work) {
        return Thread.ofPlatform().name(name).daemon().start(work);
    }

    /// A failure needs nobody's care: followers look by themselves.
    private void send() {
        while (isRunning) {
            try {
                rung.acquire();
                rung.drainPermits();
                try (Connection connection = dataSource.getConnection();
                        var notify = connection.prepareStatement("select pg_notify(?, '')")) {
                    notify.setString(1, CHANNEL);
                    notify.execute();
                }
            } catch (SQLException unsent) {
                pause();
            } catch (InterruptedException stopping) {
                return;
            }
        }
    }

    private void listen() {
        while (isRunning) {
            try (Connection connection = own();
                    var statement = connection.createStatement()) {
                open = connection;
                statement.execute("set application_name = '" + NAME + "'");
                statement.execute("listen " + CHANNEL);
                isListening = true;
                // Nobody heard of appends in the meantime.
                wakeAll();
                while (isRunning) {
                    if (connection.unwrap(PGConnection.class).getNotifications(LOOK_MILLIS).length
                            > 0) {
                        wakeAll();
                    } else {
                        // A connection that is dead says nothing either.
                        statement.execute("select 1");
                    }
                }
            } catch (SQLException lost) {
                isListening = false;
                pause();
            }
        }
        isListening = false;
    }

    /// Ends the wait of who listens, which no interrupt does.
    private void hangUp() {
        Connection listening = open;
        if (listening != null) {
            try {
                listening.abort(Runnable::run);
            } catch (SQLException gone) {
                open = null;
            }
        }
    }

    /// A connection that the pool knows nothing of.
    private Connection own() throws SQLException {
        HikariDataSource pool = dataSource.unwrap(HikariDataSource.class);
        if (pool.getJdbcUrl() == null) {
            return pool.getDataSource().getConnection();
        }
        Properties properties = new Properties();
        properties.setProperty("user", pool.getUsername());
        properties.setProperty("password", pool.getPassword());
        properties.setProperty("connectTimeout", "3");
        properties.setProperty("socketTimeout", "30");
        properties.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(pool.getJdbcUrl(), properties);
    }

    private void wakeAll() {
        wakers.forEach(Waker::wake);
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /// Sleep of one follower.
    public final class Waker {
        private final Semaphore woken = new Semaphore(0);

        private Waker() {}

        public void wake() {
            woken.release();
        }

        /// Sleeps until something was appended since the last call returned, or for so long.
        ///
        /// @param patience how long where no signal can be expected
        public void await(Duration patience) {
            Duration longest = isListening ? SLOW : patience;
            try {
                if (woken.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                    woken.drainPermits();
                }
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
