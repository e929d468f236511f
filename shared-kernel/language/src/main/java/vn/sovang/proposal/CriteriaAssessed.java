package vn.sovang.proposal;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// A line, or several lines alike, was assessed by every criterion of its nominee's kind (rule 39);
/// a later assessment takes the place of the earlier.
///
/// @param assessedBy the post
/// @param alike the other lines of which the same was found
public record CriteriaAssessed(
        ProposalId proposalId,
        int line,
        List<CriterionAssessment> criteria,
        String assessedBy,
        Instant assessedAt,
        List<Integer> alike)
        implements ProposalEvent {
    public CriteriaAssessed {
        criteria = List.copyOf(criteria);
        alike = List.copyOf(alike);
    }

    /// An assessment of one line.
    public CriteriaAssessed(
            ProposalId proposalId,
            int line,
            List<CriterionAssessment> criteria,
            String assessedBy,
            Instant assessedAt) {
        this(proposalId, line, criteria, assessedBy, assessedAt, List.of());
    }

    /// All lines that it is of.
    public List<Integer> lines() {
        return Stream.concat(Stream.of(line), alike.stream()).toList();
    }
}
