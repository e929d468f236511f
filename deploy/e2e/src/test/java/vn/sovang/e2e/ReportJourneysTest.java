package vn.sovang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import vn.sovang.local.sample.SampleIds;

import java.util.List;

/// One report from its clerk to the office that puts all of them together; each step begins where
/// the step before it ended.
@Order(Integer.MAX_VALUE - 1) // what it does changes the sample that other tests count
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReportJourneysTest extends InBrowser {
    private static final String CLERK = "chuyen-vien.ubnd.xa-cam-hung";
    private static final String OFFICE = "van-thu.ubnd-tinh.ha-tinh";
    private static final String WRITTEN = "Đã dựng 03 mô hình mới, 12 hộ tham gia";
    private static final List<String> UNITS =
            List.of(
                    "ubnd.xa-cam-hung",
                    "ubnd.xa-cam-nhuong",
                    "ubnd.tt-cam-xuyen",
                    "ubnd.tt-thien-cam");

    private static final String EARLY = "ubnd.xa-cam-nhuong";

    private static final String ADD = "Bổ sung báo cáo";

    static LivingPlan plan;

    /// The report of [#EARLY], in the end accepted.
    static String early = "";

    @BeforeAll
    static void launch() {
        plan =
                LivingPlan.of(
                        platform,
                        new LivingPlan.Issuer(
                                "Ủy ban nhân dân tỉnh Hà Tĩnh",
                                OFFICE,
                                "chu-tich.ubnd-tinh.ha-tinh"),
                        "phong trào Mỗi xã một mô hình mới",
                        UNITS,
                        List.of(-3, 5, 20));
    }

    @Test
    @Order(0)
    void the_figures_of_a_leader_change_while_they_are_open() {
        browser.as("chu-tich.ubnd-tinh.ha-tinh", "/so-lieu");
        String waiting = ".stats a[href*='state=SUBMITTED'] .v";
        int before = Integer.parseInt(browser.text(waiting));

        early = plan.handIn("chuyen-vien." + EARLY, EARLY, 2, "Đã dựng mô hình");

        browser.see(waiting, Integer.toString(before + 1));
    }

    @Test
    @Order(1)
    void a_clerk_of_a_commune_hands_in_what_is_due_this_week() {
        browser.as(CLERK, "/");
        browser.see("#soon", "Đợt 2");
        browser.pressBeside(due(2), "Lập báo cáo");
        browser.see("h1", "Nộp báo cáo");
        browser.fill("Nội dung", WRITTEN);
        browser.fill("Ngày chốt số liệu", LivingPlan.typed(LivingPlan.today()));
        browser.pressTwice("main form", "Nộp báo cáo");

        String handedIn = "Báo cáo Đợt 2 của Ủy ban nhân dân xã Cẩm Hưng";
        browser.see("main", "Đã ghi");
        assertThat(browser.path()).isEqualTo("/");
        browser.press("#sent", handedIn);
        browser.see("h1", handedIn);
        browser.see("main", WRITTEN);
        browser.see("main", "Đúng hạn");
        String report = browser.path();

        browser.back();
        browser.see("h1", "Việc của tôi");
        browser.back();
        assertThat(browser.control("Nội dung").getDomProperty("value")).isEqualTo(WRITTEN);
        browser.press("main form", "Nộp báo cáo");
        browser.press("#sent", handedIn);
        browser.see("h1", handedIn);
        assertThat(browser.path()).isEqualTo(report);
    }

    @Test
    @Order(2)
    void after_the_deadline_the_same_clerk_is_told_how_late_it_is() {
        browser.as(CLERK, "/");
        browser.see("#overdue", "Trễ 3 ngày");
        browser.pressBeside(due(1), "Lập báo cáo");
        browser.fill("Nội dung", "Chưa kịp dựng mô hình");
        browser.fill("Ngày chốt số liệu", LivingPlan.typed(LivingPlan.today().plusDays(1)));
        browser.press("main form", "Nộp báo cáo");

        browser.see(".errors", "sau ngày nộp (quy tắc 9)");
        assertThat(browser.control("Nội dung").getDomProperty("value"))
                .isEqualTo("Chưa kịp dựng mô hình");
        browser.fill("Ngày chốt số liệu", LivingPlan.typed(LivingPlan.today()));
        browser.press("main form", "Nộp báo cáo");

        browser.press("#sent", "Báo cáo Đợt 1 của Ủy ban nhân dân xã Cẩm Hưng");
        browser.see("h1", "Báo cáo Đợt 1");
        browser.see("main", "Trễ 3 ngày");
    }

    @Test
    @Order(3)
    void the_office_returns_one_and_accepts_ten_without_leaving_the_queue() {
        for (String unit : UNITS) {
            for (int phase = 1; phase <= 3; phase++) {
                boolean isThere = unit.equals(UNITS.getFirst()) && phase < 3;
                if (!isThere && !(unit.equals(EARLY) && phase == 2)) {
                    plan.handIn("chuyen-vien." + unit, unit, phase, "Đã dựng mô hình");
                }
            }
        }
        browser.as(OFFICE, "/");
        browser.open("/bao-cao/xem-xet?campaign=" + plan.campaign(), "h1", "12");
        String queue = "details.queue[open] ";
        browser.see(queue + "summary", "Đợt 1");
        browser.press(queue, "Trả lại báo cáo");
        browser.fill("Vì sao trả lại?", "Thiếu số hộ tham gia");
        browser.press(queue + "details form", "Trả lại báo cáo");
        for (int left = 11; left > 1; left--) {
            browser.see("h1", Integer.toString(left));
            browser.press(queue, "Chấp nhận báo cáo");
        }
        browser.see("h1", "1");
        assertThat(browser.at()).contains("/bao-cao/xem-xet");
    }

    @Test
    @Order(4)
    void what_came_back_is_handed_in_again_with_the_difference_shown_and_all_is_put_together() {
        browser.as(CLERK, "/");
        browser.pressBeside(due(1), "Sửa, nộp lại");
        browser.see("main", "Lần 1 bị trả lại vì: Thiếu số hộ tham gia");
        browser.fill("Nội dung", "Chưa kịp dựng mô hình, đã vận động 20 hộ");
        browser.fill("Ngày chốt số liệu", LivingPlan.typed(LivingPlan.today()));
        browser.press("main form", "Nộp lại báo cáo");
        browser.see("main ins", "20 hộ");
        browser.press("main form", "Đã kiểm tra: Nộp lại báo cáo");
        browser.see("main", "Đã ghi");
        assertThat(browser.at()).contains("/?tiep=");

        browser.as(OFFICE, "/bao-cao/xem-xet?campaign=" + plan.campaign());
        for (int left = 2; left > 0; left--) {
            browser.see("h1", Integer.toString(left));
            browser.press("details.queue[open]", "Chấp nhận báo cáo");
        }
        browser.see("main", "Không còn báo cáo nào");
        browser.go("/phong-trao/" + plan.campaign());
        browser.press("main", "Chốt tổng hợp báo cáo: Đợt 2");
        browser.see("h1", "Chốt tổng hợp báo cáo");
        assertThat(browser.all("[name$='.reportId']")).hasSize(4);
        browser.fill("Nội dung", "Cả bốn xã, thị trấn đã báo cáo");
        browser.fill("Ngày chốt số liệu", LivingPlan.typed(LivingPlan.today()));
        browser.press("main form", "Chốt tổng hợp báo cáo");
        browser.see("h1", "Mỗi xã một mô hình mới");
        assertThat(browser.all("[aria-labelledby=t-reports] tbody tr")).hasSize(4);
    }

    @Test
    @Order(5)
    void the_second_of_two_sees_what_the_first_did_and_keeps_the_own_text() {
        String nominee = SampleIds.of("S0/ca-nhan-02").toString();
        browser.as("chuyen-vien.phong-qltm.ha-tinh", "/nguoi/" + nominee + "/lam/correct");
        browser.choose("Cá nhân", "");
        browser.fill("Tên", "Cá nhân mẫu Hai");
        browser.fill("Lý do", "Tên theo giấy khai sinh");
        plan.correct("truong-phong.phong-qltm.ha-tinh", nominee, "Cá nhân mẫu 2");

        browser.press("main form", "Sửa thông tin");

        browser.see(".errors", "đã ghi vào hồ sơ này trước");
        assertThat(browser.control("Lý do").getDomProperty("value"))
                .isEqualTo("Tên theo giấy khai sinh");
    }

    @Test
    @Order(6)
    void without_a_network_nothing_is_sent_and_with_it_again_all_is_once() {
        browser.as("chuyen-vien." + EARLY, "/bao-cao/" + early);
        browser.press("main", ADD);
        browser.fill("Nội dung", "Thêm 03 hộ");
        browser.fill("Ngày chốt số liệu", LivingPlan.typed(LivingPlan.today()));
        browser.network(false);

        browser.press("main form", ADD);

        browser.see("[data-offline]", "chưa gửi gì");
        assertThat(browser.control("Nội dung").getDomProperty("value")).isEqualTo("Thêm 03 hộ");
        browser.network(true);
        browser.press("main form", ADD);
        browser.see("main", "Thêm 03 hộ");
        assertThat(browser.text("main").split("Thêm 03 hộ", -1)).hasSize(2);
    }

    /// The line of a report on the clerk's page of work.
    private static String due(int phase) {
        return "Báo cáo Đợt %d của Ủy ban nhân dân xã Cẩm Hưng\n%s".formatted(phase, plan.name());
    }
}
