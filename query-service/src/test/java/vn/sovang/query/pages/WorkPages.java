package vn.sovang.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.kernel.Role;
import vn.sovang.kernel.TenantId;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;
import vn.sovang.report.ReportEvent;
import vn.sovang.report.ReportId;
import vn.sovang.report.ReportSubmitted;
import vn.sovang.time.Deadline;
import vn.sovang.unit.UnitId;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Work that waits for a post, in the menu and on its page; and whether the service follows.
abstract class WorkPages extends HistoryPages {
    private static final int MORE_THAN_A_LIST = 210;
    private static final int AT_ONCE = 10;

    @Test
    void the_menu_counts_what_waits_for_the_reader_and_nothing_else() throws Exception {
        Browser office = signedIn(LOG, UUID.randomUUID(), Role.OFFICE_HEAD);
        Document home = office.page("/?tieng=vi");

        assertThat(waiting(home.selectFirst(".nav a.n[href=" + QUEUE + "]")))
                .isEqualTo(office.page(QUEUE).select("details.queue").size());
        Element findings = home.selectFirst(".nav a.n[href^=/diem-can-xem]");
        assertThat(waiting(findings))
                .isPositive()
                .isEqualTo(office.page(findings.attr("href")).select("tbody tr").size());
        assertThat(signedIn(LOG, UNIT, Role.VIEWER).page("/").select(".nav .n")).isEmpty();
    }

    @Test
    void findings_that_the_post_may_settle_are_its_work_as_many_as_the_menu_counts()
            throws Exception {
        SamplePlan sample = new SamplePlan();
        TestLog log = new TestLog().with("unit", sample.department.toString());
        log.append(
                List.of(
                        sample.departmentRegistered(),
                        sample.districtRegistered(),
                        sample.imported(),
                        sample.issued()));
        follow(log);
        String menu = ".nav a.n[href^=/diem-can-xem]";

        Document own =
                signedIn(log, sample.department.value(), Role.OFFICE_HEAD).page("/?tieng=vi");
        assertThat(own.select("a.stat[href='#findings'] .v").text())
                .isEqualTo("" + waiting(own.selectFirst(menu)))
                .isNotEqualTo("0");
        assertThat(own.select("#findings a.btn[href*='/lam/settle-finding?number=']")).isNotEmpty();
        Document other =
                signedIn(log, sample.district.value(), Role.OFFICE_HEAD).page("/?tieng=vi");
        assertThat(waiting(other.selectFirst(menu)))
                .isEqualTo(other.select("#findings .work li").size());
    }

    private static int waiting(@Nullable Element count) {
        return count == null ? 0 : Integer.parseInt(count.ownText().strip());
    }

    @Test
    void each_piece_of_work_is_one_click_from_being_done() throws Exception {
        for (Role role : List.of(Role.OFFICE_HEAD, Role.UNIT_HEAD, Role.LEADER, Role.DRAFTER)) {
            Browser browser = signedIn(LOG, UNIT, role);
            List<String> links = new ArrayList<>();
            for (Element item : browser.page("/").select(".work li")) {
                links.add(item.selectFirst("a.t").attr("href"));
                links.add(item.selectFirst("a.btn").attr("href"));
            }
            for (String link : links) {
                assertThat(browser.get(link).statusCode())
                        .as("%s as %s", link, role)
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void whatever_is_begun_there_comes_back_to_it_and_stands_at_the_next() throws Exception {
        SamplePlan sample = new SamplePlan();
        TestLog log = awaiting(sample, 2);
        Browser office = signedIn(log, sample.department.value(), Role.OFFICE_CLERK);
        Document home = office.page("/?tieng=vi");
        List<Element> late = home.select("#overdue .work li");
        assertThat(home.select("[autofocus]")).isEmpty();
        Element form =
                office.page(late.getFirst().selectFirst("a.btn").attr("href"))
                        .selectFirst("main form[method=post]");
        assertThat(form.select(".go a").attr("href")).startsWith("/?tiep=");
        COMMANDS.answer(200, "{\"id\":\"x\",\"version\":3,\"position\":1}");

        HttpResponse<String> done = office.send(form, Map.of("words", "Gấp"));

        Document back = Jsoup.parse(done.body());
        assertThat(done.uri().getPath()).isEqualTo("/");
        assertThat(back.select(".why.info").text()).contains("Đã ghi");
        assertThat(back.select("[autofocus]").attr("aria-label"))
                .isEqualTo(late.get(1).selectFirst("a.btn").attr("aria-label"));
    }

    @Test
    void acts_of_a_record_that_was_opened_from_there_lead_back_and_never_to_another_site()
            throws Exception {
        Browser office = signedIn(LOG, UUID.randomUUID(), Role.OFFICE_CLERK);
        String returning = "a[href*='/lam/return']";
        String report = "/bao-cao/" + SAMPLE.lateReport;

        assertThat(office.page(report + "?ve=/%3Ftiep%3Dab").select(returning).attr("href"))
                .endsWith("&ve=%2F%3Ftiep%3Dab");
        for (String other : List.of("//la.vn", "https://la.vn", "/%5Cla.vn")) {
            assertThat(office.page(report + "?ve=" + other).select(returning).attr("href"))
                    .as(other)
                    .doesNotContain("ve=");
        }
    }

    @Test
    void what_was_sent_says_who_has_it_since_when_and_for_how_many_days() throws Exception {
        SamplePlan sample = new SamplePlan();
        TestLog log = awaiting(sample, 0);
        log.append(
                List.of(
                        sample.submitted(),
                        sample.nomineeRegistered(),
                        sample.proposed(),
                        sample.certified(),
                        sample.proposalSubmitted()));
        follow(log);

        Document home = signedIn(log, sample.district.value(), Role.UNIT_CLERK).page("/?tieng=vi");

        assertThat(home.select("#sent .work li").eachText())
                .hasSize(2)
                .allMatch(item ->
                        item.matches(
                                ".*Sở Công Thương.* đang giữ \\(văn phòng\\) ?từ"
                                        + " \\d\\d/\\d\\d/2021 .*, đã \\d+ ngày.*"));
    }

    @Test
    void work_that_is_marked_as_late_says_so_in_words() throws Exception {
        for (Role role : List.of(Role.OFFICE_HEAD, Role.UNIT_HEAD)) {
            assertThat(
                            signedIn(LOG, UNIT, role)
                                    .page("/?tieng=vi")
                                    .select(".work .tag.late")
                                    .eachText())
                    .as("%s", role)
                    .allMatch(words -> words.matches("(?i).*(trễ|quá|trả lại).*"));
        }
    }

    @Test
    void an_office_is_not_offered_to_urge_its_own_department_on() throws Exception {
        Document home = signedIn(LOG, UNIT, Role.OFFICE_HEAD).page("/");

        assertThat(home.select(".work a[href*=remind-unit][href*=unitId=" + UNIT + "]")).isEmpty();
    }

    @Test
    void what_has_no_day_that_anybody_knows_is_work_of_its_own_kind_and_never_late()
            throws Exception {
        Document home = signedIn(LOG, UNIT, Role.UNIT_CLERK).page("/?tieng=vi");

        assertThat(home.select("#undated .work li")).isNotEmpty();
        assertThat(home.select("#undated .tag.late")).isEmpty();
    }

    @Test
    void a_vague_day_that_nobody_settled_is_never_overdue_and_means_no_day() throws Exception {
        SamplePlan sample = new SamplePlan();
        Document home = ofDistrict(sample, sample.draftedVague(), sample.issued());

        assertThat(home.select("#undated .work li"))
                .singleElement()
                .satisfies(item ->
                        assertThat(item.text())
                                .contains("hạn “cuối năm học 2020-2021”", "chưa rõ ngày")
                                .doesNotContain("nghĩa là"));
        assertThat(home.select("#overdue .work li")).isEmpty();
    }

    @Test
    void a_day_that_a_person_set_is_shown_with_the_duty() throws Exception {
        SamplePlan sample = new SamplePlan();
        Document home =
                ofDistrict(sample, sample.drafted(), sample.issued(), sample.dutyDeadlineSet());

        assertThat(home.select(".work li:has(a[href*='duty=D1'])"))
                .singleElement()
                .satisfies(item ->
                        assertThat(item.text())
                                .contains("hạn “theo quy định”", "hạn được đặt: hết 30/04/2021")
                                .doesNotContain("chưa rõ ngày"));
    }

    private Document ofDistrict(SamplePlan sample, Object... events) throws Exception {
        TestLog log = new TestLog();
        log.append(List.of(sample.departmentRegistered(), sample.districtRegistered()));
        log.append(List.of(events));
        follow(log);
        return signedIn(log, sample.district.value(), Role.UNIT_HEAD).page("/?tieng=vi");
    }

    @Test
    void a_unit_sees_all_that_it_owes_however_much_that_is() throws Exception {
        SamplePlan sample = new SamplePlan();
        CampaignLaunched like = sample.launched();
        PlannedPhase phase = like.content().phases().getFirst();
        List<PlannedPhase> phases =
                IntStream.range(0, MORE_THAN_A_LIST)
                        .mapToObj(number ->
                                new PlannedPhase(
                                        "p" + number,
                                        phase.name(),
                                        phase.start(),
                                        phase.end(),
                                        null,
                                        Deadline.of("đến hết ngày 25/6/2021"),
                                        List.of()))
                        .toList();
        Document home =
                ofDistrict(
                        sample,
                        sample.drafted(),
                        sample.issued(),
                        new CampaignLaunched(
                                like.campaignId(),
                                like.planId(),
                                like.content().with(phases),
                                like.year(),
                                like.planIssuedOn(),
                                like.launchedOn(),
                                List.of(sample.district)));

        assertThat(home.select("#overdue a[href*='/bao-cao/lam/moi'].btn")).hasSize(AT_ONCE);
        assertThat(home.select("a.stat.late .v").text()).isEqualTo("211");
        assertThat(home.select("#overdue .rest").text()).startsWith("Đang hiện 10 trong 211 việc.");
        assertThat(home.select("#overdue .rest a").eachAttr("href"))
                .containsExactly(
                        "/bao-cao?state=DUE&unit=" + sample.district,
                        "/nhiem-vu?unit=" + sample.district);
    }

    @Test
    void rule_52_forms_for_what_an_ended_unit_owes_name_the_unit_that_carries_it_on()
            throws Exception {
        SamplePlan sample = new SamplePlan();
        TestLog log = new TestLog();
        log.append(
                List.of(
                        sample.departmentRegistered(),
                        sample.districtRegistered(),
                        sample.drafted(),
                        sample.issued(),
                        sample.launched()));
        log.append(sample.districtDissolved());
        follow(log);

        Document home = signedIn(log, sample.department.value(), Role.UNIT_HEAD).page("/");

        assertThat(home.select(".work a.btn[href*='/bao-cao/lam/moi'], .work a[href*='duty=D2']"))
                .isNotEmpty();
        assertThat(home.select(".work a.btn[href*='unitId=" + sample.district + "']")).isEmpty();
    }

    @Test
    void a_clerk_of_an_office_sees_what_the_own_unit_owes() throws Exception {
        SamplePlan sample = new SamplePlan();
        TestLog log = new TestLog();
        log.append(
                List.of(
                        sample.departmentRegistered(),
                        sample.districtRegistered(),
                        sample.drafted(),
                        sample.issued(),
                        sample.launched()));
        follow(log);

        Document home =
                signedIn(log, sample.department.value(), Role.OFFICE_CLERK).page("/?tieng=vi");

        assertThat(
                        home.select(
                                ".work a.btn[href*='/bao-cao/lam/moi'][href*='unitId="
                                        + sample.department
                                        + "']"))
                .isNotEmpty();
    }

    @Test
    void a_duty_of_whom_the_tree_takes_in_is_done_by_its_report() throws Exception {
        SamplePlan sample = new SamplePlan();
        CampaignLaunched like = sample.launched();
        Document home =
                ofDistrict(
                        sample,
                        sample.drafted(),
                        sample.issued(),
                        new CampaignLaunched(
                                like.campaignId(),
                                like.planId(),
                                like.content(),
                                like.year(),
                                like.planIssuedOn(),
                                like.launchedOn(),
                                List.of(sample.department)));

        assertThat(home.select(".work a[href*='duty=D2']")).isEmpty();
        assertThat(
                        home.select(
                                ".work"
                                    + " a.btn[href*='/bao-cao/lam/moi'][href*='phase=2&'][href*='unitId="
                                        + sample.district
                                        + "']"))
                .isNotEmpty();
    }

    @Test
    void numbers_of_lists_that_were_not_read_to_their_end_say_so() throws Exception {
        SamplePlan sample = new SamplePlan();
        PlanDrafted like = sample.drafted();
        TestLog log = new TestLog();
        log.append(
                IntStream.range(0, MORE_THAN_A_LIST)
                        .<Object>mapToObj(number ->
                                new PlanDrafted(
                                        new PlanId(UUID.randomUUID()),
                                        "KH-" + number,
                                        like.content()))
                        .toList());
        follow(log);

        Document home = signedIn(log, UNIT, Role.DRAFTER).page("/?tieng=vi");

        assertThat(home.select("a.stat .v").text()).isEqualTo("200+");
        assertThat(home.select("#waiting .rest").text()).contains("ít nhất 200 việc");
        assertThat(home.select("#waiting .rest a").eachAttr("href"))
                .containsExactly("/ke-hoach?stage=DRAFT");
    }

    @Test
    void an_office_sees_the_first_of_what_its_campaigns_await_and_how_much_there_is()
            throws Exception {
        SamplePlan sample = new SamplePlan();
        TestLog log = awaiting(sample, 70);
        String before = "luc=%d@2021-06-20T03:00:00Z".formatted(log.head());
        String after = "luc=%d@2021-06-28T03:00:00Z".formatted(log.head());

        Browser office = signedIn(log, sample.department.value(), Role.OFFICE_CLERK);
        Document soon = office.page("/?tieng=vi&" + before);
        assertThat(soon.select("#soon .work li")).hasSize(AT_ONCE);
        assertThat(soon.select("a.stat[href='#soon'] .v").text()).isEqualTo("71");
        assertThat(soon.select("#overdue")).isEmpty();
        Document late = office.page("/?tieng=vi&" + after);
        assertThat(late.select("#overdue .work li")).hasSize(AT_ONCE);
        assertThat(late.select("a.stat[href='#overdue'] .v").text()).isEqualTo("71");
        assertThat(late.select("#overdue .rest").text()).startsWith("Đang hiện 10 trong 71 việc.");
        Document list =
                office.page(late.selectFirst("#overdue .rest a[href*=MISSING]").attr("href"));
        assertThat(list.select("tbody tr")).hasSize(50);
        assertThat(office.page(list.selectFirst("a[rel=next]").attr("href")).select("tbody tr"))
                .hasSize(71 - 50);
        assertThat(
                        signedIn(log, UUID.randomUUID(), Role.OFFICE_CLERK)
                                .page("/?tieng=vi&" + after)
                                .select(".work a[href*=remind-unit]"))
                .isEmpty();
    }

    @Test
    void what_waits_is_counted_up_to_a_thousand_and_beyond_it_said_to_be_more() throws Exception {
        SamplePlan sample = new SamplePlan();
        TestLog log = awaiting(sample, 0);
        ReportSubmitted like = sample.submitted();
        Supplier<ReportSubmitted> handedIn =
                () ->
                        new ReportSubmitted(
                                new ReportId(UUID.randomUUID()),
                                like.campaignId(),
                                like.phase(),
                                new UnitId(UUID.randomUUID()),
                                like.content(),
                                like.submittedAt());
        log.append(Stream.generate(handedIn).limit(MenuCount.MOST).toList());
        follow(log);
        Browser office = signedIn(log, sample.department.value(), Role.OFFICE_CLERK);
        String menu = ".nav a.n[href=" + QUEUE + "]";
        String work = "a.stat[href='#waiting'] .v";

        Document all = office.page("/?tieng=vi");
        assertThat(all.selectFirst(menu).ownText()).isEqualTo("1000");
        assertThat(all.select(work).text()).isEqualTo("1.000");

        log.append(handedIn.get());
        follow(log);
        Document more = office.page("/?tieng=vi");
        assertThat(more.selectFirst(menu).ownText()).isEqualTo("1000+");
        assertThat(more.select(work).text()).isEqualTo("1.000+");
        assertThat(more.select("#waiting .rest").text()).contains("ít nhất 1.000 việc");
    }

    /// Units that owe a report until the 25th of June, and the department that launched it all.
    private TestLog awaiting(SamplePlan sample, int units) {
        CampaignLaunched like = sample.launched();
        PlannedPhase phase = like.content().phases().getFirst();
        TestLog log = new TestLog().with("unit", sample.department.toString());
        log.append(
                List.of(
                        sample.departmentRegistered(),
                        sample.districtRegistered(),
                        sample.imported(),
                        sample.issued(),
                        new CampaignLaunched(
                                like.campaignId(),
                                like.planId(),
                                like.content()
                                        .with(
                                                List.of(
                                                        new PlannedPhase(
                                                                "1",
                                                                phase.name(),
                                                                phase.start(),
                                                                phase.end(),
                                                                null,
                                                                Deadline.of(
                                                                        "đến hết ngày 25/6/2021"),
                                                                List.of()))),
                                like.year(),
                                like.planIssuedOn(),
                                like.launchedOn(),
                                Stream.concat(
                                                Stream.of(sample.department),
                                                IntStream.range(0, units)
                                                        .mapToObj(
                                                                _ -> new UnitId(UUID.randomUUID())))
                                        .toList())));
        follow(log);
        return log;
    }

    @Test
    void a_campaign_of_many_units_shows_its_figures_and_whom_to_urge_on_first() throws Exception {
        SamplePlan sample = new SamplePlan();
        TestLog log = awaiting(sample, 70);
        String at = "&luc=%d@2021-06-28T03:00:00Z".formatted(log.head());
        String address = "/phong-trao/" + sample.campaign + "?tieng=vi";

        Document page = signedIn(log, sample.department.value(), Role.OFFICE_CLERK).page(address);
        assertThat(page.select(".matrix")).isEmpty();
        assertThat(page.select("[aria-labelledby=urged] tbody tr")).hasSize(50);
        assertThat(page.select("[aria-labelledby=urged]").text())
                .contains("Đang hiện 50 trong 71 báo cáo", "Xem báo cáo của cả 71 đơn vị");
        assertThat(page.select("[aria-labelledby=urged] a[href*=remind-unit]")).hasSize(50);
        assertThat(page.select("[aria-labelledby=chart-phase] tbody tr")).hasSize(1);
        Browser viewer = signedIn(log, sample.district.value(), Role.VIEWER);
        Document seen = viewer.page(address + at);
        assertThat(seen.select("[aria-labelledby=urged] tbody tr")).hasSize(50);
        assertThat(seen.select("[aria-labelledby=urged] a[href*=remind-unit]")).isEmpty();
        for (String list : seen.select("[aria-labelledby=urged] .small a").eachAttr("href")) {
            assertThat(viewer.page(list).select("tbody tr")).as(list).hasSize(50);
        }
        assertThat(
                        viewer.page(address + "&luc=%d@2021-06-20T03:00:00Z".formatted(log.head()))
                                .select("[aria-labelledby=urged]")
                                .text())
                .contains("Không có báo cáo nào quá hạn");
    }

    @Test
    void a_campaign_of_few_units_shows_each_of_them() throws Exception {
        SamplePlan sample = new SamplePlan();
        TestLog log = awaiting(sample, 59);

        Document page =
                signedIn(log, sample.department.value(), Role.OFFICE_CLERK)
                        .page("/phong-trao/" + sample.campaign);

        assertThat(page.select(".matrix tbody tr")).hasSize(60);
        assertThat(page.select("#urged")).isEmpty();
    }

    @Test
    void a_clerk_reads_news_of_the_own_unit_alone() throws Exception {
        SamplePlan sample = new SamplePlan();
        TestLog log = new TestLog();
        log.append(List.of(sample.departmentRegistered(), sample.districtRegistered()));
        follow(log);
        Browser clerk = signedIn(log, sample.district.value(), Role.UNIT_CLERK);
        Document first = clerk.page("/?tieng=vi");
        log.append(
                List.of(
                        sample.districtRenamed(),
                        sample.memberAssigned(sample.department),
                        sample.primeMinisterRegistered()));
        follow(log);

        SIGN_IN.nextIs(log.tenant(), sample.district.value(), Role.UNIT_CLERK);
        clerk.send(first.selectFirst("form[action=/thoat]"), Map.of());

        assertThat(clerk.page("/").select("[aria-labelledby=h-news] li")).hasSize(1);
    }

    @Test
    void a_duty_that_a_report_fulfilled_is_no_work_any_more() throws Exception {
        Document home = signedIn(LOG, UNIT, Role.UNIT_HEAD).page("/");

        assertThat(home.select(".work a[href*='duty=D2']")).isEmpty();
    }

    @Test
    void a_duty_that_a_report_is_to_fulfil_is_asked_once() throws Exception {
        SamplePlan sample = new SamplePlan();
        TestLog log = new TestLog();
        log.append(
                sample.everything().stream()
                        .takeWhile(event -> !(event instanceof ReportEvent))
                        .toList());
        follow(log);

        Document home = signedIn(log, sample.district.value(), Role.UNIT_HEAD).page("/");

        assertThat(home.select(".work a[href*='/bao-cao/lam/moi']")).isNotEmpty();
        assertThat(home.select(".work a[href*='duty=D2']")).isEmpty();
    }

    @Test
    void whoever_comes_back_reads_what_others_did_since_the_last_visit() throws Exception {
        SamplePlan sample = new SamplePlan();
        TestLog log = new TestLog();
        log.append(sample.departmentRegistered());
        follow(log);
        Browser leader = signedIn(log, sample.department.value(), Role.LEADER);
        Document first = leader.page("/?tieng=vi");
        log.append(sample.decisionIssued());
        follow(log);

        SIGN_IN.nextIs(log.tenant(), sample.department.value(), Role.LEADER);
        leader.send(first.selectFirst("form[action=/thoat]"), Map.of());
        Document next = leader.page("/");

        assertThat(first.select("#h-news")).isEmpty();
        assertThat(next.select("[aria-labelledby=h-news] li")).hasSize(1);
        String record = next.selectFirst("[aria-labelledby=h-news] a").attr("href");
        assertThat(leader.get(record).statusCode()).isEqualTo(200);
    }

    @Test
    void the_operator_sees_that_every_board_follows() throws Exception {
        Document page = signedIn(LOG, UNIT, Role.AUDITOR).page("/van-hanh?tieng=vi");

        assertThat(page.select(".why.good").text()).contains("theo kịp");
        assertThat(page.select("[aria-labelledby=boards] tbody tr")).hasSizeGreaterThan(15);
        assertThat(page.select("main tbody td:first-child").eachText())
                .as("names in words")
                .noneMatch(name -> name.matches("[a-z]+(-[a-z]+)+"));
        assertThat(page.select("main form[method=post]")).isEmpty();
        assertThat(signedIn(LOG, UNIT, Role.OFFICE_HEAD).get("/van-hanh").statusCode())
                .isEqualTo(403);
    }

    @Test
    void an_administrator_has_a_board_made_anew_from_the_page() throws Exception {
        Browser admin = signedIn(LOG, UNIT, Role.TENANT_ADMIN);
        Element form = admin.page("/van-hanh").selectFirst("form[action*=pledge-board]");

        var answer = admin.send(form, Map.of());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.uri().getPath()).isEqualTo("/van-hanh");
    }

    @Test
    void an_open_page_hears_how_far_the_log_has_come_and_no_more_once_the_session_is_over()
            throws Exception {
        Browser reader = signedIn(LOG, UNIT, Role.LEADER);
        Document page = reader.page("/so-lieu");

        assertThat(page.selectFirst("main").attr("data-live")).isEqualTo("" + LOG.head());
        assertThat(page.select("#so-lieu[data-live-part] .stats")).isNotEmpty();
        assertThat(reader.get("/moi").body()).isEqualTo("" + LOG.head());
        assertThat(reader.page("/so-lieu?luc=01/06/2021").select("main[data-live]")).isEmpty();
        assertThat(
                        HttpClient.newHttpClient()
                                .send(
                                        HttpRequest.newBuilder(address("/moi"))
                                                .header("X-Requested-With", "XMLHttpRequest")
                                                .build(),
                                        HttpResponse.BodyHandlers.discarding())
                                .statusCode())
                .isEqualTo(401);
    }

    @Test
    void whoever_operates_the_platform_sees_every_province_and_others_only_their_own()
            throws Exception {
        TestLog other = new TestLog();
        other.append(List.of(SAMPLE.externalDocument()));
        SIGN_IN.nextIs(TenantId.WAITING_FOR_PROVINCE, UNIT, Role.PLATFORM_OPERATOR);
        Browser operator = new Browser();
        String theirs = "/van-hanh?tinh=" + other.tenant().value();

        assertThat(operator.page("/van-hanh").select("a[href='" + theirs + "']")).hasSize(1);
        assertThat(operator.page(theirs).select("[aria-labelledby=boards] tbody tr"))
                .hasSizeGreaterThan(15);
        Document auditor = signedIn(LOG, UNIT, Role.AUDITOR).page(theirs + "&tieng=vi");
        assertThat(auditor.select("[aria-labelledby=provinces]")).isEmpty();
        assertThat(auditor.selectFirst(".sub").text()).contains("vị trí " + LOG.head());
    }
}
