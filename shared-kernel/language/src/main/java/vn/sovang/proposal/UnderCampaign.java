package vn.sovang.proposal;

import vn.sovang.campaign.CampaignId;

/// Names put forward for what a movement earned.
public record UnderCampaign(CampaignId campaign) implements Occasion {}
