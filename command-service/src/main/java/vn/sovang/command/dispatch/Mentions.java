package vn.sovang.command.dispatch;

import org.springframework.stereotype.Component;

import vn.sovang.kernel.TenantId;
import vn.sovang.platform.tenancy.TenantTransactions;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Finds the records of which some event names another record. Looks through all events of those
/// names in a province, so it is for rare acts only.
@Component
public class Mentions {
    /// Events by which a citation of a plan means a record.
    public static final Set<String> CITING =
            Set.of(
                    "plan.drafted",
                    "plan.imported",
                    "plan.revised",
                    "plan.amended",
                    "plan.parent-linked");

    /// Events by which a nominee stands in the lines of a proposal.
    public static final Set<String> PROPOSING = Set.of("proposal.proposed", "proposal.received");

    private static final String NAMING =
            """
            select e.aggregate_id from log.event e
            where e.tenant_id = :tenant and e.name = any (:names)
              and strpos(convert_from(e.payload, 'UTF8'), :record) > 0
            group by e.aggregate_id order by min(e.position)
            """;

    private final TenantTransactions transactions;

    Mentions(TenantTransactions transactions) {
        this.transactions = transactions;
    }

    /// Ids of the records, the first that named the other one first.
    public List<UUID> find(TenantId tenant, Set<String> names, UUID record) {
        return transactions.read(
                tenant,
                db ->
                        db.sql(NAMING)
                                .param("tenant", tenant.value())
                                .param("names", names.toArray(String[]::new))
                                .param("record", record.toString())
                                .query((row, _) -> UUID.fromString(row.getString("aggregate_id")))
                                .list());
    }
}
