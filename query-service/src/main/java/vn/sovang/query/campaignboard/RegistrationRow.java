package vn.sovang.query.campaignboard;

import java.time.Instant;
import vn.sovang.campaign.CampaignId;
import vn.sovang.unit.UnitId;

/// A unit that registered for a phase.
record RegistrationRow(
        CampaignId campaignId,
        String phase,
        UnitId unitId,
        String commitment,
        Instant registeredAt) {}
