package vn.sovang.log;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/// One call of `log.append`: requests of one tenant or of many as arrays, one outcome for each.
final class AppendCall {
    private static final int PARAMETERS = 29;
    private static final String SQL =
            "select * from log.append(%s)".formatted("?, ".repeat(PARAMETERS - 1).concat("?"));

    private final boolean waits;
    private final boolean isCareful;
    private final List<WaitingAppend> appends;
    private final List<AppendRequest> requests;
    private final List<NewEvent> events;
    private final List<Collection<Reservation>> reservations;
    private final List<Reservation> allReservations;

    /// @param appends those of one tenant together
    /// @param waits whether to wait for a head that is held
    /// @param isCareful whether to look for event ids that are there already before anything is
    ///   written
    AppendCall(List<WaitingAppend> appends, boolean waits, boolean isCareful) {
        this.waits = waits;
        this.isCareful = isCareful;
        this.appends = appends;
        this.requests = appends.stream().map(WaitingAppend::request).toList();
        this.events = requests.stream().flatMap(request -> request.events().stream()).toList();
        this.reservations =
                requests.stream().map(request -> lastWords(request.reservations())).toList();
        this.allReservations = reservations.stream().flatMap(Collection::stream).toList();
    }

    /// One outcome for each append, in order; null for those of a tenant whose head is held.
    List<@Nullable Outcome> send(Jdbc jdbc) throws SQLException {
        List<@Nullable Outcome> outcomes =
                jdbc.<@Nullable Outcome>query(
                        SQL, (connection, call) -> new Binding(connection, call).all(), this::read);
        if (outcomes.size() != requests.size()) {
            throw new SQLException(
                    "%d outcomes for %d appends".formatted(outcomes.size(), requests.size()));
        }
        return outcomes;
    }

    /// Marks of the appends that share an aggregate or a key with one before them, so that they
    /// have to see what that one left.
    private Boolean[] after() {
        Set<List<String>> seen = new HashSet<>();
        return appends.stream()
                .map(append -> !traces(append).filter(trace -> !seen.add(trace)).toList().isEmpty())
                .toArray(Boolean[]::new);
    }

    private static Stream<List<String>> traces(WaitingAppend append) {
        String tenant = append.tenant().value();
        Stream<List<String>> aggregates =
                Stream.concat(
                                Stream.of(target(append.request())),
                                append.request().events().stream().map(NewEvent::aggregateId))
                        .distinct()
                        .map(aggregate -> List.of(tenant, aggregate));
        CommandKey key = append.request().command();
        return key == null
                ? aggregates
                : Stream.concat(aggregates, Stream.of(List.of(tenant, key.caller(), key.key())));
    }

    private static String target(AppendRequest request) {
        CommandKey command = request.command();
        return command == null ? request.events().getLast().aggregateId() : command.targetId();
    }

    /// Wishes to reserve: of several wishes of one owner for one key, the last one counts.
    private static Collection<Reservation> lastWords(List<Reservation> wishes) {
        SequencedMap<List<String>, Reservation> last =
                LinkedHashMap.newLinkedHashMap(wishes.size());
        for (Reservation wish : wishes) {
            last.putLast(List.of(wish.kind(), wish.key(), wish.owner()), wish);
        }
        return last.values();
    }

    private @Nullable Outcome read(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return switch (outcome) {
            case "APPENDED" -> new Outcome.Appended(answer(row), written(row));
            case "REPEATED" -> new Outcome.Repeated(answer(row));
            case "KEY_REUSED" -> new Outcome.KeyReused();
            case "STALE" -> new Outcome.Stale(row.getString("subject"));
            case "RESERVED" ->
                    new Outcome.Reserved(
                            row.getString("subject"),
                            row.getString("subject_key"),
                            row.getString("subject_owner"));
            case "BUSY" -> null;
            case "MISSING_ATTACHMENT" -> new Outcome.MissingAttachment(row.getString("subject"));
            default -> throw new IllegalStateException("log.append answered " + outcome);
        };
    }

    static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                row.getString("target_id"),
                row.getObject("version", Long.class),
                row.getObject("position", Long.class),
                row.getString("refusal"));
    }

    private static Outcome.@Nullable Written written(ResultSet row) throws SQLException {
        OffsetDateTime recordedAt = row.getObject("recorded_at", OffsetDateTime.class);
        return recordedAt == null
                ? null
                : new Outcome.Written(
                        row.getLong("first_position"),
                        row.getLong("last_position"),
                        recordedAt.toInstant());
    }

    private final class Binding {
        private final Connection connection;
        private final PreparedStatement call;
        private int bound;

        Binding(Connection connection, PreparedStatement call) {
            this.connection = connection;
            this.call = call;
        }

        void all() throws SQLException {
            call.setBoolean(++bound, waits);
            call.setBoolean(++bound, isCareful);
            entries();
            events();
            reservations();
            array("text", requests.stream().flatMap(r -> r.attachments().stream()).toArray());
        }

        private void entries() throws SQLException {
            array("text", column(appends, String[]::new, append -> append.tenant().value()));
            array("bool", after());
            times(requests, AppendRequest::now);
            commands("text", String[]::new, CommandKey::caller);
            commands("text", String[]::new, CommandKey::key);
            commands("bytea", byte[][]::new, CommandKey::requestHash);
            array("text", column(requests, String[]::new, AppendCall::target));
            commands("int8", Long[]::new, CommandKey::expectedVersion);
            commands("text", String[]::new, CommandKey::refusalJson);
            array("int4", column(requests, Integer[]::new, r -> r.events().size()));
            array("int4", column(reservations, Integer[]::new, Collection::size));
            array("int4", column(requests, Integer[]::new, r -> r.attachments().size()));
        }

        private void events() throws SQLException {
            array("text", column(events, String[]::new, NewEvent::aggregateType));
            array("text", column(events, String[]::new, NewEvent::aggregateId));
            array("int8", column(events, Long[]::new, NewEvent::sequence));
            array("uuid", column(events, Object[]::new, NewEvent::eventId));
            array("text", column(events, String[]::new, NewEvent::name));
            array("int4", column(events, Integer[]::new, NewEvent::revision));
            array("bytea", column(events, byte[][]::new, NewEvent::payload));
            array("bytea", column(events, byte[][]::new, NewEvent::metadata));
            times(events, NewEvent::happenedAt);
        }

        private void reservations() throws SQLException {
            array("text", column(allReservations, String[]::new, Reservation::kind));
            array("text", column(allReservations, String[]::new, Reservation::key));
            array("text", column(allReservations, String[]::new, Reservation::owner));
            array(
                    "bool",
                    column(
                            allReservations,
                            Boolean[]::new,
                            r -> r.action() == Reservation.Action.TAKE));
            array("int4", column(allReservations, Integer[]::new, Reservation::limit));
        }

        private <V> void commands(
                String type,
                IntFunction<@Nullable V[]> array,
                Function<CommandKey, @Nullable V> field)
                throws SQLException {
            array(
                    type,
                    column(
                            requests,
                            array,
                            request ->
                                    request.command() == null
                                            ? null
                                            : field.apply(request.command())));
        }

        private <T> void times(List<T> rows, Function<T, @Nullable Instant> field)
                throws SQLException {
            array("timestamptz", column(rows, String[]::new, row -> micros(field.apply(row))));
        }

        private void array(String type, @Nullable Object[] values) throws SQLException {
            call.setArray(++bound, connection.createArrayOf(type, values));
        }
    }

    private static <T, V> @Nullable V[] column(
            List<? extends T> rows,
            IntFunction<@Nullable V[]> array,
            Function<T, @Nullable V> field) {
        @Nullable V[] values = array.apply(rows.size());
        Arrays.setAll(values, i -> field.apply(rows.get(i)));
        return values;
    }

    /// The database keeps microseconds and would round; time is cut instead, as a clock does.
    private static @Nullable String micros(@Nullable Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MICROS).toString();
    }
}
