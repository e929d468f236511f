package vn.sovang.command.campaign;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.campaign.CampaignId;
import vn.sovang.time.SettledDate;

import java.util.Map;

/// Tells a launched campaign which of its dates were settled in the plan. Sent by the platform
/// itself, never over HTTP.
///
/// @param days by anchor within the campaign
public record SettleCampaignDates(
        @TargetAggregateIdentifier CampaignId campaignId, Map<String, SettledDate> days) {
    public SettleCampaignDates {
        days = Map.copyOf(days);
    }
}
