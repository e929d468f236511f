package vn.sovang.proposal;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.DecisionId;
import vn.sovang.time.VietnamTime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// A decision answered every line of the proposal.
///
/// @param decidedAt when the platform noted it
/// @param freed claims that the lines without a grant gave up
/// @param decidedOn day of the decision; null in what was noted before this was kept
/// @param refused lines that were not granted; none in what was noted before this was kept
public record ProposalDecided(
        ProposalId proposalId,
        DecisionId decisionId,
        Instant decidedAt,
        List<LineClaim> freed,
        @Nullable LocalDate decidedOn,
        List<RefusedLine> refused)
        implements ProposalEvent {
    public ProposalDecided {
        freed = List.copyOf(freed);
        refused = List.copyOf(refused);
    }

    /// A decision on lines that held nothing, or were all granted.
    public ProposalDecided(ProposalId proposalId, DecisionId decisionId, Instant decidedAt) {
        this(proposalId, decisionId, decidedAt, List.of(), null, List.of());
    }

    /// The day of the decision, as far as it was noted.
    public LocalDate day() {
        return decidedOn == null ? VietnamTime.day(decidedAt) : decidedOn;
    }
}
