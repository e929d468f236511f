package vn.sovang.proposal;

import java.time.Instant;

/// What had suspended the proceedings was cleared.
public record ProceedingsResumed(ProposalId proposalId, String reason, Instant resumedAt)
        implements ProposalEvent {}
