package vn.sovang.command.dispatch;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.award.DecidingAuthority;
import vn.sovang.command.unit.FoundUnits;
import vn.sovang.kernel.TenantId;
import vn.sovang.plan.NumberSeries;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Finds units by the names that they have or had, and by who carries their work on.
@Component
class UnitNames {
    private static final String NEWER =
            """
            select n.position, n.name = 'unit.renamed' as is_renamed, n.aggregate_id,
                   p ->> 'name' as name,
                   case when n.name = 'unit.registered' then p ->> 'kind' end as kind
            from log.event n
            cross join lateral (select cast(convert_from(n.payload, 'UTF8') as jsonb) as p) j
            where n.tenant_id = :tenant
              and n.name in ('unit.registered', 'unit.renamed',
                             'unit.external-authority-registered')
              and n.position > :after
            order by n.position
            """;
    private static final String ENDED =
            """
            select n.aggregate_id, cast(convert_from(n.payload, 'UTF8') as jsonb) ->> 'name' as name
            from log.event d join log.event n
                on n.tenant_id = d.tenant_id and n.aggregate_id = d.aggregate_id
            where d.tenant_id = :tenant
              and d.name = 'unit.dissolved' and n.name in ('unit.registered', 'unit.renamed')
            order by n.position
            """;
    private static final String GOING_INTO =
            """
            select d.aggregate_id
            from log.event d
            where d.tenant_id = :tenant
              and d.name = 'unit.dissolved'
              and jsonb_exists(
                      cast(convert_from(d.payload, 'UTF8') as jsonb) -> 'successors', :unit)
            group by d.aggregate_id order by min(d.position)
            """;

    private final TenantTransactions transactions;
    private final Map<TenantId, KnownNames> known = new ConcurrentHashMap<>();

    UnitNames(TenantTransactions transactions) {
        this.transactions = transactions;
    }

    private record Named(UnitId unit, String name) {}

    /// Look-ups of the rules of units, each in its turn.
    FoundUnits of(Supplier<TenantId> tenant, Turns turns) {
        return new FoundUnits() {
            @Override
            public List<UnitId> named(String name) {
                turns.lookAtName(NumberSeries.issuer(name));
                return upToDate(tenant.get()).named(name);
            }

            @Override
            public List<UnitId> organisationsLike(String name) {
                turns.lookAtName(NumberSeries.issuer(name));
                return upToDate(tenant.get()).organisationsLike(name);
            }

            @Override
            public List<UnitId> alike(String name) {
                turns.lookAtName(NumberSeries.issuer(name));
                return upToDate(tenant.get()).alike(name);
            }
        };
    }

    /// Units that were ever called so, and were dissolved.
    List<UnitId> ended(TenantId tenant, String name) {
        String asked = NumberSeries.issuer(name);
        List<Named> all =
                transactions.read(
                        tenant,
                        db ->
                                db.sql(ENDED)
                                        .param("tenant", tenant.value())
                                        .query((row, _) ->
                                                new Named(
                                                        UnitId.of(row.getString("aggregate_id")),
                                                        row.getString("name")))
                                        .list());
        return all.stream()
                .filter(one -> NumberSeries.issuer(one.name()).equals(asked))
                .map(Named::unit)
                .distinct()
                .toList();
    }

    /// All names of a province. Positions of the log have no gaps that are filled later, so what
    /// was read stays read.
    private KnownNames upToDate(TenantId tenant) {
        KnownNames names = known.computeIfAbsent(tenant, _ -> new KnownNames());
        newer(tenant, names.position()).forEach(names::add);
        return names;
    }

    /// Names that were given behind a position.
    List<KnownNames.Given> newer(TenantId tenant, long position) {
        return transactions.read(
                tenant,
                db ->
                        db.sql(NEWER)
                                .param("tenant", tenant.value())
                                .param("after", position)
                                .query((row, _) ->
                                        new KnownNames.Given(
                                                row.getLong("position"),
                                                UnitId.of(row.getString("aggregate_id")),
                                                row.getString("name"),
                                                !row.getBoolean("is_renamed")
                                                        && isOrganisation(row.getString("kind"))))
                                .list());
    }

    /// An authority outside has no kind of the register's, and stands like an organisation.
    private static boolean isOrganisation(@Nullable String kind) {
        return kind == null || DecidingAuthority.headOf(UnitKind.valueOf(kind)).isPresent();
    }

    /// Units that were said to go into one, on whatever day.
    List<UnitId> goingInto(TenantId tenant, UnitId successor) {
        return transactions.read(
                tenant,
                db ->
                        db.sql(GOING_INTO)
                                .param("tenant", tenant.value())
                                .param("unit", successor.toString())
                                .query((row, _) -> UnitId.of(row.getString("aggregate_id")))
                                .list());
    }
}
