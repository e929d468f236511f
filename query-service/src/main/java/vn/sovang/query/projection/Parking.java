package vn.sovang.query.projection;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.sovang.kernel.TenantId;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Events set aside, per generation of a board: a rebuild tries them all again.
final class Parking {
    private static final String WRITE =
            """
            insert into view.parked_event
                (tenant_id, projection, generation, position, aggregate_id, name, reason)
            select :tenant, :projection, :generation, e.position, e.aggregate_id, e.name, e.reason
            from unnest(cast(:positions as bigint[]), cast(:aggregates as text[]),
                        cast(:names as text[]), cast(:reasons as text[]))
                 as e (position, aggregate_id, name, reason)
            """;

    private static final String OF_TENANT =
            """
            select count(*) from view.parked_event e
            join view.projection p on p.tenant_id = e.tenant_id and p.projection = e.projection
                 and p.generation = e.generation and p.serving
            where e.tenant_id = :tenant
            """;

    private static final String OF_PLACE =
            " from view.parked_event where tenant_id = :tenant and projection = :projection"
                    + " and generation = :generation ";

    private Parking() {}

    static Set<String> stopped(JdbcClient db, Place place) {
        return new HashSet<>(
                of(db, "select distinct aggregate_id" + OF_PLACE, place)
                        .query(String.class)
                        .list());
    }

    static List<ParkedEvent> first(JdbcClient db, Place place, int limit) {
        return of(
                        db,
                        "select position, aggregate_id, name, reason"
                                + OF_PLACE
                                + "order by position limit :limit",
                        place)
                .param("limit", limit)
                .query((row, number) ->
                        new ParkedEvent(
                                row.getLong("position"),
                                row.getString("aggregate_id"),
                                row.getString("name"),
                                row.getString("reason")))
                .list();
    }

    static long count(JdbcClient db, Place place) {
        return of(db, "select count(*)" + OF_PLACE, place).query(Long.class).single();
    }

    /// All that the boards that serve readers have set aside.
    static long count(JdbcClient db, TenantId tenant) {
        return db.sql(OF_TENANT).param("tenant", tenant.value()).query(Long.class).single();
    }

    static void add(JdbcClient db, Place place, List<ParkedEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        of(db, WRITE, place)
                .param("positions", events.stream().map(ParkedEvent::position).toArray(Long[]::new))
                .param(
                        "aggregates",
                        events.stream().map(ParkedEvent::aggregateId).toArray(String[]::new))
                .param("names", events.stream().map(ParkedEvent::name).toArray(String[]::new))
                .param("reasons", events.stream().map(ParkedEvent::reason).toArray(String[]::new))
                .update();
    }

    static void clear(JdbcClient db, Place place) {
        of(db, "delete" + OF_PLACE, place).update();
    }

    private static JdbcClient.StatementSpec of(JdbcClient db, String sql, Place place) {
        return db.sql(sql)
                .param("tenant", place.tenant().value())
                .param("projection", place.projection())
                .param("generation", place.generation());
    }
}
