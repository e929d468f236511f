package vn.sovang.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static vn.sovang.log.LogFixture.DATABASE;
import static vn.sovang.log.LogFixture.NOW;
import static vn.sovang.log.LogFixture.attaching;
import static vn.sovang.log.LogFixture.key;
import static vn.sovang.log.LogFixture.keyed;
import static vn.sovang.log.LogFixture.note;
import static vn.sovang.log.LogFixture.notes;
import static vn.sovang.log.LogFixture.reserving;
import static vn.sovang.log.LogFixture.together;
import static vn.sovang.log.Reservation.free;
import static vn.sovang.log.Reservation.take;

import org.junit.jupiter.api.Test;

import vn.sovang.kernel.InvalidValue;
import vn.sovang.kernel.TenantId;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/// All of a command is written, or nothing of it.
class ConsistencyTest {
    private static final String HASH = "ab".repeat(32);

    private final LogFixture fixture = new LogFixture();

    @Test
    void a_stale_command_writes_nothing() throws SQLException {
        fixture.append(note("a", 0));
        Outcome outcome =
                fixture.append(
                        new AppendRequest(
                                List.of(note("b", 0), note("a", 0)),
                                List.of(take("number", "12/QĐ", "b")),
                                key("k", "body", "b"),
                                List.of(),
                                NOW));
        assertThat(outcome).isEqualTo(new Outcome.Stale("a"));
        assertThat(fixture.all()).hasSize(1);
        assertThat(rows("log.reservation")).isZero();
        assertThat(rows("log.command")).isZero();
    }

    @Test
    void a_sequence_neither_skips_nor_repeats() {
        fixture.append(note("a", 0));
        assertThat(fixture.append(note("a", 2))).isEqualTo(new Outcome.Stale("a"));
        assertThat(fixture.append(note("a", 1), note("a", 3))).isEqualTo(new Outcome.Stale("a"));
        assertThat(fixture.append(note("a", 2), note("a", 1))).isEqualTo(new Outcome.Stale("a"));
        assertThat(fixture.append(note("b", 1))).isEqualTo(new Outcome.Stale("b"));
        assertThat(fixture.append(note("a", 1), note("b", 0), note("a", 2)))
                .isInstanceOf(Outcome.Appended.class);
    }

    @Test
    void of_many_writers_with_the_same_sequence_exactly_one_wins() throws Exception {
        List<Callable<Outcome>> writers =
                IntStream.range(0, 40)
                        .<Callable<Outcome>>mapToObj(_ -> () -> fixture.append(note("a", 0)))
                        .toList();
        assertThat(together(writers)).filteredOn(Outcome.Appended.class::isInstance).hasSize(1);
        assertThat(fixture.all()).hasSize(1);
    }

    @Test
    void an_event_id_comes_only_once() {
        NewEvent first = note("a", 0);
        fixture.append(first);
        NewEvent again = withId(note("b", 0), first.eventId());
        assertThat(fixture.append(again)).isEqualTo(new Outcome.Stale("b"));
        UUID twice = UUID.randomUUID();
        assertThat(fixture.append(withId(note("c", 0), twice), withId(note("d", 0), twice)))
                .isEqualTo(new Outcome.Stale("d"));
        assertThat(fixture.all()).hasSize(1);
    }

    @Test
    void an_expected_version_that_is_not_the_newest_is_stale() {
        fixture.append(note("a", 0), note("a", 1));
        assertThat(fixture.append(keyed(expecting("k1", 0), note("a", 2))))
                .isEqualTo(new Outcome.Stale("a"));
        assertThat(fixture.append(keyed(expecting("k2", 0))))
                .as("even when the command changes nothing")
                .isEqualTo(new Outcome.Stale("a"));
        assertThat(fixture.append(keyed(expecting("k3", 1), note("a", 2))))
                .isInstanceOf(Outcome.Appended.class);
    }

    @Test
    void a_reservation_has_one_owner_who_may_take_it_again() {
        fixture.append(reserving(note("a", 0), take("number", "12", "a")));
        assertThat(fixture.append(reserving(note("b", 0), take("number", "12", "b"))))
                .isEqualTo(new Outcome.Reserved("number", "12", "a"));
        assertThat(fixture.append(reserving(note("a", 1), take("number", "12", "a"))))
                .isInstanceOf(Outcome.Appended.class);
        assertThat(fixture.append(reserving(note("b", 0), take("registration", "12", "b"))))
                .as("another kind")
                .isInstanceOf(Outcome.Appended.class);
    }

    @Test
    void a_reservation_is_freed_by_its_owner_only() {
        fixture.append(reserving(note("a", 0), take("number", "12", "a")));
        fixture.append(reserving(note("b", 0), free("number", "12", "b")));
        assertThat(fixture.append(reserving(note("b", 1), take("number", "12", "b"))))
                .isEqualTo(new Outcome.Reserved("number", "12", "a"));
        fixture.append(reserving(note("a", 1), free("number", "12", "a")));
        assertThat(fixture.append(reserving(note("b", 1), take("number", "12", "b"))))
                .isInstanceOf(Outcome.Appended.class);
    }

    @Test
    void a_reservation_passes_from_hand_to_hand_within_one_command() {
        fixture.append(reserving(note("a", 0), take("number", "12", "a")));
        assertThat(
                        fixture.append(
                                reserving(
                                        note("a", 1),
                                        free("number", "12", "a"),
                                        take("number", "12", "b"))))
                .isInstanceOf(Outcome.Appended.class);
        assertThat(fixture.append(reserving(note("a", 2), take("number", "12", "a"))))
                .isEqualTo(new Outcome.Reserved("number", "12", "b"));
    }

    @Test
    void one_command_cannot_give_the_same_number_to_two() {
        assertThat(
                        fixture.append(
                                reserving(
                                        note("a", 0),
                                        take("number", "12", "a"),
                                        take("number", "12", "b"))))
                .isEqualTo(new Outcome.Reserved("number", "12", "a"));
        assertThat(fixture.all()).isEmpty();
    }

    @Test
    void of_many_that_take_the_same_number_at_once_exactly_one_gets_it() throws Exception {
        List<Callable<Outcome>> takers =
                IntStream.range(0, 40)
                        .<Callable<Outcome>>mapToObj(i ->
                                () ->
                                        fixture.append(
                                                reserving(
                                                        note("a" + i, 0),
                                                        take("number", "1", "a" + i))))
                        .toList();
        assertThat(together(takers)).filteredOn(Outcome.Appended.class::isInstance).hasSize(1);
    }

    @Test
    void an_attachment_must_have_been_uploaded_to_the_same_tenant() throws SQLException {
        upload(LogFixture.freshTenant());
        assertThat(fixture.append(attaching(note("a", 0), HASH)))
                .isEqualTo(new Outcome.MissingAttachment(HASH));
        upload(fixture.tenant);
        assertThat(fixture.append(attaching(note("a", 0), HASH)))
                .isInstanceOf(Outcome.Appended.class);
        assertThat(rows("log.attachment_reference where aggregate_id = 'a'")).isOne();
    }

    @Test
    void a_tenant_that_is_not_provisioned_is_refused_by_name() {
        assertThatExceptionOfType(UnknownTenant.class)
                .isThrownBy(() -> fixture.log.append(new TenantId("khong-co"), notes(note("a", 0))))
                .withMessageContaining("khong-co");
    }

    @Test
    void a_text_that_the_database_cannot_hold_is_refused_before_it_meets_others() {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> take("number", "12\0", "a"));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> take("number", "1".repeat(401), "a"));
    }

    private static CommandKey expecting(String key, long version) {
        return new CommandKey("clerk", key, new byte[] {1}, "a", version, null);
    }

    private static NewEvent withId(NewEvent event, UUID id) {
        return new NewEvent(
                event.aggregateType(),
                event.aggregateId(),
                event.sequence(),
                id,
                event.name(),
                event.revision(),
                event.payload(),
                event.metadata(),
                event.happenedAt());
    }

    private static void upload(TenantId tenant) throws SQLException {
        LogFixture.execute(
                DATABASE.commandDataSource(),
                "select set_config('sovang.tenant', '%s', true)".formatted(tenant),
                """
                insert into log.attachment values
                ('%s', '%s', 'application/pdf', 3, 'pdf', now(), 'clerk')\
                """
                        .formatted(tenant, HASH));
    }

    private long rows(String from) throws SQLException {
        return LogFixture.count(DATABASE.commandDataSource(), fixture.tenant.value(), from);
    }
}
