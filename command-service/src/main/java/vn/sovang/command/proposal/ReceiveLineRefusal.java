package vn.sovang.command.proposal;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.proposal.LineRefused;
import vn.sovang.proposal.ProposalId;

/// Notes that the body on the platform took a line out. Sent by the platform itself, never over
/// HTTP.
///
/// @param refused as it was refused there
public record ReceiveLineRefusal(
        @TargetAggregateIdentifier ProposalId proposalId, LineRefused refused) {}
