package vn.sovang.proposal;

import java.time.Instant;
import java.util.List;

/// A line was not taken to a decision, for good, with a reason (rule 45).
///
/// @param refusedBy the post
/// @param freed claims that the line gave up
public record LineRefused(
        ProposalId proposalId,
        int line,
        String reason,
        String refusedBy,
        Instant refusedAt,
        List<LineClaim> freed)
        implements ProposalEvent {
    public LineRefused {
        freed = List.copyOf(freed);
    }
}
