package vn.sovang.platform.limit;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import vn.sovang.kernel.TenantId;
import vn.sovang.platform.web.Overloaded;

/// Refuses more requests than one address without a sign-in, or all of them for one province, may
/// make (429). What they ask takes nothing of the bound of those who are signed in.
@Component
public class VisitorLimits {
    private record Address(String value) {}

    private final Allowance<Address> visitors;
    private final Allowance<TenantId> provinces;

    VisitorLimits(
            @Value("${sovang.limits.visitor-per-second:2}") int visitorPerSecond,
            @Value("${sovang.limits.visitor-at-once:60}") int visitorAtOnce,
            @Value("${sovang.limits.visitors-per-second:40}") int allPerSecond,
            @Value("${sovang.limits.visitors-at-once:400}") int allAtOnce) {
        visitors = new Allowance<>(visitorPerSecond, visitorAtOnce, System::nanoTime);
        provinces = new Allowance<>(allPerSecond, allAtOnce, System::nanoTime);
    }

    /// Counts one request from an address, before anything is looked up for it.
    public void count(String address) {
        visitors.take(new Address(address))
                .ifPresent(wait -> {
                    throw Overloaded.byOne("requests.too-many", wait);
                });
    }

    /// Counts one request for what a province shows to everybody.
    public void count(TenantId province) {
        provinces
                .take(province)
                .ifPresent(wait -> {
                    throw Overloaded.byOne("requests.too-many-of-province", wait);
                });
    }
}
