package vn.sovang.command.enrolment;

import vn.sovang.kernel.Reason;
import vn.sovang.kernel.Rejection.Kind;

/// The reasons for which a registration of titles refuses a command.
enum EnrolmentRejection implements Reason {
    UNKNOWN(Kind.UNKNOWN, "enrolment.unknown"),
    EXISTS(Kind.STATE, "enrolment.exists"),
    REVIEW_UNKNOWN(Kind.INVALID, "enrolment.review-unknown"),
    REVIEW_CLOSED(Kind.STATE, "enrolment.review-closed"),
    NOT_OF_REVIEW(Kind.INVALID, "enrolment.not-of-review"),
    OTHER_UNIT(Kind.FORBIDDEN, "caller.other-unit"),
    UNIT_ENDED(Kind.STATE, "campaign.unit-ended"),
    UNIT_NOT_YET(Kind.STATE, "campaign.unit-not-yet"),
    LINES_EMPTY(Kind.INVALID, "enrolment.lines-empty"),
    OTHER_SUBJECT(Kind.INVALID, "enrolment.other-subject"),
    TWICE(Kind.STATE, "enrolment.twice"),
    LINE_UNKNOWN(Kind.INVALID, "enrolment.line-unknown"),
    ACCEPTED(Kind.STATE, "enrolment.accepted"),
    NOT_ACCEPTED(Kind.STATE, "enrolment.not-accepted"),
    NOT_SUBMITTED(Kind.STATE, "enrolment.not-submitted"),
    OTHER_VERSION(Kind.STATE, "enrolment.other-version");

    private final Kind kind;
    private final String code;

    EnrolmentRejection(Kind kind, String code) {
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
