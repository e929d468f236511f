package vn.sovang.command.proposal;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.proposal.ProposalId;

/// Hands in the complete dossier.
public record SubmitProposal(@TargetAggregateIdentifier ProposalId proposalId) {}
