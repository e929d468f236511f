package vn.sovang.campaign;

import java.time.LocalDate;

/// A phase was reviewed (sơ kết, tổng kết).
///
/// @param document the report or minutes of the review
public record ReviewRecorded(
        CampaignId campaignId, String phase, ReviewKind kind, LocalDate heldOn, String document)
        implements CampaignEvent {}
