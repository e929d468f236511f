package vn.sovang.proposal;

import vn.sovang.award.DecisionId;

import java.time.Instant;
import java.util.List;

/// A decision answered every line of the proposal.
///
/// @param freed what the lines that were not granted gave up
public record ProposalDecided(
        ProposalId proposalId, DecisionId decisionId, Instant decidedAt, List<LineClaim> freed)
        implements ProposalEvent {
    public ProposalDecided {
        freed = List.copyOf(freed);
    }

    /// A decision on lines that held nothing, or were all granted.
    public ProposalDecided(ProposalId proposalId, DecisionId decisionId, Instant decidedAt) {
        this(proposalId, decisionId, decidedAt, List.of());
    }
}
