package vn.sovang.command.dispatch;

import org.springframework.stereotype.Component;

import vn.sovang.kernel.TenantId;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.ProposalId;

import java.util.List;

/// Finds the proposals in whose lines a nominee stands. Looks through all proposals of a province,
/// so it is for rare acts only.
@Component
public class ProposalPlaces {
    private static final String NAMING =
            """
            select e.aggregate_id from log.event e
            where e.tenant_id = current_setting('sovang.tenant', true)
              and e.name in ('proposal.proposed', 'proposal.received')
              and strpos(convert_from(e.payload, 'UTF8'), :nominee) > 0
            order by e.position
            """;

    private final TenantTransactions transactions;

    ProposalPlaces(TenantTransactions transactions) {
        this.transactions = transactions;
    }

    public List<ProposalId> find(TenantId tenant, NomineeId nominee) {
        return transactions.read(
                tenant,
                db ->
                        db.sql(NAMING)
                                .param("nominee", nominee.toString())
                                .query((row, _) -> ProposalId.of(row.getString("aggregate_id")))
                                .list());
    }
}
