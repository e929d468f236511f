package vn.sovang.platform.tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.kernel.TenantId;
import vn.sovang.log.UnknownTenant;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The provinces that were taken in. None is ever taken out, so each is asked for once only.
@Component
public class KnownTenants {
    private static final String FIND =
            "select exists (select from log.tenant where tenant_id = :tenant)";

    private final JdbcClient jdbc;
    private final Set<TenantId> known = ConcurrentHashMap.newKeySet();

    public KnownTenants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Refuses a province that was not taken in.
    ///
    /// @throws UnknownTenant when it was not
    public void require(TenantId tenant) {
        if (known.contains(tenant)) {
            return;
        }
        if (!jdbc.sql(FIND).param("tenant", tenant.value()).query(Boolean.class).single()) {
            throw new UnknownTenant(tenant);
        }
        known.add(tenant);
    }
}
