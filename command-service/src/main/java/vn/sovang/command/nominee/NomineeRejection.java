package vn.sovang.command.nominee;

import vn.sovang.kernel.Reason;
import vn.sovang.kernel.Rejection.Kind;

/// The reasons for which a nominee refuses a command.
enum NomineeRejection implements Reason {
    UNKNOWN(Kind.UNKNOWN, "nominee.unknown"),
    EXISTS(Kind.STATE, "nominee.exists"),
    ERASED(Kind.STATE, "nominee.erased"),
    ERASURE_DIFFERS(Kind.STATE, "nominee.erasure-differs"),
    ERASURE_NEEDS_SECOND(Kind.STATE, "nominee.erasure-needs-second"),
    NOT_OWN_UNIT(Kind.FORBIDDEN, "nominee.not-own-unit"),
    OWN_ENTRY(Kind.FORBIDDEN, "nominee.own-entry"),
    ACCOUNT_UNFIT(Kind.INVALID, "nominee.account-unfit"),
    UNIT_ENDED(Kind.STATE, "campaign.unit-ended"),
    UNIT_NOT_YET(Kind.STATE, "campaign.unit-not-yet"),
    UNIT_UNKNOWN(Kind.INVALID, "nominee.unit-unknown"),
    COLLECTIVE_HAS_NO_DETAILS(Kind.INVALID, "nominee.collective-has-no-details"),
    DETAIL_TWICE(Kind.INVALID, "nominee.detail-twice"),
    DISCIPLINE_APART(Kind.INVALID, "nominee.discipline-apart"),
    FACT_OF_OTHERS(Kind.INVALID, "nominee.fact-of-others"),
    FACT_AHEAD(Kind.INVALID, "nominee.fact-ahead"),
    FACT_TWICE(Kind.STATE, "nominee.fact-twice"),
    FACT_UNKNOWN(Kind.INVALID, "nominee.fact-unknown"),
    REASON_MISSING(Kind.INVALID, "nominee.reason-missing");

    private final Kind kind;
    private final String code;

    NomineeRejection(Kind kind, String code) {
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
