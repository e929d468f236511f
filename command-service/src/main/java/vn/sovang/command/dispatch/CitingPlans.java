package vn.sovang.command.dispatch;

import org.springframework.stereotype.Component;

import vn.sovang.kernel.TenantId;
import vn.sovang.plan.PlanId;
import vn.sovang.platform.tenancy.TenantTransactions;

import java.util.List;
import java.util.UUID;

/// Finds the plans of which a citation meant a record at some time. Looks through all plans of a
/// province, so it is for rare acts only.
@Component
public class CitingPlans {
    private static final String CITING =
            """
            select e.aggregate_id from log.event e
            where e.tenant_id = current_setting('sovang.tenant', true)
              and e.name in ('plan.drafted', 'plan.imported', 'plan.revised', 'plan.amended',
                             'plan.parent-linked')
              and strpos(convert_from(e.payload, 'UTF8'), :record) > 0
            order by e.position
            """;

    private final TenantTransactions transactions;

    CitingPlans(TenantTransactions transactions) {
        this.transactions = transactions;
    }

    public List<PlanId> find(TenantId tenant, UUID record) {
        return transactions.read(
                tenant,
                db ->
                        db
                                .sql(CITING)
                                .param("record", record.toString())
                                .query((row, _) -> PlanId.of(row.getString("aggregate_id")))
                                .list()
                                .stream()
                                .filter(plan -> !plan.value().equals(record))
                                .distinct()
                                .toList());
    }
}
