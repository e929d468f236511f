package vn.sovang.proposal;

import java.time.Instant;
import java.util.List;

/// A line was assessed by every criterion of its nominee's kind (rule 39); a later assessment takes
/// the place of the earlier.
///
/// @param assessedBy the post
public record CriteriaAssessed(
        ProposalId proposalId,
        int line,
        List<CriterionAssessment> criteria,
        String assessedBy,
        Instant assessedAt)
        implements ProposalEvent {
    public CriteriaAssessed {
        criteria = List.copyOf(criteria);
    }
}
