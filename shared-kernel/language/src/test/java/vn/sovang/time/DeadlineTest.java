package vn.sovang.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.sovang.text.Phrase;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

class DeadlineTest {
    private static final DateContext IN_2021 = DateContext.ofYear(2021);

    @Test
    void rule_1_through_a_day_admits_its_last_instant_and_not_the_next() {
        Deadline limit = Deadline.of("đến hết ngày 15/4/2021");
        assertThat(limit.isMissedAt(in("2021-04-15T23:59:59.999"), IN_2021)).isEqualTo(Ternary.NO);
        assertThat(limit.isMissedAt(in("2021-04-15T23:59:59.999999999"), IN_2021))
                .isEqualTo(Ternary.NO);
        assertThat(limit.isMissedAt(in("2021-04-16T00:00"), IN_2021)).isEqualTo(Ternary.YES);
    }

    @Test
    void rule_1_the_day_is_a_day_in_vietnam() {
        Deadline limit = Deadline.of("đến hết ngày 15/4/2021");
        assertThat(limit.isMissedAt(Instant.parse("2021-04-15T16:59:59.999Z"), IN_2021))
                .isEqualTo(Ternary.NO);
        assertThat(limit.isMissedAt(Instant.parse("2021-04-15T17:00:00Z"), IN_2021))
                .isEqualTo(Ternary.YES);
    }

    @Test
    void rule_2_before_a_day_is_missed_from_its_first_instant() {
        Deadline limit = Deadline.of("trước ngày 10/12/2021");
        assertThat(limit.isMissedAt(in("2021-12-09T23:59:59.999"), IN_2021)).isEqualTo(Ternary.NO);
        assertThat(limit.isMissedAt(in("2021-12-10T00:00"), IN_2021)).isEqualTo(Ternary.YES);
    }

    @Test
    void rule_3_a_day_without_a_side_is_taken_as_included_and_marked_as_our_reading() {
        Deadline limit = Deadline.of("đến ngày 31/12/2021");
        assertThat(limit.kind()).isEqualTo(LimitKind.THROUGH_ASSUMED);
        assertThat(limit.phrase()).isEqualTo(new Phrase("đến ngày 31/12/2021"));
        assertThat(limit.isMissedAt(in("2021-12-31T23:59:59.999"), IN_2021)).isEqualTo(Ternary.NO);
        assertThat(limit.isMissedAt(in("2022-01-01T00:00"), IN_2021)).isEqualTo(Ternary.YES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "đến 31/6/2021",
                "trước ngày 31/6/2021",
                "theo quy định",
                "khi có yêu cầu",
                "từ ngày phát động"
            })
    void rules_4_6_33_what_is_not_resolved_is_never_late(String words) {
        Deadline limit = Deadline.of(words);
        Instant longAfter = in("2199-01-01T00:00");
        assertThat(limit.isMissedAt(longAfter, IN_2021)).isEqualTo(Ternary.UNKNOWN);
        assertThat(limit.daysLate(longAfter, IN_2021)).isZero();
        assertThat(limit.lastDays(IN_2021)).isEmpty();
    }

    @Test
    void rule_5_an_impossible_date_that_a_person_settled_counts_and_its_words_stay() {
        Deadline settled =
                new Deadline(
                        new Phrase("đến 31/6/2021"),
                        LimitKind.THROUGH_ASSUMED,
                        new SettledDate(
                                LocalDate.of(2021, 6, 30),
                                "van-phong",
                                "Công văn 12/SCT-VP",
                                in("2021-02-03T08:00")));
        assertThat(settled.isMissedAt(in("2021-06-30T23:59"), IN_2021)).isEqualTo(Ternary.NO);
        assertThat(settled.isMissedAt(in("2021-07-01T00:00"), IN_2021)).isEqualTo(Ternary.YES);
        assertThat(settled.phrase().value()).isEqualTo("đến 31/6/2021");
    }

    @Test
    void rule_6_a_relative_date_resolves_from_its_own_event_only() {
        DatePoint launched = DatePoint.of("từ ngày phát động");
        DatePoint issued = DatePoint.of("từ thời điểm ban hành kế hoạch");
        LocalDate day = LocalDate.of(2024, 3, 15);
        DateContext afterIssuance = new DateContext(2024, Map.of(Anchor.PLAN_ISSUED, day));
        assertThat(issued.resolve(DateContext.ofYear(2024))).isEmpty();
        assertThat(issued.resolve(afterIssuance)).contains(DateRange.of(day));
        assertThat(launched.resolve(afterIssuance)).isEmpty();
    }

    @Test
    void rule_7_a_limit_without_its_day_answers_yes_no_or_unknown() {
        Deadline limit = Deadline.of("đến hết ngày   tháng 3 năm 2024");
        DateContext in2024 = DateContext.ofYear(2024);
        assertThat(limit.isMissedAt(in("2024-03-01T23:59"), in2024)).isEqualTo(Ternary.NO);
        assertThat(limit.isMissedAt(in("2024-03-02T00:00"), in2024)).isEqualTo(Ternary.UNKNOWN);
        assertThat(limit.isMissedAt(in("2024-03-31T23:59"), in2024)).isEqualTo(Ternary.UNKNOWN);
        assertThat(limit.isMissedAt(in("2024-04-01T00:00"), in2024)).isEqualTo(Ternary.YES);
    }

    /// `trước tháng 12` ends where December begins; `trước ngày …/12` on some day of it.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    trước tháng 12/2021 | 2021-11-30T23:59:59.999 | NO
                    trước tháng 12/2021 | 2021-12-01T00:00 | YES
                    đợt 2 trước tháng 12 năm 2021 | 2021-12-15T12:00 | YES
                    từ tháng 2/2021 đến trước tháng 12/2021 | 2021-12-01T00:00 | YES
                    đến hết tháng 12/2021 | 2021-12-15T12:00 | NO
                    đến hết tháng 12/2021 | 2021-12-31T23:59:59.999 | NO
                    đến hết tháng 12/2021 | 2022-01-01T00:00 | YES
                    đến tháng 6/2021 | 2021-06-30T23:59:59.999 | NO
                    chậm nhất trong tháng 6/2021 | 2021-06-30T23:59:59.999 | NO
                    tháng 6/2021 | 2021-07-01T00:00 | YES
                    trong năm 2021 | 2021-12-31T23:59:59.999 | NO
                    trong năm 2021 | 2022-01-01T00:00 | YES
                    trước ngày __/12/2024 | 2024-11-30T23:59:59.999 | NO
                    trước ngày __/12/2024 | 2024-12-01T00:00 | UNKNOWN
                    trước ngày __/12/2024 | 2024-12-30T23:59:59.999 | UNKNOWN
                    trước ngày __/12/2024 | 2024-12-31T00:00 | YES
                    trước ngày … tháng 12 năm 2024 | 2024-12-15T12:00 | UNKNOWN
                    trước ngày    tháng 12 năm 2024 | 2024-12-15T12:00 | UNKNOWN
                    đến hết ngày .../12/2024 | 2024-12-01T23:59:59.999 | NO
                    đến hết ngày .../12/2024 | 2024-12-31T23:59:59.999 | UNKNOWN
                    đến hết ngày .../12/2024 | 2025-01-01T00:00 | YES
                    trước tháng 12 | 2021-11-30T23:59:59.999 | NO
                    trước tháng 12 | 2021-12-01T00:00 | YES
                    cuối tháng 12/2021 | 2021-12-15T12:00 | UNKNOWN
                    """)
    void rules_2_7_a_month_as_a_limit_is_sharp_and_a_day_left_out_is_an_interval(
            String words, String wall, Ternary missed) {
        Deadline limit = Deadline.of(words);
        assertThat(limit.isMissedAt(in(wall), IN_2021)).isEqualTo(missed);
        assertThat(limit.phrase().value().getBytes(StandardCharsets.UTF_8))
                .isEqualTo(words.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cuối năm",
                "cuối năm 2021",
                "giữa năm",
                "trước đầu năm 2021",
                "đầu quý I",
                "cuối tháng 6",
                "trước cuối tháng 6/2021",
                "đầu tháng 6 năm 2021",
                "hạ tuần tháng 6/2021",
                "cuối năm học 2020-2021",
                "hết học kỳ I năm học 2020-2021"
            })
    void a_fuzzy_limit_makes_nobody_late_however_long_ago_it_was(String words) {
        Deadline limit = Deadline.of(words);
        assertThat(limit.isMissedAt(in("2020-01-01T00:00"), IN_2021)).isEqualTo(Ternary.NO);
        assertThat(limit.isMissedAt(in("2031-01-01T00:00"), IN_2021)).isEqualTo(Ternary.UNKNOWN);
        assertThat(limit.daysLate(in("2031-01-01T00:00"), IN_2021)).isZero();
        assertThat(limit.lastSureDay(IN_2021)).isEmpty();
        assertThat(limit.lastDays(IN_2021)).isPresent();
    }

    /// Through the minute named; before it, not at it. Of office hours nobody said when they end.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    17 giờ 00 ngày 10/12/2026 | 2026-12-10T17:00:59 | NO
                    17 giờ 00 ngày 10/12/2026 | 2026-12-10T17:01 | YES
                    trước 17 giờ 00 ngày 10/12/2026 | 2026-12-10T16:59:59 | NO
                    trước 17 giờ 00 ngày 10/12/2026 | 2026-12-10T17:00 | YES
                    trước 24 giờ ngày 10/12/2026 | 2026-12-10T23:59:59 | NO
                    trước 24 giờ ngày 10/12/2026 | 2026-12-11T00:00 | YES
                    trước 0 giờ ngày 10/12/2026 | 2026-12-09T23:59:59 | NO
                    trước 0 giờ ngày 10/12/2026 | 2026-12-10T00:00 | YES
                    trước 17h ngày 10/12 | 2021-12-10T17:00 | YES
                    ngày 30 tháng 6 năm 2026 (trong giờ hành chính) | 2026-06-30T12:00 | NO
                    ngày 30 tháng 6 năm 2026 (trong giờ hành chính) | 2026-06-30T12:01 | UNKNOWN
                    ngày 30 tháng 6 năm 2026 (trong giờ hành chính) | 2026-06-30T23:59 | UNKNOWN
                    ngày 30 tháng 6 năm 2026 (trong giờ hành chính) | 2026-07-01T00:00 | YES
                    trước ngày 30/6/2026 (trong giờ hành chính) | 2026-06-29T18:00 | UNKNOWN
                    trước ngày 30/6/2026 (trong giờ hành chính) | 2026-06-30T00:00 | YES
                    """)
    void a_limit_with_an_hour_is_missed_at_that_hour(String words, String wall, Ternary missed) {
        assertThat(Deadline.of(words).isMissedAt(in(wall), IN_2021)).isEqualTo(missed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trước 0 giờ ngày 20/6/2021",
                "trước 00 giờ 00 phút ngày 20/6/2021",
                "trước 00h00 ngày 20 tháng 6 năm 2021",
                "đến 0 giờ ngày 20/6/2021",
                "trước ngày 20/6/2021"
            })
    void a_limit_at_0_hours_ends_with_the_day_before(String words) {
        Deadline limit = Deadline.of(words);
        assertThat(limit.lastSureDay(IN_2021)).contains(LocalDate.of(2021, 6, 19));
        assertThat(limit.isMissedAt(in("2021-06-19T23:59:59.999"), IN_2021)).isEqualTo(Ternary.NO);
        assertThat(limit.isMissedAt(in("2021-06-20T00:00"), IN_2021)).isEqualTo(Ternary.YES);
        assertThat(limit.daysLate(in("2021-06-20T10:00"), IN_2021)).isEqualTo(1);
    }

    @Test
    void rule_31_days_late_are_counted_from_the_last_day_in_time() {
        Deadline through = Deadline.of("đến hết ngày 20/6/2021");
        assertThat(through.daysLate(in("2021-06-20T23:59:59.999"), IN_2021)).isZero();
        assertThat(through.daysLate(in("2021-06-21T00:00"), IN_2021)).isEqualTo(1);
        assertThat(through.daysLate(in("2021-07-01T12:00"), IN_2021)).isEqualTo(11);
        Deadline before = Deadline.of("trước ngày 20/6/2021");
        assertThat(before.daysLate(in("2021-06-19T23:59"), IN_2021)).isZero();
        assertThat(before.daysLate(in("2021-06-20T00:00"), IN_2021)).isEqualTo(1);
    }

    @Test
    void days_late_of_a_limit_without_its_day_count_only_what_is_sure() {
        Deadline limit = Deadline.of("đến hết ngày .../3/2024");
        DateContext in2024 = DateContext.ofYear(2024);
        assertThat(limit.daysLate(in("2024-03-31T23:59"), in2024)).isZero();
        assertThat(limit.daysLate(in("2024-04-02T00:00"), in2024)).isEqualTo(2);
    }

    /// Beside our reading stands the plainest one there is: the clock in Vietnam shows a later
    /// moment than the last one allowed.
    @ParameterizedTest
    @ValueSource(longs = {1, 20_210_415, 38})
    void for_any_date_and_instant_missed_agrees_with_the_clock_on_the_wall(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        for (int i = 0; i < 2_000; i++) {
            LocalDate date = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(6_000));
            LimitKind kind = LimitKind.values()[random.nextInt(3)];
            LocalDateTime wall = near(date, random);
            LocalDateTime firstTooLate =
                    kind == LimitKind.BEFORE
                            ? date.atTime(LocalTime.MIDNIGHT)
                            : date.atTime(LocalTime.MIDNIGHT).plusHours(24);
            Deadline limit = new Deadline(new Phrase("x"), kind, new ExactDate(date));
            assertThat(limit.isMissedAt(in(wall), IN_2021))
                    .as("seed %d, step %d: %s %s at %s", seed, i, kind, date, wall)
                    .isEqualTo(wall.isBefore(firstTooLate) ? Ternary.NO : Ternary.YES);
        }
    }

    /// Knowing less may answer UNKNOWN, but never turns an answer into its opposite.
    @ParameterizedTest
    @ValueSource(longs = {2, 20_240_301, 54})
    void rule_7_knowing_less_never_makes_anyone_late(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        for (int i = 0; i < 2_000; i++) {
            LocalDate date = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(6_000));
            LimitKind kind = LimitKind.values()[random.nextInt(3)];
            Instant instant = in(near(date, random));
            Ternary known =
                    new Deadline(new Phrase("x"), kind, new ExactDate(date))
                            .isMissedAt(instant, IN_2021);
            for (DateReading less :
                    new DateReading[] {
                        new PartialDate(date.getYear(), date.getMonthValue()),
                        new PartialDate(date.getYear(), null),
                        new RelativeDate(Anchor.PLAN_ISSUED),
                        new UnreadDate()
                    }) {
                assertThat(new Deadline(new Phrase("x"), kind, less).isMissedAt(instant, IN_2021))
                        .as("seed %d, step %d: %s %s instead of %s", seed, i, kind, less, date)
                        .isIn(known, Ternary.UNKNOWN);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(FuzzyRule.class)
    void a_fuzzy_rule_without_a_year_begins_in_the_plans_year(FuzzyRule rule) {
        for (int year = 2020; year < 2030; year++) {
            assertThat(new FuzzyDate(rule, null).resolve(DateContext.ofYear(year)))
                    .map(days -> days.first().getYear())
                    .contains(year);
        }
    }

    private static LocalDateTime near(LocalDate date, RandomGenerator random) {
        return date.atStartOfDay()
                .plusDays(random.nextInt(-40, 40))
                .plusNanos(random.nextLong(24L * 3_600 * 1_000_000_000));
    }

    /// Vietnam is seven hours ahead of UTC, all year round.
    private static Instant in(LocalDateTime wall) {
        return wall.atOffset(java.time.ZoneOffset.ofHours(7)).toInstant();
    }

    private static Instant in(String wall) {
        return in(LocalDateTime.parse(wall));
    }
}
