package vn.sovang.campaign;

import vn.sovang.kernel.BeginsRecord;
import vn.sovang.plan.PlanId;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;

/// Launches a campaign that a plan announces.
///
/// @param label the campaign's label in the plan
public record LaunchCampaign(
        CampaignId campaignId,
        PlanId planId,
        String label,
        LocalDate launchedOn,
        List<UnitId> scope)
        implements CampaignCommand, BeginsRecord {
    public LaunchCampaign {
        scope = List.copyOf(scope);
    }
}
