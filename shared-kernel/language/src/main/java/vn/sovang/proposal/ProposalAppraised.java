package vn.sovang.proposal;

import java.time.Instant;
import java.util.List;

/// The proposal was appraised (thẩm định); a later appraisal takes the place of the earlier.
///
/// @param appraisedBy the post
/// @param eligibility of the lines that stood, by their histories of that day
public record ProposalAppraised(
        ProposalId proposalId,
        Outcome outcome,
        String notes,
        String appraisedBy,
        Instant appraisedAt,
        List<LineEligibility> eligibility)
        implements ProposalEvent {
    public ProposalAppraised {
        eligibility = List.copyOf(eligibility);
    }

    /// An appraisal for which no line was judged.
    public ProposalAppraised(
            ProposalId proposalId,
            Outcome outcome,
            String notes,
            String appraisedBy,
            Instant appraisedAt) {
        this(proposalId, outcome, notes, appraisedBy, appraisedAt, List.of());
    }

    public enum Outcome {
        FULFILS,
        FULFILS_IN_PART,
        DOES_NOT_FULFIL
    }
}
