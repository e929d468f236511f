package vn.sovang.proposal;

import org.jspecify.annotations.Nullable;

import vn.sovang.campaign.CampaignId;
import vn.sovang.kernel.BeginsRecord;
import vn.sovang.unit.UnitId;
import vn.sovang.yearreview.YearReviewId;

import java.util.List;

/// Puts names forward: in a campaign, in the review of a year, or for a merit on its own.
///
/// @param campaignId null for what stands under no campaign
/// @param reviewId null for what stands under no review of a year
/// @param onItsOwn null for what stands under either
public record ProposeAward(
        ProposalId proposalId,
        @Nullable CampaignId campaignId,
        @Nullable YearReviewId reviewId,
        UnitId proposingUnit,
        List<ProposedLine> lines,
        @Nullable OnItsOwn onItsOwn)
        implements ProposalCommand, BeginsRecord {
    public ProposeAward {
        lines = List.copyOf(lines);
        Occasion.of(campaignId, reviewId, onItsOwn);
    }

    /// Names put forward in a campaign.
    public ProposeAward(
            ProposalId proposalId,
            CampaignId campaignId,
            UnitId proposingUnit,
            List<ProposedLine> lines) {
        this(proposalId, campaignId, null, proposingUnit, lines, null);
    }

    /// Ground on which the names stand.
    public Occasion occasion() {
        return Occasion.of(campaignId, reviewId, onItsOwn);
    }
}
