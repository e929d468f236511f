package vn.sovang.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static vn.sovang.log.LogFixture.DATABASE;
import static vn.sovang.log.LogFixture.attaching;
import static vn.sovang.log.LogFixture.key;
import static vn.sovang.log.LogFixture.keyed;
import static vn.sovang.log.LogFixture.note;
import static vn.sovang.log.LogFixture.notes;
import static vn.sovang.log.LogFixture.reserving;
import static vn.sovang.log.LogFixture.together;
import static vn.sovang.log.Reservation.take;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import vn.sovang.kernel.TenantId;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One call writes for many callers of many provinces, and each gets what it would have got alone.
@Timeout(60)
class BatchTest {
    private static final String WAITS =
            "wait_event_type = 'Lock' and query like '%log.append%'"
                    + " and usename = 'sovang_command'";

    private final LogFixture fixture = new LogFixture();
    private final TenantId here = fixture.tenant;
    private final TenantId there = LogFixture.freshTenant();
    private final Jdbc jdbc = new Jdbc(DATABASE.commandDataSource());

    @Test
    void each_of_a_batch_over_provinces_gets_its_own_outcome_in_order() throws SQLException {
        fixture.append(keyed(key("old", "body", "a"), note("a", 0)));
        fixture.append(reserving(note("b", 0), take("number", "1", "b")));

        List<@Nullable Outcome> outcomes =
                sent(
                        in(here, keyed(key("old", "body", "a"), note("a", 1))),
                        in(here, keyed(key("old", "other", "a"), note("a", 1))),
                        in(here, notes(note("a", 5))),
                        in(here, reserving(note("c", 0), take("number", "1", "c"))),
                        in(here, attaching(note("c", 0), "00")),
                        in(here, keyed(key("new", "body", "a"), note("a", 1))),
                        in(there, keyed(key("old", "body", "a"), note("a", 0))),
                        in(there, reserving(note("c", 0), take("number", "1", "c"))));

        assertThat(outcomes)
                .containsExactly(
                        new Outcome.Repeated(new Answer("a", 0L, 1L, null)),
                        new Outcome.KeyReused(),
                        new Outcome.Stale("a"),
                        new Outcome.Reserved("number", "1", "b"),
                        new Outcome.MissingAttachment("00"),
                        appended("a", 1, 3),
                        appended("a", 0, 1),
                        appended("c", 0, 2));
        assertWhole(here, 3);
        assertWhole(there, 2);
    }

    @Test
    void one_of_a_batch_sees_what_those_before_it_left() throws SQLException {
        List<@Nullable Outcome> outcomes =
                sent(
                        in(here, keyed(key("k", "body", "a"), note("a", 0))),
                        in(here, notes(note("a", 1))),
                        in(here, notes(note("a", 1))),
                        in(here, keyed(key("k", "body", "a"), note("a", 2))),
                        in(here, reserving(note("b", 0), take("number", "1", "b"))),
                        in(here, reserving(note("c", 0), take("number", "1", "c"))),
                        in(here, notes(note("a", 2), note("c", 0))),
                        in(there, notes(note("a", 0))));

        assertThat(outcomes)
                .containsExactly(
                        appended("a", 0, 1),
                        appended("a", 1, 2),
                        new Outcome.Stale("a"),
                        new Outcome.Repeated(new Answer("a", 0L, 1L, null)),
                        appended("b", 0, 3),
                        new Outcome.Reserved("number", "1", "b"),
                        new Outcome.Appended(
                                new Answer("c", 0L, 5L, null),
                                new Outcome.Written(4, 5, LogFixture.NOW)),
                        appended("a", 0, 1));
        assertWhole(here, 5);
        assertWhole(there, 1);
    }

    @Test
    void an_answer_without_events_stands_among_those_with_some() throws SQLException {
        fixture.append(note("a", 0));
        List<@Nullable Outcome> outcomes =
                sent(
                        in(here, AppendRequest.answer(key("1", "body", "a"), LogFixture.NOW)),
                        in(here, notes(note("b", 0))),
                        in(
                                here,
                                AppendRequest.answer(
                                        key("2", "body", "c").refusedWith("{}"), LogFixture.NOW)));

        assertThat(outcomes)
                .containsExactly(
                        new Outcome.Appended(new Answer("a", 0L, 1L, null), null),
                        appended("b", 0, 2),
                        new Outcome.Appended(new Answer("c", null, null, "{}"), null));
        assertThat(fixture.log.answerTo(here, "clerk", "2"))
                .contains(new Answer("c", null, null, "{}"));
    }

    @Test
    void an_event_that_was_sent_twice_is_written_once_and_fails_no_neighbour() throws Exception {
        NewEvent twice = note("a", 0);
        NewEvent again =
                new NewEvent(
                        "note",
                        "b",
                        0,
                        twice.eventId(),
                        "note.written",
                        1,
                        twice.payload(),
                        twice.metadata(),
                        null);
        List<Callable<Outcome>> callers = new ArrayList<>();
        callers.add(() -> fixture.append(twice));
        callers.add(() -> fixture.append(again));
        IntStream.range(0, 30).forEach(i -> callers.add(() -> fixture.append(note("n" + i, 0))));

        List<Outcome> outcomes = together(callers);

        assertThat(outcomes).filteredOn(Outcome.Stale.class::isInstance).hasSize(1);
        assertWhole(here, 31);
    }

    @Test
    void calls_over_the_same_provinces_in_any_order_never_wait_for_each_other() throws Exception {
        List<TenantId> provinces =
                IntStream.range(0, 6).mapToObj(_ -> LogFixture.freshTenant()).toList();
        List<Callable<Integer>> callers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            List<TenantId> order = new ArrayList<>(provinces);
            Collections.rotate(i % 2 == 0 ? order : order.reversed(), i);
            String caller = "c" + i;
            callers.add(() -> {
                for (int n = 0; n < 10; n++) {
                    String aggregate = caller + "-" + n;
                    sent(
                            order.stream()
                                    .map(province -> in(province, notes(note(aggregate, 0))))
                                    .toArray(WaitingAppend[]::new));
                }
                return 10;
            });
        }

        assertThat(together(callers)).containsOnly(10);
        for (TenantId province : provinces) {
            assertWhole(province, 80);
        }
    }

    @Test
    void a_province_whose_head_is_held_waits_alone() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                Connection blocker = holding(here)) {
            List<Future<Outcome>> held =
                    Stream.of("a", "b")
                            .map(id -> threads.submit(() -> fixture.append(note(id, 0))))
                            .toList();
            untilOneWaitsForAHead();

            List<Callable<Outcome>> others = new ArrayList<>();
            IntStream.range(0, 20)
                    .forEach(i ->
                            others.add(() ->
                                    fixture.log.append(
                                            i % 2 == 0 ? there : LogFixture.freshTenant(),
                                            notes(note("n" + i, 0)))));
            assertThat(together(others)).allMatch(Outcome.Appended.class::isInstance);
            assertThat(held).noneMatch(Future::isDone);

            blocker.commit();
            for (Future<Outcome> outcome : held) {
                assertThat(outcome.get()).isInstanceOf(Outcome.Appended.class);
            }
        }
        assertWhole(here, 2);
    }

    @Test
    void a_province_that_is_not_here_fails_alone() throws Exception {
        List<Callable<Outcome>> callers = new ArrayList<>();
        IntStream.range(0, 20).forEach(i -> callers.add(() -> fixture.append(note("n" + i, 0))));
        callers.add(() -> {
            assertThatExceptionOfType(UnknownTenant.class)
                    .isThrownBy(
                            () -> fixture.log.append(new TenantId("nowhere"), notes(note("a", 0))));
            return new Outcome.KeyReused();
        });

        assertThat(together(callers)).filteredOn(Outcome.Appended.class::isInstance).hasSize(20);
    }

    @Test
    void after_a_lost_connection_the_key_says_whether_anything_was_written() throws Exception {
        AppendRequest request = keyed(key("k", "body", "a"), note("a", 0));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                Connection blocker = holding(here)) {
            Future<Outcome> lost = threads.submit(() -> fixture.append(request));
            untilOneWaitsForAHead();
            LogFixture.execute(
                    DATABASE.superuserDataSource(),
                    "select pg_terminate_backend(pid) from pg_stat_activity where " + WAITS);
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(lost::get)
                    .withCauseInstanceOf(EventLogFailure.class);
            blocker.commit();
        }

        assertThat(fixture.append(request)).isEqualTo(appended("a", 0, 1));
        assertThat(fixture.append(request))
                .isEqualTo(new Outcome.Repeated(new Answer("a", 0L, 1L, null)));
        assertWhole(here, 1);
    }

    private static WaitingAppend in(TenantId province, AppendRequest request) {
        return new WaitingAppend(province, request);
    }

    private List<@Nullable Outcome> sent(WaitingAppend... appends) throws SQLException {
        return new AppendCall(List.of(appends), true, false).send(jdbc);
    }

    private static Outcome appended(String target, long version, long position) {
        return new Outcome.Appended(
                new Answer(target, version, position, null),
                new Outcome.Written(position, position, LogFixture.NOW));
    }

    private void assertWhole(TenantId province, int events) {
        assertThat(fixture.log.readStored(province, 0, 1_000))
                .extracting(StoredEvent::position)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, events).mapToObj(Long::valueOf).toList());
        assertThat(new ChainCheck(fixture.log).firstMisfit(province)).isEmpty();
    }

    private static Connection holding(TenantId province) throws SQLException {
        Connection blocker = DATABASE.ownerDataSource().getConnection();
        blocker.setAutoCommit(false);
        try (var lock = blocker.createStatement()) {
            lock.execute(
                    "select from log.head where tenant_id = '%s' for update".formatted(province));
        }
        return blocker;
    }

    private static void untilOneWaitsForAHead() throws SQLException {
        while (LogFixture.count(
                        DATABASE.superuserDataSource(), "", "pg_stat_activity where " + WAITS)
                == 0) {
            Thread.onSpinWait();
        }
    }
}
