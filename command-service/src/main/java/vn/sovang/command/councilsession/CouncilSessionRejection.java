package vn.sovang.command.councilsession;

import vn.sovang.kernel.Reason;
import vn.sovang.kernel.Rejection.Kind;

/// The reasons for which something about a session of a council is refused.
enum CouncilSessionRejection implements Reason {
    UNKNOWN(Kind.UNKNOWN, "council-session.unknown"),
    EXISTS(Kind.STATE, "council-session.exists"),
    COUNCIL_UNKNOWN(Kind.INVALID, "council-session.council-unknown"),
    OUTSIDE_TERM(Kind.INVALID, "council-session.outside-term"),
    AGENDA_EMPTY(Kind.INVALID, "council-session.agenda-empty"),
    PROPOSAL_TWICE(Kind.INVALID, "council-session.proposal-twice"),
    PROPOSAL_NOT_WAITING(Kind.INVALID, "council-session.proposal-not-waiting"),
    NOT_ON_AGENDA(Kind.INVALID, "council-session.not-on-agenda"),
    VOTED_ON(Kind.STATE, "council-session.voted-on"),
    CLOSED(Kind.STATE, "council-session.closed"),
    NOT_CLOSED(Kind.STATE, "council-session.not-closed"),
    NOT_YET(Kind.INVALID, "council-session.not-yet"),
    NOT_A_MEMBER(Kind.INVALID, "council-session.not-a-member"),
    MEMBER_TWICE(Kind.INVALID, "council-session.member-twice"),
    NO_ATTENDANCE(Kind.STATE, "council-session.no-attendance"),
    BALLOTS_EMPTY(Kind.INVALID, "council-session.ballots-empty"),
    LINE_TWICE(Kind.INVALID, "council-session.line-twice"),
    LINE_UNKNOWN(Kind.INVALID, "council-session.line-unknown"),
    NOT_SECRET(Kind.INVALID, "council-session.not-secret"),
    TWO_FORMS(Kind.INVALID, "council-session.two-forms"),
    VOTES_TOO_MANY(Kind.INVALID, "council-session.votes-too-many"),
    NAMED_IN_SECRET(Kind.INVALID, "council-session.named-in-secret"),
    NOT_A_VOTER(Kind.INVALID, "council-session.not-a-voter"),
    NAMED_DIFFER(Kind.INVALID, "council-session.named-differ"),
    NO_SEAT(Kind.INVALID, "council-session.no-seat"),
    PAPER_BALLOT(Kind.INVALID, "council-session.paper-ballot"),
    COUNTED(Kind.STATE, "council-session.counted"),
    CAST_OPENLY(Kind.INVALID, "council-session.cast-openly"),
    CAST_DIFFERS(Kind.INVALID, "council-session.cast-differs"),
    BELOW_QUORUM(Kind.STATE, "council-session.below-quorum"),
    NOTHING_COUNTED(Kind.INVALID, "council-session.nothing-counted");

    private final Kind kind;
    private final String code;

    CouncilSessionRejection(Kind kind, String code) {
        this.kind = kind;
        this.code = code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String code() {
        return code;
    }
}
