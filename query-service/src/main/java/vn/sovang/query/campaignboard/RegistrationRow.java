package vn.sovang.query.campaignboard;

import vn.sovang.campaign.CampaignId;
import vn.sovang.unit.UnitId;

import java.time.Instant;

/// A unit that registered for a phase.
record RegistrationRow(
        CampaignId campaignId,
        String phase,
        UnitId unitId,
        String commitment,
        Instant registeredAt) {}
