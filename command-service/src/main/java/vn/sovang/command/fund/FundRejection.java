package vn.sovang.command.fund;

import vn.sovang.kernel.Reason;
import vn.sovang.kernel.Rejection.Kind;

/// The reasons for which something about a reward fund is refused.
enum FundRejection implements Reason {
    UNKNOWN(Kind.UNKNOWN, "fund.unknown"),
    EXISTS(Kind.STATE, "fund.exists"),
    NOT_AN_ORGANISATION(Kind.INVALID, "fund.not-an-organisation"),
    YEAR_TO_COME(Kind.INVALID, "fund.year-to-come"),
    PREVIOUS_OPEN(Kind.INVALID, "fund.previous-open"),
    CARRIED_DIFFERS(Kind.INVALID, "fund.carried-differs"),
    CLOSED(Kind.STATE, "fund.closed"),
    OUTSIDE_YEAR(Kind.INVALID, "fund.outside-year"),
    IN_FUTURE(Kind.INVALID, "fund.in-future"),
    SHORT(Kind.INVALID, "fund.short"),
    DECISION_UNKNOWN(Kind.INVALID, "fund.decision-unknown"),
    LINES_EMPTY(Kind.INVALID, "fund.lines-empty"),
    LINE_TWICE(Kind.INVALID, "fund.line-twice"),
    LINE_NOT_GRANTED(Kind.INVALID, "fund.line-not-granted"),
    LINE_LOST(Kind.INVALID, "fund.line-lost"),
    BEFORE_DECISION(Kind.INVALID, "fund.before-decision"),
    NOT_PAYER(Kind.INVALID, "fund.not-payer"),
    REASON_MISSING(Kind.INVALID, "fund.reason-missing"),
    LINE_HELD(Kind.INVALID, "fund.line-held"),
    NOT_PAID(Kind.INVALID, "fund.not-paid"),
    MORE_THAN_PAID(Kind.INVALID, "fund.more-than-paid"),
    ENTRY_UNKNOWN(Kind.INVALID, "fund.entry-unknown"),
    ENTRY_REVERSED(Kind.STATE, "fund.entry-reversed"),
    IS_REVERSAL(Kind.INVALID, "fund.is-reversal"),
    BEFORE_ENTRY(Kind.INVALID, "fund.before-entry"),
    LINE_RECOVERED(Kind.STATE, "fund.line-recovered"),
    YEAR_NOT_OVER(Kind.STATE, "fund.year-not-over"),
    NEXT_DIFFERS(Kind.STATE, "fund.next-differs");

    private final Kind kind;
    private final String code;

    FundRejection(Kind kind, String code) {
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
