package vn.sovang.command.dispatch;

import org.springframework.stereotype.Component;

import vn.sovang.kernel.TenantId;
import vn.sovang.plan.NumberSeries;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.unit.ShortName;
import vn.sovang.unit.UnitId;

import java.util.List;
import java.util.function.Predicate;

/// Finds units by the names that they have or had.
@Component
class UnitNames {
    private static final String ALL =
            """
            select n.aggregate_id, cast(convert_from(n.payload, 'UTF8') as jsonb) ->> 'name' as name
            from log.event n
            where n.tenant_id = current_setting('sovang.tenant', true)
              and n.name in ('unit.registered', 'unit.renamed',
                             'unit.external-authority-registered')
            order by n.position
            """;
    private static final String ENDED =
            """
            select n.aggregate_id, cast(convert_from(n.payload, 'UTF8') as jsonb) ->> 'name' as name
            from log.event d join log.event n
                on n.tenant_id = d.tenant_id and n.aggregate_id = d.aggregate_id
            where d.tenant_id = current_setting('sovang.tenant', true)
              and d.name = 'unit.dissolved' and n.name in ('unit.registered', 'unit.renamed')
            order by n.position
            """;

    private final TenantTransactions transactions;

    UnitNames(TenantTransactions transactions) {
        this.transactions = transactions;
    }

    private record Named(UnitId unit, String name) {}

    /// Units that were ever called so, or so for short.
    List<UnitId> all(TenantId tenant, String name) {
        return find(tenant, ALL, one -> ShortName.isFor(name, one));
    }

    /// Units that were ever called so, and were dissolved.
    List<UnitId> ended(TenantId tenant, String name) {
        String asked = NumberSeries.issuer(name);
        return find(tenant, ENDED, one -> NumberSeries.issuer(one).equals(asked));
    }

    private List<UnitId> find(TenantId tenant, String names, Predicate<String> isAsked) {
        List<Named> found =
                transactions.read(
                        tenant,
                        db ->
                                db.sql(names)
                                        .query((row, _) ->
                                                new Named(
                                                        UnitId.of(row.getString("aggregate_id")),
                                                        row.getString("name")))
                                        .list());
        return found.stream()
                .filter(unit -> isAsked.test(unit.name()))
                .map(Named::unit)
                .distinct()
                .toList();
    }
}
