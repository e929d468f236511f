package vn.sovang.command.dispatch;

import org.springframework.stereotype.Component;

import vn.sovang.kernel.TenantId;
import vn.sovang.plan.NumberSeries;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.unit.UnitId;

import java.util.List;

/// Finds units that were dissolved by the names that they had.
@Component
class EndedUnitNames {
    private static final String NAMES =
            """
            select n.aggregate_id, cast(convert_from(n.payload, 'UTF8') as jsonb) ->> 'name' as name
            from log.event d join log.event n
                on n.tenant_id = d.tenant_id and n.aggregate_id = d.aggregate_id
            where d.tenant_id = current_setting('sovang.tenant', true)
              and d.name = 'unit.dissolved' and n.name in ('unit.registered', 'unit.renamed')
            order by n.position
            """;

    private final TenantTransactions transactions;

    EndedUnitNames(TenantTransactions transactions) {
        this.transactions = transactions;
    }

    private record Named(UnitId unit, String name) {}

    List<UnitId> find(TenantId tenant, String name) {
        String asked = NumberSeries.issuer(name);
        List<Named> ended =
                transactions.read(
                        tenant,
                        db ->
                                db.sql(NAMES)
                                        .query((row, _) ->
                                                new Named(
                                                        UnitId.of(row.getString("aggregate_id")),
                                                        row.getString("name")))
                                        .list());
        return ended.stream()
                .filter(unit -> NumberSeries.issuer(unit.name()).equals(asked))
                .map(Named::unit)
                .distinct()
                .toList();
    }
}
