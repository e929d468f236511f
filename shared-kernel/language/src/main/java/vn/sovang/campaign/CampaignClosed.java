package vn.sovang.campaign;

import java.time.LocalDate;

/// The campaign was closed: reports still come in, and proposals within the limit for dossiers;
/// registrations do not.
public record CampaignClosed(CampaignId campaignId, LocalDate closedOn, String summary)
        implements CampaignEvent {}
