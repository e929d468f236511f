package vn.sovang.command.difficulty;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import vn.sovang.campaign.CampaignId;
import vn.sovang.difficulty.DifficultyId;
import vn.sovang.kernel.Required;
import vn.sovang.plan.PlanId;
import vn.sovang.unit.UnitId;

/// Raises a difficulty of a plan or of one of its campaigns: one of the two is named.
///
/// @param standingBody cơ quan thường trực of the council, which answers
public record RaiseDifficulty(
        @TargetAggregateIdentifier DifficultyId difficultyId,
        @Nullable PlanId planId,
        @Nullable CampaignId campaignId,
        UnitId unitId,
        UnitId standingBody,
        String words) {
    public RaiseDifficulty {
        Required.text("words", words);
    }
}
