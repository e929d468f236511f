package vn.sovang.command.dependant;

import vn.sovang.kernel.Reason;
import vn.sovang.kernel.Rejection.Kind;

/// The reasons for which what stands on a lost award refuses a command.
enum DependantRejection implements Reason {
    UNKNOWN(Kind.UNKNOWN, "dependant.unknown"),
    OVER(Kind.STATE, "dependant.over"),
    OWN(Kind.FORBIDDEN, "proposal.own");

    private final Kind kind;
    private final String code;

    DependantRejection(Kind kind, String code) {
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
