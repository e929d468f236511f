package vn.sovang.proposal;

import java.time.Instant;
import java.util.List;

/// The proposal was taken back for good, with a reason (rule 45).
///
/// @param freed claims that its lines gave up
public record ProposalWithdrawn(
        ProposalId proposalId, String reason, Instant withdrawnAt, List<LineClaim> freed)
        implements ProposalEvent {
    public ProposalWithdrawn {
        freed = List.copyOf(freed);
    }

    /// A withdrawal of lines that held nothing.
    public ProposalWithdrawn(ProposalId proposalId, String reason, Instant withdrawnAt) {
        this(proposalId, reason, withdrawnAt, List.of());
    }
}
