package vn.sovang.command.automation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.kernel.TenantId;
import vn.sovang.log.RecordedEvent;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Events to which an automation could not react yet, with the later ones of their records. They
/// are tried again at each start, since a new release may read what the one before could not, and
/// when an operator asks; what an operator skipped is left alone for good.
@Component
class ParkedReactions {
    private static final String OPEN =
            " from log.automation_parked where tenant_id = :tenant and automation = :automation"
                    + " and skipped_at is null ";

    private final JdbcClient jdbc;

    ParkedReactions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// An automation that is asked to try again, in one province.
    record Asked(TenantId tenant, String automation) {}

    /// An event set aside.
    record Parked(long position, String aggregateId) {}

    /// The records that wait.
    Set<String> records(String automation, TenantId tenant) {
        return new HashSet<>(
                of("select distinct aggregate_id" + OPEN, automation, tenant)
                        .query(String.class)
                        .list());
    }

    List<Parked> all(String automation, TenantId tenant) {
        return of("select position, aggregate_id" + OPEN + "order by position", automation, tenant)
                .query((row, _) ->
                        new Parked(row.getLong("position"), row.getString("aggregate_id")))
                .list();
    }

    void add(String automation, RecordedEvent event, String reason) {
        of(
                        """
                        insert into log.automation_parked
                            (tenant_id, automation, position, aggregate_id, name, reason)
                        values (:tenant, :automation, :position, :aggregate, :name, :reason)
                        on conflict (tenant_id, automation, position) do update
                        set reason = excluded.reason, retry_asked_at = null
                        """,
                        automation,
                        event.tenant())
                .param("position", event.position())
                .param("aggregate", event.aggregateId())
                .param("name", event.name())
                .param("reason", reason)
                .update();
    }

    /// Forgets an event: the automation has reacted after all, or there is no such event any more.
    void remove(String automation, TenantId tenant, long position) {
        of(
                        """
                        delete from log.automation_parked
                        where tenant_id = :tenant and automation = :automation
                          and position = :position
                        """,
                        automation,
                        tenant)
                .param("position", position)
                .update();
    }

    List<Asked> asked() {
        return jdbc.sql(
                        """
                        select distinct tenant_id, automation from log.automation_parked
                        where retry_asked_at is not null
                        """)
                .query((row, _) ->
                        new Asked(
                                new TenantId(row.getString("tenant_id")),
                                row.getString("automation")))
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from log.automation_parked where skipped_at is null")
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec of(String sql, String automation, TenantId tenant) {
        return jdbc.sql(sql).param("tenant", tenant.value()).param("automation", automation);
    }
}
