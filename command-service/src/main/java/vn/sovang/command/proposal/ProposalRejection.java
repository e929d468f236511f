package vn.sovang.command.proposal;

import vn.sovang.kernel.Reason;
import vn.sovang.kernel.Rejection.Kind;

/// The reasons for which an award proposal refuses a command.
enum ProposalRejection implements Reason {
    UNKNOWN(Kind.UNKNOWN, "proposal.unknown"),
    EXISTS(Kind.STATE, "proposal.exists"),
    CAMPAIGN_UNKNOWN(Kind.INVALID, "proposal.campaign-unknown"),
    CAMPAIGN_CLOSED(Kind.STATE, "proposal.campaign-closed"),
    BEYOND_ORGANISATION(Kind.STATE, "proposal.beyond-organisation"),
    KIND_OR_PERIOD_MISSING(Kind.INVALID, "proposal.kind-or-period-missing"),
    KIND_NEEDS_CAMPAIGN(Kind.INVALID, "proposal.kind-needs-campaign"),
    TITLE_NEEDS_CAMPAIGN(Kind.INVALID, "proposal.title-needs-campaign"),
    ACHIEVED_IN_FUTURE(Kind.INVALID, "proposal.achieved-in-future"),
    NOT_ELIGIBLE(Kind.STATE, "proposal.not-eligible"),
    OVERRIDE_NEEDLESS(Kind.INVALID, "proposal.override-needless"),
    YEAR_REVIEW_UNKNOWN(Kind.INVALID, "proposal.year-review-unknown"),
    YEAR_REVIEW_CLOSED(Kind.STATE, "proposal.year-review-closed"),
    NOT_OF_REVIEW(Kind.STATE, "proposal.not-of-review"),
    PERIOD_OF_OTHER_YEAR(Kind.INVALID, "proposal.period-of-other-year"),
    OUT_OF_SCOPE(Kind.STATE, "campaign.unit-out-of-scope"),
    UNIT_ENDED(Kind.STATE, "campaign.unit-ended"),
    UNIT_NOT_YET(Kind.STATE, "campaign.unit-not-yet"),
    OTHER_UNIT(Kind.FORBIDDEN, "caller.other-unit"),
    LINES_EMPTY(Kind.INVALID, "proposal.lines-empty"),
    LINE_TWICE(Kind.INVALID, "proposal.line-twice"),
    NOMINEE_TWICE(Kind.INVALID, "proposal.nominee-twice"),
    NOT_OFFERED(Kind.INVALID, "proposal.award-not-offered"),
    MOVEMENT_TOO_SHORT(Kind.INVALID, "proposal.movement-too-short"),
    LINE_UNKNOWN(Kind.INVALID, "proposal.line-unknown"),
    LINE_NEEDED(Kind.INVALID, "proposal.line-needed"),
    LINE_NOT_WANTED(Kind.INVALID, "proposal.line-not-wanted"),
    SUBMITTED(Kind.STATE, "proposal.submitted"),
    DECIDED(Kind.STATE, "proposal.decided"),
    DOSSIER_INCOMPLETE(Kind.STATE, "proposal.dossier-incomplete"),
    NOT_CERTIFIED(Kind.STATE, "proposal.not-certified"),
    NOT_SUBMITTED(Kind.STATE, "proposal.not-submitted"),
    WITHDRAWN(Kind.STATE, "proposal.withdrawn"),
    REFUSED(Kind.STATE, "proposal.refused"),
    LINE_REFUSED(Kind.STATE, "proposal.line-refused"),
    SUSPENDED(Kind.STATE, "proposal.suspended"),
    OWN(Kind.FORBIDDEN, "proposal.own"),
    CERTIFIED_BY_SAME(Kind.FORBIDDEN, "decision.certified-by-same"),
    CRITERIA_MISSING(Kind.INVALID, "proposal.criteria-missing"),
    CRITERIA_SEVERAL(Kind.INVALID, "proposal.criteria-several"),
    CRITERION_UNKNOWN(Kind.INVALID, "proposal.criterion-unknown"),
    CRITERION_TWICE(Kind.INVALID, "proposal.criterion-twice"),
    VOTED_IN_FUTURE(Kind.INVALID, "proposal.voted-in-future"),
    VOTED_ON_OWN(Kind.FORBIDDEN, "proposal.voted-on-own"),
    VOTES_TOO_MANY(Kind.INVALID, "proposal.votes-too-many"),
    VOTE_NOT_SECRET(Kind.INVALID, "proposal.vote-not-secret"),
    MEMBER_TWICE(Kind.INVALID, "proposal.member-twice"),
    RECUSED_UNKNOWN(Kind.INVALID, "proposal.recused-unknown"),
    SESSION_UNKNOWN(Kind.INVALID, "proposal.session-unknown"),
    SESSION_OPEN(Kind.STATE, "proposal.session-open"),
    NOT_VOTED_ON(Kind.STATE, "proposal.not-voted-on"),
    NOT_OF_COUNCIL(Kind.FORBIDDEN, "proposal.not-of-council"),
    LIST_PUBLISHED(Kind.STATE, "proposal.list-published"),
    LIST_NOT_PUBLISHED(Kind.STATE, "proposal.list-not-published"),
    PUBLISHED_IN_FUTURE(Kind.INVALID, "proposal.published-in-future"),
    PUBLICITY_WITH_OFFICE(Kind.FORBIDDEN, "proposal.publicity-with-office"),
    PUBLICITY_NOT_OVER(Kind.STATE, "proposal.publicity-not-over"),
    PUBLICITY_UNSEEN(Kind.INVALID, "proposal.publicity-unseen"),
    REMARK_IN_FUTURE(Kind.INVALID, "proposal.remark-in-future"),
    REMARK_UNKNOWN(Kind.INVALID, "proposal.remark-unknown"),
    REMARK_SETTLED(Kind.STATE, "proposal.remark-settled"),
    REMARKS_OPEN(Kind.STATE, "proposal.remarks-open"),
    AUTHORITIES_MIXED(Kind.INVALID, "proposal.authorities-mixed"),
    PASSED_ON(Kind.STATE, "proposal.passed-on"),
    FORWARDED(Kind.STATE, "proposal.forwarded"),
    NOT_FORWARDED(Kind.STATE, "proposal.not-forwarded"),
    RECEIVED(Kind.STATE, "proposal.received"),
    HELD_ELSEWHERE(Kind.STATE, "proposal.held-elsewhere"),
    SENDER_UNKNOWN(Kind.INVALID, "proposal.sender-unknown"),
    RECIPIENT_UNKNOWN(Kind.INVALID, "proposal.recipient-unknown"),
    RECIPIENT_SENDS(Kind.INVALID, "proposal.recipient-sends"),
    RECIPIENT_DISSOLVED(Kind.STATE, "proposal.recipient-dissolved"),
    RECIPIENT_NOT_COMPETENT(Kind.STATE, "proposal.recipient-not-competent"),
    SIGNED_IN_FUTURE(Kind.INVALID, "proposal.signed-in-future"),
    REASON_BLANK(Kind.INVALID, "reason.blank");

    private final Kind kind;
    private final String code;

    ProposalRejection(Kind kind, String code) {
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
