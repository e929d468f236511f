package vn.sovang.command.unit;

import vn.sovang.kernel.Reason;
import vn.sovang.kernel.Rejection.Kind;

/// The reasons for which a unit refuses a command.
enum UnitRejection implements Reason {
    UNKNOWN(Kind.UNKNOWN, "unit.unknown"),
    EXISTS(Kind.STATE, "unit.exists"),
    DISSOLVED(Kind.STATE, "unit.dissolved"),
    NAME_NOT_LATER(Kind.STATE, "unit.name-not-later"),
    DISSOLVED_BEFORE_START(Kind.INVALID, "unit.dissolved-before-start"),
    OTHER_UNKNOWN(Kind.INVALID, "unit.other-unknown");

    private final Kind kind;
    private final String code;

    UnitRejection(Kind kind, String code) {
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
