package vn.sovang.e2e;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A proposal on the closing day of its campaign, from the nomination to the decision, by five
/// posts of a department, through pages alone.
@Order(Integer.MAX_VALUE - 1) // what it does changes the sample that other tests count
class AwardJourneyTest extends InBrowser {
    /// Nominee of a name that nobody else has, however often the journey is made.
    private static final String NOMINEE =
            "Nguyễn Thị Ánh Nguyệt " + System.currentTimeMillis() % 1_000_000;

    private static final LivingPlan.Issuer DEPARTMENT =
            new LivingPlan.Issuer(
                    "Sở Công Thương Quảng Ngãi",
                    "van-thu.so-ct.quang-ngai",
                    "giam-doc.so-ct.quang-ngai");

    static LivingPlan plan;

    @BeforeAll
    static void launch() {
        plan =
                LivingPlan.of(
                        platform,
                        DEPARTMENT,
                        "phong trào Công sở không giấy tờ",
                        List.of("phong-qltm.quang-ngai"),
                        List.of(10));
    }

    @Test
    void five_posts_bring_a_nomination_to_its_decision() throws IOException {
        String proposal = propose();
        browser.as("truong-phong.phong-qltm.quang-ngai", proposal);
        press("Xác nhận hồ sơ");
        browser.as("chuyen-vien.phong-qltm.quang-ngai", proposal);
        press("Trình đề nghị");
        vote(proposal);
        browser.as("chanh-vp.so-ct.quang-ngai", proposal);
        browser.press("Ghi kết quả thẩm định");
        browser.choose("Đủ điều kiện, tiêu chuẩn", "");
        browser.fill("Ghi chú", "Hồ sơ đủ, đúng tuyến trình");
        browser.press("main form", "Ghi kết quả thẩm định");
        browser.see("h1", "Đề nghị khen thưởng");

        decide(proposal);

        browser.see("h1", "Quyết định số");
        browser.see("article.doc", NOMINEE);
        browser.press("article.doc", "Vì sao có khen thưởng này?");
        browser.see("main", "Công sở không giấy tờ");
        browser.see("main", "Hồ sơ đủ, đúng tuyến trình");
    }

    /// Answers the address of the proposal.
    private static String propose() throws IOException {
        browser.as("chuyen-vien.phong-qltm.quang-ngai", "/nguoi/lam/moi");
        browser.choose("Cá nhân", "");
        browser.fill("Tên", NOMINEE);
        browser.press("main form", "Đăng ký người, tập thể được đề nghị");
        browser.see("h1", NOMINEE);

        browser.go("/phong-trao/" + plan.campaign());
        browser.press("Lập đề nghị khen thưởng");
        browser.fill("Người, tập thể", NOMINEE);
        browser.choose("Danh hiệu, hình thức", "Giấy khen");
        browser.choose("Cấp quyết định", "Giám đốc Sở");
        browser.fill("Thành tích", "Đưa 100% hồ sơ lên mạng trong ba tháng");
        browser.press("main form", "Lập đề nghị khen thưởng");
        browser.see("h1", "Đề nghị khen thưởng của Phòng Quản lý thương mại");
        String proposal = browser.path();
        browser.see(".why", "thiếu 3 thành phần");
        for (int missing = 3; missing > 0; missing--) {
            browser.press("Thêm tệp");
            browser.attach(file());
            browser.press("main form", "Thêm thành phần hồ sơ");
            browser.see("h1", "Đề nghị khen thưởng");
        }
        browser.see("main", "3/3 thành phần");
        return proposal;
    }

    private static void vote(String proposal) {
        browser.as("thu-ky-hoi-dong.so-ct.quang-ngai", proposal);
        browser.press("Ghi biên bản bỏ phiếu");
        browser.choose("Họp hội đồng thi đua - khen thưởng", "");
        browser.fill("Họp ngày", LivingPlan.typed(LivingPlan.today()));
        browser.choose("Có", "");
        browser.fill("Tên", "Thành viên 1");
        browser.choose("Có mặt", "");
        browser.one("[name='minutes.votes[0].inFavour']").sendKeys("1");
        browser.one("[name='minutes.votes[0].against']").sendKeys("0");
        browser.one("[name='minutes.votes[0].blank']").sendKeys("0");
        browser.see("[data-outcome]", "Đạt");
        browser.press("main form", "Ghi biên bản bỏ phiếu");
        browser.see("[data-outcome]", "Đạt");
        browser.press("main form", "Đã kiểm tra: Ghi biên bản bỏ phiếu");
        browser.see("h1", "Đề nghị khen thưởng");
    }

    private static void decide(String proposal) {
        browser.as("giam-doc.so-ct.quang-ngai", proposal);
        browser.press("Ban hành quyết định khen thưởng");
        browser.fill("Số", Long.toString(System.currentTimeMillis() / 1000 % 100_000));
        browser.fill("Ký hiệu văn bản", "QĐ-SCT");
        browser.fill("Ngày quyết định", LivingPlan.typed(LivingPlan.today()));
        browser.choose("Cấp quyết định", "Giám đốc Sở");
        browser.fill("Người ký", "Giám đốc Sở Công Thương");
        browser.press("main form", "Ban hành quyết định khen thưởng");
        browser.see(".why", "Việc này không rút lại được");
        browser.see("main form.card", NOMINEE);
        browser.press("main form.card", "Đã kiểm tra: Ban hành quyết định khen thưởng");
    }

    /// An act that asks for nothing but that it is meant.
    private static void press(String act) {
        browser.press(act);
        browser.press("main form", act);
        browser.see("h1", "Đề nghị khen thưởng");
    }

    private static Path file() throws IOException {
        Path file = Files.createTempFile(folder, "thanh-tich", ".pdf");
        return Files.writeString(file, "%PDF-1.4\n% hồ sơ mẫu\n", StandardCharsets.UTF_8);
    }
}
