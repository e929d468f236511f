package vn.sovang.query.proposalboard;

import vn.sovang.proposal.VoteMinutes;

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
        Review review = row.review();
        boolean isVoted =
                review.votes().stream()
                        .anyMatch(vote -> vote.minutes().body() == VoteMinutes.Body.COUNCIL);
        return of(row.stage(), review.appraisal() != null, isVoted);
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
