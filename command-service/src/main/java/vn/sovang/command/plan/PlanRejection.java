package vn.sovang.command.plan;

import vn.sovang.kernel.Reason;
import vn.sovang.kernel.Rejection.Kind;

/// The reasons for which a plan refuses a command.
enum PlanRejection implements Reason {
    UNKNOWN(Kind.UNKNOWN, "plan.unknown"),
    EXISTS(Kind.STATE, "plan.exists"),
    ASSIGNED_AWAY(Kind.STATE, "plan.assigned-away"),
    NOT_WAITING(Kind.STATE, "plan.not-waiting"),
    ISSUED(Kind.STATE, "plan.issued"),
    NUMBER_MISSING(Kind.INVALID, "plan.number-missing"),
    DATE_MISSING(Kind.INVALID, "plan.date-missing"),
    SIGNATORY_MISSING(Kind.INVALID, "plan.signatory-missing"),
    ISSUED_IN_FUTURE(Kind.INVALID, "plan.issued-in-future"),
    BASIS_BLANK(Kind.INVALID, "plan.basis-blank"),
    PROVINCE_UNKNOWN(Kind.INVALID, "plan.province-unknown"),
    CODE_INVALID(Kind.INVALID, "plan.code-invalid"),
    DATE_IMPOSSIBLE(Kind.INVALID, "date.impossible"),
    DATE_UNREAD(Kind.INVALID, "date.unread"),
    PHASE_ENDS_BEFORE_START(Kind.INVALID, "plan.phase-ends-before-start"),
    NOT_IMPORTED(Kind.STATE, "plan.not-imported"),
    FINDING_UNKNOWN(Kind.INVALID, "plan.finding-unknown"),
    FINDING_SETTLED(Kind.STATE, "plan.finding-settled"),
    DATE_SETTLED(Kind.STATE, "plan.date-settled"),
    DAY_MISSING(Kind.INVALID, "plan.settled-day-missing"),
    DAY_NOT_WANTED(Kind.INVALID, "plan.settled-day-not-wanted"),
    DAY_OUTSIDE(Kind.INVALID, "plan.settled-day-outside");

    private final Kind kind;
    private final String code;

    PlanRejection(Kind kind, String code) {
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
