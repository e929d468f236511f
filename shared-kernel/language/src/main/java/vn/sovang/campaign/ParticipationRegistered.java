package vn.sovang.campaign;

import vn.sovang.unit.UnitId;

import java.time.Instant;

/// A unit registered for a phase (đăng ký thi đua): once per campaign and phase (rule 29).
///
/// @param phase label of the phase
/// @param commitment undertaking of the unit, in its own words
public record ParticipationRegistered(
        CampaignId campaignId, String phase, UnitId unitId, String commitment, Instant registeredAt)
        implements CampaignEvent {}
