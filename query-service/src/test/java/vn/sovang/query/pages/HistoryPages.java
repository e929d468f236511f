package vn.sovang.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import vn.sovang.catalogue.EventCatalogue;
import vn.sovang.kernel.Role;

import java.net.http.HttpResponse;
import java.util.List;

/// Pages at other moments, and what is different between two.
abstract class HistoryPages extends ScoringPages {
    private static final String COMPARED = "/doi-chieu?trang=%s&tu=0&tieng=vi";

    @Test
    void one_steps_over_the_events_of_a_record_there_and_back() throws Exception {
        Browser browser = signedIn(LOG, UNIT, Role.AUDITOR);
        Document now = browser.page(REPORT + "?tieng=vi");
        List<Element> events = now.select(".trail li");

        Document before = browser.page(now.selectFirst(".slide a").attr("href"));
        Document again = browser.page(before.select(".past .slide a").last().attr("href"));

        assertThat(before.select(".trail li")).hasSize(events.size() - 1);
        assertThat(before.select(".past output").text())
                .isEqualTo(Integer.toString(events.size() - 1));
        assertThat(before.select(".past .slide p").first().text())
                .isEqualTo("Bước này: " + sentence(before.select(".trail li").last()));
        assertThat(again.select(".trail li")).hasSize(events.size());
    }

    private static String sentence(Element step) {
        return step.selectFirst("p").ownText();
    }

    @Test
    void the_slider_reaches_every_step_and_the_marks_those_that_people_ask_for() throws Exception {
        Browser browser = signedIn(LOG, UNIT, Role.AUDITOR);
        Document now = browser.page(REPORT + "?tieng=vi");
        int steps = now.select(".trail li").size();

        assertThat(now.selectFirst("#thu").attr("max")).isEqualTo(Integer.toString(steps));
        for (int step = 1; step <= steps; step++) {
            String address =
                    now.selectFirst(".slide").attr("action") + "?ve=" + REPORT + "&thu=" + step;
            assertThat(browser.page(address).select(".trail li")).hasSize(step);
        }
        assertThat(now.select(".marks a").eachText()).contains("Nộp báo cáo");
        assertThat(now.select(".marks a").eachText()).anyMatch(mark -> mark.startsWith("Hết hạn"));
        assertThat(browser.page(now.selectFirst(".marks a").attr("href")).select(".past"))
                .isNotEmpty();
    }

    @Test
    void a_report_and_a_trail_print_under_the_heading_of_a_document() throws Exception {
        Browser browser = signedIn(LOG, UNIT, Role.AUDITOR);

        assertThat(browser.page(REPORT).select(".doc.only-print").text())
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Báo cáo", "Cẩm Xuyên", "ngày");
        assertThat(browser.page("/dien-bien?record=" + SAMPLE.report).select(".only-print").text())
                .contains("Độc lập - Tự do - Hạnh phúc", "Diễn biến", "Cẩm Xuyên");
    }

    @Test
    void the_history_tells_in_the_language_of_its_page() throws Exception {
        Browser browser = signedIn(LOG, UNIT, Role.AUDITOR);

        assertThat(browser.page("/lich-su?tieng=en").select("thead").text())
                .contains("What happened");
        assertThat(browser.page("/lich-su?tieng=vi").select("thead").text()).contains("Diễn biến");
    }

    @Test
    void the_history_is_narrowed_by_words_and_says_who_acted_the_newest_first() throws Exception {
        Browser browser = signedIn(LOG, UNIT, Role.AUDITOR);

        Document all = browser.page("/lich-su?tieng=vi");
        assertThat(all.select("#f-name option").eachText())
                .contains("Ban hành kế hoạch", "Nộp báo cáo")
                .hasSize(EventCatalogue.EVENTS.size() + 1);
        assertThat(all.select("#f-kind option").eachText()).contains("Đề nghị khen thưởng");
        assertThat(all.select("thead").text()).contains("Ai");
        long newest = Long.parseLong(all.selectFirst("tbody td").text());
        Element turn = all.selectFirst("th[aria-sort=descending] a");
        assertThat(browser.page(turn.attr("href")).selectFirst("tbody td").text()).isEqualTo("1");
        assertThat(newest).isGreaterThan(1);

        Document plans = browser.page("/lich-su?tieng=vi&kind=PLAN&name=plan.issued");
        assertThat(plans.select("tbody tr")).isNotEmpty();
        assertThat(plans.select("tbody a[href^=/dien-bien]").eachText())
                .allMatch(text -> text.startsWith("Ban hành kế hoạch"));
        assertThat(plans.select(".chip").text()).contains("Việc: Ban hành kế hoạch");
        assertThat(plans.select("#f-name option").eachText()).doesNotContain("Nộp báo cáo");

        assertThat(browser.page("/lich-su?from=01/01/2021&to=31/01/2021").select("tbody tr"))
                .isEmpty();
        assertThat(browser.page("/lich-su?from=01/02/2021&to=01/02/2021").select("tbody tr"))
                .isNotEmpty();
        assertThat(browser.page("/lich-su?role=VIEWER").select("tbody tr")).isEmpty();
    }

    @Test
    void a_filter_that_cannot_be_read_is_said_and_not_shown_as_in_force() throws Exception {
        Browser browser = signedIn(LOG, UNIT, Role.AUDITOR);

        for (String query : List.of("name=zzz", "kind=zzz", "from=32/13/2021")) {
            Document page = browser.page("/lich-su?tieng=vi&" + query);

            assertThat(page.select(".chip")).as(query).isEmpty();
            assertThat(page.select("main").text()).as(query).contains("không đọc được");
        }
    }

    @Test
    void no_list_shows_names_or_places_that_only_the_machine_knows() throws Exception {
        Browser browser = signedIn(LOG, UNIT, Role.AUDITOR);

        for (String list : List.of("/lich-su", "/diem-can-xem?state=ALL", "/de-nghi")) {
            assertThat(
                            browser.page(
                                            list
                                                    + "&tieng=vi"
                                                            .replace(
                                                                    "&",
                                                                    list.contains("?") ? "&" : "?"))
                                    .select("main td")
                                    .eachText())
                    .as(list)
                    .isNotEmpty()
                    .noneMatch(text ->
                            text.matches("[a-z-]+\\.[a-z-]+")
                                    || text.matches(".*\\([a-z.]+(\\[.*)?\\).*"));
        }
    }

    @Test
    void a_step_leads_to_nothing_but_a_page_of_a_record() throws Exception {
        Browser browser = signedIn(LOG, UNIT, Role.AUDITOR);
        browser.page("/");

        String step = "/buoc/" + SAMPLE.report + "?thu=1&ve=";
        assertThat(browser.get(step + "//example.org/x").statusCode()).isEqualTo(404);
        assertThat(browser.get(step + "https://example.org").statusCode()).isEqualTo(404);
    }

    @Test
    void a_list_is_compared_with_itself_at_two_moments_in_words() throws Exception {
        Browser browser = signedIn(LOG, UNIT, Role.AUDITOR);

        Document all = browser.page(COMPARED.formatted("/bao-cao"));

        assertThat(all.select(".compared > li")).isNotEmpty();
        assertThat(all.select(".compared ins").text()).contains("Cẩm Xuyên");
        assertThat(all.select(".compared dt").eachText())
                .noneMatch(label -> label.matches(".*[a-z][A-Z].*"));
        assertThat(Pages.faults("/doi-chieu", all)).isEmpty();
    }

    @Test
    void differences_are_had_as_a_file_with_a_line_for_each_part() throws Exception {
        Browser browser = signedIn(LOG, UNIT, Role.AUDITOR);
        Document all = browser.page(COMPARED.formatted("/bao-cao"));

        String csv = browser.get(all.selectFirst("a[href*=dang=csv]").attr("href")).body();
        assertThat(csv.lines().findFirst().orElseThrow())
                .contains("Thay đổi,Dòng,Nội dung,Trước,Sau");
        assertThat(csv).contains("thêm,").contains("Cẩm Xuyên");
        assertThat(csv.lines().count()).isGreaterThan(all.select(".compared > li").size());
        assertThat(browser.get(COMPARED.formatted("/bao-cao") + "&dang=xlsx").headers())
                .satisfies(headers ->
                        assertThat(headers.firstValue("content-type").orElse(""))
                                .contains("spreadsheetml"));
        Browser viewer = signedIn(LOG, UNIT, Role.VIEWER);
        viewer.page("/");
        assertThat(viewer.get(COMPARED.formatted("/de-nghi") + "&dang=csv").statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_comparison_that_begins_nowhere_says_what_is_missing() throws Exception {
        Browser browser = signedIn(LOG, UNIT, Role.AUDITOR);

        Document page = browser.page("/doi-chieu?trang=/bao-cao&tu=&den=01/01/2022&tieng=vi");

        assertThat(page.select("#tu-err").text()).contains("bắt đầu đối chiếu");
        assertThat(page.select("#tu[aria-invalid=true]")).hasSize(1);
        assertThat(page.select("#den").val()).isEqualTo("01/01/2022");
        assertThat(browser.page("/doi-chieu?trang=/bao-cao").select("#tu-err")).isEmpty();
    }

    @Test
    void a_record_is_compared_with_itself_and_says_what_changed() throws Exception {
        Browser browser = signedIn(LOG, UNIT, Role.AUDITOR);
        Document then =
                browser.page(
                        browser.page(REPORT + "?tieng=vi")
                                .select(".trail li")
                                .first()
                                .selectFirst("a")
                                .attr("href"));

        Document since = browser.page(then.select(".past a[href^=/doi-chieu]").attr("href"));

        assertThat(since.select(".compared > li")).hasSize(1);
        assertThat(since.select(".compared del").text()).containsIgnoringCase("đã nộp");
        assertThat(since.select(".compared ins").text()).containsIgnoringCase("đã chấp nhận");
    }

    @Test
    void a_comparison_shows_what_the_caller_may_read_and_nothing_else() throws Exception {
        Browser viewer = signedIn(LOG, UNIT, Role.VIEWER);
        viewer.page("/");

        HttpResponse<String> proposals = viewer.get(COMPARED.formatted("/de-nghi"));

        assertThat(proposals.statusCode()).isEqualTo(403);
        assertThat(viewer.get(COMPARED.formatted("/khong-co")).statusCode()).isEqualTo(404);
    }
}
