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
    ISSUER_NOT_OWN(Kind.FORBIDDEN, "plan.issuer-not-own"),
    ISSUER_UNREGISTERED(Kind.FORBIDDEN, "plan.issuer-unregistered"),
    ISSUED_IN_FUTURE(Kind.INVALID, "plan.issued-in-future"),
    BASIS_BLANK(Kind.INVALID, "plan.basis-blank"),
    PROVINCE_UNKNOWN(Kind.INVALID, "plan.province-unknown"),
    CODE_INVALID(Kind.INVALID, "plan.code-invalid"),
    DATE_IMPOSSIBLE(Kind.INVALID, "date.impossible"),
    DATE_UNREAD(Kind.INVALID, "date.unread"),
    PHASE_ENDS_BEFORE_START(Kind.INVALID, "plan.phase-ends-before-start"),
    CRITERIA_ALIKE(Kind.INVALID, "plan.criteria-alike"),
    NOT_IMPORTED(Kind.STATE, "plan.not-imported"),
    FINDING_UNKNOWN(Kind.INVALID, "plan.finding-unknown"),
    FINDING_SETTLED(Kind.STATE, "plan.finding-settled"),
    FINDING_NOT_SETTLED(Kind.STATE, "plan.finding-not-settled"),
    DATE_SETTLED(Kind.STATE, "plan.date-settled"),
    DAY_MISSING(Kind.INVALID, "plan.settled-day-missing"),
    DAY_NOT_WANTED(Kind.INVALID, "plan.settled-day-not-wanted"),
    DAY_OUTSIDE(Kind.INVALID, "plan.settled-day-outside"),
    DAY_FAR(Kind.INVALID, "plan.settled-day-far"),
    NOT_ISSUED(Kind.STATE, "plan.not-issued"),
    REPLACED(Kind.STATE, "plan.replaced"),
    WITHDRAWN(Kind.STATE, "plan.withdrawn"),
    CHANGED_IN_FUTURE(Kind.INVALID, "plan.changed-in-future"),
    CHANGED_BEFORE_ISSUE(Kind.INVALID, "plan.changed-before-issue"),
    ISSUER_NOT_COMPETENT(Kind.INVALID, "plan.issuer-not-competent"),
    NOTHING_AMENDED(Kind.INVALID, "plan.nothing-amended"),
    REPLACEMENT_NOT_IN_FORCE(Kind.INVALID, "plan.replacement-not-in-force"),
    ISSUER_UNRELATED(Kind.INVALID, "plan.issuer-unrelated"),
    REPLACEMENT_OF_OTHER(Kind.FORBIDDEN, "plan.replacement-of-other"),
    REPLACEMENT_OLDER(Kind.INVALID, "plan.replacement-older"),
    NUMBER_ZERO(Kind.INVALID, "plan.number-zero"),
    LINE_UNKNOWN(Kind.INVALID, "plan.recipient-unknown"),
    COPIED_UNKNOWN(Kind.INVALID, "plan.copied-unknown"),
    COPY_OF_SAME_YEAR(Kind.INVALID, "plan.copy-of-same-year"),
    PARENT_UNKNOWN(Kind.INVALID, "plan.parent-unknown"),
    DOCUMENT_UNKNOWN(Kind.INVALID, "plan.document-unknown"),
    PARENT_CIRCLE(Kind.INVALID, "plan.parent-circle"),
    DUTY_UNKNOWN(Kind.INVALID, "plan.duty-unknown"),
    DUTY_DATED(Kind.STATE, "plan.duty-dated"),
    DUTY_COMPLETED(Kind.STATE, "plan.duty-completed"),
    DUTY_DONE_IN_FUTURE(Kind.INVALID, "plan.duty-done-in-future"),
    DUTY_DONE_BY_REPORT(Kind.STATE, "plan.duty-done-by-report"),
    DUTY_DONE_BEFORE_PLAN(Kind.INVALID, "plan.duty-done-before-plan"),
    DUTY_DUE_BEFORE_PLAN(Kind.INVALID, "plan.duty-due-before-plan"),
    DUTY_OF_OTHERS(Kind.INVALID, "plan.duty-of-others"),
    DUTY_REPORTED(Kind.STATE, "plan.duty-reported"),
    DUTY_ROUND(Kind.INVALID, "plan.duty-round"),
    DUTY_WITHOUT_ROUNDS(Kind.INVALID, "plan.duty-without-rounds"),
    UNIT_UNKNOWN(Kind.INVALID, "plan.unit-unknown"),
    UNIT_ENDED(Kind.STATE, "campaign.unit-ended"),
    UNIT_NOT_YET(Kind.STATE, "campaign.unit-not-yet"),
    REPORT_UNKNOWN(Kind.INVALID, "plan.report-unknown"),
    OTHER_UNIT(Kind.FORBIDDEN, "caller.other-unit");

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
