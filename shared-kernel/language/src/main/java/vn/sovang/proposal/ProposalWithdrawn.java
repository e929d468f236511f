package vn.sovang.proposal;

import java.time.Instant;

/// The proposal was taken back for good, with a reason (rule 45).
public record ProposalWithdrawn(ProposalId proposalId, String reason, Instant withdrawnAt)
        implements ProposalEvent {}
