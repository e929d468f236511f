package vn.sovang.checks.planted.one;

import org.assertj.core.api.Assertions;

import vn.sovang.checks.planted.two.IsCalled;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;

/// Breaks the rules on purpose: three readings of the clock, one call of another feature, one
/// foreign library.
final class ReadsTheClock {
    private final Supplier<Instant> byReference = Instant::now;
    private final Clock clock = Clock.systemUTC();

    void breakThem() {
        Assertions.assertThat(byReference.get()).isNotNull();
        IsCalled.fromAnotherFeature(System.currentTimeMillis(), LocalDate.now(clock));
    }
}
