package vn.sovang.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Dates as plans of every office write them; each in both forms of its letters, and none changed.
class OrdinaryDatesTest {
    private static final DateContext IN_2026 = DateContext.ofYear(2026);

    /// A limit, on which side it lies, and the days that can be the last in time.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    quý I năm 2026 | 2026-03-31 | 2026-03-31
                    quí II năm 2026 | 2026-06-30 | 2026-06-30
                    hết quí III/2026 | 2026-09-30 | 2026-09-30
                    hết tháng Sáu năm 2026 | 2026-06-30 | 2026-06-30
                    trước ngày 30 tháng sáu năm 2026 | 2026-06-29 | 2026-06-29
                    trước ngày 10 tháng mười hai năm 2026 | 2026-12-09 | 2026-12-09
                    đến hết ngày 15 tháng tư, năm 2026 | 2026-04-15 | 2026-04-15
                    ngày 01 tháng năm năm 2026 | 2026-05-01 | 2026-05-01
                    trong quý II/2026 | 2026-06-30 | 2026-06-30
                    hết quý III năm 2026 | 2026-09-30 | 2026-09-30
                    trước quý IV/2026 | 2026-09-30 | 2026-09-30
                    quý 2 năm 2026 | 2026-06-30 | 2026-06-30
                    từ quý I đến quý III năm 2026 | 2026-09-30 | 2026-09-30
                    quý II | 2026-06-30 | 2026-06-30
                    06 tháng đầu năm 2026 | 2026-06-30 | 2026-06-30
                    6 tháng cuối năm | 2026-12-31 | 2026-12-31
                    09 tháng đầu năm 2027 | 2027-09-30 | 2027-09-30
                    trong nửa đầu năm 2026 | 2026-06-30 | 2026-06-30
                    hai quý đầu năm 2026 | 2026-06-30 | 2026-06-30
                    trong ba quý đầu năm | 2026-09-30 | 2026-09-30
                    2 quý cuối năm 2026 | 2026-12-31 | 2026-12-31
                    3 tháng đầu năm học 2026-2027 | 2026-08-01 | 2027-06-30
                    nửa đầu năm học 2026-2027 | 2026-08-01 | 2027-06-30
                    đến năm 2030 | 2030-12-31 | 2030-12-31
                    đến hết năm 2030 | 2030-12-31 | 2030-12-31
                    trước năm 2027 | 2026-12-31 | 2026-12-31
                    từ năm 2025 đến năm 2030 | 2030-12-31 | 2030-12-31
                    hoàn thành trong năm 2026 | 2026-12-31 | 2026-12-31
                    trong năm | 2026-12-31 | 2026-12-31
                    hết tháng 6 | 2026-06-30 | 2026-06-30
                    trước tháng 12 | 2026-11-30 | 2026-11-30
                    đến hết tháng 2 | 2026-02-01 | 2026-02-28
                    từ ngày 01/7 đến ngày 31/12 | 2026-12-31 | 2026-12-31
                    trước ngày 15 tháng 11 | 2026-11-14 | 2026-11-14
                    trong vòng 10 ngày kể từ ngày 20/6/2026 | 2026-06-30 | 2026-06-30
                    chậm nhất 05 (năm) ngày kể từ ngày 20/6/2026 | 2026-06-25 | 2026-06-25
                    chậm nhất tháng 6/2026 | 2026-06-30 | 2026-06-30
                    """)
    void a_limit_of_a_plan_of_2026(String words, LocalDate first, LocalDate last) {
        for (String form : forms(words)) {
            assertThat(Deadline.of(form).lastDays(IN_2026)).contains(new DateRange(first, last));
            assertThat(Deadline.of(form).phrase().value().getBytes(StandardCharsets.UTF_8))
                    .isEqualTo(form.getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    quý I năm 2026 | 2026-01-01 | 2026-03-31
                    06 tháng đầu năm 2026 | 2026-01-01 | 2026-06-30
                    6 tháng cuối năm | 2026-07-01 | 2026-12-31
                    từ năm 2025 | 2025-01-01 | 2025-12-31
                    từ tháng 9 | 2026-09-01 | 2026-09-30
                    từ ngày 1-1 | 2026-01-01 | 2026-01-01
                    từ ngày 01/7 | 2026-07-01 | 2026-07-01
                    kể từ ngày 01.7 | 2026-07-01 | 2026-07-01
                    ngày 15 tháng 4 | 2026-04-15 | 2026-04-15
                    01 tháng 01 năm 2026 | 2026-01-01 | 2026-01-01
                    Hà Tĩnh, 01 tháng 01 năm 2026 | 2026-01-01 | 2026-01-01
                    từ 7 giờ 30 ngày 05/9/2026 | 2026-09-05 | 2026-09-05
                    """)
    void a_day_of_a_plan_of_2026(String words, LocalDate first, LocalDate last) {
        for (String form : forms(words)) {
            assertThat(DatePoint.of(form).resolve(IN_2026)).contains(new DateRange(first, last));
        }
    }

    /// The ministry's frame of 2025-2026; of other years nobody has read it.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    đầu năm học 2026-2027 | START_OF_SCHOOL_YEAR | 2026-08-01 | 2026-09-30
                    từ đầu năm học 2025 – 2026 | START_OF_SCHOOL_YEAR | 2025-08-22 | 2025-09-30
                    cuối năm học 2025-2026 | END_OF_SCHOOL_YEAR | 2026-05-01 | 2026-05-30
                    kết thúc năm học 2025-2026 | END_OF_SCHOOL_YEAR | 2026-05-01 | 2026-05-30
                    cuối năm học 2026-2027 | END_OF_SCHOOL_YEAR | 2027-05-01 | 2027-06-30
                    giữa năm học 2025-2026 | MID_SCHOOL_YEAR | 2025-12-01 | 2026-02-28
                    trong năm học 2025-2026 | IN_SCHOOL_YEAR | 2025-08-22 | 2026-05-30
                    học kỳ I năm học 2025-2026 | IN_FIRST_TERM | 2025-08-22 | 2026-01-17
                    cuối học kì 1, năm học 2025-2026 | IN_FIRST_TERM | 2025-08-22 | 2026-01-17
                    hết học kỳ II năm học 2025-2026 | IN_SECOND_TERM | 2026-01-01 | 2026-05-30
                    từ đầu năm học | START_OF_SCHOOL_YEAR | 2026-08-01 | 2026-09-30
                    cuối năm học | END_OF_SCHOOL_YEAR | 2026-05-01 | 2026-05-30
                    học kỳ II | IN_SECOND_TERM | 2026-01-01 | 2026-05-30
                    học kỳ hè | IN_SUMMER | 2026-05-01 | 2026-08-31
                    hè năm 2026 | IN_SUMMER | 2026-05-01 | 2026-08-31
                    trước kỳ nghỉ hè | IN_SUMMER | 2026-05-01 | 2026-08-31
                    trong dịp hè 2026 | IN_SUMMER | 2026-05-01 | 2026-08-31
                    hết học kì hè năm học 2025-2026 | IN_SUMMER | 2026-05-01 | 2026-08-31
                    sau kỳ nghỉ hè năm 2025 | IN_SUMMER | 2025-05-01 | 2025-08-31
                    kết thúc sinh hoạt hè năm 2026 | IN_SUMMER | 2026-05-01 | 2026-08-31
                    đầu quý II | IN_SECOND_QUARTER | 2026-04-01 | 2026-06-30
                    cuối quý IV năm 2026 | IN_FOURTH_QUARTER | 2026-10-01 | 2026-12-31
                    giữa năm | MID_YEAR | 2026-05-01 | 2026-08-31
                    cuối năm 2026 | END_OF_YEAR | 2026-10-01 | 2026-12-31
                    từ đầu năm | START_OF_YEAR | 2026-01-01 | 2026-03-31
                    """)
    void a_part_of_a_year_is_vague_and_a_school_year_is_none_of_the_calendar(
            String words, FuzzyRule rule, LocalDate first, LocalDate last) {
        for (String form : forms(words)) {
            for (DateReading date :
                    new DateReading[] {DatePoint.of(form).date(), Deadline.of(form).date()}) {
                assertThat(date).isInstanceOf(FuzzyDate.class);
                assertThat(((FuzzyDate) date).rule()).isEqualTo(rule);
                assertThat(date.resolve(IN_2026)).contains(new DateRange(first, last));
                assertThat(date.binds(IN_2026)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    cuối tháng 6 | 6
                    giữa tháng 6 | 6
                    đầu tháng 6 năm 2026 | 6
                    trước cuối tháng 12/2026 | 12
                    thượng tuần tháng 6/2026 | 6
                    trung tuần tháng 6/2026 | 6
                    hạ tuần tháng 1/2026 | 1
                    từ ngày 01/3/2026 đến cuối tháng 6/2026 | 6
                    """)
    void a_part_of_a_month_is_vague_as_a_limit(String words, int month) {
        for (String form : forms(words)) {
            DateReading date = Deadline.of(form).date();
            assertThat(date)
                    .isInstanceOfSatisfying(
                            FuzzyDate.class,
                            fuzzy -> assertThat(fuzzy.rule().isOfMonth()).isTrue());
            assertThat(date.resolve(IN_2026))
                    .contains(
                            new DateRange(
                                    LocalDate.of(2026, month, 1),
                                    YearMonth.of(2026, month).atEndOfMonth()));
            assertThat(date.binds(IN_2026)).isFalse();
        }
    }

    @Test
    void a_part_of_a_month_as_a_beginning_is_some_day_of_it() {
        assertThat(DatePoint.of("từ đầu tháng 6/2026").date()).isEqualTo(new PartialDate(2026, 6));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    17 giờ 00 ngày 10/12/2026 | 17:00
                    trước 17 giờ ngày 10/12/2026 | 17:00
                    trước 17h30 ngày 10/12/2026 | 17:30
                    17g30, ngày 10/12/2026 | 17:30
                    17:30 ngày 10/12/2026 | 17:30
                    17 giờ 10/12/2026 | 17:00
                    ngày 10/12/2026, lúc 8 giờ 30 phút | 08:30
                    5 giờ chiều ngày 10 tháng 12 năm 2026 | 17:00
                    7 giờ 30 sáng ngày 10/12/2026 | 07:30
                    từ 7 giờ đến 17 giờ ngày 10/12/2026 | 17:00
                    ngày 10 tháng 12 năm 2026 (trong giờ hành chính) |
                    trong giờ làm việc ngày 10/12/2026 |
                    """)
    void an_hour_is_kept_with_its_day(String words, LocalTime time) {
        for (String form : forms(words)) {
            assertThat(Deadline.of(form).date())
                    .isEqualTo(new TimedDate(new ExactDate(LocalDate.of(2026, 12, 10)), time));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    sau 100 ngày kể từ ngày phát động | CAMPAIGN_LAUNCHED | P100D
                    trong vòng 10 ngày kể từ ngày phát động | CAMPAIGN_LAUNCHED | P10D
                    trong thời hạn 15 (mười lăm) ngày, kể từ ngày ban hành | PLAN_ISSUED | P15D
                    sau hai tuần từ ngày ban hành | PLAN_ISSUED | P14D
                    trong 03 tháng tính từ ngày phát động phong trào | CAMPAIGN_LAUNCHED | P3M
                    03 tháng kể từ ngày phát động | CAMPAIGN_LAUNCHED | P3M
                    03 tháng sau ngày phát động | CAMPAIGN_LAUNCHED | P3M
                    trong vòng 03 (ba) tháng sau khi phát động | CAMPAIGN_LAUNCHED | P3M
                    02 tháng sau ngày ban hành | PLAN_ISSUED | P2M
                    """)
    void days_after_an_event_of_the_plan_are_counted_once_it_happened(
            String words, Anchor anchor, Period offset) {
        LocalDate day = LocalDate.of(2026, 1, 31);
        Map<Anchor, LocalDate> happened = new EnumMap<>(Map.of(anchor, day));
        for (String form : forms(words)) {
            DateReading date = Deadline.of(form).date();
            assertThat(date).isEqualTo(new CountedDate(anchor, offset));
            assertThat(date.resolve(IN_2026)).isEmpty();
            assertThat(date.resolve(new DateContext(2026, happened)))
                    .contains(DateRange.of(day.plus(offset)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "đến khi tổ chức thành công Đại hội đại biểu Đảng bộ tỉnh lần thứ XX",
                "kể từ ngày phát động đến khi tổ chức thành công Đại hội",
                "sau khi có kết quả bầu cử",
                "trước khi tổ chức Hội nghị tổng kết",
                "trước Đại hội thi đua yêu nước",
                "trước ngày khai giảng",
                "trong vòng 10 ngày kể từ ngày nhận được hồ sơ",
                "06 tháng sau khi kết thúc phong trào",
                "02 tháng sau Hội nghị tổng kết"
            })
    void a_limit_tied_to_another_event_waits_for_a_person(String words) {
        unresolved(words, new EventDate());
    }

    /// The days that name the rounds of a plan of 2026.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    trước ngày 25 hằng tháng | 12 | 2026-01-25 | 2026-12-25
                    trước ngày 25 hàng tháng | 12 | 2026-01-25 | 2026-12-25
                    trước ngày 31 mỗi tháng | 12 | 2026-01-31 | 2026-12-31
                    ngày 05 tháng sau | 12 | 2026-02-05 | 2027-01-05
                    trước ngày 15/6 và 15/11 hằng năm | 2 | 2026-06-15 | 2026-11-15
                    trước ngày 20 tháng 11 hằng năm | 1 | 2026-11-20 | 2026-11-20
                    trước ngày 25 của tháng cuối quý | 4 | 2026-03-25 | 2026-12-25
                    ngày 10 tháng đầu quý sau | 4 | 2026-04-10 | 2027-01-10
                    chậm nhất 05 ngày sau khi kết thúc mỗi quý | 4 | 2026-03-31 | 2026-12-31
                    trong vòng 10 ngày làm việc sau khi kết thúc quý | 4 | 2026-03-31 | 2026-12-31
                    """)
    void a_limit_that_comes_again_is_a_series_of_days(
            String words, int rounds, LocalDate first, LocalDate last) {
        for (String form : forms(words)) {
            assertThat(Deadline.of(form).lastDays(IN_2026)).isEmpty();
            assertThat(rounds(form))
                    .hasSize(rounds)
                    .extracting(Series.Round::of)
                    .startsWith(first)
                    .endsWith(last);
        }
    }

    @Test
    void a_round_is_due_as_its_words_count() {
        assertThat(days("chậm nhất 05 ngày sau khi kết thúc mỗi quý"))
                .startsWith(LocalDate.of(2026, 4, 5));
        assertThat(days("trong vòng 10 ngày làm việc sau khi kết thúc quý"))
                .startsWith(LocalDate.of(2026, 4, 14), LocalDate.of(2026, 7, 14));
    }

    /// The last days in time: a month without the day that the words name is due through its last.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    trước ngày 31 hằng tháng | 2023-01-30 | 2023-02-28 | 2023-03-30 | 2023-04-30
                    trước ngày 31 hằng tháng | 2024-01-30 | 2024-02-29 | 2024-03-30 | 2024-04-30
                    trước ngày 30 hằng tháng | 2023-01-29 | 2023-02-28 | 2023-03-29 | 2023-04-29
                    trước ngày 30 hằng tháng | 2024-01-29 | 2024-02-29 | 2024-03-29 | 2024-04-29
                    trước ngày 29 hằng tháng | 2023-01-28 | 2023-02-28 | 2023-03-28 | 2023-04-28
                    trước ngày 29 hằng tháng | 2024-01-28 | 2024-02-28 | 2024-03-28 | 2024-04-28
                    vào ngày 30 hằng tháng   | 2023-01-30 | 2023-02-28 | 2023-03-30 | 2023-04-30
                    vào ngày 30 hằng tháng   | 2024-01-30 | 2024-02-29 | 2024-03-30 | 2024-04-30
                    đến ngày 31 hằng tháng   | 2023-01-31 | 2023-02-28 | 2023-03-31 | 2023-04-30
                    đến hết ngày 31 hằng tháng | 2024-01-31 | 2024-02-29 | 2024-03-31 | 2024-04-30
                    """)
    void a_round_in_a_month_without_its_day_is_due_through_the_last(
            String words, LocalDate january, LocalDate february, LocalDate march, LocalDate april) {
        assertThat(lastDays(words, january.getYear()))
                .hasSize(12)
                .startsWith(january, february, march, april);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    trước ngày 29/02 hằng năm | 2023-02-28
                    trước ngày 29/02 hằng năm | 2024-02-28
                    đến hết ngày 29/02 hằng năm | 2023-02-28
                    đến hết ngày 29/02 hằng năm | 2024-02-29
                    trước ngày 31 của tháng đầu quý sau | 2023-04-30
                    trước ngày 31 tháng sau | 2023-02-28
                    """)
    void a_round_in_a_year_without_its_day_is_due_through_the_last(String words, LocalDate last) {
        assertThat(lastDays(words, last.getYear())).startsWith(last);
    }

    private static List<LocalDate> lastDays(String words, int year) {
        Deadline limit = Deadline.of(words);
        return limit.rounds(year).stream()
                .map(limit::in)
                .map(round -> round.lastDays(DateContext.ofYear(year)).orElseThrow().last())
                .toList();
    }

    private static List<Series.Round> rounds(String words) {
        return Deadline.of(words).rounds(2026);
    }

    private static List<LocalDate> days(String words) {
        return rounds(words).stream()
                .flatMap(round -> round.limit().resolve(IN_2026).stream())
                .map(DateRange::last)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hằng quý",
                "mỗi quý một lần",
                "định kỳ 06 tháng, năm",
                "báo cáo định kỳ quý",
                "trước ngày 45 hằng tháng",
                "trước ngày 31/6 hằng năm",
                "trước ngày 25 hằng tháng và ngày 25 tháng cuối quý",
                "trước 17 giờ ngày 25 hằng tháng",
                "trước 17 giờ thứ Sáu hằng tuần"
            })
    void a_limit_that_comes_again_on_days_nobody_can_read_is_a_series_without_days(String words) {
        unresolved(words, RecurringDate.UNDATED);
    }

    /// Through Tết, the holidays of spring and the days moved for them.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    chậm nhất 05 ngày làm việc kể từ ngày 10/6/2025 | 2025-06-17
                    trong vòng 10 ngày làm việc kể từ ngày 24/01/2025 | 2025-02-14
                    sau 3 ngày làm việc kể từ ngày 25/4/2025 | 2025-04-29
                    trong 01 ngày làm việc từ ngày 31/12/2020 | 2021-01-04
                    """)
    void working_days_are_counted_by_the_calendar_of_holidays(String words, LocalDate last) {
        for (String form : forms(words)) {
            assertThat(Deadline.of(form).lastDays(IN_2026)).contains(DateRange.of(last));
            assertThat(Deadline.of(form).lastSureDay(IN_2026)).contains(last);
        }
    }

    @Test
    void law_L16_ten_working_days_from_a_friday_before_tet_are_counted_over_the_holidays() {
        assertThat(WorkingDays.after(LocalDate.of(2025, 1, 17), 10).orElseThrow().day())
                .isEqualTo(LocalDate.of(2025, 2, 7));
    }

    @Test
    void nobody_is_late_by_a_calendar_that_nobody_verified() {
        Deadline limit = Deadline.of("chậm nhất 05 ngày làm việc kể từ ngày 10/6/2026");
        assertThat(limit.lastDays(IN_2026)).contains(DateRange.of(LocalDate.of(2026, 6, 17)));
        assertThat(limit.lastSureDay(IN_2026)).isEmpty();
        assertThat(limit.isMissedAt(Instant.parse("2026-12-01T00:00:00Z"), IN_2026))
                .isEqualTo(Ternary.UNKNOWN);
    }

    @Test
    void working_days_are_counted_from_an_event_once_it_happened() {
        Deadline limit = Deadline.of("trong vòng 10 ngày làm việc kể từ ngày phát động");
        assertThat(limit.lastDays(IN_2026)).isEmpty();
        DateContext launched =
                new DateContext(2025, Map.of(Anchor.CAMPAIGN_LAUNCHED, LocalDate.of(2025, 4, 18)));
        assertThat(limit.lastDays(launched)).contains(DateRange.of(LocalDate.of(2025, 5, 6)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trong vòng 10 ngày làm việc kể từ ngày nhận đủ hồ sơ",
                "ngày làm việc cuối cùng của tháng 11/2026",
                "trước ngày làm việc đầu tiên của quý I năm 2026",
                "sau 20 ngày làm việc"
            })
    void working_days_from_a_day_that_nobody_names_are_not_counted(String words) {
        unresolved(words, WorkingDaysDate.UNCOUNTED);
    }

    @Test
    void working_days_through_a_year_without_a_calendar_are_not_counted() {
        assertThat(
                        Deadline.of("chậm nhất 05 ngày làm việc kể từ ngày 28/12/2026")
                                .lastDays(IN_2026))
                .isEmpty();
    }

    /// The report of a quarter is not due within it.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sơ kết 06 tháng đầu năm 2026",
                "báo cáo quý I/2026",
                "hai tuần đầu năm 2026",
                "10 ngày cuối năm",
                "báo cáo tháng 6",
                "báo cáo tháng 12/2024",
                "kết quả tháng 6 năm 2026"
            })
    void a_period_that_the_work_is_about_is_no_limit(String words) {
        unresolved(words, new UnreadDate());
    }

    @Test
    void the_29th_of_february_without_a_year_is_a_day_of_leap_years_only() {
        DateReading date = DatePoint.of("ngày 29/02").date();
        assertThat(date.resolve(IN_2026)).isEmpty();
        assertThat(date.resolve(DateContext.ofYear(2028)))
                .contains(DateRange.of(LocalDate.of(2028, 2, 29)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    03/02/1930 | 1930
                    tháng 9 năm 1945 | 1945
                    ngày 03/02 |
                    cuối năm |
                    năm học 2025-2026 |
                    """)
    void a_date_tells_its_year_only_where_its_words_do(String words, Integer year) {
        assertThat(DatePoint.of(words).year().orElse(null)).isEqualTo(year);
    }

    private static void unresolved(String words, DateReading reading) {
        for (String form : forms(words)) {
            Deadline limit = Deadline.of(form);
            assertThat(limit.date()).isEqualTo(reading);
            assertThat(limit.lastDays(IN_2026)).isEmpty();
            assertThat(limit.phrase().value()).isEqualTo(form);
        }
    }

    private static String[] forms(String words) {
        return new String[] {
            Normalizer.normalize(words, Normalizer.Form.NFC),
            Normalizer.normalize(words, Normalizer.Form.NFD),
            words.toUpperCase(Locale.ROOT)
        };
    }

    @ParameterizedTest
    @CsvSource({
        "chậm nhất là ngày 30/6/2026, THROUGH",
        "không muộn hơn ngày 30/6/2026, THROUGH",
        "muộn nhất ngày 30/6/2026, THROUGH",
        "không quá ngày 30/6/2026, THROUGH",
        "trong ngày 20/11/2026, THROUGH",
        "trước và trong ngày 20/11/2026, THROUGH",
        "trước cuối ngày 20/11/2026, THROUGH",
        "chậm nhất trước ngày 30/6/2026, BEFORE",
        "đến ngày 30/6/2026, THROUGH_ASSUMED"
    })
    void who_says_that_a_day_is_the_last_one_includes_it(String words, LimitKind kind) {
        assertThat(Deadline.of(words).kind()).isEqualTo(kind);
    }
}
