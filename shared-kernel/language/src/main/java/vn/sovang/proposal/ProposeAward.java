package vn.sovang.proposal;

import org.jspecify.annotations.Nullable;

import vn.sovang.campaign.CampaignId;
import vn.sovang.kernel.BeginsRecord;
import vn.sovang.unit.UnitId;

import java.util.List;

/// Puts names forward: in a campaign, or for a merit on its own.
///
/// @param campaignId null for what stands under no campaign
/// @param onItsOwn null in a campaign
public record ProposeAward(
        ProposalId proposalId,
        @Nullable CampaignId campaignId,
        UnitId proposingUnit,
        List<ProposedLine> lines,
        @Nullable OnItsOwn onItsOwn)
        implements ProposalCommand, BeginsRecord {
    public ProposeAward {
        lines = List.copyOf(lines);
        Occasion.of(campaignId, onItsOwn);
    }

    /// Names put forward in a campaign.
    public ProposeAward(
            ProposalId proposalId,
            CampaignId campaignId,
            UnitId proposingUnit,
            List<ProposedLine> lines) {
        this(proposalId, campaignId, proposingUnit, lines, null);
    }

    /// Ground on which the names stand.
    public Occasion occasion() {
        return Occasion.of(campaignId, onItsOwn);
    }
}
