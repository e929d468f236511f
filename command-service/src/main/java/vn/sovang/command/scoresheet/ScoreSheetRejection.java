package vn.sovang.command.scoresheet;

import vn.sovang.kernel.Reason;
import vn.sovang.kernel.Rejection.Kind;

/// The reasons for which something about a score sheet is refused.
enum ScoreSheetRejection implements Reason {
    UNKNOWN(Kind.UNKNOWN, "scoresheet.unknown"),
    EXISTS(Kind.STATE, "scoresheet.exists"),
    TABLE_UNKNOWN(Kind.INVALID, "scoresheet.table-unknown"),
    TABLE_NOT_IN_FORCE(Kind.STATE, "scoresheet.table-not-in-force"),
    OTHER_UNIT(Kind.FORBIDDEN, "scoresheet.other-unit"),
    NOT_MEMBER(Kind.INVALID, "scoresheet.not-member"),
    CRITERION_UNKNOWN(Kind.INVALID, "scoresheet.criterion-unknown"),
    CRITERION_TWICE(Kind.INVALID, "scoresheet.criterion-twice"),
    ABOVE_MOST(Kind.INVALID, "scoresheet.above-most"),
    HANDED_IN(Kind.STATE, "scoresheet.handed-in"),
    MARKS_MISSING(Kind.STATE, "scoresheet.marks-missing"),
    OTHER_VERSION(Kind.STATE, "scoresheet.other-version"),
    NOT_HANDED_IN(Kind.STATE, "scoresheet.not-handed-in"),
    NOT_CHECKED(Kind.STATE, "scoresheet.not-checked"),
    NOT_CHECKER(Kind.FORBIDDEN, "scoresheet.not-checker"),
    REASON_MISSING(Kind.INVALID, "scoresheet.reason-missing");

    private final Kind kind;
    private final String code;

    ScoreSheetRejection(Kind kind, String code) {
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
