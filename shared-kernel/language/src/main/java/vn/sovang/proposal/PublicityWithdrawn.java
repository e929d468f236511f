package vn.sovang.proposal;

import java.time.Instant;

/// The publicity of the list was taken back, and counts for nothing.
///
/// @param withdrawnBy the post
public record PublicityWithdrawn(
        ProposalId proposalId, String reason, String withdrawnBy, Instant withdrawnAt)
        implements ProposalEvent {}
