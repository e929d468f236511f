package vn.sovang.proposal;

import java.time.Instant;

/// The proposal was appraised (thẩm định); a later appraisal takes the place of the earlier.
///
/// @param appraisedBy the post
public record ProposalAppraised(
        ProposalId proposalId,
        Outcome outcome,
        String notes,
        String appraisedBy,
        Instant appraisedAt)
        implements ProposalEvent {
    public enum Outcome {
        FULFILS,
        FULFILS_IN_PART,
        DOES_NOT_FULFIL
    }
}
