package vn.sovang.campaign;

import vn.sovang.unit.UnitId;

import java.time.Instant;

/// A unit that had registered undertakes something else; what it undertook first stays in history
/// (rule 29).
///
/// @param commitment undertaking from now on
public record RegistrationAmended(
        CampaignId campaignId, String phase, UnitId unitId, String commitment, Instant amendedAt)
        implements CampaignEvent {}
