package vn.sovang.proposal;

import vn.sovang.unit.UnitId;

/// An authority that does not work on the platform: its answer is recorded by hand.
public record OutsideAuthority(UnitId unit) implements Recipient {}
