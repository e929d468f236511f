package vn.sovang.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// No word of a phrase is passed over: one that is not understood makes it no day.
class WholePhraseTest {
    private static final DateContext IN_2026 = DateContext.ofYear(2026);
    private static final Instant LONG_AFTER = Instant.parse("2199-01-01T00:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                // A day that is not sure.
                "khoảng ngày 15/6/2026",
                "dự kiến trước ngày 15/6/2026",
                "trước ngày 15/6/2026 (dự kiến)",
                "tầm ngày 15/6/2026",
                "độ 15/6/2026",
                "chừng ngày 15 tháng 6 năm 2026",
                "ước ngày 15/6",
                "~15/6/2026",
                "khoảng 17 giờ ngày 15/6/2026",
                "dự kiến từ ngày 01/7 đến ngày 31/12/2026",
                "khoảng tháng 6/2026",
                "dự kiến quý II năm 2026",
                "ước tháng 6",
                "trước ngày 15/6/2026 hoặc theo thông báo",
                "trước ngày 15/6/2026, trừ các xã miền núi",
                "ngày 15/6/2026 âm lịch",
                "sớm nhất ngày 15/6/2026",
                "gần ngày 15/6/2026",
                // A day of the week that is another day's: 15/6/2026 is a Monday.
                "thứ Sáu ngày 15/6/2026",
                "trước thứ Ba, ngày 15 tháng 6 năm 2026",
                "chủ nhật 15/6/2026",
                "ngày 15/6/2026 (thứ 6)",
                "từ ngày 01/6/2026 đến thứ Tư ngày 30/6/2026",
                "17 giờ 00 thứ Sáu, ngày 15/6/2026",
                // A term of which nobody knows when it is, and a summer of no year.
                "học kỳ III năm học 2025-2026",
                "học kỳ phụ năm học 2025-2026",
                "hè năm học 2025-2028",
                // Several days.
                "ngày 01, 15 và 30/6/2026",
                "trước ngày 15/6 hoặc 30/6/2026",
                "ngày 15/6 và 15/12/2026",
                "từ ngày 01/7 hoặc 01/8/2026",
                "ngày 15/6/2026 và hằng năm",
                "tháng 3, 6, 9 năm 2026",
                "tháng 6 và tháng 12/2026",
                "quý II và cuối năm 2026",
                // Another day, counted from the one named.
                "10 ngày trước ngày 15/6/2026",
                "mười ngày trước ngày 15/6/2026",
                "năm ngày trước ngày 15/6/2026",
                "05 ngày sau ngày 15/6/2026",
                "tối thiểu trước 10 ngày so với ngày 15/6/2026",
                "báo cáo trước một tuần so với ngày 15/6/2026",
                "báo cáo năm ngày trước ngày 15/6/2026",
                "trước ngày 15/6/2026 ít nhất 10 ngày",
                "sau ngày 15/6/2026",
                "không trước ngày 15/6/2026",
                "khoảng 10 ngày kể từ ngày 15/6/2026",
                "khoảng 10 ngày kể từ ngày phát động",
                "từ ngày phát động hoặc ngày ký"
            })
    void words_that_leave_the_day_open_make_nobody_late(String words) {
        for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            Deadline limit = Deadline.of(Normalizer.normalize(words, form));
            assertThat(limit.date()).isEqualTo(new UnreadDate());
            assertThat(limit.isMissedAt(LONG_AFTER, IN_2026)).isEqualTo(Ternary.UNKNOWN);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "từ ngày 01/7 hoặc 01/8/2026",
                "dự kiến từ ngày 01/7/2026",
                "từ ngày 01/7/2026 (dự kiến)",
                "sau ngày 01/7/2026"
            })
    void a_start_that_is_left_open_is_unread(String words) {
        assertThat(DatePoint.of(words).date()).isEqualTo(new UnreadDate());
    }

    @ParameterizedTest
    @ValueSource(strings = {"thứ Sáu ngày 15/6", "trước ngày 15/6 (thứ Ba)"})
    void a_day_of_the_week_that_is_not_the_plans_years_makes_nobody_late(String words) {
        Deadline limit = Deadline.of(words);
        assertThat(limit.isMissedAt(LONG_AFTER, IN_2026)).isEqualTo(Ternary.UNKNOWN);
        assertThat(limit.lastSureDay(IN_2026)).isEmpty();
        assertThat(limit.lastDays(IN_2026)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dự kiến cuối năm 2026", "khoảng giữa năm học 2025-2026"})
    void a_vague_word_stays_vague(String words) {
        assertThat(Deadline.of(words).date()).isInstanceOf(FuzzyDate.class);
    }

    @Test
    void after_an_event_is_no_limit() {
        assertThat(Deadline.of("sau khi phát động").date()).isEqualTo(new EventDate());
        assertThat(DatePoint.of("sau khi phát động").date())
                .isEqualTo(new RelativeDate(Anchor.CAMPAIGN_LAUNCHED));
    }

    /// Words beside a day that leave it as it is.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Gửi báo cáo về Sở Công Thương (qua Văn phòng) trước ngày 15/6/2026 | 2026-06-14
                    trước ngày 15/6/2026 về Sở Nội vụ để tổng hợp, báo cáo UBND tỉnh | 2026-06-14
                    các đơn vị nộp hồ sơ chậm nhất vào ngày 15/6/2026 | 2026-06-15
                    Thứ Hai, ngày 15/6/2026 | 2026-06-15
                    15/6/2026 (thứ 2) | 2026-06-15
                    trước thứ Hai ngày 15/6 | 2026-06-14
                    lần thứ ba trước ngày 15/6/2026 | 2026-06-14
                    ngày 19/5/2026 (kỷ niệm 136 năm Ngày sinh Chủ tịch Hồ Chí Minh) | 2026-05-19
                    trước ngày 15/6 của năm | 2026-06-14
                    đến hết ngày 15/6/2026 | 2026-06-15
                    không muộn hơn ngày 15/6/2026 | 2026-06-15
                    không muộn hơn 05 ngày sau ngày 15/6/2026 | 2026-06-20
                    không quá 05 ngày kể từ ngày 15/6/2026 | 2026-06-20
                    kết thúc giai đoạn 1 trước ngày 15/6/2026; | 2026-06-14
                    cuối ngày 15/6/2026 | 2026-06-15
                    gia hạn đến ngày 15/6/2026 | 2026-06-15
                    báo cáo sơ kết 6 tháng đầu năm gửi trước ngày 15/6/2026 | 2026-06-14
                    báo cáo tổng kết năm 2026 gửi trước ngày 15/12/2026 | 2026-12-14
                    báo cáo năm trước ngày 15/12 | 2026-12-14
                    nộp báo cáo quý I/2026 trước ngày 15/3/2026 | 2026-03-14
                    6 tháng đầu năm: trước ngày 15/6/2026 | 2026-06-14
                    trước ngày 15/6/2026 (theo dấu bưu điện) | 2026-06-14
                    """)
    void known_words_beside_a_day_leave_it_as_it_is(String words, LocalDate last) {
        for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            assertThat(Deadline.of(Normalizer.normalize(words, form)).lastSureDay(IN_2026))
                    .contains(last);
        }
    }

    @Test
    void a_day_of_every_year_is_a_series_but_not_if_a_word_is_not_understood() {
        assertThat(Deadline.of("ngày 15/6 hằng năm").series())
                .contains(new Series(Series.Every.YEAR, List.of(new Series.Day(6, 15)), null));
        assertThat(Deadline.of("gửi về Sở Nội vụ trước ngày 25 hằng tháng").series()).isPresent();
        for (String words :
                List.of(
                        "khoảng ngày 15/6 hằng năm",
                        "ngày 01 và 15/6 hằng năm",
                        "10 ngày trước ngày 15/6 hằng năm")) {
            assertThat(Deadline.of(words).date()).isEqualTo(RecurringDate.UNDATED);
        }
    }
}
