package vn.sovang.command.proposal;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.VoteMinutes;

/// Puts the minutes of a vote on record.
public record RecordVoteMinutes(
        @TargetAggregateIdentifier ProposalId proposalId, VoteMinutes minutes) {}
