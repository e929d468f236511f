package vn.sovang.command.proposal;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.proposal.ProposalId;

/// Certifies the achievement reports as the proposing level.
public record CertifyDossier(@TargetAggregateIdentifier ProposalId proposalId) {}
