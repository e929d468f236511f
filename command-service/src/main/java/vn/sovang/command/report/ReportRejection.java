package vn.sovang.command.report;

import vn.sovang.kernel.Reason;
import vn.sovang.kernel.Rejection.Kind;

/// The reasons for which a report refuses a command.
enum ReportRejection implements Reason {
    UNIT_ENDED(Kind.STATE, "campaign.unit-ended"),
    UNIT_NOT_YET(Kind.STATE, "campaign.unit-not-yet"),
    UNKNOWN(Kind.UNKNOWN, "report.unknown"),
    EXISTS(Kind.STATE, "report.exists"),
    CAMPAIGN_UNKNOWN(Kind.INVALID, "report.campaign-unknown"),
    PHASE_UNKNOWN(Kind.INVALID, "campaign.phase-unknown"),
    OUT_OF_SCOPE(Kind.STATE, "campaign.unit-out-of-scope"),
    OTHER_UNIT(Kind.FORBIDDEN, "caller.other-unit"),
    COVERS_FUTURE(Kind.INVALID, "report.covers-future"),
    OWED_ONCE(Kind.STATE, "report.owed-once"),
    ACCEPTED(Kind.STATE, "report.accepted"),
    NOT_RETURNED(Kind.STATE, "report.not-returned"),
    NOT_SUBMITTED(Kind.STATE, "report.not-submitted"),
    OTHER_VERSION(Kind.STATE, "report.other-version"),
    OTHER_PLACE(Kind.STATE, "report.other-place"),
    DRAFT(Kind.STATE, "report.draft"),
    RETURNED(Kind.STATE, "report.resubmit-instead"),
    IN_LIEU(Kind.STATE, "report.in-lieu"),
    NOT_IN_LIEU(Kind.INVALID, "report.not-in-lieu"),
    PLAN_UNKNOWN(Kind.INVALID, "report.plan-unknown"),
    LINE_UNKNOWN(Kind.INVALID, "report.line-unknown"),
    REASON_BLANK(Kind.INVALID, "reason.blank");

    private final Kind kind;
    private final String code;

    ReportRejection(Kind kind, String code) {
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
