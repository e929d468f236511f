package vn.sovang.campaign;

import vn.sovang.kernel.Command;

/// Everything that can be asked of a campaign.
public sealed interface CampaignCommand extends Command
        permits AmendCampaign,
                AmendRegistration,
                CloseCampaign,
                ExtendCampaign,
                LaunchCampaign,
                RecordInspection,
                RecordReview,
                RegisterParticipation,
                RemindUnit,
                SettleCampaignDates,
                SignPledge,
                TakePlanAmendments {
    CampaignId campaignId();
}
