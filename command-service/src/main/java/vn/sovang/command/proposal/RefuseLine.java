package vn.sovang.command.proposal;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.proposal.ProposalId;

/// Takes one line out of the proceedings for good, with a reason.
public record RefuseLine(
        @TargetAggregateIdentifier ProposalId proposalId, int line, String reason) {}
