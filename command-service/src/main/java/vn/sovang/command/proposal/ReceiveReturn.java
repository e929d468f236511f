package vn.sovang.command.proposal;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.proposal.ProposalId;

/// Takes back a proposal that the body on the platform returned. Sent by the platform itself, never
/// over HTTP.
public record ReceiveReturn(@TargetAggregateIdentifier ProposalId proposalId, String reason) {}
