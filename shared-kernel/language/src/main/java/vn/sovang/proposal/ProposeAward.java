package vn.sovang.proposal;

import vn.sovang.campaign.CampaignId;
import vn.sovang.kernel.BeginsRecord;
import vn.sovang.unit.UnitId;

import java.util.List;

/// Puts names forward.
public record ProposeAward(
        ProposalId proposalId,
        CampaignId campaignId,
        UnitId proposingUnit,
        List<ProposedLine> lines)
        implements ProposalCommand, BeginsRecord {
    public ProposeAward {
        lines = List.copyOf(lines);
    }
}
