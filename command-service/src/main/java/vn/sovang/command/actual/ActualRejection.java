package vn.sovang.command.actual;

import vn.sovang.kernel.Reason;
import vn.sovang.kernel.Rejection.Kind;

/// The reasons for which an actual is refused.
enum ActualRejection implements Reason {
    EXISTS(Kind.STATE, "actual.exists"),
    PLAN_UNKNOWN(Kind.INVALID, "actual.plan-unknown"),
    LEAF_UNKNOWN(Kind.INVALID, "actual.leaf-unknown"),
    OTHER_KIND(Kind.INVALID, "actual.other-kind"),
    OTHER_MEASURE(Kind.INVALID, "actual.other-measure"),
    UNIT_UNKNOWN(Kind.INVALID, "unit.other-unknown"),
    OTHER_UNIT(Kind.FORBIDDEN, "caller.other-unit"),
    OTHER_PLAN(Kind.FORBIDDEN, "actual.other-plan"),
    OFFICE_ONLY(Kind.FORBIDDEN, "actual.office-only"),
    DAY_AHEAD(Kind.INVALID, "actual.day-ahead"),
    REPORT_UNKNOWN(Kind.INVALID, "actual.report-unknown"),
    CORRECTS_UNKNOWN(Kind.INVALID, "actual.corrects-unknown"),
    REASON_BLANK(Kind.INVALID, "reason.blank");

    private final Kind kind;
    private final String code;

    ActualRejection(Kind kind, String code) {
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
