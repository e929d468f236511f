package vn.sovang.command.aggregation;

import vn.sovang.kernel.Reason;
import vn.sovang.kernel.Rejection.Kind;

/// The reasons for which reports are not aggregated.
enum AggregationRejection implements Reason {
    EXISTS(Kind.STATE, "aggregation.exists"),
    CAMPAIGN_UNKNOWN(Kind.INVALID, "report.campaign-unknown"),
    PHASE_UNKNOWN(Kind.INVALID, "campaign.phase-unknown"),
    UNIT_UNKNOWN(Kind.INVALID, "unit.other-unknown"),
    OTHER_UNIT(Kind.FORBIDDEN, "caller.other-unit"),
    COVERS_FUTURE(Kind.INVALID, "report.covers-future"),
    NOTHING_ACCEPTED(Kind.STATE, "aggregation.nothing-accepted"),
    OTHER_REPORTS(Kind.STATE, "aggregation.other-reports");

    private final Kind kind;
    private final String code;

    AggregationRejection(Kind kind, String code) {
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
