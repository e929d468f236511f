package vn.sovang.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.sovang.kernel.InvalidValue;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

class DateRangeTest {
    private static final LocalDate BASE = LocalDate.of(2021, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "1, 2, 3, 4, YES",
        "1, 2, 2, 4, UNKNOWN",
        "1, 4, 2, 3, UNKNOWN",
        "2, 3, 1, 4, UNKNOWN",
        "2, 4, 1, 2, NO",
        "3, 4, 1, 2, NO",
        "2, 2, 2, 2, NO"
    })
    void rule_7_before_is_yes_no_or_unknown(int a, int b, int c, int d, Ternary answer) {
        assertThat(range(a, b).isBefore(range(c, d))).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 31_6_2021})
    void rule_7_before_agrees_with_comparing_every_day_with_every_day(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        for (int i = 0; i < 500; i++) {
            int a = random.nextInt(10);
            int b = a + random.nextInt(5);
            int c = random.nextInt(10);
            int d = c + random.nextInt(5);
            assertThat(range(a, b).isBefore(range(c, d)))
                    .as("seed %d, step %d: %d-%d before %d-%d", seed, i, a, b, c, d)
                    .isEqualTo(plainly(a, b, c, d));
        }
    }

    @Test
    void a_range_does_not_end_before_it_starts() {
        assertThatIllegalArgumentException().isThrownBy(() -> range(2, 1));
    }

    @ParameterizedTest
    @CsvSource({"2021, 2, 28", "2024, 2, 29", "2024, 3, 31"})
    void rule_7_a_month_is_all_its_days(int year, int month, int last) {
        assertThat(new PartialDate(year, month).resolve(DateContext.ofYear(2000)))
                .contains(
                        new DateRange(
                                LocalDate.of(year, month, 1), LocalDate.of(year, month, last)));
    }

    @Test
    void rule_7_a_year_is_all_its_days() {
        assertThat(new PartialDate(2021, null).resolve(DateContext.ofYear(2000)))
                .contains(new DateRange(BASE, LocalDate.of(2021, 12, 31)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 13})
    void a_partial_date_has_a_month_of_the_calendar(int month) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new PartialDate(2021, month))
                .satisfies(invalid -> assertThat(invalid.code()).isEqualTo("date.impossible"));
    }

    private static Ternary plainly(int a, int b, int c, int d) {
        boolean some = false;
        boolean all = true;
        for (int one = a; one <= b; one++) {
            for (int other = c; other <= d; other++) {
                some |= one < other;
                all &= one < other;
            }
        }
        if (all) {
            return Ternary.YES;
        }
        return some ? Ternary.UNKNOWN : Ternary.NO;
    }

    private static DateRange range(int first, int last) {
        return new DateRange(BASE.plusDays(first), BASE.plusDays(last));
    }
}
