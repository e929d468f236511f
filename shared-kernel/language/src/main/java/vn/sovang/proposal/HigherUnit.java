package vn.sovang.proposal;

import vn.sovang.unit.UnitId;

/// A unit of the same province: it goes on with the same record.
public record HigherUnit(UnitId unit) implements Recipient {}
