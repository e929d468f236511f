package vn.sovang.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.sovang.text.Phrase;

import java.text.Normalizer;
import java.time.LocalDate;

/// Readings of the phrases of the five plans; nothing else is guessed.
class DatePhrasesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    01/7/2021 | 2021-07-01
                    ngày 19/01/2021 | 2021-01-19
                    đến ngày 31/12/2021 | 2021-12-31
                    đến hết ngày 15/4/2021 | 2021-04-15
                    đợt 2 trước ngày 10/12/2021 | 2021-12-10
                    chậm nhất ngày 20/6/2021 | 2021-06-20
                    Quảng Ngãi, ngày 03 tháng 02 năm 2021 | 2021-02-03
                    mùng 2 tháng 9 năm 1945 | 1945-09-02
                    15-4-2021 | 2021-04-15
                    15.4.2021 | 2021-04-15
                    15 / 4 / 2021 | 2021-04-15
                    29/2/2024 | 2024-02-29
                    """)
    void a_full_date_is_exact_in_figures_and_in_words(String words, LocalDate date) {
        assertThat(read(words)).isEqualTo(new ExactDate(date));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    đến 31/6/2021 | 31 | 6 | 2021
                    trước ngày 31/6/2021 | 31 | 6 | 2021
                    29/2/2021 | 29 | 2 | 2021
                    ngày 31 tháng 11 năm 2024 | 31 | 11 | 2024
                    0/1/2021 | 0 | 1 | 2021
                    1/13/2021 | 1 | 13 | 2021
                    32/1/2021 | 32 | 1 | 2021
                    """)
    void rule_4_a_date_that_no_calendar_has_is_kept_as_impossible(
            String words, int day, int month, int year) {
        assertThat(read(words)).isEqualTo(new ImpossibleDate(day, month, year));
        assertThat(read(words).resolve(DateContext.ofYear(year))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    'Hà Tĩnh, ngày  tháng 3 năm 2024' | 2024 | 3
                    tháng 4/2021 | 2021 | 4
                    trước tháng 12/1980 | 1980 | 12
                    trong tháng 9 năm 2021 | 2021 | 9
                    ngày .../3/2024 | 2024 | 3
                    ngày __ / 3 / 2024 | 2024 | 3
                    ngày … tháng 3 năm 2024 | 2024 | 3
                    ngày   /3/2024 | 2024 | 3
                    …/3/2024 | 2024 | 3
                    __/03/2024 | 2024 | 3
                    năm 2021 | 2021 |
                    trong năm 2021 | 2021 |
                    """)
    void a_date_without_its_day_or_month_is_partial(String words, int year, Integer month) {
        assertThat(read(words)).isEqualTo(new PartialDate(year, month));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    từ đầu năm | START_OF_YEAR |
                    ngay từ đầu năm | START_OF_YEAR |
                    giữa năm | MID_YEAR |
                    Kỳ họp giữa năm 2021 | MID_YEAR | 2021
                    cuối năm 2021 | END_OF_YEAR | 2021
                    """)
    void a_vague_part_of_the_year_is_fuzzy(String words, FuzzyRule rule, Integer year) {
        assertThat(read(words)).isEqualTo(new FuzzyDate(rule, year));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Từ ngày phát động phong trào thi đua | CAMPAIGN_LAUNCHED
                    từ thời điểm ban hành kế hoạch | PLAN_ISSUED
                    từ ngày ban hành Kế hoạch phát động phong trào | PLAN_ISSUED
                    kể từ khi phát động theo Kế hoạch ban hành | CAMPAIGN_LAUNCHED
                    """)
    void a_date_tied_to_an_event_is_relative_to_the_event_named_first(String words, Anchor anchor) {
        assertThat(read(words)).isEqualTo(new RelativeDate(anchor));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "theo quy định",
                "báo cáo định kỳ",
                "theo quy định hiện hành",
                "theo quy định do UBND tỉnh ban hành"
            })
    void rule_33_a_prescribed_limit_has_no_date(String words) {
        assertThat(read(words)).isEqualTo(new UndatedDate());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sớm nhất có thể",
                "khi có yêu cầu",
                "sau Tết Nguyên đán",
                "tháng 13 năm 2021",
                "ngày __/13/2021",
                "và/hoặc 3/2024",
                "ngày 31/6",
                "quý V",
                "hoàn thành 2/3 chỉ tiêu",
                "31/12/20215",
                "ngày 03 tháng 02 năm 20215",
                "tháng 3 năm 20245",
                "119/01/2021",
                "2021-04-15"
            })
    void words_that_are_no_date_are_unread(String words) {
        assertThat(read(words)).isEqualTo(new UnreadDate());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // A month, and something else of it.
                "trong tháng 12, chậm nhất tuần 2 của tháng 12/2024",
                "trước ngày 20 hằng tháng, trong tháng 12/2024",
                // Two hours, or none that is clear.
                "trước 11 giờ hoặc 17 giờ ngày 15/4/2021",
                "ngày 01 và 15/6/2026",
                "trước ngày 5, 20/6",
                "ngày 01 và ngày 15 tháng 6 năm 2026",
                "trước 12 giờ đêm ngày 15/4/2021",
                "trước 25 giờ ngày 15/4/2021",
                // The last months of a year, in part.
                "những tháng cuối năm 2021",
                // Counted back, or by a number that is not read.
                "chậm nhất 10 ngày trước ngày phát động",
                "chậm nhất 10 ngày trước ngày 15/4/2021",
                "mười lăm ngày từ ngày phát động",
                // Two quarters, and years that make no school year.
                "quý I, II năm 2026",
                "quý I và quý II năm 2026",
                "đầu năm học 2025-2027",
                "năm học 2026",
                // A Tuesday, and a month of the moon.
                "thứ Hai ngày 30 tháng sáu năm 2026",
                "ngày 10 tháng giêng năm 2026",
                // Two days.
                "14/5/1951 - 14/5/2021",
                "đợt 1 ngày 20/6/2021, đợt 2 ngày 10/12/2021",
                "cuối năm 2021, đầu năm 2022",
                // January to March; a day of the month or a count.
                "tháng 1-3/2021",
                "tháng 1-3",
                "trước ngày 15/6 và 15/11",
                "15/4/21",
                "1-3/2021",
                "đợt 3 tháng 2 năm 2021"
            })
    void words_that_could_be_read_in_two_ways_are_unread(String words) {
        assertThat(read(words)).isEqualTo(new UnreadDate());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    từ ngày 01/7/2021 đến ngày 31/12/2021 | 2021-12-31 | THROUGH_ASSUMED
                    Từ ngày 01/02/2021 đến hết ngày 15/4/2021 | 2021-04-15 | THROUGH
                    Từ ngày phát động phong trào đến trước ngày 15/4/2021 | 2021-04-15 | BEFORE
                    từ 01/7 đến 31/12/2021 | 2021-12-31 | THROUGH_ASSUMED
                    """)
    void of_a_span_the_limit_is_its_end_and_no_single_day(
            String words, LocalDate end, LimitKind kind) {
        Deadline limit = Deadline.of(words);
        assertThat(limit.date()).isEqualTo(new ExactDate(end));
        assertThat(limit.kind()).isEqualTo(kind);
        assertThat(read(words)).isEqualTo(new UnreadDate());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    trước ngày 10/12/2021 | BEFORE
                    đợt 2 trước ngày 10/12/2021 | BEFORE
                    (hoàn thành trước ngày 31/12/2021) | BEFORE
                    trước 10/12/2021 | BEFORE
                    đợt 2 trước …/12/2021 | BEFORE
                    đến hết ngày 15/4/2021 | THROUGH
                    về Sở đến hết ngày 15/4/2021 | THROUGH
                    hết ngày 15/4/2021 | THROUGH
                    đến ngày 31/12/2021 | THROUGH_ASSUMED
                    31/12/2021 | THROUGH_ASSUMED
                    chậm nhất ngày 20/6/2021 | THROUGH
                    theo quy định | THROUGH_ASSUMED
                    """)
    void the_side_of_a_limit_is_told_by_the_word_before_its_day(String words, LimitKind kind) {
        assertThat(Deadline.of(words).kind()).isEqualTo(kind);
    }

    /// A month that is a limit begins and ends on days that everybody knows.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    trước tháng 12/2021 | BEFORE | 2021-12-01
                    trước tháng 3 năm 2024 | BEFORE | 2024-03-01
                    đến hết tháng 2/2024 | THROUGH | 2024-02-29
                    hết tháng 6 năm 2021 | THROUGH | 2021-06-30
                    đến tháng 6/2021 | THROUGH_ASSUMED | 2021-06-30
                    hoàn thành trong tháng 6/2021 | THROUGH | 2021-06-30
                    chậm nhất tháng 6/2021 | THROUGH | 2021-06-30
                    tháng 6/2021 | THROUGH_ASSUMED | 2021-06-30
                    từ tháng 2/2021 đến tháng 5/2021 | THROUGH_ASSUMED | 2021-05-31
                    năm 2021 | THROUGH_ASSUMED | 2021-12-31
                    trong năm 2021 | THROUGH | 2021-12-31
                    """)
    void rules_2_7_a_whole_month_or_year_as_a_limit_is_exact(
            String words, LimitKind kind, LocalDate day) {
        assertThat(Deadline.of(words))
                .isEqualTo(new Deadline(new Phrase(words), kind, new ExactDate(day)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trước ngày __/12/2024",
                "trước ngày tháng 12 năm 2024",
                "đến hết ngày … tháng 12 năm 2024",
                "báo cáo trước ngày … tháng 12 năm 2024"
            })
    void rule_7_a03_a_limit_without_its_day_stays_partial(String words) {
        assertThat(Deadline.of(words).date()).isEqualTo(new PartialDate(2024, 12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ĐẾN HẾT NGÀY 15/4/2021",
                "  đến   hết\tngày\n15/4/2021 ",
                "đến\u00a0hết\u00a0ngày\u00a015/4/2021",
                "đến hết ngày 15 tháng 4 năm 2021",
                "đến hết ngày 15\u2009/\u20094\u2009/\u20092021"
            })
    void case_and_odd_spaces_do_not_matter_and_the_words_stay(String words) {
        for (Normalizer.Form form : Normalizer.Form.values()) {
            if (form == Normalizer.Form.NFC || form == Normalizer.Form.NFD) {
                String given = Normalizer.normalize(words, form);
                assertThat(Deadline.of(given))
                        .isEqualTo(
                                new Deadline(
                                        new Phrase(given),
                                        LimitKind.THROUGH,
                                        new ExactDate(LocalDate.of(2021, 4, 15))));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00d0ến hết ngày 15/4/2021",
                "\u0189ến hết ngày 15/4/2021",
                "đến h\u0435\u0302\u0301t ngày 15/4/2021",
                "đến hết ng\u200bày 15\u2060/4/2021",
                "đến hết ngày 15\u20114\u20112021",
                "đến hết ngày 15–4–2021",
                "\u202ađến hết ngày\u202c 15/4/2021\ufeff",
                "đến hết ngày \uff11\uff15\uff0f\uff14\uff0f2021"
            })
    void what_looks_the_same_is_read_the_same_and_the_words_stay(String words) {
        assertThat(Deadline.of(words))
                .isEqualTo(
                        new Deadline(
                                new Phrase(words),
                                LimitKind.THROUGH,
                                new ExactDate(LocalDate.of(2021, 4, 15))));
    }

    @Test
    void the_beginning_of_a_year_is_read_with_the_d_of_old_pages() {
        assertThat(read("\u00d0ầu năm 2021")).isEqualTo(read("Đầu năm 2021"));
        assertThat(read("\u00d0ầu năm 2021"))
                .isEqualTo(new FuzzyDate(FuzzyRule.START_OF_YEAR, 2021));
    }

    private static DateReading read(String words) {
        return DatePoint.of(words).date();
    }
}
