package vn.sovang.command.council;

import vn.sovang.kernel.Reason;
import vn.sovang.kernel.Rejection.Kind;

/// The reasons for which a council is refused.
enum CouncilRejection implements Reason {
    UNKNOWN(Kind.UNKNOWN, "council.unknown"),
    EXISTS(Kind.STATE, "council.exists"),
    NOT_AN_ORGANISATION(Kind.INVALID, "council.not-an-organisation"),
    SIGNED_IN_FUTURE(Kind.INVALID, "council.signed-in-future"),
    TERM_BACKWARDS(Kind.INVALID, "council.term-backwards"),
    NOT_ONE_CHAIR(Kind.INVALID, "council.not-one-chair"),
    MEMBER_TWICE(Kind.INVALID, "council.member-twice"),
    CHANGED_SINCE(Kind.STATE, "council.changed-since");

    private final Kind kind;
    private final String code;

    CouncilRejection(Kind kind, String code) {
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
