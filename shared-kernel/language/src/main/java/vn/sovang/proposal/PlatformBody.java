package vn.sovang.proposal;

import vn.sovang.kernel.TenantId;
import vn.sovang.unit.UnitId;

/// A central body that works on the platform: it gets a record of its own, and its answer comes
/// back by itself.
///
/// @param tenant tenant of that body's records
public record PlatformBody(UnitId unit, TenantId tenant) implements Recipient {}
