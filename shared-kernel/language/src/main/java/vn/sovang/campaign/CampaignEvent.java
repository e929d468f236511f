package vn.sovang.campaign;

/// Everything that can have happened to a campaign.
public sealed interface CampaignEvent
        permits CampaignLaunched,
                ParticipationRegistered,
                RegistrationAmended,
                PledgeSigned,
                CampaignDateSettled,
                PhaseExtended,
                CampaignAmended,
                AmendmentLeftOut,
                UnitReminded,
                UnitInspected,
                ReviewRecorded,
                CampaignClosed {
    CampaignId campaignId();
}
