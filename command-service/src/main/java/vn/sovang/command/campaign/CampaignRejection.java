package vn.sovang.command.campaign;

import vn.sovang.kernel.Reason;
import vn.sovang.kernel.Rejection.Kind;

/// The reasons for which a campaign refuses a command.
enum CampaignRejection implements Reason {
    UNKNOWN(Kind.UNKNOWN, "campaign.unknown"),
    EXISTS(Kind.STATE, "campaign.exists"),
    PLAN_UNKNOWN(Kind.INVALID, "campaign.plan-unknown"),
    PLAN_NOT_ISSUED(Kind.STATE, "campaign.plan-not-issued"),
    PLAN_ASSIGNED_AWAY(Kind.STATE, "plan.assigned-away"),
    PLAN_REPLACED(Kind.STATE, "campaign.plan-replaced"),
    PLAN_WITHDRAWN(Kind.STATE, "campaign.plan-withdrawn"),
    NOT_IN_PLAN(Kind.INVALID, "campaign.not-in-plan"),
    SCOPE_EMPTY(Kind.INVALID, "campaign.scope-empty"),
    SCOPE_UNIT_UNKNOWN(Kind.INVALID, "campaign.scope-unit-unknown"),
    SCOPE_UNIT_DISSOLVED(Kind.INVALID, "campaign.scope-unit-dissolved"),
    SCOPE_UNIT_NOT_YET(Kind.INVALID, "campaign.scope-unit-not-yet"),
    SCOPE_UNIT_EXTERNAL(Kind.INVALID, "campaign.scope-unit-external"),
    LAUNCHED_IN_FUTURE(Kind.INVALID, "campaign.launched-in-future"),
    CLOSED(Kind.STATE, "campaign.closed"),
    CLOSED_BEFORE_LAUNCH(Kind.INVALID, "campaign.closed-before-launch"),
    CLOSED_BEFORE_LAST_YEAR(Kind.STATE, "campaign.closed-before-last-year"),
    CLOSED_IN_FUTURE(Kind.INVALID, "campaign.closed-in-future"),
    PHASE_UNKNOWN(Kind.INVALID, "campaign.phase-unknown"),
    OUT_OF_SCOPE(Kind.STATE, "campaign.unit-out-of-scope"),
    STILL_IN_SCOPE(Kind.STATE, "campaign.unit-still-in-scope"),
    UNIT_ENDED(Kind.STATE, "campaign.unit-ended"),
    UNIT_NOT_YET(Kind.STATE, "campaign.unit-not-yet"),
    DONE_IN_FUTURE(Kind.INVALID, "campaign.done-in-future"),
    UNRESOLVED(Kind.INVALID, "campaign.limit-unresolved"),
    NOT_LATER(Kind.INVALID, "campaign.limit-not-later"),
    LIMIT_NOT_SET(Kind.INVALID, "campaign.limit-not-set"),
    NOT_REGISTERED(Kind.STATE, "campaign.not-registered"),
    REVIEWED(Kind.STATE, "campaign.reviewed-already"),
    AMENDED_IN_FUTURE(Kind.INVALID, "campaign.amended-in-future"),
    AMENDED_BEFORE_LAUNCH(Kind.INVALID, "campaign.amended-before-launch"),
    UNIT_BOTH_WAYS(Kind.INVALID, "campaign.unit-added-and-removed"),
    PHASE_EXISTS(Kind.INVALID, "campaign.phase-exists"),
    PHASE_ENDS_BEFORE_START(Kind.INVALID, "campaign.phase-ends-before-start"),
    LIMIT_PASSED(Kind.INVALID, "campaign.limit-passed"),
    YEARS_MISSING(Kind.INVALID, "campaign.years-missing"),
    BLOCK_UNKNOWN(Kind.INVALID, "campaign.block-unknown"),
    NOT_IN_BLOCK(Kind.INVALID, "campaign.unit-not-in-block"),
    REGISTERED(Kind.STATE, "campaign.already-registered"),
    OTHER_UNIT(Kind.FORBIDDEN, "caller.other-unit");

    private final Kind kind;
    private final String code;

    CampaignRejection(Kind kind, String code) {
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
