package vn.sovang.proposal;

import org.jspecify.annotations.Nullable;

import vn.sovang.council.CouncilSessionId;

/// Puts the vote of a council's session on record, as the minutes of the session have it.
///
/// @param noticesAcknowledged whether who records it has seen that the list was still public, or
///   that a remark on it is open; null where nothing was to be seen
public record RecordSessionVote(
        ProposalId proposalId, CouncilSessionId session, @Nullable Boolean noticesAcknowledged)
        implements ProposalCommand {}
