package vn.sovang.command.proposal;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.proposal.ProposalId;

/// Takes a proposal back for good, with a reason.
public record WithdrawProposal(@TargetAggregateIdentifier ProposalId proposalId, String reason) {}
