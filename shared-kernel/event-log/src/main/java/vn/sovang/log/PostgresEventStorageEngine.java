package vn.sovang.log;

import org.axonframework.common.BuilderUtils;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.TenantId;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The log as Axon's event store sees it. Which tenant, which moment and which command come from
/// suppliers, so nothing that holds rules ever names them. Positions have no gaps, so a token is
/// one number.
public final class PostgresEventStorageEngine extends BatchingEventStorageEngine {
    /// Resource of the root unit of work with the [Outcome] of its append.
    public static final String OUTCOME = "vn.sovang.log.outcome";

    /// Metadata: when the event happened, as an ISO instant, where that is not when it is recorded.
    public static final String HAPPENED_AT = "happenedAt";

    private final EventLog log;
    private final SnapshotTable snapshots;
    private final boolean readsSnapshots;
    private final Supplier<TenantId> tenant;
    private final Supplier<WriteContext> writeContext;
    private final Function<Object, List<Reservation>> setRules;

    private PostgresEventStorageEngine(Builder builder) {
        super(builder);
        this.log = builder.needed(builder.log);
        this.snapshots = new SnapshotTable(log.jdbc());
        this.readsSnapshots = builder.readsSnapshots;
        this.tenant = builder.needed(builder.tenant);
        this.writeContext = builder.needed(builder.writeContext);
        this.setRules = builder.setRules;
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        WriteContext context = writeContext.get();
        AppendRequest request =
                new AppendRequest(
                        events.stream().map(event -> newEvent(event, serializer)).toList(),
                        events.stream().flatMap(this::reservations).toList(),
                        context.command(),
                        context.attachments(),
                        context.now());
        refuseSecondAppend(context);
        Outcome outcome = log.append(context.tenant(), request);
        switch (outcome) {
            case Outcome.Appended _ -> remember(outcome);
            case Outcome.Repeated(var answer) -> throw new AlreadyAnswered(answer);
            case Outcome.KeyReused() -> throw new KeyReused();
            case Outcome.Stale(var aggregateId) ->
                    handlePersistenceException(
                            new StaleAppend(aggregateId), firstOf(aggregateId, events));
            case Outcome.Reserved(var kind, var key, var owner) ->
                    throw new ReservationTaken(kind, key, owner, limit(request, kind, key));
            case Outcome.MissingAttachment(var hash) -> throw new AttachmentMissing(hash);
        }
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(
            @Nullable TrackingToken lastToken, int batchSize) {
        long after = lastToken == null ? 0 : lastToken.position().orElseThrow();
        return log.readStored(tenant.get(), after, batchSize).stream()
                .map(StoredEntry::of)
                .toList();
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(
            String aggregateIdentifier, long firstSequenceNumber, int batchSize) {
        return log
                .readStored(tenant.get(), aggregateIdentifier, firstSequenceNumber, batchSize)
                .stream()
                .filter(StoredEvent::belongsToAggregate)
                .map(StoredEntry.OfAggregate::new)
                .toList();
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return log.newestSequence(tenant.get(), aggregateIdentifier);
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return readsSnapshots
                ? snapshots.newest(tenant.get(), aggregateIdentifier).stream()
                : Stream.empty();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        snapshots.store(tenant.get(), snapshot, serializer);
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        long head = log.head(tenant.get()).position();
        return head == 0 ? null : new GlobalSequenceTrackingToken(head);
    }

    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        return new GlobalSequenceTrackingToken(
                log.positionAt(tenant.get(), dateTime.minus(1, ChronoUnit.MICROS)));
    }

    private static int limit(AppendRequest request, String kind, String key) {
        return request.reservations().stream()
                .filter(wish -> wish.kind().equals(kind) && wish.key().equals(key))
                .mapToInt(Reservation::limit)
                .max()
                .orElse(1);
    }

    private Stream<Reservation> reservations(EventMessage<?> event) {
        return setRules.apply(event.getPayload()).stream();
    }

    private static NewEvent newEvent(EventMessage<?> event, Serializer serializer) {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        SerializedObject<byte[]> metadata = event.serializeMetaData(serializer, byte[].class);
        boolean ofAggregate = event instanceof DomainEventMessage<?>;
        return new NewEvent(
                ofAggregate ? ((DomainEventMessage<?>) event).getType() : "",
                ofAggregate
                        ? ((DomainEventMessage<?>) event).getAggregateIdentifier()
                        : event.getIdentifier(),
                ofAggregate ? ((DomainEventMessage<?>) event).getSequenceNumber() : 0,
                UUID.fromString(event.getIdentifier()),
                payload.getType().getName(),
                Integer.parseInt(payload.getType().getRevision()),
                payload.getData(),
                metadata.getData(),
                happenedAt(event));
    }

    private static @Nullable Instant happenedAt(EventMessage<?> event) {
        Object happenedAt = event.getMetaData().get(HAPPENED_AT);
        return happenedAt == null ? null : Instant.parse(happenedAt.toString());
    }

    private static EventMessage<?> firstOf(
            String aggregateId, List<? extends EventMessage<?>> events) {
        return events.stream()
                .filter(event ->
                        event instanceof DomainEventMessage<?> domainEvent
                                && domainEvent.getAggregateIdentifier().equals(aggregateId))
                .<EventMessage<?>>map(event -> event)
                .findFirst()
                .orElseGet(events::getFirst);
    }

    /// A second append under the same key would be taken for a repetition of the first and silently
    /// lost.
    private static void refuseSecondAppend(WriteContext context) {
        if (context.command() != null
                && CurrentUnitOfWork.isStarted()
                && CurrentUnitOfWork.get().root().resources().containsKey(OUTCOME)) {
            throw new IllegalStateException("a command appends all its events at once");
        }
    }

    private static void remember(Outcome outcome) {
        CurrentUnitOfWork.ifStarted(unit -> unit.root().resources().put(OUTCOME, outcome));
    }

    public static final class Builder extends BatchingEventStorageEngine.Builder {
        private @Nullable EventLog log;
        private @Nullable Supplier<TenantId> tenant;
        private @Nullable Supplier<WriteContext> writeContext;
        private Function<Object, List<Reservation>> setRules = _ -> List.of();
        private boolean readsSnapshots;

        private Builder() {
            persistenceExceptionResolver(exception -> exception instanceof StaleAppend);
        }

        /// Brings its serializer and upcasters with it.
        public Builder log(EventLog eventLog) {
            this.log = eventLog;
            eventSerializer(eventLog.decoder().serializer());
            snapshotSerializer(eventLog.decoder().serializer());
            upcasterChain(eventLog.decoder().upcaster());
            return this;
        }

        /// Sets the tenant whose events are read and written.
        public Builder tenant(Supplier<TenantId> supplier) {
            this.tenant = supplier;
            return this;
        }

        /// Looks for a snapshot before each reading of an aggregate: for who stores some. Others
        /// are spared a question for each record they load.
        public Builder readingSnapshots() {
            this.readsSnapshots = true;
            return this;
        }

        public Builder writeContext(Supplier<WriteContext> supplier) {
            this.writeContext = supplier;
            return this;
        }

        /// Sets the rules that say what the payload of an event takes and frees for its aggregate.
        public Builder setRules(Function<Object, List<Reservation>> rules) {
            this.setRules = rules;
            return this;
        }

        @Override
        public Builder snapshotSerializer(Serializer serializer) {
            super.snapshotSerializer(serializer);
            return this;
        }

        @Override
        public Builder upcasterChain(EventUpcaster upcasters) {
            super.upcasterChain(upcasters);
            return this;
        }

        @Override
        public Builder batchSize(int size) {
            super.batchSize(size);
            return this;
        }

        public PostgresEventStorageEngine build() {
            return new PostgresEventStorageEngine(this);
        }

        private <T> T needed(@Nullable T part) {
            BuilderUtils.assertNonNull(part, "log, tenant and writeContext are needed");
            return Objects.requireNonNull(part);
        }
    }
}
