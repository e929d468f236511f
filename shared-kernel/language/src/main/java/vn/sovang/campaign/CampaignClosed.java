package vn.sovang.campaign;

import java.time.LocalDate;

/// The campaign was closed: reports still come in, registrations and proposals do not.
public record CampaignClosed(CampaignId campaignId, LocalDate closedOn, String summary)
        implements CampaignEvent {}
