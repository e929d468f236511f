package vn.sovang.command.proposal;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.proposal.ProposalAppraised;
import vn.sovang.proposal.ProposalId;

/// Appraises the submitted proposal (thẩm định).
public record AppraiseProposal(
        @TargetAggregateIdentifier ProposalId proposalId,
        ProposalAppraised.Outcome outcome,
        String notes) {}
