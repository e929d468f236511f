package vn.sovang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.sovang.local.sample.SampleIds;

/// Those who look: an auditor in the past, an administrator at the boards; and a clerk whose
/// session ends in the middle of a long text.
class ReaderJourneysTest extends InBrowser {
    private static final String AUDITOR = "kiem-tra.ha-tinh";

    @Test
    void an_auditor_slides_a_list_back_compares_it_and_follows_an_award_to_its_launch() {
        browser.as(AUDITOR, "/phong-trao/" + SampleIds.of("S0/nam-2021"));
        browser.one("details.moment summary").click();
        browser.fill("Xem tình trạng lúc", "20/06/2021");
        browser.press("details.moment", "Xem");
        browser.see(".past", "20/06/2021");
        browser.see("main", "Chưa nộp");
        assertThat(browser.title()).startsWith("[20/06/2021");

        browser.press("main", "Báo cáo");
        browser.see("h1", "Báo cáo");
        browser.see(".past", "20/06/2021");
        browser.go("/doi-chieu?trang=/bao-cao&campaign=" + SampleIds.of("S0/nam-2021"));
        browser.fill("Từ", "20/06/2021");
        browser.fill("Đến", "31/12/2021");
        browser.press("main form", "Đối chiếu");
        browser.see(".compared", "Phòng Kỹ thuật an toàn - Môi trường");
        browser.see(".compared ins", "3");

        browser.go("/so-khen-thuong?campaign=" + SampleIds.of("S0/nam-2021"));
        browser.press("298/QĐ-SCT");
        browser.press("article.doc", "Vì sao có khen thưởng này?");
        browser.see("ol.chain", "01/02/2021");
        browser.press("ol.chain", "Phát động phong trào");
        browser.see("h1", "Phong trào thi đua");
    }

    @Test
    void an_administrator_has_a_board_made_anew_and_watches() {
        browser.as("quan-tri.ha-tinh", "/van-hanh");
        browser.press("#pledge-board", "Dựng lại");
        browser.see("h1", "Vận hành");
        browser.see("#pledge-board", "Theo kịp");
        browser.see("#pledge-board", "dòng chỉ có trước");
    }

    @Test
    void the_operator_sees_how_far_every_province_follows() {
        browser.as("dieu-hanh", "/van-hanh");
        browser.see("[aria-labelledby=provinces]", "Quảng Ngãi");
        browser.press("[aria-labelledby=provinces]", "Hà Tĩnh");
        browser.see(".sub", "Hà Tĩnh");
        browser.see("[aria-labelledby=boards]", "Theo kịp");
    }

    @Test
    void whoever_signs_out_is_asked_who_they_are_the_next_time() {
        browser.as(AUDITOR, "/");
        browser.press(".who", "Thoát");
        browser.see("h1", "Đăng nhập");
    }

    @Test
    void a_session_that_ends_in_the_middle_of_a_long_text_takes_no_word_of_it() {
        String words = "Ba tháng đầu năm, Trung tâm đã triển khai. ".repeat(150).strip();
        browser.as(
                "chuyen-vien.ttkc.ha-tinh",
                "/bao-cao/lam/moi?campaignId=%s&phase=1".formatted(SampleIds.of("S0/nam-2021")));
        browser.paste("Nội dung", words);
        browser.signOut();
        browser.press("main form", "Nộp báo cáo");
        browser.choose("chuyen-vien.ttkc.ha-tinh");

        browser.see(".errors", "Phiên");
        assertThat(browser.control("Nội dung").getDomProperty("value")).isEqualTo(words);
    }
}
