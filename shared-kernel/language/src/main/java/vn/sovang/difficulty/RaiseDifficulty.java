package vn.sovang.difficulty;

import org.jspecify.annotations.Nullable;

import vn.sovang.campaign.CampaignId;
import vn.sovang.kernel.BeginsRecord;
import vn.sovang.kernel.Required;
import vn.sovang.plan.PlanId;
import vn.sovang.unit.UnitId;

/// Raises a difficulty of a plan or of one of its campaigns: one of the two is named.
///
/// @param standingBody cơ quan thường trực of the council, which answers
public record RaiseDifficulty(
        DifficultyId difficultyId,
        @Nullable PlanId planId,
        @Nullable CampaignId campaignId,
        UnitId unitId,
        UnitId standingBody,
        String words)
        implements DifficultyCommand, BeginsRecord {
    public RaiseDifficulty {
        Required.text("words", words);
    }
}
