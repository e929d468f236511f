package vn.sovang.proposal;

import vn.sovang.kernel.TenantId;
import vn.sovang.unit.UnitId;

/// A unit of another register, under the name that it had there.
///
/// @param tenant tenant of the register
public record NamedUnit(UnitId unit, String name, TenantId tenant) {}
