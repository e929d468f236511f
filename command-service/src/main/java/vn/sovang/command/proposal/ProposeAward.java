package vn.sovang.command.proposal;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.campaign.CampaignId;
import vn.sovang.proposal.ProposalId;
import vn.sovang.unit.UnitId;

import java.util.List;

/// Puts names forward.
public record ProposeAward(
        @TargetAggregateIdentifier ProposalId proposalId,
        CampaignId campaignId,
        UnitId proposingUnit,
        List<ProposedLine> lines) {
    public ProposeAward {
        lines = List.copyOf(lines);
    }
}
