package vn.sovang.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

import vn.sovang.kernel.TenantId;
import vn.sovang.platform.web.Overloaded;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

class LimitsTest {
    private static final TenantId HERE = new TenantId("ha-tinh");
    private static final TenantId THERE = new TenantId("quang-ngai");
    private static final int MEGABYTE = 1 << 20;

    private final AtomicLong nanos = new AtomicLong();
    private final Transfers transfers =
            new Transfers(
                    new Limits(1, 1, 1, 1, DataSize.ofMegabytes(16)), new SimpleMeterRegistry());

    @Test
    void who_asks_too_often_waits_and_goes_on_afterwards() {
        Allowance<TenantId> allowance = new Allowance<>(2, 3, nanos::get);

        for (int i = 0; i < 3; i++) {
            assertThat(allowance.take(HERE)).isEmpty();
        }
        assertThat(allowance.take(HERE)).hasValue(Duration.ofMillis(500));
        assertThat(allowance.take(THERE)).isEmpty();

        nanos.addAndGet(Duration.ofMillis(500).toNanos());
        assertThat(allowance.take(HERE)).isEmpty();
        assertThat(allowance.take(HERE)).isPresent();
    }

    @Test
    void a_pause_gives_no_more_than_all_of_the_allowance() {
        Allowance<TenantId> allowance = new Allowance<>(2, 2, nanos::get);
        assertThat(allowance.take(HERE)).isEmpty();

        nanos.addAndGet(Duration.ofDays(1).toNanos());
        assertThat(allowance.take(HERE)).isEmpty();
        assertThat(allowance.take(HERE)).isEmpty();
        assertThat(allowance.take(HERE)).isPresent();
    }

    @Test
    void a_province_is_bounded_whoever_asks_and_leaves_the_others_alone() {
        RequestLimits limits = new RequestLimits(new Limits(1, 2, 1, 3, DataSize.ofBytes(1)));
        limits.count(HERE, "a");
        limits.count(HERE, "a");

        assertThat(refusal(() -> limits.count(HERE, "a")).code()).isEqualTo("requests.too-many");
        limits.count(HERE, "b");
        assertThat(refusal(() -> limits.count(HERE, "c")).code())
                .isEqualTo("requests.too-many-of-province");
        assertThat(refusal(() -> limits.count(HERE, "c")).retryAfter()).isEqualTo("1");
        limits.count(THERE, "a");
    }

    @Test
    void one_clerk_holds_a_quarter_of_the_room_and_one_province_half_of_it() {
        Transfers.Room first = transfers.reserve(HERE, "a", 4 * MEGABYTE);
        assertThat(refusal(() -> transfers.reserve(HERE, "a", 1)).code())
                .isEqualTo("transfers.too-many");

        transfers.reserve(HERE, "b", 4 * MEGABYTE);
        Overloaded province = refusal(() -> transfers.reserve(HERE, "c", 1));
        assertThat(province.code()).isEqualTo("transfers.too-many-of-province");
        assertThat(province.status()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);

        transfers.reserve(THERE, "a", 4 * MEGABYTE);
        transfers.reserve(THERE, "b", 4 * MEGABYTE);
        Overloaded all = refusal(() -> transfers.reserve(new TenantId("binh-son"), "a", MEGABYTE));
        assertThat(all.code()).isEqualTo("transfers.no-room");
        assertThat(all.status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);

        first.close();
        transfers.reserve(HERE, "a", 4 * MEGABYTE).close();
    }

    @Test
    void many_transfers_take_turns_at_the_database() {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 200; i++) {
                threads.execute(() -> {
                    int _ =
                            transfers.inTurn(() -> {
                                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                                Thread.yield();
                                return now.decrementAndGet();
                            });
                });
            }
        }

        assertThat(most.get()).isBetween(1, Transfers.AT_THE_DATABASE);
    }

    private static Overloaded refusal(ThrowingCallable act) {
        return catchThrowableOfType(Overloaded.class, act);
    }
}
