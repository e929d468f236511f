package vn.sovang.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

import tools.jackson.databind.json.JsonMapper;

import vn.sovang.kernel.EventType;
import vn.sovang.kernel.TenantId;
import vn.sovang.testdatabase.TestDatabase;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import javax.sql.DataSource;

/// A tenant of its own, and the words that the tests of the log are written in.
final class LogFixture {
    static final Instant NOW = Instant.parse("2026-11-21T01:02:03.456789Z");
    static final TestDatabase DATABASE = TestDatabase.get();

    final TenantId tenant = freshTenant();
    final EventLog log = logOn(DATABASE.commandDataSource());

    static TenantId freshTenant() {
        return new TenantId(DATABASE.freshTenant());
    }

    static EventLog logOn(DataSource dataSource) {
        return logOn(dataSource, NoOpEventUpcaster.INSTANCE, 1);
    }

    static EventLog logOn(DataSource dataSource, EventUpcaster upcaster, int revision) {
        return new EventLog(dataSource, serializer(revision), upcaster);
    }

    static EventSerializer serializer(int revision) {
        return new EventSerializer(
                JsonMapper.builder().build(),
                List.of(new EventType("note.written", revision, NoteWritten.class)));
    }

    static NewEvent note(String aggregate, long sequence) {
        return note(aggregate, sequence, "{\"text\":\"ghi chú %d\"}".formatted(sequence));
    }

    static NewEvent note(String aggregate, long sequence, String json) {
        return new NewEvent(
                "note",
                aggregate,
                sequence,
                UUID.randomUUID(),
                "note.written",
                1,
                json.getBytes(UTF_8),
                "{\"cause\":\"test\"}".getBytes(UTF_8),
                null);
    }

    static AppendRequest notes(NewEvent... events) {
        return AppendRequest.of(List.of(events), NOW);
    }

    static CommandKey key(String key, String body, String target) {
        return new CommandKey("clerk", key, body.getBytes(UTF_8), target, null, null);
    }

    static AppendRequest keyed(CommandKey command, NewEvent... events) {
        return new AppendRequest(List.of(events), List.of(), command, List.of(), NOW);
    }

    static AppendRequest reserving(NewEvent event, Reservation... reservations) {
        return new AppendRequest(List.of(event), List.of(reservations), null, List.of(), NOW);
    }

    static AppendRequest attaching(NewEvent event, String... hashes) {
        return new AppendRequest(List.of(event), List.of(), null, List.of(hashes), NOW);
    }

    Outcome append(AppendRequest request) {
        return log.append(tenant, request);
    }

    Outcome append(NewEvent... events) {
        return append(notes(events));
    }

    List<RecordedEvent> all() {
        return log.read(tenant, 0, 10_000);
    }

    /// Runs all at the same moment, each in a virtual thread of its own.
    static <T> List<T> together(List<Callable<T>> tasks) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> task : tasks) {
                futures.add(
                        threads.submit(() -> {
                            start.await();
                            return task.call();
                        }));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }

    /// Counts as a role, with the tenant set as a service would set it, or unset.
    static long count(DataSource role, String tenant, String from) throws SQLException {
        try (Connection connection = role.getConnection()) {
            connection.setAutoCommit(false);
            if (!tenant.isEmpty()) {
                run(connection, "select set_config('sovang.tenant', '%s', true)".formatted(tenant));
            }
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select count(*) from " + from)) {
                rows.next();
                return rows.getLong(1);
            } finally {
                connection.rollback();
            }
        }
    }

    static void execute(DataSource role, String... statements) throws SQLException {
        try (Connection connection = role.getConnection()) {
            connection.setAutoCommit(false);
            for (String sql : statements) {
                run(connection, sql);
            }
            connection.commit();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
