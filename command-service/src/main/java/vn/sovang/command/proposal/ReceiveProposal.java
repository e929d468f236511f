package vn.sovang.command.proposal;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalReceived;

/// Takes in a proposal that another province forwarded. Sent by the platform itself, never over
/// HTTP.
public record ReceiveProposal(
        @TargetAggregateIdentifier ProposalId proposalId, ProposalReceived received) {}
