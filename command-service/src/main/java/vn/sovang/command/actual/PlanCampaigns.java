package vn.sovang.command.actual;

import vn.sovang.campaign.CampaignId;
import vn.sovang.plan.PlanId;

import java.util.List;

/// Campaigns that were launched under a plan, as the log has them.
@FunctionalInterface
public interface PlanCampaigns {
    List<CampaignId> of(PlanId plan);
}
