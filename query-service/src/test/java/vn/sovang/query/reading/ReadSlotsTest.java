package vn.sovang.query.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

import vn.sovang.kernel.TenantId;
import vn.sovang.platform.web.Overloaded;

import java.time.Duration;
import java.util.function.Supplier;

/// Twelve connections, of which one province has four, and all together have eight.
class ReadSlotsTest {
    private static final TenantId HERE = new TenantId("ha-tinh");

    private final ReadSlots slots = new ReadSlots(12, Duration.ofMillis(1));

    @Test
    void no_province_reads_with_more_than_its_part_and_the_others_have_theirs() {
        Supplier<String> tooMany = reading(HERE, 4, () -> slots.with(HERE, () -> "a fifth"));
        assertThatExceptionOfType(Overloaded.class)
                .isThrownBy(tooMany::get)
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo("requests.too-many-of-province");
                    assertThat(refused.status().value()).isEqualTo(429);
                });
        assertThat(
                        reading(HERE, 4, () -> slots.with(new TenantId("quang-ngai"), () -> "read"))
                                .get())
                .isEqualTo("read");
    }

    @Test
    void all_together_leave_room_for_the_projections() {
        Supplier<String> tooMany =
                reading(
                        HERE,
                        4,
                        reading(
                                new TenantId("quang-ngai"),
                                4,
                                () -> slots.with(new TenantId("nghe-an"), () -> "a ninth")));
        assertThatExceptionOfType(Overloaded.class)
                .isThrownBy(tooMany::get)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("database.busy"));
    }

    @Test
    void what_was_read_or_refused_leaves_its_room() {
        for (int i = 0; i < 20; i++) {
            assertThat(slots.with(HERE, () -> "read")).isEqualTo("read");
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> slots.with(HERE, ReadSlotsTest::fail));
            assertThatExceptionOfType(Overloaded.class)
                    .isThrownBy(reading(HERE, 4, () -> slots.with(HERE, () -> "a fifth"))::get);
        }
    }

    private static String fail() {
        throw new IllegalStateException();
    }

    /// Does something while so many reads of a province are under way.
    private Supplier<String> reading(TenantId tenant, int reads, Supplier<String> then) {
        return reads == 0
                ? then
                : () -> slots.with(tenant, () -> reading(tenant, reads - 1, then).get());
    }
}
