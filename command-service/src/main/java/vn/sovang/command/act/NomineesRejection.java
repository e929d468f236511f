package vn.sovang.command.act;

import vn.sovang.kernel.Reason;
import vn.sovang.kernel.Rejection.Kind;

/// Reasons for which a nominee cannot be named in a line.
public enum NomineesRejection implements Reason {
    UNKNOWN(Kind.INVALID, "proposal.nominee-unknown"),
    ERASED(Kind.STATE, "proposal.nominee-erased");

    private final Kind kind;
    private final String code;

    NomineesRejection(Kind kind, String code) {
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
