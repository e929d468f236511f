package vn.sovang.command.decision;

import vn.sovang.kernel.Reason;
import vn.sovang.kernel.Rejection.Kind;

/// The reasons for which an award decision is refused.
enum DecisionRejection implements Reason {
    UNKNOWN(Kind.UNKNOWN, "decision.unknown"),
    EXISTS(Kind.STATE, "decision.exists"),
    LINES_EMPTY(Kind.INVALID, "decision.lines-empty"),
    LINE_TWICE(Kind.INVALID, "decision.line-twice"),
    PROPOSAL_UNKNOWN(Kind.INVALID, "decision.proposal-unknown"),
    PROPOSAL_NOT_SUBMITTED(Kind.STATE, "proposal.not-submitted"),
    PROPOSAL_RETURNED(Kind.STATE, "proposal.returned"),
    PROPOSAL_WITHDRAWN(Kind.STATE, "proposal.withdrawn"),
    PROPOSAL_DECIDED(Kind.STATE, "proposal.decided"),
    PROPOSAL_SUSPENDED(Kind.STATE, "decision.proposal-suspended"),
    LINE_REFUSED(Kind.STATE, "proposal.line-refused"),
    OWN(Kind.FORBIDDEN, "proposal.own"),
    LINE_UNKNOWN(Kind.INVALID, "decision.line-unknown"),
    LINE_UNANSWERED(Kind.INVALID, "decision.line-unanswered"),
    MOVEMENT_TOO_SHORT(Kind.INVALID, "proposal.movement-too-short"),
    NOT_COMPETENT(Kind.STATE, "decision.not-competent"),
    NOT_FOR_SUBJECT(Kind.INVALID, "decision.not-for-subject"),
    NOT_COMPETENT_BY_LAW(Kind.STATE, "decision.not-competent-by-law"),
    ISSUER_UNKNOWN(Kind.INVALID, "decision.issuer-unknown"),
    ISSUER_OTHER_KIND(Kind.STATE, "decision.issuer-other-kind"),
    ISSUER_DISSOLVED(Kind.STATE, "decision.issuer-dissolved"),
    OTHER_ISSUER(Kind.FORBIDDEN, "decision.other-issuer"),
    OVERRIDE_MISSING(Kind.INVALID, "decision.override-missing"),
    NOT_ELIGIBLE(Kind.STATE, "decision.not-eligible"),
    NOTICES_UNSEEN(Kind.INVALID, "decision.notices-unseen"),
    OVERRIDE_NEEDLESS(Kind.INVALID, "decision.override-needless"),
    LINE_PROPOSED(Kind.INVALID, "decision.line-proposed"),
    SCOPE_BASIS_MISSING(Kind.STATE, "decision.scope-basis-missing"),
    CERTIFIED_BY_SAME(Kind.FORBIDDEN, "decision.certified-by-same"),
    DECIDED_IN_FUTURE(Kind.INVALID, "decision.decided-in-future"),
    DECIDED_BEFORE_SUBMISSION(Kind.INVALID, "decision.decided-before-submission"),
    LINE_NOT_GRANTED(Kind.INVALID, "decision.line-not-granted"),
    REVOKED(Kind.STATE, "decision.revoked"),
    REVOKED_IN_FUTURE(Kind.INVALID, "decision.revoked-in-future"),
    REVOKED_BEFORE_DECISION(Kind.INVALID, "decision.revoked-before-decision"),
    NOT_STATE_HONOUR(Kind.STATE, "decision.not-state-honour"),
    GROUND_NOT_IN_LAW(Kind.STATE, "decision.ground-not-in-law"),
    NOT_LOST(Kind.STATE, "decision.not-lost"),
    STANDING_IN_FUTURE(Kind.INVALID, "decision.standing-in-future"),
    STANDING_BEFORE(Kind.INVALID, "decision.standing-before"),
    CORRECTION_EMPTY(Kind.INVALID, "decision.correction-empty"),
    CORRECTED_IN_FUTURE(Kind.INVALID, "decision.corrected-in-future"),
    CORRECTED_BEFORE_DECISION(Kind.INVALID, "decision.corrected-before-decision"),
    CORRECTED_AFTER_REVOCATION(Kind.STATE, "decision.corrected-after-revocation"),
    NAME_OF_ANOTHER(Kind.INVALID, "decision.name-of-another"),
    DAY_UNDER_OTHER_RULES(Kind.INVALID, "decision.day-under-other-rules"),
    CORRECTED_BY_ISSUER(Kind.STATE, "decision.corrected-by-issuer"),
    NOT_FORWARDED(Kind.STATE, "decision.not-forwarded"),
    FORWARDED_ELSEWHERE(Kind.STATE, "decision.forwarded-elsewhere"),
    ISSUER_NOT_OUTSIDE(Kind.INVALID, "decision.issuer-not-outside"),
    RECEIVED(Kind.STATE, "decision.received"),
    ISSUED_HERE(Kind.STATE, "decision.issued-here"),
    FROM_PLATFORM(Kind.STATE, "decision.from-platform"),
    REASON_BLANK(Kind.INVALID, "reason.blank");

    private final Kind kind;
    private final String code;

    DecisionRejection(Kind kind, String code) {
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
