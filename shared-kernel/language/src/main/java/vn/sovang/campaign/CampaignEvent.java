package vn.sovang.campaign;

/// Everything that can have happened to a campaign.
public sealed interface CampaignEvent
        permits CampaignLaunched, ParticipationRegistered, CampaignDateSettled, CampaignClosed {
    CampaignId campaignId();
}
