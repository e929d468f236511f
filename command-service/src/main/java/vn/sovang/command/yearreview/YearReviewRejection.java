package vn.sovang.command.yearreview;

import vn.sovang.kernel.Reason;
import vn.sovang.kernel.Rejection.Kind;

/// The reasons for which a review of a year is refused.
enum YearReviewRejection implements Reason {
    UNKNOWN(Kind.UNKNOWN, "year-review.unknown"),
    EXISTS(Kind.STATE, "year-review.exists"),
    NOT_AN_ORGANISATION(Kind.INVALID, "year-review.not-an-organisation"),
    YEAR_TO_COME(Kind.INVALID, "year-review.year-to-come");

    private final Kind kind;
    private final String code;

    YearReviewRejection(Kind kind, String code) {
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
