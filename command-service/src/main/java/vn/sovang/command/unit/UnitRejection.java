package vn.sovang.command.unit;

import vn.sovang.kernel.Reason;
import vn.sovang.kernel.Rejection.Kind;

/// The reasons for which a unit refuses a command.
enum UnitRejection implements Reason {
    UNKNOWN(Kind.UNKNOWN, "unit.unknown"),
    EXISTS(Kind.STATE, "unit.exists"),
    DISSOLVED(Kind.STATE, "unit.dissolved"),
    NOT_DISSOLVED(Kind.STATE, "unit.not-dissolved"),
    NAME_NOT_LATER(Kind.STATE, "unit.name-not-later"),
    NAME_OF_AUTHORITY(Kind.STATE, "unit.name-of-authority"),
    NAME_OF_ORGANISATION(Kind.STATE, "unit.name-of-organisation"),
    NAME_TAKEN(Kind.STATE, "unit.name-taken"),
    AUTHORITY_NAME_TAKEN(Kind.STATE, "unit.authority-name-taken"),
    DISSOLVED_BEFORE_START(Kind.INVALID, "unit.dissolved-before-start"),
    OTHER_UNKNOWN(Kind.INVALID, "unit.other-unknown"),
    OTHER_DISSOLVED(Kind.INVALID, "unit.other-dissolved"),
    MOVE_NOT_LATER(Kind.STATE, "unit.move-not-later"),
    PARENT_STARTS_LATER(Kind.INVALID, "unit.parent-starts-later"),
    PARENT_BELOW(Kind.INVALID, "unit.parent-below"),
    MERGED_EMPTY(Kind.INVALID, "unit.merged-empty"),
    MERGED_INTO_ITSELF(Kind.INVALID, "unit.merged-into-itself"),
    MERGED_BEFORE_START(Kind.INVALID, "unit.merged-before-start"),
    SUCCESSOR_STARTS_LATER(Kind.INVALID, "unit.successor-starts-later"),
    SUCCESSOR_BELOW(Kind.INVALID, "unit.successor-below"),
    NOT_CENTRAL(Kind.INVALID, "unit.not-central"),
    TOO_EARLY(Kind.INVALID, "unit.day-too-early"),
    TOO_LATE(Kind.INVALID, "unit.day-too-late"),
    EXTERNAL(Kind.STATE, "unit.external");

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
