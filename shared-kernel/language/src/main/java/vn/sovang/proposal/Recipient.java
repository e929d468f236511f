package vn.sovang.proposal;

import vn.sovang.unit.UnitId;

/// To whom a proposal goes on (tuyến trình).
public sealed interface Recipient permits HigherUnit, PlatformBody, OutsideAuthority {
    /// Under which id the sender's register knows the recipient.
    UnitId unit();

    /// Whether it goes on in this province, with the same record.
    default boolean staysHere() {
        return switch (this) {
            case HigherUnit _ -> true;
            case PlatformBody _, OutsideAuthority _ -> false;
        };
    }
}
