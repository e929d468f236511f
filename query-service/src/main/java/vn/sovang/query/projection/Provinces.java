package vn.sovang.query.projection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.kernel.TenantId;
import vn.sovang.platform.tenancy.TenantTransactions;

import java.util.List;

/// All provinces of the platform and how far their boards and automations follow, for whoever
/// operates it: positions and counts, and nothing that stands in a province's records.
@Component
class Provinces {
    private static final String ALL =
            """
            select t.tenant_id, t.display_name, coalesce(h.position, 0) as head,
                   coalesce((select min(p.position) from view.projection p
                             where p.tenant_id = t.tenant_id and p.serving), 0) as slowest,
                   coalesce((select min(a.position) from log.automation_position a
                             where a.tenant_id = t.tenant_id), h.position, 0) as automated,
                   (select count(*) from view.projection p
                    where p.tenant_id = t.tenant_id and not p.serving) as building
            from log.tenant t left join log.head h on h.tenant_id = t.tenant_id
            order by t.display_name
            """;

    private static final String PARKED =
            """
            select count(*) from view.parked_event e
            join view.projection p on p.tenant_id = e.tenant_id and p.projection = e.projection
                 and p.generation = e.generation and p.serving
            where e.tenant_id = :tenant
            """;

    private final JdbcClient db;
    private final TenantTransactions transactions;

    Provinces(JdbcClient db, TenantTransactions transactions) {
        this.db = db;
        this.transactions = transactions;
    }

    /// State of a province.
    ///
    /// @param lag events that the slowest of its boards and automations has still to take
    /// @param building boards that are being made anew
    record Province(
            TenantId tenant, String name, long head, long lag, long building, long parked) {}

    List<Province> all() {
        return db
                .sql(ALL)
                .query((row, _) -> {
                    long head = row.getLong("head");
                    long slowest = Math.min(row.getLong("slowest"), row.getLong("automated"));
                    return new Province(
                            new TenantId(row.getString("tenant_id")),
                            row.getString("display_name"),
                            head,
                            Math.max(0, head - slowest),
                            row.getLong("building"),
                            0);
                })
                .list()
                .stream()
                .map(this::withParked)
                .toList();
    }

    private Province withParked(Province province) {
        long parked =
                transactions.read(
                        province.tenant(),
                        tables ->
                                tables.sql(PARKED)
                                        .param("tenant", province.tenant().value())
                                        .query(Long.class)
                                        .single());
        return new Province(
                province.tenant(),
                province.name(),
                province.head(),
                province.lag(),
                province.building(),
                parked);
    }
}
