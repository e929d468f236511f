package vn.sovang.campaign;

import vn.sovang.time.SettledDate;

import java.util.Map;

/// Tells a launched campaign which of its dates were settled in the plan. Sent by the platform
/// itself, never over HTTP.
///
/// @param days days under their anchors within the campaign
public record SettleCampaignDates(CampaignId campaignId, Map<String, SettledDate> days)
        implements CampaignCommand {
    public SettleCampaignDates {
        days = Map.copyOf(days);
    }
}
