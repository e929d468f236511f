package vn.sovang.query.projection;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.kernel.TenantId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Positions to which the automations of command-service have followed a province's log, and what
/// they set aside. What an operator wants done stands beside the event, and command-service does
/// it.
@Component
class AutomationPlaces {
    private static final String ALL =
            """
            select automation, position from log.automation_position
            where tenant_id = :tenant order by automation
            """;

    private static final String PARKED =
            """
            select automation, position, aggregate_id, name, reason, parked_at,
                   skipped_at, skipped_by, skipped_because
            from log.automation_parked where tenant_id = :tenant
            order by automation, skipped_at is not null, position limit 200
            """;

    /// An event is tried again with those that wait behind it.
    private static final String RETRY =
            """
            update log.automation_parked p set retry_asked_at = now()
            from log.automation_parked one
            where one.tenant_id = :tenant and one.automation = :automation
              and one.position = :position
              and p.tenant_id = one.tenant_id and p.automation = one.automation
              and p.aggregate_id = one.aggregate_id and p.skipped_at is null
            """;

    private static final String SKIP =
            """
            update log.automation_parked
            set skipped_at = now(), skipped_by = :by, skipped_because = :reason,
                retry_asked_at = null
            where tenant_id = :tenant and automation = :automation and position = :position
              and skipped_at is null
            """;

    private final JdbcClient db;

    AutomationPlaces(JdbcClient db) {
        this.db = db;
    }

    List<AutomationStatus> of(TenantId tenant, long head) {
        Map<String, List<Parked>> parked =
                db
                        .sql(PARKED)
                        .param("tenant", tenant.value())
                        .query((row, _) -> parked(row))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(Parked::automation, Collectors.toList()));
        return db.sql(ALL)
                .param("tenant", tenant.value())
                .query((row, _) ->
                        status(row.getString("automation"), row.getLong("position"), head, parked))
                .list();
    }

    /// Asks that an event be tried again, and those behind it.
    ///
    /// @return false where none is set aside there
    boolean retry(TenantId tenant, String automation, long position) {
        return at(RETRY, tenant, automation, position).update() > 0;
    }

    /// Leaves an event out for good, so that those behind it go on.
    ///
    /// @return false where none is set aside there
    boolean skip(TenantId tenant, String automation, long position, String by, String reason) {
        boolean skipped =
                at(SKIP, tenant, automation, position)
                                .param("by", by)
                                .param("reason", reason)
                                .update()
                        > 0;
        if (skipped) {
            at(RETRY, tenant, automation, position).update();
        }
        return skipped;
    }

    private JdbcClient.StatementSpec at(
            String sql, TenantId tenant, String automation, long position) {
        return db.sql(sql)
                .param("tenant", tenant.value())
                .param("automation", automation)
                .param("position", position);
    }

    private record Parked(String automation, AutomationStatus.ParkedReaction reaction) {}

    private static AutomationStatus status(
            String name, long position, long head, Map<String, List<Parked>> parked) {
        return new AutomationStatus(
                name,
                position,
                Math.max(0, head - position),
                parked.getOrDefault(name, List.of()).stream().map(Parked::reaction).toList());
    }

    private static Parked parked(ResultSet row) throws SQLException {
        Instant skippedAt = at(row, "skipped_at");
        return new Parked(
                row.getString("automation"),
                new AutomationStatus.ParkedReaction(
                        row.getLong("position"),
                        row.getString("aggregate_id"),
                        row.getString("name"),
                        row.getString("reason"),
                        row.getObject("parked_at", OffsetDateTime.class).toInstant(),
                        skippedAt == null
                                ? null
                                : new AutomationStatus.Skip(
                                        row.getString("skipped_by"),
                                        row.getString("skipped_because"),
                                        skippedAt)));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
