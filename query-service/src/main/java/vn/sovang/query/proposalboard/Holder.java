package vn.sovang.query.proposalboard;

import vn.sovang.proposal.VoteMinutes;

/// Who has a proposal on the table: told from what happened to it, never stored.
public enum Holder {
    UNIT,
    OFFICE,
    COUNCIL,
    LEADER,
    /// The higher unit or authority to which it was forwarded.
    RECIPIENT,
    /// It has come to its end.
    NOBODY;

    static Holder of(ProposalRow row) {
        return switch (row.stage()) {
            case PROPOSED, RETURNED -> UNIT;
            case SUBMITTED -> ofSubmitted(row.review());
            case FORWARDED -> RECIPIENT;
            case WITHDRAWN, REFUSED, DECIDED -> NOBODY;
        };
    }

    /// The office appraises, the council votes, the leader decides.
    private static Holder ofSubmitted(Review review) {
        boolean isVoted =
                review.votes().stream()
                        .anyMatch(vote -> vote.minutes().body() == VoteMinutes.Body.COUNCIL);
        if (isVoted) {
            return LEADER;
        }
        return review.appraisal() == null ? OFFICE : COUNCIL;
    }
}
