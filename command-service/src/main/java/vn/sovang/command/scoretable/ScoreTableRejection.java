package vn.sovang.command.scoretable;

import vn.sovang.kernel.Reason;
import vn.sovang.kernel.Rejection.Kind;

/// The reasons for which something about a scoring table is refused.
enum ScoreTableRejection implements Reason {
    UNKNOWN(Kind.UNKNOWN, "scoretable.unknown"),
    EXISTS(Kind.STATE, "scoretable.exists"),
    NOT_AN_ORGANISATION(Kind.INVALID, "scoretable.not-an-organisation"),
    BLOCKS_EMPTY(Kind.INVALID, "scoretable.blocks-empty"),
    BLOCK_UNKNOWN(Kind.INVALID, "scoretable.block-unknown"),
    BLOCK_WITHOUT_MEMBERS(Kind.INVALID, "scoretable.block-without-members"),
    BLOCK_BEYOND(Kind.INVALID, "scoretable.block-beyond"),
    CRITERIA_EMPTY(Kind.INVALID, "scoretable.criteria-empty"),
    GROUP_UNKNOWN(Kind.INVALID, "scoretable.group-unknown"),
    ISSUED(Kind.STATE, "scoretable.issued"),
    IN_FUTURE(Kind.INVALID, "scoretable.in-future"),
    REPLACED_UNKNOWN(Kind.INVALID, "scoretable.replaced-unknown"),
    NOT_ISSUED(Kind.STATE, "scoretable.not-issued"),
    BLOCK_NOT_OF_TABLE(Kind.INVALID, "scoretable.block-not-of-table"),
    BEFORE_ISSUED(Kind.INVALID, "scoretable.before-issued"),
    PLACES_EMPTY(Kind.INVALID, "scoretable.places-empty"),
    UNIT_TWICE(Kind.INVALID, "scoretable.unit-twice"),
    NOT_MEMBER(Kind.INVALID, "scoretable.not-member"),
    CHAIR_NOT_MEMBER(Kind.INVALID, "scoretable.chair-not-member"),
    CHAIR_NOT_LEAD(Kind.INVALID, "scoretable.chair-not-lead"),
    REASON_MISSING(Kind.INVALID, "scoretable.reason-missing"),
    CORRECTION_MISSING(Kind.INVALID, "scoretable.correction-missing");

    private final Kind kind;
    private final String code;

    ScoreTableRejection(Kind kind, String code) {
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
