package vn.sovang.log;

import vn.sovang.kernel.TenantId;

/// The tenant has not been provisioned.
public final class UnknownTenant extends RuntimeException {
    public UnknownTenant(TenantId tenant) {
        super("tenant %s is not provisioned".formatted(tenant), null, false, false);
    }
}
