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
