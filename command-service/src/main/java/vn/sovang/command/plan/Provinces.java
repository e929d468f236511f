package vn.sovang.command.plan;

import vn.sovang.kernel.TenantId;

/// Provinces that keep their records here.
@FunctionalInterface
public interface Provinces {
    boolean has(TenantId province);
}
