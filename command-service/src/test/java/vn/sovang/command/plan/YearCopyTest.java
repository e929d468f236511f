package vn.sovang.command.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import static vn.sovang.command.given.Given.TODAY;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.office;
import static vn.sovang.command.given.Given.plan;
import static vn.sovang.command.given.Refusals.assertRefused;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.sovang.command.act.Facts;
import vn.sovang.goal.Baseline;
import vn.sovang.goal.Comparator;
import vn.sovang.goal.Direction;
import vn.sovang.goal.FigureGoal;
import vn.sovang.goal.Measure;
import vn.sovang.goal.Quantity;
import vn.sovang.goal.Target;
import vn.sovang.plan.BumpedValue;
import vn.sovang.plan.CampaignKind;
import vn.sovang.plan.Commemoration;
import vn.sovang.plan.CopyPlanToYear;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingCode;
import vn.sovang.plan.FindingOutcome;
import vn.sovang.plan.IssuePlan;
import vn.sovang.plan.ParentDocument;
import vn.sovang.plan.Passage;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanCopied;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanEvent;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlannedCampaign;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.plan.ReviseDraft;
import vn.sovang.plan.SettleFinding;
import vn.sovang.plan.Theme;
import vn.sovang.text.Phrase;
import vn.sovang.time.DateContext;
import vn.sovang.time.DatePoint;
import vn.sovang.time.Deadline;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class YearCopyTest {
    private static final PlanId OLD = new PlanId(id(10));
    private static final PlanId COPY = new PlanId(id(11));
    private static final PlanState NONE = new PlanState.None();

    private static final PlanDrafted DRAFTED = (PlanDrafted) copy(2022).get(0);
    private static final PlanCopied COPIED = (PlanCopied) copy(2022).get(1);

    @Test
    void a26_every_value_of_the_year_moves_and_is_listed_for_a_check() {
        PlanContent content = DRAFTED.content();
        PlannedCampaign campaign = content.campaigns().getFirst();
        assertThat(content.year()).isEqualTo(2022);
        assertThat(campaign.label()).isEqualTo("nam-2022");
        assertThat(campaign.name().value()).isEqualTo("Thi đua năm 2022");
        assertThat(campaign.phases().getFirst().report().lastDays(DateContext.ofYear(2022)))
                .hasValueSatisfying(
                        days -> assertThat(days.last()).isEqualTo(LocalDate.of(2023, 1, 9)));
        assertThat(content.theme().phrase().value()).isEqualTo("Bứt phá năm 2022");
        assertThat(COPIED.bumped())
                .contains(
                        new BumpedValue(
                                "campaigns[nam-2022].name", "Thi đua năm 2021", "Thi đua năm 2022"),
                        new BumpedValue(
                                "campaigns[nam-2022].phases[1].start", "01/01/2021", "01/01/2022"),
                        new BumpedValue("theme", "Bứt phá năm 2021", "Bứt phá năm 2022"));
        assertThat(COPIED.fromYear()).isEqualTo(2021);
    }

    @Test
    void rule_12_a_commemoration_counts_one_year_more_and_what_happened_stays() {
        Commemoration moved =
                DRAFTED.content()
                        .campaigns()
                        .getFirst()
                        .phases()
                        .getFirst()
                        .commemorations()
                        .getFirst();
        assertThat(moved.years()).isEqualTo(92);
        assertThat(moved.phrase().value()).isEqualTo("92 năm thành lập Đảng 03/02/1930-03/02/2022");
        assertThat(moved.events().getFirst().happened().phrase().value()).isEqualTo("03/02/1930");
        assertThat(moved.events().getFirst().remembered().phrase().value()).isEqualTo("03/02/2022");
    }

    @Test
    void a26_what_cannot_move_stays_as_it_was_and_is_a_finding() {
        assertThat(COPIED.findings())
                .extracting(Finding::code, Finding::anchor)
                .contains(
                        tuple(FindingCode.IMPOSSIBLE_DATE, "campaigns[nam-2022].phases[1].end"),
                        tuple(FindingCode.YEAR_INCONSISTENT, "parents[0]"),
                        tuple(FindingCode.YEAR_INCONSISTENT, "targets[T1]"),
                        tuple(FindingCode.YEAR_INCONSISTENT, "passages[I.1]"));
        PlanContent content = DRAFTED.content();
        assertThat(content.campaigns().getFirst().phases().getFirst().end().phrase().value())
                .isEqualTo("đến hết ngày 31/6/2021");
        assertThat(content.passages().getFirst().phrase().value())
                .isEqualTo("kế hoạch 5 năm 2021-2025");
        assertThat(content.parents().getFirst().documentId()).isNull();
    }

    @Test
    void a_day_that_the_other_year_does_not_have_is_found_in_words_of_that_year() {
        for (String words : List.of("29/02/2024", "ngày 29 tháng 02 năm 2024")) {
            YearWords years = new YearWords(2024, 2025);
            String moved = years.day("x", DatePoint.of(words)).phrase().value();
            assertThat(moved).isEqualTo(words.replace("2024", "2025"));
            assertThat(years.findings())
                    .containsExactly(
                            new Finding(FindingCode.DAY_NOT_IN_YEAR, "x", new Phrase(moved)));
            assertThat(years.prose("x", "mít tinh " + words)).isEqualTo("mít tinh " + moved);
        }
        YearWords years = new YearWords(2024, 2025);
        assertThat(years.limit("x", Deadline.of("đến ngày 29/02")).phrase().value())
                .isEqualTo("đến ngày 29/02");
        assertThat(years.findings())
                .containsExactly(
                        new Finding(
                                FindingCode.DAY_NOT_IN_YEAR, "x", new Phrase("đến ngày 29/02")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    phong trào thi đua năm 2021 | phong trào thi đua năm 2022
                    PHONG TRÀO NĂM 2021 | PHONG TRÀO NĂM 2022
                    sơ kết 06 tháng đầu năm 2021 | sơ kết 06 tháng đầu năm 2022
                    trước tháng 6/2021, quý III/2021 | trước tháng 6/2022, quý III/2022
                    xong trước ngày 31/12/2021. | xong trước ngày 31/12/2022.
                    ngày 15 tháng 4 năm 2021 | ngày 15 tháng 4 năm 2022
                    trong năm học 2020-2021 | trong năm học 2021-2022
                    kế hoạch trồng 2021 cây xanh năm 2021 | kế hoạch trồng 2021 cây xanh năm 2022
                    Kế hoạch thi đua năm 2021 | Kế hoạch thi đua năm 2022
                    báo cáo số liệu năm 2021 | báo cáo số liệu năm 2022
                    nghị quyết, kế hoạch của các cấp năm 2021 | nghị quyết, kế hoạch của các cấp năm 2022
                    thông báo kết quả trước ngày 15/6/2021 | thông báo kết quả trước ngày 15/6/2022
                    Quyết định khen thưởng trước ngày 15/6/2021 | Quyết định khen thưởng trước ngày 15/6/2022
                    mục tiêu năm 2021, hướng đến năm 2030 | mục tiêu năm 2022, hướng đến năm 2030
                    theo Kết luận 01-KL/TW, toàn ngành thi đua năm 2021 | theo Kết luận 01-KL/TW, toàn ngành thi đua năm 2022
                    nhiệm vụ đã được UBND tỉnh giao năm 2021 | nhiệm vụ đã được UBND tỉnh giao năm 2022
                    chỉ tiêu đã đăng ký năm 2021 | chỉ tiêu đã đăng ký năm 2022
                    theo Luật Bảo vệ môi trường, xong trước ngày 31/12/2021 | theo Luật Bảo vệ môi trường, xong trước ngày 31/12/2022
                    thành lập tổ giúp việc trước ngày 15/6/2021 | thành lập tổ giúp việc trước ngày 15/6/2022
                    phong trào của học sinh năm 2021 | phong trào của học sinh năm 2022
                    nhiệm vụ của từng đơn vị năm 2021 | nhiệm vụ của từng đơn vị năm 2022
                    """)
    void a_year_of_the_plan_moves_in_both_forms_of_the_letters(String words, String moved) {
        for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            YearWords years = new YearWords(2021, 2022);
            assertThat(years.prose("x", Normalizer.normalize(words, form)))
                    .isEqualTo(Normalizer.normalize(moved, form));
            assertThat(years.findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trồng 2021 cây xanh",
                "vốn 2021 tỷ đồng",
                "điện thoại 0239.2021.555 và 02392021",
                "điện thoại 12.05.2021.33",
                "thành lập năm 1991"
            })
    void an_amount_or_a_number_never_moves_and_is_no_finding(String words) {
        YearWords years = new YearWords(2021, 2022);
        assertThat(years.prose("x", words)).isEqualTo(words);
        assertThat(years.findings()).isEmpty();
        assertThat(years.bumped()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quyết định số 12/2021/QĐ-UBND ngày 05/3/2021",
                "Quyết định số 12/QĐ-UBND, ngày 05 tháng 3 năm 2021 của UBND tỉnh",
                "Kế hoạch số 15/KH-UBND về phong trào thi đua, khen thưởng năm 2021",
                "Ngày 05/3/2021, UBND tỉnh ban hành Quyết định số 12/QĐ-UBND",
                "Chỉ thị ngày 07/4/2021 của Bộ Chính trị",
                "Luật Bảo vệ môi trường, sửa đổi năm 2021",
                "Công văn số 12 ngày 05/3/2021",
                "Kế hoạch số 15 ngày 19/01/2021 của UBND tỉnh",
                "KẾ HOẠCH SỐ 15 NGÀY 19/01/2021",
                "(ban hành kèm theo Quyết định số 3 ngày 01/01/2021)",
                "QĐ số 5 ngày 01/01/2021",
                "Tờ trình số 9/TTr-SCT, 05/3/2021",
                "Quyết định số 12/QĐ-UBND (ngày 05/3/2021)",
                "Kết luận số 12 tháng 3 năm 2021",
                "theo báo cáo số 12 năm 2021",
                "Nghị quyết của Tỉnh ủy năm 2021",
                "thực hiện nghị quyết của Tỉnh ủy năm 2021",
                "Văn bản số 45 năm 2021",
                "Biên bản họp ngày 05/3/2021",
                "Thông tư ban hành năm 2021",
                "Thông báo của UBND tỉnh năm 2021",
                "kỷ niệm 76 năm Quốc khánh (02/9/1945 - 02/9/2021)",
                "kỷ niệm 76 năm Quốc khánh (…-02/9/2021)",
                "chào mừng 76 năm Quốc khánh 02/9/2021",
                "chỉ tiêu năm 2021 và năm 2022",
                "tổng kết năm 2021 trước ngày 10/01/2022",
                "kế hoạch 5 năm 2021-2025",
                "kết quả các năm 2021, 2022",
                "năm 2021 và 2022",
                "giao dự toán 2021",
                "Kế hoạch năm 2021 của UBND tỉnh",
                "thực hiện Chương trình hành động năm 2021 của Tỉnh ủy",
                "01/2021 - 12/2021",
                "Kết luận 01-KL/TW, năm 2021",
                "Kết luận 01-KL/TW, Ban Bí thư, năm 2021",
                "Thông báo 34/TB-VP (năm 2021)",
                "Bộ luật Lao động (năm 2021)",
                "Luật Thi đua, khen thưởng (sửa đổi năm 2021)",
                "Luật Bảo vệ môi trường ngày 05/3/2021",
                "Giấy khen số 5 năm 2021",
                "Nghị quyết HĐND tỉnh khóa XVIII, kỳ họp ngày 05/3/2021",
                "Nghị quyết HĐND tỉnh khóa XVIII, tại kỳ họp thứ 2 ngày 05/3/2021",
                "Nghị quyết về chuyển đổi số, do HĐND tỉnh ban hành năm 2021",
                "thành lập năm 2021",
                "trung tâm được thành lập ngày 05/3/2021",
                "sinh năm 2021",
                "cầu khánh thành tháng 3/2021",
                "đã được khen năm 2021 theo QĐ 12",
                "đã đạt danh hiệu Lao động tiên tiến năm 2021"
            })
    void what_is_cited_or_may_be_a_year_stays_and_is_for_a_person_to_check(String words) {
        for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            String given = Normalizer.normalize(words, form);
            YearWords years = new YearWords(2021, 2022);
            assertThat(years.prose("x", given)).isEqualTo(given);
            assertThat(years.findings())
                    .containsExactly(
                            new Finding(FindingCode.YEAR_INCONSISTENT, "x", new Phrase(given)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phát động phong trào thi đua yêu nước năm 2021",
                "Hưởng ứng phong trào thi đua do tỉnh phát động năm 2021",
                "Tổng kết phong trào thi đua, gắn với hội nghị tổng kết công tác năm 2021",
                "Chỉ tiêu năm 2021: 100% hộ dùng nước sạch",
                "Từ ngày 01/01/2021 đến ngày 30/6/2021",
                "Từ ngày 01/7/2021 đến hết ngày 31/12/2021: đợt 2",
                "Thời gian thi đua: từ ngày 05/01/2021",
                "Hoàn thành trước ngày 31/12/2021",
                "Chậm nhất là ngày 15/6/2021 gửi hồ sơ",
                "gửi hồ sơ chậm nhất vào ngày 15 tháng 6 năm 2021",
                "Năm 2021, toàn ngành phấn đấu hoàn thành 100% nhiệm vụ",
                "Trong năm 2021, triển khai 02 đợt thi đua",
                "Trong 06 tháng đầu năm 2021",
                "9 tháng đầu năm 2021",
                "đến hết năm 2021 có 02 xã đạt chuẩn",
                "đến cuối năm 2021 có 02 xã đạt chuẩn",
                "quý IV/2021",
                "trong quý II năm 2021",
                "bình xét danh hiệu thi đua năm 2021",
                "Đề nghị tặng Bằng khen trước ngày 15/12/2021",
                "Phấn đấu có 02 xã được công nhận đạt chuẩn năm 2021",
                "Lễ phát động tổ chức ngày 05/01/2021",
                "hội nghị tổng kết vào tháng 12/2021",
                "Báo cáo kết quả trước ngày 10 hằng tháng của năm 2021",
                "đăng ký thi đua năm 2021 xong trước 28/02/2021",
                "Nội dung thi đua năm 2021",
                "Kế hoạch kiểm tra năm 2021",
                "đầu năm học 2021-2022",
                "thi đua chào mừng các ngày lễ lớn năm 2021",
                "nộp trước tháng 9 năm 2021"
            })
    void the_plans_own_time_moves(String words) {
        YearWords years = new YearWords(2021, 2022);
        assertThat(years.prose("x", words))
                .isEqualTo(words.replace("2022", "2023").replace("2021", "2022"));
        assertThat(years.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nghị định 91, tháng 7 năm 2021",
                "theo Kế hoạch năm 2021 của Sở",
                "Thực hiện Nghị định 91, tháng 7 năm 2021",
                "Thông tư 43; năm 2021",
                "Đại hội đại biểu toàn quốc lần thứ XIII năm 2021",
                "Chào mừng thành công Đại hội lần thứ XIII năm 2021",
                "vừa qua, năm 2021 toàn ngành hoàn thành tốt nhiệm vụ",
                "Thời gian qua, nhất là năm 2021, phong trào thi đua đã lan tỏa",
                "Huân chương Lao động hạng Nhì năm 2021",
                "phong trào thi đua được tặng Cờ của Chính phủ năm 2021",
                "Năm 2021 là năm đầu tiên thực hiện kế hoạch 5 năm",
                "Năm 2021 có ý nghĩa đặc biệt quan trọng",
                "bầu cử đại biểu Quốc hội khóa XV năm 2021",
                "bão số 5 năm 2021",
                "phòng, chống dịch COVID-19 đợt 4 năm 2021",
                "Luật số 72, năm 2021",
                "so với năm 2021",
                "tăng 5% so với kế hoạch năm 2021",
                "tính đến ngày 31/5/2021, toàn huyện có 12 xã",
                "Từ ngày 01/7/2021, mô hình mới đi vào hoạt động",
                "Tổng điều tra kinh tế năm 2021",
                "SEA Games 31 năm 2021",
                "Bằng khen của Thủ tướng năm 2021",
                "danh hiệu Anh hùng Lao động năm 2021",
                "công trình khởi công tháng 3 năm 2021",
                "vận hành ngày 05/3/2021",
                "trước năm 2021",
                "Năm 2021, ngành đã hoàn thành chỉ tiêu",
                "Văn kiện Đại hội Đảng bộ huyện tháng 3/2021",
                "theo báo cáo năm 2021",
                "Hội thi thể thao ngành năm 2021",
                "Cuộc thi sáng tạo, năm 2021",
                "kể từ ngày 01/3/2021",
                "Hiệp định có hiệu lực năm 2021",
                "Giải thưởng chất lượng quốc gia 2021",
                "học sinh năm 2021",
                "Năm 2021, Đại hội đề ra nhiệm vụ của 5 năm"
            })
    void what_is_not_surely_the_plans_stays_and_is_for_a_person_to_check(String words) {
        YearWords years = new YearWords(2021, 2022);
        assertThat(years.prose("x", words)).isEqualTo(words);
        assertThat(years.findings())
                .containsExactly(
                        new Finding(FindingCode.YEAR_INCONSISTENT, "x", new Phrase(words)));
    }

    @Test
    void a_day_of_the_week_that_no_more_fits_is_found_in_words_of_the_new_year() {
        for (String words : List.of("thứ Sáu ngày 25/6/2021", "thứ Sáu ngày 25/6")) {
            YearWords years = new YearWords(2021, 2022);
            String moved = years.limit("x", Deadline.of(words)).phrase().value();
            assertThat(moved).isEqualTo(words.replace("2021", "2022"));
            assertThat(years.findings())
                    .containsExactly(
                            new Finding(FindingCode.WEEKDAY_DIFFERS, "x", new Phrase(moved)));
        }
    }

    @Test
    void a_name_of_the_plans_has_its_year_unless_something_else_is_named() {
        YearWords years = new YearWords(2021, 2022);
        assertThat(years.name("x", "Đổi mới, bứt phá năm 2021"))
                .isEqualTo("Đổi mới, bứt phá năm 2022");
        assertThat(years.findings()).isEmpty();
        assertThat(years.name("x", "Chào mừng Đại hội lần thứ XIII năm 2021"))
                .isEqualTo("Chào mừng Đại hội lần thứ XIII năm 2021");
        assertThat(years.findings()).hasSize(1);
    }

    @Test
    void what_is_remembered_without_a_count_of_years_stays() {
        YearWords years = new YearWords(2021, 2022);
        Commemoration election =
                new Commemoration(
                        new Phrase("chào mừng Đại hội lần thứ XIII năm 2021"), null, List.of());
        assertThat(years.commemorations("x", List.of(election))).containsExactly(election);
        assertThat(years.findings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"S0, 2", "S1, 0", "S2, 1", "S3, 3", "S4, 0"})
    void in_the_copy_of_a_real_plan_its_own_years_move(String code, int left) {
        PlanContent old = SeedPlans.content(code);
        YearWords years = new YearWords(old.year(), old.year() + 1);
        YearCopy.of(old, old.year() + 1, years);
        String year = "năm " + old.year();
        assertThat(years.bumped()).filteredOn(value -> value.before().contains(year)).isNotEmpty();
        assertThat(years.findings())
                .filteredOn(finding -> !finding.anchor().startsWith("parents"))
                .filteredOn(finding -> finding.phrase().value().contains(year))
                .hasSize(left);
    }

    @Test
    void beside_a_cited_document_the_plans_own_year_moves() {
        YearWords years = new YearWords(2021, 2022);
        assertThat(
                        years.prose(
                                "x",
                                "Thực hiện Quyết định số 12/2021/QĐ-UBND ngày 05/3/2021, năm 2021"
                                        + " phấn đấu trồng 2021 cây xanh; tổng kết trước ngày"
                                        + " 31/12/2021"))
                .isEqualTo(
                        "Thực hiện Quyết định số 12/2021/QĐ-UBND ngày 05/3/2021, năm 2022"
                                + " phấn đấu trồng 2021 cây xanh; tổng kết trước ngày 31/12/2022");
        assertThat(years.findings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Luật Thi đua khen thưởng ngày 19/01/2021, 0",
        "Căn cứ Nghị định số 98/2021/NĐ-CP, 0",
        "Kế hoạch số 15/KH-UBND ngày 19/01/2021, 1"
    })
    void a_law_of_the_plans_year_stays_in_force_and_is_no_finding(String citation, int found) {
        YearWords years = new YearWords(2021, 2022);
        YearCopy.of(citing(citation), 2022, years);
        assertThat(years.findings())
                .filteredOn(finding -> finding.anchor().startsWith("parents"))
                .hasSize(found);
    }

    @Test
    void the_copy_of_s3_opens_only_findings_about_a_year_that_its_words_show() {
        PlanContent old = SeedPlans.content("S3");
        YearWords years = new YearWords(2021, 2022);
        PlanContent copy = YearCopy.of(old, 2022, years);
        assertThat(years.findings())
                .filteredOn(finding -> finding.code() == FindingCode.YEAR_INCONSISTENT)
                .allSatisfy(finding ->
                        assertThat(finding.phrase().value()).containsPattern("20(20|21)"))
                .extracting(Finding::anchor)
                .contains("parents[0]", "parents[1]", "targets[T32]")
                .doesNotContain("parents[2]", "parents[6]", "targets[T1]");
        assertThat(copy.parents().getFirst().citation())
                .isEqualTo(old.parents().getFirst().citation());
        assertThat(((FigureGoal) copy.targets().getFirst().goal()).baseline())
                .isEqualTo(new Baseline(2021, null));
        assertThat(years.bumped())
                .contains(new BumpedValue("targets[T1].baseline", "2020", "2021"));
    }

    @Test
    void rule_13_a_copy_has_neither_number_nor_date() {
        assertThat(DRAFTED.content().head().number().phrase()).isNull();
        assertThat(DRAFTED.content().head().date()).isNull();
        assertThat(COPIED.bumped()).contains(new BumpedValue("head.number", "15", ""));
    }

    @Test
    void rule_4_a_copy_with_an_impossible_date_is_issued_once_it_is_revised() {
        PlanState draft = draft();
        assertRefused(
                PlanRejection.DATE_IMPOSSIBLE, () -> PlanState.decide(issue(), draft, office()));
        PlanState revised =
                PlanState.evolve(
                        draft, PlanState.decide(new ReviseDraft(COPY, plan()), draft).getFirst());
        assertThat(PlanState.decide(issue(), revised, office())).hasSize(1);
    }

    @Test
    void the_findings_of_a_copy_are_settled_by_a_person() {
        SettleFinding settle =
                new SettleFinding(COPY, 0, FindingOutcome.ACCEPTED, null, "đã kiểm tra");
        assertThat(PlanState.decide(settle, draft(), office())).hasSize(1);
    }

    static void copy_what_is_not_there() {
        PlanState.decide(
                new CopyPlanToYear(COPY, OLD, 2022, "moi"), NONE, office(), _ -> Facts.of());
    }

    static void copy_to_the_same_year() {
        copy(2021);
    }

    private static PlanState draft() {
        return PlanState.evolve(PlanState.evolve(NONE, DRAFTED), COPIED);
    }

    private static IssuePlan issue() {
        return new IssuePlan(
                COPY, new DocumentNumber("15"), "KH-SCT", TODAY, "Sở", "Giám đốc", null, List.of());
    }

    private static List<PlanEvent> copy(int year) {
        Facts old = Facts.of(new PlanDrafted(OLD, "cu", content()));
        CopyPlanToYear command = new CopyPlanToYear(COPY, OLD, year, "moi");
        return PlanState.decide(
                command, NONE, office(), id -> id.equals(OLD.value()) ? old : Facts.of());
    }

    private static PlanContent content() {
        PlanContent bare = plan();
        return new PlanContent(
                2021,
                bare.head(),
                List.of(parent(id(12))),
                new Theme(Theme.Origin.OWN, new Phrase("Bứt phá năm 2021")),
                List.of(campaign()),
                bare.recipients(),
                List.of(
                        new Passage(
                                Passage.Kind.PURPOSE,
                                "I.1",
                                new Phrase("kế hoạch 5 năm 2021-2025"),
                                false)),
                List.of(target()),
                bare.tasks(),
                bare.duties(),
                bare.attachments(),
                bare.openLists(),
                bare.crossReferences());
    }

    private static PlanContent citing(String citation) {
        PlanContent old = SeedPlans.content("S3");
        return new PlanContent(
                old.year(),
                old.head(),
                List.of(
                        new ParentDocument(
                                ParentDocument.Relation.IMPLEMENTS,
                                ParentDocument.Origin.EXTERNAL,
                                new Phrase(citation),
                                "Văn bản",
                                null,
                                null,
                                "Cấp trên",
                                null)),
                old.theme(),
                old.campaigns(),
                old.recipients(),
                old.passages(),
                old.targets(),
                old.tasks(),
                old.duties(),
                old.attachments(),
                old.openLists(),
                old.crossReferences());
    }

    private static Target target() {
        return new Target(
                "T1",
                new Phrase("tăng 03 bậc so với năm 2020"),
                new FigureGoal(
                        "T1",
                        "chỉ số CCHC",
                        Measure.RANK_GAIN,
                        Comparator.values()[0],
                        Quantity.of("03 bậc"),
                        Direction.values()[0],
                        null,
                        new Baseline(2020, null),
                        List.of()),
                null,
                List.of());
    }

    private static ParentDocument parent(@Nullable UUID document) {
        return new ParentDocument(
                ParentDocument.Relation.IMPLEMENTS,
                ParentDocument.Origin.EXTERNAL,
                new Phrase("Kế hoạch số 15/KH-UBND ngày 19/01/2021"),
                "Kế hoạch",
                "15/KH-UBND",
                null,
                "UBND tỉnh",
                document);
    }

    private static PlannedCampaign campaign() {
        Commemoration party =
                new Commemoration(
                        new Phrase("91 năm thành lập Đảng 03/02/1930-03/02/2021"),
                        91,
                        List.of(
                                new Commemoration.Event(
                                        DatePoint.of("03/02/1930"), DatePoint.of("03/02/2021"))));
        return new PlannedCampaign(
                "nam-2021",
                new Phrase("Thi đua năm 2021"),
                CampaignKind.ANNUAL,
                List.of(
                        new PlannedPhase(
                                "1",
                                "Đợt 1",
                                DatePoint.of("01/01/2021"),
                                Deadline.of("đến hết ngày 31/6/2021"),
                                null,
                                Deadline.of("trước ngày 10/01/2022"),
                                List.of(party))),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of());
    }
}
