package vn.sovang.command.lookup;

import vn.sovang.kernel.Reason;
import vn.sovang.kernel.Rejection.Kind;

/// The reasons for which the public look-up refuses a command.
enum LookupRejection implements Reason {
    UNKNOWN(Kind.UNKNOWN, "lookup.unknown"),
    EXISTS(Kind.STATE, "lookup.exists"),
    CLOSED(Kind.STATE, "lookup.closed"),
    REASON_BLANK(Kind.INVALID, "reason.blank");

    private final Kind kind;
    private final String code;

    LookupRejection(Kind kind, String code) {
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
