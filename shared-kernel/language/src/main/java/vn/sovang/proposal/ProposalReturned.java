package vn.sovang.proposal;

import java.time.Instant;

/// The office sent the submitted proposal back with a reason (rule 45). It is open again with its
/// dossier, but no longer certified.
public record ProposalReturned(ProposalId proposalId, String reason, Instant returnedAt)
        implements ProposalEvent {}
