package vn.sovang.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import vn.sovang.kernel.Role;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;
import vn.sovang.report.ReportId;
import vn.sovang.report.ReportSubmitted;
import vn.sovang.unit.UnitId;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The page of a report, and the queue of the office.
abstract class ReportPages extends SampledPages {
    protected static final String REPORT = "/bao-cao/" + SAMPLE.report;
    protected static final String QUEUE = "/bao-cao/xem-xet";

    @Test
    void a_report_that_was_handed_in_again_shows_what_changed_and_why_it_went_back()
            throws Exception {
        Document page = signedIn(LOG, UNIT, Role.UNIT_CLERK).page(REPORT + "?tieng=vi");

        assertThat(page.title()).startsWith("Đã chấp nhận: Báo cáo");
        assertThat(page.select("main del").text()).contains("đầu");
        assertThat(page.select("main ins").text()).contains("hai");
        assertThat(page.text()).contains("Lần 1 bị trả lại vì: Thiếu số liệu");
        assertThat(page.select(".trail li")).hasSizeGreaterThan(3);
    }

    @Test
    void a_report_that_came_back_begins_with_its_text_and_shows_what_changed_before_it_is_sent()
            throws Exception {
        SamplePlan sample = new SamplePlan();
        TestLog log = new TestLog();
        log.append(
                List.of(
                        sample.departmentRegistered(),
                        sample.districtRegistered(),
                        sample.imported(),
                        sample.issued(),
                        sample.launched(),
                        sample.submitted(),
                        sample.returned()));
        follow(log);
        String before = sample.submitted().content().summary();
        Browser clerk = signedIn(log, sample.district.value(), Role.UNIT_CLERK);
        Document page = clerk.page("/bao-cao/" + sample.report + "/lam/resubmit?tieng=vi");
        Element form = page.selectFirst("main form[method=post]");

        assertThat(page.select(".why.odd").text())
                .isEqualTo("Lần 1 bị trả lại vì: " + sample.returned().reason());
        assertThat(form.selectFirst("[name='content.summary']").text()).isEqualTo(before);
        assertThat(form.selectFirst("[name='content.coversUntil']").val())
                .isEqualTo(Words.day(sample.submitted().content().coversUntil()));
        COMMANDS.answer(200, "{\"id\":\"x\",\"version\":3,\"position\":1}");
        Document asked =
                Jsoup.parse(
                        clerk.send(form, Map.of("content.summary", before + " thêm 20 hộ")).body());

        assertThat(COMMANDS.sent()).isEmpty();
        assertThat(asked.select("main ins").text()).contains("20 hộ");
        clerk.send(asked.selectFirst("main form[method=post]"), Map.of());
        assertThat(COMMANDS.sent().getLast().body()).contains("20 hộ");
    }

    @Test
    void an_accepted_report_offers_its_unit_an_addition_and_says_why_nothing_else()
            throws Exception {
        Document page = signedIn(LOG, UNIT, Role.UNIT_CLERK).page(REPORT + "?tieng=vi");

        assertThat(page.select("[aria-labelledby=todo] a").eachAttr("href"))
                .containsExactly(REPORT + "/lam/supplement");
        assertThat(page.selectFirst("[aria-labelledby=todo]").text()).contains("R4");
        assertThat(
                        signedIn(LOG, UUID.randomUUID(), Role.UNIT_CLERK)
                                .page(REPORT)
                                .select("a[href*=/lam/]"))
                .isEmpty();
    }

    @Test
    void a_draft_is_shown_to_its_unit_and_the_office_and_is_not_there_for_others()
            throws Exception {
        String draft = "/bao-cao/" + SAMPLE.draftedReport;

        assertThat(signedIn(LOG, UNIT, Role.UNIT_CLERK).get(draft).statusCode()).isEqualTo(200);
        assertThat(
                        signedIn(LOG, SAMPLE.department.value(), Role.OFFICE_CLERK)
                                .get(draft)
                                .statusCode())
                .isEqualTo(200);
        assertThat(signedIn(LOG, UUID.randomUUID(), Role.AUDITOR).get(draft).statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_office_accepts_one_after_another_without_leaving_the_list() throws Exception {
        Browser office = signedIn(LOG, UUID.randomUUID(), Role.OFFICE_CLERK);
        Document queue = office.page(QUEUE + "?tieng=vi");
        List<Element> waiting = queue.select("details.queue");
        assertThat(waiting).hasSizeGreaterThan(1);
        assertThat(queue.select("details.queue[open]")).hasSize(1);
        COMMANDS.answer(200, "{\"id\":\"x\",\"version\":3,\"position\":1}");

        HttpResponse<String> next =
                office.send(waiting.getFirst().selectFirst("form:has([value=accept])"), Map.of());

        assertThat(next.uri().getPath()).isEqualTo(QUEUE);
        assertThat(COMMANDS.sent().getFirst().path()).endsWith("/accept");
        assertThat(Jsoup.parse(next.body()).selectFirst("details.queue[open]").id())
                .isEqualTo(waiting.get(1).id());
    }

    @Test
    void the_queue_shows_twenty_with_their_texts_and_the_one_that_is_asked_for() throws Exception {
        SamplePlan sample = new SamplePlan();
        TestLog log = new TestLog();
        log.append(sample.everything());
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            ReportId id = new ReportId(UUID.randomUUID());
            ids.add(id.toString());
            log.append(
                    new ReportSubmitted(
                            id,
                            sample.campaign,
                            "1",
                            new UnitId(UUID.randomUUID()),
                            sample.submitted().content(),
                            sample.submitted().submittedAt().plusSeconds(i)));
        }
        follow(log);
        Browser office = signedIn(log, UUID.randomUUID(), Role.OFFICE_CLERK);

        Document queue = office.page(QUEUE + "?tieng=vi");
        Document asked = office.page(QUEUE + "?tieng=vi&tiep=" + ids.getLast());

        assertThat(queue.select("details.queue")).hasSize(20);
        int all = Integer.parseInt(queue.selectFirst("h1").text().replaceAll("\\D", ""));
        assertThat(all).isGreaterThanOrEqualTo(23);
        assertThat(queue.text()).contains("Còn %d báo cáo nữa".formatted(all - 20));
        assertThat(
                        office.page(queue.select("main a[href*=state=SUBMITTED]").attr("href"))
                                .select("tbody tr"))
                .hasSize(all);
        assertThat(queue.select("#b-" + ids.getLast())).isEmpty();
        assertThat(asked.select("details.queue")).hasSize(20);
        assertThat(asked.selectFirst("details.queue[open]").id()).isEqualTo("b-" + ids.getLast());
    }

    /// The campaign was launched by a post of no unit, and lies with nobody of an organisation.
    @Test
    void only_the_office_that_may_is_offered_to_accept_a_report() throws Exception {
        String late = "/bao-cao/" + SAMPLE.lateReport;
        String accepts = "form[action$=/lam/accept]";

        assertThat(signedIn(LOG, UUID.randomUUID(), Role.OFFICE_HEAD).page(late).select(accepts))
                .hasSize(1);
        assertThat(
                        signedIn(LOG, SAMPLE.department.value(), Role.OFFICE_HEAD)
                                .page(late)
                                .select(accepts))
                .isEmpty();
    }

    @Test
    void a_return_without_a_reason_or_refused_keeps_what_was_typed_and_says_why() throws Exception {
        Browser office = signedIn(LOG, UUID.randomUUID(), Role.OFFICE_CLERK);
        Element form = office.page(QUEUE + "?tieng=vi").selectFirst("form:has([value=return])");

        HttpResponse<String> blank = office.send(form, Map.of("reason", " "));
        COMMANDS.answer(409, "{\"code\":\"report.other-version\",\"detail\":\"Đã có lần mới.\"}");
        HttpResponse<String> refused = office.send(form, Map.of("reason", "Thiếu số"));

        assertThat(blank.statusCode()).isEqualTo(422);
        assertThat(refused.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(refused.body());
        assertThat(page.title()).startsWith("Lỗi: ");
        assertThat(page.select("[role=alert]").text()).contains("Đã có lần mới.");
        assertThat(page.selectFirst("details.queue[open] textarea").text()).isEqualTo("Thiếu số");
        assertThat(Pages.faults(QUEUE, page)).isEmpty();
    }

    @Test
    void the_queue_is_for_the_office_alone() throws Exception {
        Browser unit = signedIn(LOG, UNIT, Role.UNIT_CLERK);

        assertThat(unit.page("/").select(".nav a[href^=" + QUEUE + "]")).isEmpty();
        assertThat(unit.get(QUEUE).statusCode()).isEqualTo(403);
    }
}
