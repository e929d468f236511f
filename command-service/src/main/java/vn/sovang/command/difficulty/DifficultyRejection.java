package vn.sovang.command.difficulty;

import vn.sovang.kernel.Reason;
import vn.sovang.kernel.Rejection.Kind;

/// The reasons for which a difficulty refuses a command.
enum DifficultyRejection implements Reason {
    UNKNOWN(Kind.UNKNOWN, "difficulty.unknown"),
    EXISTS(Kind.STATE, "difficulty.exists"),
    NAMES_ONE(Kind.INVALID, "difficulty.names-one"),
    PLAN_UNKNOWN(Kind.INVALID, "difficulty.plan-unknown"),
    CAMPAIGN_UNKNOWN(Kind.INVALID, "difficulty.campaign-unknown"),
    UNIT_UNKNOWN(Kind.INVALID, "difficulty.unit-unknown"),
    UNIT_DISSOLVED(Kind.INVALID, "difficulty.unit-dissolved"),
    NOT_A_COMMITTEE(Kind.INVALID, "difficulty.not-a-committee"),
    LIES_THERE(Kind.STATE, "difficulty.lies-there"),
    BEYOND_AUTHORITY(Kind.STATE, "difficulty.beyond-authority"),
    NOT_ANSWERED(Kind.STATE, "difficulty.not-answered"),
    RESOLVED(Kind.STATE, "difficulty.resolved"),
    OTHER_UNIT(Kind.FORBIDDEN, "caller.other-unit");

    private final Kind kind;
    private final String code;

    DifficultyRejection(Kind kind, String code) {
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
