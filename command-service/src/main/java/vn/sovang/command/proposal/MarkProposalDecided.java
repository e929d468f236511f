package vn.sovang.command.proposal;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.award.DecisionId;
import vn.sovang.proposal.ProposalId;

import java.util.List;

/// Notes that a decision answered the proposal. Sent by the platform itself, never over HTTP.
///
/// @param refused the lines that were not granted
public record MarkProposalDecided(
        @TargetAggregateIdentifier ProposalId proposalId,
        DecisionId decisionId,
        List<Integer> refused) {
    public MarkProposalDecided {
        refused = List.copyOf(refused);
    }
}
