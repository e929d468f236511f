package vn.sovang.command.dispatch;

import org.springframework.stereotype.Component;

import vn.sovang.campaign.CampaignId;
import vn.sovang.kernel.TenantId;
import vn.sovang.plan.PlanId;
import vn.sovang.platform.tenancy.TenantTransactions;

import java.util.List;
import java.util.Optional;

/// Campaigns that were launched for the labels of a plan: those that hold their reservations.
@Component
public class LaunchedCampaigns {
    private static final String OWNER =
            "select owner from log.reservation where kind = :kind and key = :key";

    private static final String OWNERS =
            """
            select owner from log.reservation
            where kind = :kind and starts_with(key, :prefix)
            order by owner
            """;

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

    /// All campaigns that were launched under a plan.
    public List<CampaignId> of(TenantId tenant, PlanId plan) {
        return transactions.read(
                tenant,
                db ->
                        db.sql(OWNERS)
                                .param("kind", SetRules.LAUNCHED)
                                .param("prefix", SetRules.launchKey(plan, ""))
                                .query((row, number) -> CampaignId.of(row.getString("owner")))
                                .list());
    }
}
