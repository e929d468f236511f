package vn.sovang.log;

import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.TenantId;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javax.sql.DataSource;

/// The log of all tenants on one PostgreSQL. Works with the rights of either service; only the
/// command service may append.
public final class EventLog {
    private static final String UNKNOWN_TENANT = "SV001";

    private final AppendWatch appends = new AppendWatch();
    private final Jdbc jdbc;
    private final EventDecoder decoder;
    private final Consumer<TenantId> appended;
    private final GroupCommitter committer = new GroupCommitter(new Appends());

    public EventLog(DataSource dataSource, EventSerializer serializer, EventUpcaster upcaster) {
        this(dataSource, serializer, upcaster, _ -> {});
    }

    /// A log that reports its appends.
    ///
    /// @param appended called with the tenant after each commit that may have brought new events;
    ///   must return at once
    public EventLog(
            DataSource dataSource,
            EventSerializer serializer,
            EventUpcaster upcaster,
            Consumer<TenantId> appended) {
        this.jdbc = new Jdbc(dataSource);
        this.decoder = new EventDecoder(serializer, upcaster);
        this.appended = appended;
    }

    /// Appends together with whatever else arrives meanwhile, also for other tenants; a refused
    /// neighbour changes nothing here.
    ///
    /// @throws UnknownTenant when it is not provisioned
    /// @throws EventLogFailure when the database failed; then it is unknown whether anything was
    ///   written
    public Outcome append(TenantId tenant, AppendRequest request) {
        return appends.over(() -> committer.append(tenant, request));
    }

    public AppendWatch appends() {
        return appends;
    }

    /// The first answer to a command, while its key is remembered.
    public Optional<Answer> answerTo(TenantId tenant, String caller, String key) {
        return jdbc
                .query(
                        "select * from log.answer_to(?, ?, ?)",
                        AppendCall::answer,
                        tenant.value(),
                        caller,
                        key)
                .stream()
                .findFirst();
    }

    /// Events after a position, in order, decoded; fewer than the limit only at the end.
    public List<RecordedEvent> read(TenantId tenant, long after, int limit) {
        return readStored(tenant, after, limit).stream().map(decoder::decode).toList();
    }

    /// Events at some positions, in the order of the positions given, decoded; one statement.
    public List<RecordedEvent> readAt(TenantId tenant, List<Long> positions) {
        return positions.isEmpty()
                ? List.of()
                : jdbc
                        .query(
                                "select * from log.events_at(?, ?)",
                                row -> StoredEvent.of(tenant, row),
                                tenant.value(),
                                positions.toArray(Long[]::new))
                        .stream()
                        .map(decoder::decode)
                        .toList();
    }

    /// All events of one aggregate, in order, decoded.
    public List<RecordedEvent> readAggregate(TenantId tenant, String aggregateId) {
        return readStored(tenant, aggregateId, 0, Integer.MAX_VALUE).stream()
                .map(decoder::decode)
                .toList();
    }

    /// Events after a position exactly as they are stored.
    public List<StoredEvent> readStored(TenantId tenant, long after, int limit) {
        return jdbc.query(
                "select * from log.events_after(?, ?, ?)",
                row -> StoredEvent.of(tenant, row),
                tenant.value(),
                after,
                limit);
    }

    List<StoredEvent> readStored(TenantId tenant, String aggregateId, long from, int limit) {
        return jdbc.query(
                "select * from log.events_of(?, ?, ?, ?)",
                row -> StoredEvent.of(tenant, row),
                tenant.value(),
                aggregateId,
                from,
                limit);
    }

    /// The newest sequence of an aggregate, empty while it has no event.
    public Optional<Long> newestSequence(TenantId tenant, String aggregateId) {
        return number("select log.newest_sequence(?, ?)", tenant.value(), aggregateId);
    }

    /// The newest position of every provisioned tenant, 0 where nothing was recorded yet.
    public Map<TenantId, Long> heads() {
        return jdbc
                .query(
                        "select tenant_id, position from log.head",
                        row -> Map.entry(new TenantId(row.getString(1)), row.getLong(2)))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// The ministries and other central bodies among the tenants.
    public Set<TenantId> centralBodies() {
        return Set.copyOf(
                jdbc.query(
                        "select tenant_id from log.tenant where kind = 'CENTRAL'",
                        row -> new TenantId(row.getString(1))));
    }

    public Head head(TenantId tenant) {
        return jdbc
                .query(
                        "select position, hash from log.head where tenant_id = ?",
                        row -> new Head(row.getLong(1), row.getBytes(2)),
                        tenant.value())
                .stream()
                .findFirst()
                .orElseThrow(() -> new UnknownTenant(tenant));
    }

    /// The newest position recorded at or before a moment; 0 when the log begins later.
    public long positionAt(TenantId tenant, Instant at) {
        return number(
                        "select log.position_at(?, ?)",
                        tenant.value(),
                        at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .orElseThrow();
    }

    /// Number of appends that wait for the one under way.
    int waiting(TenantId tenant) {
        return committer.waiting(tenant);
    }

    EventDecoder decoder() {
        return decoder;
    }

    Jdbc jdbc() {
        return jdbc;
    }

    private Optional<Long> number(String sql, Object... values) {
        List<@Nullable Long> rows =
                jdbc.<@Nullable Long>query(sql, row -> row.getObject(1, Long.class), values);
        return Optional.ofNullable(rows.getFirst());
    }

    private List<@Nullable Outcome> send(
            List<WaitingAppend> batch, boolean waits, boolean isCareful) throws SQLException {
        List<@Nullable Outcome> outcomes = new AppendCall(batch, waits, isCareful).send(jdbc);
        batch.stream().map(WaitingAppend::tenant).distinct().forEach(this::tell);
        return outcomes;
    }

    private final class Appends implements GroupCommitter.Sender {
        @Override
        public List<@Nullable Outcome> send(List<WaitingAppend> batch, boolean waits) {
            try {
                return EventLog.this.send(batch, waits, false);
            } catch (SQLException failure) {
                String state = state(failure);
                if (state.equals(UNKNOWN_TENANT)) {
                    throw new UnknownTenant(batch.getFirst().tenant());
                }
                if (isAboutTheData(state)) {
                    throw new GroupCommitter.BatchRefused(failure);
                }
                throw new EventLogFailure(failure);
            }
        }

        @Override
        public Outcome sendAlone(WaitingAppend append) {
            try {
                return Objects.requireNonNull(
                        EventLog.this.send(List.of(append), true, true).getFirst());
            } catch (SQLException failure) {
                if (state(failure).equals(UNKNOWN_TENANT)) {
                    throw new UnknownTenant(append.tenant());
                }
                throw new EventLogFailure(failure);
            }
        }
    }

    private static String state(SQLException failure) {
        return failure.getSQLState() == null ? "" : failure.getSQLState();
    }

    /// The append is committed: nothing that goes wrong here may make it look failed. A reader that
    /// is not woken finds the events when it looks by itself.
    private void tell(TenantId tenant) {
        try {
            appended.accept(tenant);
        } catch (RuntimeException unheard) {
            return;
        }
    }

    /// Data exception, constraint violation, limit exceeded: one entry's own fault, and nothing was
    /// written.
    private static boolean isAboutTheData(String state) {
        return state.startsWith("22") || state.startsWith("23") || state.startsWith("54");
    }
}
