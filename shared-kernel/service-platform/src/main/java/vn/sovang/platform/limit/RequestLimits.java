package vn.sovang.platform.limit;

import org.springframework.stereotype.Component;

import vn.sovang.kernel.TenantId;
import vn.sovang.platform.web.Overloaded;

/// Refuses more requests than one caller, or one province, may make (429).
@Component
public class RequestLimits {
    private record CallerKey(TenantId tenant, String caller) {}

    private final Allowance<CallerKey> callers;
    private final Allowance<TenantId> provinces;

    RequestLimits(Limits limits) {
        callers =
                new Allowance<>(limits.callerPerSecond(), limits.callerAtOnce(), System::nanoTime);
        provinces =
                new Allowance<>(
                        limits.provincePerSecond(), limits.provinceAtOnce(), System::nanoTime);
    }

    /// Counts one request of a caller. What a caller asks in vain costs its province nothing.
    public void count(TenantId tenant, String caller) {
        callers.take(new CallerKey(tenant, caller))
                .ifPresent(wait -> {
                    throw Overloaded.byOne("requests.too-many", wait);
                });
        provinces
                .take(tenant)
                .ifPresent(wait -> {
                    throw Overloaded.byOne("requests.too-many-of-province", wait);
                });
    }
}
