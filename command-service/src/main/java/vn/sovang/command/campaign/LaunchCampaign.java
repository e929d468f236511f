package vn.sovang.command.campaign;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.campaign.CampaignId;
import vn.sovang.plan.PlanId;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.List;

/// Launches a campaign that a plan announces.
///
/// @param label the campaign's label in the plan
public record LaunchCampaign(
        @TargetAggregateIdentifier CampaignId campaignId,
        PlanId planId,
        String label,
        LocalDate launchedOn,
        List<UnitId> scope) {
    public LaunchCampaign {
        scope = List.copyOf(scope);
    }
}
