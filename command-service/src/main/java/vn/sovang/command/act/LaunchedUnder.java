package vn.sovang.command.act;

import vn.sovang.campaign.CampaignId;
import vn.sovang.plan.PlanId;

import java.util.List;

/// Campaigns that were launched under a plan, as the log has them.
@FunctionalInterface
public interface LaunchedUnder {
    List<CampaignId> plan(PlanId plan);
}
