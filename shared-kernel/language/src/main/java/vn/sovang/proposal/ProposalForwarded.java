package vn.sovang.proposal;

import vn.sovang.unit.UnitId;

import java.time.Instant;

/// The proposal went on towards who is competent for what it proposes (capability C25).
///
/// @param sender the unit that sends it on
/// @param opinion words of the sender on it
public record ProposalForwarded(
        ProposalId proposalId,
        UnitId sender,
        Recipient recipient,
        Submission submission,
        String opinion,
        String forwardedBy,
        Instant forwardedAt)
        implements ProposalEvent {}
