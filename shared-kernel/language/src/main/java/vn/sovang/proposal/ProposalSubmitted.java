package vn.sovang.proposal;

import java.time.Instant;
import java.util.List;

/// The complete dossier was handed in; whether it was late is judged from the campaign's deadline
/// when one looks.
///
/// @param claims the places in quotas that its lines took
public record ProposalSubmitted(ProposalId proposalId, Instant submittedAt, List<LineClaim> claims)
        implements ProposalEvent {
    public ProposalSubmitted {
        claims = List.copyOf(claims);
    }

    /// A submission of lines that have no quota.
    public ProposalSubmitted(ProposalId proposalId, Instant submittedAt) {
        this(proposalId, submittedAt, List.of());
    }
}
