package vn.sovang.command.automation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.sovang.catalogue.EventCatalogue;
import vn.sovang.kernel.EventType;
import vn.sovang.kernel.TenantId;
import vn.sovang.log.AppendRequest;
import vn.sovang.log.EventLog;
import vn.sovang.log.EventSerializer;
import vn.sovang.log.NewEvent;
import vn.sovang.log.RecordedEvent;
import vn.sovang.platform.json.EventJson;
import vn.sovang.platform.lifecycle.Pulses;
import vn.sovang.platform.log.LogSignals;
import vn.sovang.testdatabase.TestDatabase;
import vn.sovang.unit.UnitEvent;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;
import vn.sovang.unit.UnitRenamed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class AutomationRunnerTest {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final JdbcClient JDBC = JdbcClient.create(DATABASE.commandDataSource());
    private static final EventJson JSON = new EventJson();

    private final TenantId tenant = new TenantId(DATABASE.freshTenant());
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final Seeing automation = new Seeing();
    private final MeterRegistry metrics = new SimpleMeterRegistry();

    @Test
    void an_event_that_cannot_be_read_stops_its_own_record_and_nothing_else() {
        append(first, 0, registered(first));
        append(first, 1, renamed(first));
        append(second, 0, registered(second));
        append(first, 2, registered(first));

        AutomationRunner old = runner("unit.renamed");
        old.follow();

        assertThat(automation.seen).containsExactly(1L, 3L);
        assertThat(parked()).containsExactly(2L, 4L);
        old.lookAfterParked();
        assertThat(metrics.get("sovang.automation.parked").gauge().value())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void an_event_on_which_an_automation_fails_is_set_aside_with_the_place_of_the_failure() {
        append(first, 0, registered(first));
        append(second, 0, registered(second));
        automation.failing = 1;

        runner("").follow();

        assertThat(automation.seen).containsExactly(2L);
        assertThat(parked()).containsExactly(1L);
    }

    @Test
    void what_was_set_aside_is_tried_again_by_a_release_that_can_read_it() {
        append(first, 0, renamed(first));
        append(first, 1, registered(first));
        runner("unit.renamed").follow();
        assertThat(parked()).containsExactly(1L, 2L);

        runner("").follow();

        assertThat(automation.seen).containsExactly(1L, 2L);
        assertThat(parked()).isEmpty();
    }

    @Test
    void an_operator_has_an_event_tried_again_or_skipped_and_those_behind_go_on() {
        append(first, 0, renamed(first));
        append(first, 1, registered(first));
        AutomationRunner old = runner("unit.renamed");
        old.follow();

        update("retry_asked_at = now()", "true");
        old.lookAfterParked();
        assertThat(automation.seen).as("it can still not be read").isEmpty();
        assertThat(parked()).containsExactly(1L, 2L);

        update("skipped_at = now(), skipped_by = 'x', skipped_because = 'y'", "position = 1");
        update("retry_asked_at = now()", "position = 2");
        old.lookAfterParked();
        assertThat(automation.seen).containsExactly(2L);
        append(first, 2, registered(first));
        old.follow();
        assertThat(automation.seen).containsExactly(2L, 3L);
    }

    @Test
    void after_an_older_backup_an_automation_goes_on_from_the_end_of_the_log() {
        append(first, 0, registered(first));
        append(second, 0, renamed(second));
        AutomationRunner runner = runner("unit.renamed");
        runner.follow();
        assertThat(parked()).containsExactly(2L);

        restoreUntil(1);
        runner.follow();
        runner("unit.renamed").follow();
        assertThat(parked()).as("what the log has no more").isEmpty();
        append(second, 0, registered(second));
        runner.follow();

        assertThat(automation.seen).containsExactly(1L, 2L);
    }

    /// Leaves a backup from which later events are missing.
    private void restoreUntil(long position) {
        String events = "log.event_" + tenant;
        JdbcClient superuser = JdbcClient.create(DATABASE.superuserDataSource());
        superuser.sql("alter table %s disable trigger user".formatted(events)).update();
        superuser
                .sql("delete from %s where position > ?".formatted(events))
                .param(position)
                .update();
        superuser.sql("alter table %s enable trigger user".formatted(events)).update();
        superuser
                .sql(
                        "update log.head set position = ?, hash = (select hash from %s where position = ?) where tenant_id = ?"
                                .formatted(events))
                .params(position, position, tenant.value())
                .update();
    }

    /// A runner of a release that does not know an event.
    private AutomationRunner runner(String unknown) {
        return new AutomationRunner(
                log(unknown),
                null,
                new AutomationPositions(JDBC),
                new ParkedReactions(JDBC),
                List.of(automation),
                new LogSignals(DATABASE.commandDataSource(), metrics),
                new Pulses(metrics),
                metrics,
                Duration.ofMillis(1));
    }

    private List<Long> parked() {
        return new ParkedReactions(JDBC)
                .all(automation.name(), tenant).stream()
                        .map(ParkedReactions.Parked::position)
                        .toList();
    }

    private void update(String set, String where) {
        JDBC.sql(
                        "update log.automation_parked set %s where tenant_id = ? and automation = ? and %s"
                                .formatted(set, where))
                .params(tenant.value(), automation.name())
                .update();
    }

    private void append(UUID unit, long sequence, UnitEvent event) {
        EventType type =
                EventCatalogue.EVENTS.stream()
                        .filter(known -> known.type() == event.getClass())
                        .findFirst()
                        .orElseThrow();
        var _ =
                log("").append(
                                tenant,
                                AppendRequest.of(
                                        List.of(
                                                new NewEvent(
                                                        "unit",
                                                        unit.toString(),
                                                        sequence,
                                                        UUID.randomUUID(),
                                                        type.name(),
                                                        type.revision(),
                                                        JSON.mapper().writeValueAsBytes(event),
                                                        JSON.mapper().writeValueAsBytes(Map.of()),
                                                        null)),
                                        Instant.now()));
    }

    private static EventLog log(String unknown) {
        List<EventType> known =
                EventCatalogue.EVENTS.stream()
                        .filter(type -> !type.name().equals(unknown))
                        .toList();
        return new EventLog(
                DATABASE.commandDataSource(),
                new EventSerializer(JSON.mapper(), known),
                NoOpEventUpcaster.INSTANCE);
    }

    private static UnitEvent registered(UUID unit) {
        return new UnitRegistered(
                new UnitId(unit), "Phòng", UnitKind.DIVISION, null, LocalDate.EPOCH, "QĐ");
    }

    private static UnitEvent renamed(UUID unit) {
        return new UnitRenamed(new UnitId(unit), "Phòng Mới", LocalDate.EPOCH, "QĐ 2");
    }

    private final class Seeing implements Automation {
        private final String name = "thu-" + UUID.randomUUID();
        private final List<Long> seen = new ArrayList<>();
        private long failing;

        @Override
        public String name() {
            return name;
        }

        @Override
        public List<Reaction> on(RecordedEvent event) {
            if (event.tenant().equals(tenant)) {
                if (event.position() == failing) {
                    throw new IllegalStateException("for the test");
                }
                seen.add(event.position());
            }
            return List.of();
        }
    }
}
