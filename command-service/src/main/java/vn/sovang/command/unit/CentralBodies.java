package vn.sovang.command.unit;

import vn.sovang.kernel.TenantId;

/// Ministries and other central bodies that keep their records on the platform; the asking province
/// is never among them.
@FunctionalInterface
public interface CentralBodies {
    boolean has(TenantId body);
}
