package vn.sovang.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static vn.sovang.log.LogFixture.DATABASE;
import static vn.sovang.log.LogFixture.NOW;
import static vn.sovang.log.LogFixture.note;
import static vn.sovang.log.LogFixture.notes;
import static vn.sovang.log.LogFixture.together;
import static vn.sovang.log.Reservation.take;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.postgresql.ds.PGSimpleDataSource;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Commands that arrive together share one transaction; one that fails never fails its neighbours.
@Timeout(60)
class GroupCommitTest {
    private final LogFixture fixture = new LogFixture();

    @Test
    void commands_that_arrive_while_another_is_under_way_share_a_transaction() throws Exception {
        List<Outcome> outcomes = behindALockedHead(30, i -> notes(note("a" + i, 0)));
        assertThat(outcomes).hasSize(31).allMatch(Outcome.Appended.class::isInstance);
        assertThat(transactions()).as("the first alone, the 30 others together").isEqualTo(2);
    }

    @Test
    void neighbours_of_failing_commands_are_written_and_the_failing_ones_are_not()
            throws Exception {
        List<Outcome> outcomes =
                behindALockedHead(
                        40,
                        i ->
                                switch (i % 4) {
                                    case 0 -> notes(note("a" + i, 0));
                                    case 1 -> notes(note("a" + i, 5));
                                    case 2 ->
                                            LogFixture.reserving(
                                                    note("a" + i, 0), take("n", "1", "a" + i));
                                    default -> LogFixture.attaching(note("a" + i, 0), "00");
                                });
        assertThat(outcomes).filteredOn(Outcome.Appended.class::isInstance).hasSize(1 + 10 + 1);
        assertThat(outcomes).filteredOn(Outcome.Stale.class::isInstance).hasSize(10);
        assertThat(outcomes).filteredOn(Outcome.Reserved.class::isInstance).hasSize(9);
        assertThat(outcomes).filteredOn(Outcome.MissingAttachment.class::isInstance).hasSize(10);
        assertThat(fixture.all()).hasSize(12);
        assertThat(new ChainCheck(fixture.log).firstMisfit(fixture.tenant)).isEmpty();
    }

    @Test
    void a_command_that_the_database_itself_refuses_fails_alone() throws Exception {
        Instant beyondTheCalendar = Instant.parse("+300000-01-01T00:00:00Z");
        List<Callable<Boolean>> callers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String aggregate = "a" + i;
            boolean spoilt = i % 8 == 3;
            AppendRequest request =
                    AppendRequest.of(List.of(note(aggregate, 0)), spoilt ? beyondTheCalendar : NOW);
            callers.add(() -> {
                if (!spoilt) {
                    return fixture.append(request) instanceof Outcome.Appended;
                }
                assertThatExceptionOfType(EventLogFailure.class)
                        .isThrownBy(() -> fixture.append(request));
                return true;
            });
        }
        assertThat(together(callers)).containsOnly(true);
        assertThat(fixture.all()).hasSize(35);
    }

    @Test
    void when_the_connection_fails_every_waiting_command_is_told() throws Exception {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setURL("jdbc:postgresql://localhost:1/none?connectTimeout=2");
        EventLog unreachable = LogFixture.logOn(nowhere);
        List<Callable<Boolean>> callers =
                IntStream.range(0, 20)
                        .<Callable<Boolean>>mapToObj(i ->
                                () -> {
                                    assertThatExceptionOfType(EventLogFailure.class)
                                            .isThrownBy(() ->
                                                    unreachable.append(
                                                            fixture.tenant, notes(note("a", i))));
                                    return true;
                                })
                        .toList();
        assertThat(together(callers)).hasSize(20);
    }

    @Test
    void a_listener_that_fails_does_not_make_a_written_command_look_failed() {
        EventLog log =
                new EventLog(
                        DATABASE.commandDataSource(),
                        LogFixture.serializer(1),
                        org.axonframework.serialization.upcasting.event.NoOpEventUpcaster.INSTANCE,
                        _ -> {
                            throw new IllegalStateException("no listener");
                        });
        assertThat(log.append(fixture.tenant, notes(note("a", 0))))
                .isInstanceOf(Outcome.Appended.class);
    }

    @Test
    void a_batch_is_bounded_and_the_lead_is_passed_on() throws Exception {
        ConcurrentLinkedQueue<Integer> sizes = new ConcurrentLinkedQueue<>();
        CountDownLatch allWait = new CountDownLatch(1);
        GroupCommitter committer =
                new GroupCommitter(
                        sender(batch -> {
                            await(allWait);
                            sizes.add(batch.size());
                            return batch.stream()
                                    .<@Nullable Outcome>map(_ -> new Outcome.KeyReused())
                                    .toList();
                        }));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Outcome>> callers = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                callers.add(
                        threads.submit(
                                () -> committer.append(fixture.tenant, notes(note("a", 0)))));
            }
            allWait.countDown();
            for (Future<Outcome> caller : callers) {
                assertThat(caller.get()).isEqualTo(new Outcome.KeyReused());
            }
        }
        assertThat(sizes).allMatch(size -> size <= 64);
        assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(200);
    }

    private static GroupCommitter.Sender sender(
            Function<List<WaitingAppend>, List<@Nullable Outcome>> send) {
        return new GroupCommitter.Sender() {
            @Override
            public List<@Nullable Outcome> send(List<WaitingAppend> batch, boolean waits) {
                return send.apply(batch);
            }

            @Override
            public Outcome sendAlone(WaitingAppend append) {
                throw new IllegalStateException("nothing is refused");
            }
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /// One request that cannot finish while the head is locked, and then others that have to wait.
    private List<Outcome> behindALockedHead(
            int others, java.util.function.IntFunction<AppendRequest> request) throws Exception {
        List<Future<Outcome>> callers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                Connection blocker = DATABASE.ownerDataSource().getConnection()) {
            blocker.setAutoCommit(false);
            try (var lock = blocker.createStatement()) {
                lock.execute(
                        "select from log.head where tenant_id = '%s' for update"
                                .formatted(fixture.tenant));
            }
            callers.add(threads.submit(() -> fixture.append(note("first", 0))));
            untilOneWaitsForTheHead();
            CountDownLatch started = new CountDownLatch(others);
            for (int i = 0; i < others; i++) {
                AppendRequest mine = request.apply(i);
                callers.add(
                        threads.submit(() -> {
                            started.countDown();
                            return fixture.append(mine);
                        }));
            }
            started.await();
            untilQueued(others);
            blocker.commit();
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Future<Outcome> caller : callers) {
            outcomes.add(caller.get());
        }
        return outcomes;
    }

    private void untilQueued(int others) {
        while (fixture.log.waiting(fixture.tenant) < others) {
            Thread.onSpinWait();
        }
    }

    private static void untilOneWaitsForTheHead() throws SQLException {
        while (LogFixture.count(
                        DATABASE.superuserDataSource(),
                        "",
                        "pg_stat_activity where wait_event_type = 'Lock'"
                                + " and query like '%log.append%' and usename = 'sovang_command'")
                == 0) {
            Thread.onSpinWait();
        }
    }

    private long transactions() throws SQLException {
        return LogFixture.count(
                DATABASE.commandDataSource(),
                fixture.tenant.value(),
                "(select distinct xmin::text from log.event) transactions");
    }
}
