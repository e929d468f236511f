package vn.sovang.query.campaignboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.campaign.CampaignId;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlannedCampaign;
import vn.sovang.time.DateContext;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;

/// A launched campaign, its scope, and its end.
///
/// @param content what the plan says of it, with the days that were settled
/// @param dates what resolves its dates
public record CampaignRow(
        CampaignId campaignId,
        PlanId planId,
        PlannedCampaign content,
        LocalDate launchedOn,
        DateContext dates,
        List<UnitId> scope,
        @Nullable Closing closing) {
    public CampaignRow {
        scope = List.copyOf(scope);
    }

    public record Closing(LocalDate closedOn, String summary) {}

    /// The same words, with days that were settled.
    CampaignRow with(PlannedCampaign settled) {
        return new CampaignRow(campaignId, planId, settled, launchedOn, dates, scope, closing);
    }

    CampaignRow with(Closing closed) {
        return new CampaignRow(campaignId, planId, content, launchedOn, dates, scope, closed);
    }
}
