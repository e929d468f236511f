package vn.sovang.command.proposal;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.proposal.ProposalId;

/// Sends a submitted proposal back to its unit with a reason.
public record ReturnProposal(@TargetAggregateIdentifier ProposalId proposalId, String reason) {}
