package vn.sovang.proposal;

/// Puts the minutes of a vote on record.
public record RecordVoteMinutes(ProposalId proposalId, VoteMinutes minutes)
        implements ProposalCommand {}
