package vn.sovang.difficulty;

import org.jspecify.annotations.Nullable;

import vn.sovang.campaign.CampaignId;
import vn.sovang.plan.PlanId;
import vn.sovang.unit.UnitId;

import java.time.Instant;

/// A unit raised a difficulty; it lies with the council's standing body (rule 34, capability C19).
///
/// @param campaignId null where it concerns the plan as a whole
/// @param unitId unit that raised it
/// @param standingBody cơ quan thường trực, with which it lies from now on
/// @param words the difficulty in the unit's own words
public record DifficultyRaised(
        DifficultyId difficultyId,
        PlanId planId,
        @Nullable CampaignId campaignId,
        UnitId unitId,
        UnitId standingBody,
        String words,
        Instant raisedAt)
        implements DifficultyEvent {}
