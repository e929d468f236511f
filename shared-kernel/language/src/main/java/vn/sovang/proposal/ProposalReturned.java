package vn.sovang.proposal;

import java.time.Instant;
import java.util.List;

/// The office sent the submitted proposal back with a reason (rule 45). It is open again with its
/// dossier, but no longer certified.
///
/// @param freed claims that its lines gave up
public record ProposalReturned(
        ProposalId proposalId, String reason, Instant returnedAt, List<LineClaim> freed)
        implements ProposalEvent {
    public ProposalReturned {
        freed = List.copyOf(freed);
    }

    /// A return of lines that held nothing.
    public ProposalReturned(ProposalId proposalId, String reason, Instant returnedAt) {
        this(proposalId, reason, returnedAt, List.of());
    }
}
