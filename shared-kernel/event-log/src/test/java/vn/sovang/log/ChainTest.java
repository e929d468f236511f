package vn.sovang.log;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.log.LogFixture.DATABASE;
import static vn.sovang.log.LogFixture.NOW;
import static vn.sovang.log.LogFixture.note;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.sovang.proof.ChainedBytes;
import vn.sovang.proof.Misfit;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Each event's hash covers all of it and the hash before it.
class ChainTest {
    private final LogFixture fixture = new LogFixture();
    private final ChainCheck check = new ChainCheck(fixture.log);

    @BeforeEach
    void writeFiveEvents() {
        fixture.append(note("a", 0), note("a", 1));
        fixture.append(
                new NewEvent(
                        "note",
                        "Đề nghị khen thưởng",
                        0,
                        UUID.randomUUID(),
                        "note.written",
                        1,
                        "{\"text\":\"31/6/2021\"}"
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        Instant.parse("1969-12-31T23:59:59.999999Z")));
        fixture.append(note("b", 0), note("b", 1));
    }

    @Test
    void the_chain_recomputed_outside_the_database_fits() {
        assertThat(fixture.log.head(fixture.tenant).position()).isEqualTo(5);
        assertThat(check.firstMisfit(fixture.tenant)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "payload = payload || ' '::bytea",
                "metadata = '[]'",
                "name = 'note.torn'",
                "revision = 2",
                "aggregate_id = 'z'",
                "aggregate_type = 'other'",
                "sequence = 9",
                "event_id = gen_random_uuid()",
                "recorded_at = recorded_at - interval '1 microsecond'",
                "happened_at = '2020-01-01Z'",
                "hash = sha256(hash)"
            })
    void an_event_changed_by_an_administrator_is_named(String change) throws SQLException {
        tamper("update log.event set %s where tenant_id = '%s' and position = 3", change);
        assertThat(check.firstMisfit(fixture.tenant)).contains(new Misfit(3, Misfit.Kind.CHANGED));
    }

    @Test
    void an_event_taken_out_is_named() throws SQLException {
        tamper("delete from log.event where %s and tenant_id = '%s' and position = 2", "true");
        assertThat(check.firstMisfit(fixture.tenant)).contains(new Misfit(2, Misfit.Kind.MISSING));
    }

    @Test
    void a_cut_off_end_is_named() throws SQLException {
        tamper("delete from log.event where %s and tenant_id = '%s' and position = 5", "true");
        assertThat(check.firstMisfit(fixture.tenant)).contains(new Misfit(5, Misfit.Kind.MISSING));
    }

    @Test
    void fields_that_run_together_have_different_hashes() {
        StoredEvent event = fixture.log.readStored(fixture.tenant, 0, 1).getFirst();
        StoredEvent shifted = with(event, "no", "tea");
        assertThat(ChainedBytes.hash(ChainedBytes.beforeTheFirst(), shifted.logged()))
                .isNotEqualTo(event.hash());
        assertThat(
                        ChainedBytes.hash(
                                ChainedBytes.beforeTheFirst(), with(event, "note", "a").logged()))
                .isEqualTo(event.hash());
    }

    private static StoredEvent with(StoredEvent e, String type, String id) {
        return new StoredEvent(
                e.tenant(),
                e.position(),
                type,
                id,
                e.sequence(),
                e.eventId(),
                e.name(),
                e.revision(),
                e.payload(),
                e.metadata(),
                e.happenedAt(),
                NOW,
                e.hash());
    }

    private void tamper(String sql, String change) throws SQLException {
        String partition = "log.event_" + fixture.tenant.value();
        LogFixture.execute(
                DATABASE.superuserDataSource(),
                "alter table %s disable trigger user".formatted(partition),
                sql.replace("log.event ", partition + " ").formatted(change, fixture.tenant),
                "alter table %s enable trigger user".formatted(partition));
    }

    @Test
    void reading_gives_back_every_field() {
        List<RecordedEvent> events = fixture.all();
        assertThat(events.get(2).happenedAt()).isEqualTo("1969-12-31T23:59:59.999999Z");
        assertThat(events.get(2).payload()).isEqualTo(new NoteWritten("31/6/2021"));
        assertThat(events.get(0).metadata()).containsExactly(java.util.Map.entry("cause", "test"));
        assertThat(events.get(0).recordedAt()).isEqualTo(NOW);
    }
}
