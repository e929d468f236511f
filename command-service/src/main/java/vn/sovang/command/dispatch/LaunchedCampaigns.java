package vn.sovang.command.dispatch;

import org.springframework.stereotype.Component;

import vn.sovang.campaign.CampaignId;
import vn.sovang.kernel.TenantId;
import vn.sovang.plan.PlanId;
import vn.sovang.platform.tenancy.TenantTransactions;

import java.util.Optional;

/// Which campaign was launched for a label of a plan: the one that holds its reservation.
@Component
public class LaunchedCampaigns {
    private static final String OWNER =
            "select owner from log.reservation where kind = :kind and key = :key";

    private final TenantTransactions transactions;

    LaunchedCampaigns(TenantTransactions transactions) {
        this.transactions = transactions;
    }

    public Optional<CampaignId> find(TenantId tenant, PlanId plan, String label) {
        return transactions.read(
                tenant,
                db ->
                        db.sql(OWNER)
                                .param("kind", SetRules.LAUNCHED)
                                .param("key", SetRules.launchKey(plan, label))
                                .query(String.class)
                                .optional()
                                .map(CampaignId::of));
    }
}
