package vn.sovang.campaign;

import vn.sovang.time.SettledDate;

/// A date of the campaign got its day after the launch, for a person settled it in the plan (rule
/// 5). The words do not change.
///
/// @param anchor within the campaign, such as `phases[1].end`
public record CampaignDateSettled(CampaignId campaignId, String anchor, SettledDate settled)
        implements CampaignEvent {}
