package vn.sovang.proposal;

import java.time.Instant;
import java.util.List;

/// The complete dossier was handed in; late or not is told from the campaign's deadline when one
/// looks.
///
/// @param claims the places in quotas that its lines took
public record ProposalSubmitted(ProposalId proposalId, Instant submittedAt, List<LineClaim> claims)
        implements ProposalEvent {
    public ProposalSubmitted {
        claims = List.copyOf(claims);
    }

    /// Of lines that have no quota.
    public ProposalSubmitted(ProposalId proposalId, Instant submittedAt) {
        this(proposalId, submittedAt, List.of());
    }
}
