package vn.sovang.query.proposalboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.proposal.ProposalAppraised;
import vn.sovang.proposal.VoteMinutes;
import vn.sovang.proposal.VoteMinutesRecorded;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/// Holders of a proposal on the table: known from what happened to it, never stored.
public enum Holder {
    UNIT,
    OFFICE,
    COUNCIL,
    LEADER,
    /// The higher unit or authority to which it was forwarded.
    RECIPIENT,
    /// End of the way: nobody has it any more.
    NOBODY;

    /// Expression on the rows `b` for the time since which [#of] a proposal under way has been so,
    /// as [#since] says it of one.
    static final String SINCE =
            """
            cast(case when b.stage = 'FORWARDED' then b.row #>> '{forwarded,forwardedAt}'
                      when b.stage = 'RETURNED' then b.row #>> '{setback,at}'
                      when b.stage = 'PROPOSED' then b.row ->> 'proposedAt'
                      when b.voted then (
                          select max(cast(v ->> 'recordedAt' as timestamptz))::text
                          from jsonb_array_elements(b.row #> '{review,votes}') v
                          where v #>> '{minutes,body}' = 'COUNCIL')
                      when b.appraised then b.row #>> '{review,appraisal,appraisedAt}'
                      else b.row ->> 'submittedAt' end as timestamptz)
            """;

    /// Expression on the rows `b` for the holder of a proposal under way.
    static final String NAME =
            """
            case when b.stage in ('PROPOSED', 'RETURNED') then 'UNIT'
                 when b.stage = 'FORWARDED' then 'RECIPIENT'
                 when b.voted then 'LEADER'
                 when b.appraised then 'COUNCIL'
                 else 'OFFICE' end
            """;

    /// Condition that says of the rows `b` what [#of] says of one.
    String condition() {
        return switch (this) {
            case UNIT -> "b.stage in ('PROPOSED', 'RETURNED')";
            case OFFICE -> "(b.stage = 'SUBMITTED' and not b.appraised and not b.voted)";
            case COUNCIL -> "(b.stage = 'SUBMITTED' and b.appraised and not b.voted)";
            case LEADER -> "(b.stage = 'SUBMITTED' and b.voted)";
            case RECIPIENT -> "b.stage = 'FORWARDED'";
            case NOBODY -> "b.stage in ('WITHDRAWN', 'REFUSED', 'DECIDED')";
        };
    }

    static Holder of(ProposalRow row) {
        return of(row.stage(), row.review().appraisal() != null, votedAt(row.review()).isPresent());
    }

    private static Optional<Instant> votedAt(Review review) {
        return review.votes().stream()
                .filter(vote -> vote.minutes().body() == VoteMinutes.Body.COUNCIL)
                .map(VoteMinutesRecorded::recordedAt)
                .max(Comparator.naturalOrder());
    }

    /// Time since which the holder has had it; null at the end of the way.
    static @Nullable Instant since(ProposalRow row) {
        return switch (row.stage()) {
            case PROPOSED -> row.proposedAt();
            case RETURNED -> row.setback() == null ? null : row.setback().at();
            case FORWARDED -> row.forwarded() == null ? null : row.forwarded().forwardedAt();
            case SUBMITTED -> sinceSubmitted(row);
            case WITHDRAWN, REFUSED, DECIDED -> null;
        };
    }

    private static @Nullable Instant sinceSubmitted(ProposalRow row) {
        ProposalAppraised appraisal = row.review().appraisal();
        return votedAt(row.review())
                .orElse(appraisal == null ? row.submittedAt() : appraisal.appraisedAt());
    }

    /// The office appraises, the council votes, the leader decides.
    static Holder of(ProposalStage stage, boolean isAppraised, boolean isVoted) {
        return switch (stage) {
            case PROPOSED, RETURNED -> UNIT;
            case SUBMITTED -> isVoted ? LEADER : isAppraised ? COUNCIL : OFFICE;
            case FORWARDED -> RECIPIENT;
            case WITHDRAWN, REFUSED, DECIDED -> NOBODY;
        };
    }
}
