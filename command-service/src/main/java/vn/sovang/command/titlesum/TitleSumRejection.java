package vn.sovang.command.titlesum;

import vn.sovang.kernel.Reason;
import vn.sovang.kernel.Rejection.Kind;

/// The reasons for which a sum of registered titles is not sent.
enum TitleSumRejection implements Reason {
    EXISTS(Kind.STATE, "title-sum.exists"),
    REVIEW_UNKNOWN(Kind.INVALID, "enrolment.review-unknown"),
    RECIPIENT_UNKNOWN(Kind.INVALID, "title-sum.recipient-unknown"),
    RECIPIENT_OWN(Kind.INVALID, "title-sum.recipient-own"),
    NOTHING_ACCEPTED(Kind.STATE, "title-sum.nothing-accepted"),
    OTHER_REGISTRATIONS(Kind.STATE, "title-sum.other-registrations");

    private final Kind kind;
    private final String code;

    TitleSumRejection(Kind kind, String code) {
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
