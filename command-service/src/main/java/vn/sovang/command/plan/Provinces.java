package vn.sovang.command.plan;

import vn.sovang.kernel.TenantId;

/// Which provinces keep their records here.
@FunctionalInterface
public interface Provinces {
    boolean has(TenantId province);
}
