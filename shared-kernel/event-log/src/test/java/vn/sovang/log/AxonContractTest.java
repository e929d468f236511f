package vn.sovang.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.axonframework.eventsourcing.utils.EventStoreTestUtils.AGGREGATE;
import static org.axonframework.eventsourcing.utils.EventStoreTestUtils.createEvent;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import vn.sovang.kernel.EventType;
import vn.sovang.kernel.TenantId;
import vn.sovang.testdatabase.TestDatabase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// Axon's own tests of a storage engine.
///
/// Overridden: the tests around tokens append event number 1 of an aggregate that has no number 0
/// and expect times that run backwards; the log has no gaps in an aggregate and its time is the
/// time of recording. So these tests append the same times one by one, as they would be recorded.
/// And two tests use `id` as an event's id: here it is a UUID.
class AxonContractTest
        extends BatchingEventStorageEngineTest<
                PostgresEventStorageEngine, PostgresEventStorageEngine.Builder> {
    private static final Instant FIRST = Instant.parse("2007-12-03T10:15:00Z");
    private static final Instant THIRD = Instant.parse("2007-12-03T10:15:35Z");
    private static final Instant SECOND = Instant.parse("2007-12-03T10:15:40Z");

    private final TenantId tenant = new TenantId(TestDatabase.get().freshTenant());
    private PostgresEventStorageEngine engine = createEngine();
    private Instant now = Instant.parse("2026-11-21T01:02:03.456789Z");

    @BeforeEach
    void useAFreshTenant() {
        engine = createEngine();
        setTestSubject((BatchingEventStorageEngine) engine);
    }

    @Override
    protected PostgresEventStorageEngine createEngine(
            UnaryOperator<PostgresEventStorageEngine.Builder> customization) {
        EventSerializer serializer =
                new EventSerializer(
                        JsonMapper.builder().build(),
                        List.of(new EventType("test.text", 1, String.class)));
        EventLog log =
                new EventLog(
                        TestDatabase.get().commandDataSource(),
                        serializer,
                        NoOpEventUpcaster.INSTANCE);
        return customization
                .apply(
                        PostgresEventStorageEngine.builder()
                                .readingSnapshots()
                                .log(log)
                                .tenant(() -> tenant)
                                .writeContext(() -> new WriteContext(tenant, now, null, List.of())))
                .build();
    }

    @Test
    @Override
    public void createTailToken() {
        List<String> events = recordedAt(FIRST, SECOND, THIRD);
        assertThat(after(engine.createTailToken())).isEqualTo(events);
    }

    @Test
    @Override
    public void createHeadToken() {
        assertThat(engine.createHeadToken()).isNull();
        recordedAt(FIRST, SECOND, THIRD);
        assertThat(after(engine.createHeadToken())).isEmpty();
    }

    @Test
    @Override
    public void createTokenAt() {
        List<String> events = recordedAt(FIRST, SECOND, THIRD);
        assertThat(after(engine.createTokenAt(Instant.parse("2007-12-03T10:15:30Z"))))
                .isEqualTo(events.subList(1, 3));
    }

    @Test
    @Override
    public void createTokenAtExactTime() {
        List<String> events = recordedAt(FIRST, SECOND, THIRD);
        assertThat(after(engine.createTokenAt(FIRST))).isEqualTo(events);
    }

    @Test
    @Override
    public void createTokenWithUnorderedEvents() {
        List<String> events = recordedAt(FIRST, SECOND, THIRD);
        assertThat(after(engine.createTokenAt(SECOND)))
                .as("the third was recorded after the second, at no earlier time")
                .isEqualTo(events.subList(1, 3));
    }

    @Test
    @Override
    public void createTokenAtTimeAfterLastEvent() {
        recordedAt(FIRST, SECOND, THIRD);
        assertThat(after(engine.createTokenAt(Instant.parse("2008-12-03T10:15:30Z")))).isEmpty();
    }

    @Test
    @Override
    public void createTokenAtTimeBeforeFirstEvent() {
        List<String> events = recordedAt(FIRST, SECOND, THIRD);
        assertThat(after(engine.createTokenAt(Instant.parse("2006-12-03T10:15:30Z"))))
                .isEqualTo(events);
    }

    @Test
    @Override
    public void
            uniqueKeyConstraintOnFirstEventIdentifierThrowsAggregateIdentifierAlreadyExistsException() {
        String id = UUID.randomUUID().toString();
        assertThatExceptionOfType(AggregateStreamCreationException.class)
                .isThrownBy(() ->
                        engine.appendEvents(
                                createEvent(id, AGGREGATE, 0),
                                createEvent(id, "otherAggregate", 0)));
    }

    @Test
    @Override
    public void uniqueKeyConstraintOnEventIdentifier() {
        String id = UUID.randomUUID().toString();
        engine.appendEvents(createEvent(AGGREGATE, 0), createEvent("otherAggregate", 0));
        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() ->
                        engine.appendEvents(
                                createEvent(id, AGGREGATE, 1),
                                createEvent(id, "otherAggregate", 1)));
    }

    private List<String> recordedAt(Instant... times) {
        List<String> ids = new ArrayList<>();
        for (Instant time : times) {
            now = time;
            EventMessage<?> event = createEvent(AGGREGATE, ids.size());
            engine.appendEvents(event);
            ids.add(event.getIdentifier());
        }
        return ids;
    }

    private List<String> after(@Nullable TrackingToken token) {
        return engine.readEvents(token, false).<String>map(EventMessage::getIdentifier).toList();
    }
}
