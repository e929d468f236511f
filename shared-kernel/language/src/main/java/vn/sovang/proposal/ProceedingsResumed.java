package vn.sovang.proposal;

import java.time.Instant;

/// Ground that had suspended the proceedings was cleared.
public record ProceedingsResumed(ProposalId proposalId, String reason, Instant resumedAt)
        implements ProposalEvent {}
