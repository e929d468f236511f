package vn.sovang.command.block;

import vn.sovang.kernel.Reason;
import vn.sovang.kernel.Rejection.Kind;

/// The reasons for which an emulation block refuses a command.
enum BlockRejection implements Reason {
    UNKNOWN(Kind.UNKNOWN, "block.unknown"),
    EXISTS(Kind.STATE, "block.exists"),
    DISSOLVED(Kind.STATE, "block.no-more"),
    UNIT_UNKNOWN(Kind.INVALID, "block.unit-unknown"),
    UNIT_DISSOLVED(Kind.INVALID, "block.unit-dissolved"),
    BEFORE_START(Kind.INVALID, "block.before-start"),
    MEMBER_ALREADY(Kind.STATE, "block.member-already"),
    MEMBER_BEYOND_OWN(Kind.FORBIDDEN, "block.member-beyond-own"),
    MEMBER_UNTIL(Kind.INVALID, "block.member-until"),
    NOT_MEMBER(Kind.STATE, "block.not-member"),
    ENDED_BEFORE_START(Kind.INVALID, "block.ended-before-start"),
    ENDED_IN_FUTURE(Kind.INVALID, "block.ended-in-future"),
    LEAD_NOT_MEMBER(Kind.INVALID, "block.lead-not-member"),
    LEAD_NOT_LATER(Kind.STATE, "block.lead-not-later");

    private final Kind kind;
    private final String code;

    BlockRejection(Kind kind, String code) {
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
