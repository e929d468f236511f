package vn.sovang.proposal;

import vn.sovang.unit.UnitId;

/// Recipients to whom a proposal goes on (tuyến trình).
public sealed interface Recipient permits HigherUnit, PlatformBody, OutsideAuthority {
    /// Id under which the sender's register knows the recipient.
    UnitId unit();

    /// True when it goes on in this province, with the same record.
    default boolean staysHere() {
        return switch (this) {
            case HigherUnit _ -> true;
            case PlatformBody _, OutsideAuthority _ -> false;
        };
    }
}
