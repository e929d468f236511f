package vn.sovang.proposal;

import org.jspecify.annotations.Nullable;

/// Puts the minutes of a vote on record.
///
/// @param noticesAcknowledged whether who records it has seen that the list was still public, or
///   that a remark on it is open; null where nothing was to be seen
public record RecordVoteMinutes(
        ProposalId proposalId, VoteMinutes minutes, @Nullable Boolean noticesAcknowledged)
        implements ProposalCommand {
    /// A vote against which nothing stands.
    public RecordVoteMinutes(ProposalId proposalId, VoteMinutes minutes) {
        this(proposalId, minutes, null);
    }
}
