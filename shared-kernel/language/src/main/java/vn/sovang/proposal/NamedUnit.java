package vn.sovang.proposal;

import vn.sovang.kernel.TenantId;
import vn.sovang.unit.UnitId;

/// A unit of another register, under the name that it had there.
///
/// @param tenant whose register it is
public record NamedUnit(UnitId unit, String name, TenantId tenant) {}
