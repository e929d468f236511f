package vn.sovang.proposal;

import java.time.Instant;

/// The complete dossier was handed in; late or not is told from the campaign's deadline when one
/// looks.
public record ProposalSubmitted(ProposalId proposalId, Instant submittedAt)
        implements ProposalEvent {}
