package vn.sovang.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import vn.sovang.kernel.Role;
import vn.sovang.nominee.NomineeRegistered;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;

import java.util.ArrayList;
import java.util.List;

/// The pages of records, and what they say.
class RecordPagesTest extends WorkPages {
    private static final String PLAN = "/ke-hoach/" + SAMPLE.plan;
    private static final String CAMPAIGN = "/phong-trao/" + SAMPLE.campaign;

    @Test
    void they_are_whole_in_both_languages() throws Exception {
        Browser browser = signedIn(LOG, UNIT, Role.OFFICE_HEAD);
        List<String> wrong = new ArrayList<>();
        for (String path :
                List.of(
                        PLAN,
                        PLAN + "/dien-bien",
                        PLAN + "/cay",
                        "/toi",
                        "/noi-giu-de-nghi",
                        CAMPAIGN,
                        REPORT,
                        PROPOSAL,
                        DECISION,
                        CHAIN,
                        "/don-vi/" + SAMPLE.district,
                        "/nguoi/" + SAMPLE.nomineeRegistered().nominee().nomineeId(),
                        "/khoi-cum/" + SAMPLE.block,
                        "/van-ban/" + SAMPLE.document,
                        "/tong-hop/" + SAMPLE.aggregation,
                        "/bao-cao/xem-xet",
                        BY_LIST,
                        "/so-lieu",
                        "/",
                        "/dien-bien?record=" + SAMPLE.plan)) {
            for (String language : List.of("vi", "en")) {
                String address = path + (path.contains("?") ? "&" : "?") + "tieng=" + language;
                wrong.addAll(Pages.faults(path, browser.page(address)));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_page_of_a_record_tells_what_happened_to_it() throws Exception {
        Browser browser = signedIn(LOG, UNIT, Role.OFFICE_HEAD);
        for (String path :
                List.of(
                        REPORT,
                        PROPOSAL,
                        DECISION,
                        "/don-vi/" + SAMPLE.district,
                        "/nguoi/" + SAMPLE.nomineeRegistered().nominee().nomineeId(),
                        "/khoi-cum/" + SAMPLE.block,
                        "/van-ban/" + SAMPLE.document,
                        "/tong-hop/" + SAMPLE.aggregation)) {
            Document page = browser.page(path);

            assertThat(page.select("[aria-labelledby=trail] li")).as(path).isNotEmpty();
            assertThat(page.select("[aria-labelledby=trail] a[href^=/dien-bien]"))
                    .as(path)
                    .hasSize(1);
        }
    }

    @Test
    void a_nominee_whose_name_was_put_right_has_both_names_with_day_and_reason() throws Exception {
        NomineeRegistered first = SAMPLE.nomineeRegistered();
        TestLog own = new TestLog();
        own.at("2021-02-01T01:00:00Z")
                .append(List.of(SAMPLE.departmentRegistered(), SAMPLE.districtRegistered(), first));
        own.at("2021-03-05T02:00:00Z").append(List.of(SAMPLE.nomineeCorrected()));
        follow(own);

        Document page =
                signedIn(own, UNIT, Role.OFFICE_HEAD)
                        .page("/nguoi/" + first.nominee().nomineeId() + "?tieng=vi");

        assertThat(page.selectFirst("h1").text()).isEqualTo("Người Mẫu Thứ Nhất");
        assertThat(page.select("#ten li").eachText())
                .hasSize(2)
                .satisfies(names -> {
                    assertThat(names.getFirst())
                            .contains("Người Mẫu Thứ Nhất", "05/03/2021", "Sửa họ tên");
                    assertThat(names.getLast()).contains(first.nominee().name(), "01/02/2021");
                });
    }

    @Test
    void titles_of_parts_of_a_record_say_whose_they_are() throws Exception {
        Browser browser = signedIn(LOG, UNIT, Role.OFFICE_HEAD);
        String plan = browser.page(PLAN + "?tieng=vi").selectFirst("h1").text();

        for (String part : List.of("/dien-bien", "/cay", "/phan-hoi")) {
            assertThat(browser.page(PLAN + part + "?tieng=vi").title()).as(part).contains(plan);
        }
        assertThat(browser.page("/dien-bien?tieng=vi&record=" + SAMPLE.campaign).title())
                .startsWith("Diễn biến: ");
    }

    @Test
    void readers_see_who_they_are_and_what_their_role_may_do() throws Exception {
        Document clerk =
                signedIn(LOG, SAMPLE.district.value(), Role.UNIT_CLERK).page("/toi?tieng=vi");
        assertThat(clerk.select("dl.facts").text()).contains("kiem-thu", "Người kiểm thử");
        assertThat(clerk.select("tbody").text())
                .contains("Nộp báo cáo")
                .doesNotContain("Ban hành quyết định khen thưởng");
        assertThat(clerk.select(".who a[href=/toi]")).hasSize(1);
        assertThat(signedIn(LOG, UNIT, Role.VIEWER).page("/toi?tieng=vi").select("main").text())
                .contains("Vai trò này chỉ xem.");
    }

    @Test
    void a_record_says_why_an_act_is_not_possible_now() throws Exception {
        SamplePlan sample = new SamplePlan();
        TestLog log = new TestLog();
        log.append(sample.everything());
        follow(log);
        Browser head =
                signedIn(log, sample.department.value(), Role.OFFICE_HEAD, Role.TENANT_ADMIN);

        Document plan = head.page("/ke-hoach/" + sample.plan + "?tieng=vi");
        assertThat(plan.select(".not-yet").text())
                .contains("Ban hành", "Kế hoạch đã ban hành", "quy tắc 16");
        assertThat(plan.select("a[href$=/lam/issue]")).isEmpty();
        assertThat(head.page("/phong-trao/" + sample.campaign + "?tieng=vi").select(".not-yet"))
                .singleElement()
                .satisfies(closed ->
                        assertThat(closed.text()).contains("Phong trào đã khép lại ngày"));
        assertThat(head.page("/don-vi/" + sample.district + "?tieng=vi").select(".not-yet").text())
                .contains("Đổi tên", "Đơn vị đã kết thúc hoạt động");
    }

    @Test
    void proposals_are_counted_by_holder_and_age_above_their_list() throws Exception {
        SamplePlan sample = new SamplePlan();
        TestLog log = new TestLog();
        log.append(
                List.of(
                        sample.departmentRegistered(),
                        sample.districtRegistered(),
                        sample.launched(),
                        sample.proposed(),
                        sample.certified(),
                        sample.proposalSubmitted()));
        follow(log);
        Browser browser = signedIn(log, sample.department.value(), Role.OFFICE_HEAD);
        Document list = browser.page("/de-nghi?tieng=vi");

        assertThat(list.select(".counts .stat")).isNotEmpty();
        for (Element stat : list.select(".counts .stat a")) {
            assertThat(browser.page(stat.attr("href")).select("main tbody tr"))
                    .as(stat.text())
                    .hasSize(Integer.parseInt(stat.selectFirst(".v").text()));
            assertThat(stat.text()).contains("lâu nhất");
        }
        Document board = browser.page("/noi-giu-de-nghi?tieng=vi");
        assertThat(board.select("main tbody tr")).hasSameSizeAs(list.select(".counts .stat"));
        String first =
                browser.page(list.selectFirst(".counts a").attr("href"))
                        .selectFirst("main tbody td a")
                        .attr("href");
        assertThat(browser.page(first).select(".sub").text()).containsPattern("\\d ngày");
    }

    @Test
    void the_tree_of_a_plan_is_drawn_with_those_whose_answer_is_awaited() throws Exception {
        SamplePlan sample = new SamplePlan();
        TestLog log = new TestLog();
        log.append(sample.beforeTheDistrictEnds())
                .append(List.of(sample.externalDocument(), sample.parentLinked()));
        follow(log);
        Browser browser = signedIn(log, sample.department.value(), Role.OFFICE_HEAD);
        String plan = "/ke-hoach/" + sample.plan;

        Document tree = browser.page(plan + "/cay?tieng=vi");
        assertThat(tree.select(".asked .node a").eachAttr("href")).containsExactly(plan);
        assertThat(tree.select(".branch.up .node").text())
                .contains("Thực hiện", "Bộ Công Thương", "số 38a/KH-BCT");
        assertThat(tree.select(".asked .node").text()).contains("Đoàn kết, sáng tạo");

        Document above = browser.page("/van-ban/" + sample.document + "/cay?tieng=vi");
        assertThat(above.select(".branch:not(.up) .node a[href=" + plan + "]")).hasSize(1);
        assertThat(above.select(".branch:not(.up) .open .tag").eachText())
                .contains("Chưa có kế hoạch");
        assertThat(above.select("a[href$=/phan-hoi]").text()).contains("đã có kế hoạch");
        assertThat(browser.get(plan + "/cay?dang=csv").body()).contains("Bộ Công Thương");
        assertThat(tree.select("a[href$=/lam/link-parent]").eachText())
                .containsExactly("Gắn văn bản căn cứ");
    }

    @Test
    void a_block_leads_to_its_standings() throws Exception {
        Browser browser = signedIn(LOG, UNIT, Role.OFFICE_HEAD);
        String block = "/khoi-cum/" + SAMPLE.block;

        assertThat(
                        browser.page(block + "?tieng=vi")
                                .select("a[href=" + block + "/xep-hang]")
                                .text())
                .isEqualTo("Xếp hạng trong khối, cụm");
    }

    @Test
    void a_plan_is_a_paper_whose_findings_stand_beside_their_words() throws Exception {
        Document page = signedIn(LOG, UNIT, Role.OFFICE_HEAD).page(PLAN + "?tieng=vi");

        Element paper = page.selectFirst("article.doc");
        assertThat(paper.text())
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .contains("Độc lập - Tự do - Hạnh phúc")
                .contains("Nơi nhận:");
        assertThat(paper.select("mark")).isNotEmpty();
        List<String> noted = paper.select("sup.note a").eachAttr("href");
        List<String> notes = page.select(".notes > li").eachAttr("id");
        assertThat(noted)
                .containsExactlyInAnyOrderElementsOf(notes.stream().map(id -> "#" + id).toList());
    }

    @Test
    void who_may_settle_a_finding_is_led_to_its_form_and_nobody_else_is() throws Exception {
        Document forHead = signedIn(LOG, UNIT, Role.OFFICE_HEAD).page(PLAN);
        Document forViewer = signedIn(LOG, UNIT, Role.VIEWER).page(PLAN);

        Element settle = forHead.selectFirst(".notes a.btn");
        assertThat(settle.attr("href")).startsWith(PLAN + "/lam/settle-finding?number=");
        assertThat(signedIn(LOG, UNIT, Role.OFFICE_HEAD).page(settle.attr("href")).text())
                .contains("Xử lý điểm cần xem lại");
        assertThat(forViewer.select("a[href*=/lam/]")).isEmpty();
    }

    @Test
    void the_page_of_a_campaign_says_who_takes_part_and_what_amendments_changed() throws Exception {
        SamplePlan sample = new SamplePlan();
        TestLog log = new TestLog();
        log.append(sample.everything()).append(List.of(sample.campaignAmended()));
        follow(log);

        Document page =
                signedIn(log, sample.department.value(), Role.OFFICE_HEAD)
                        .page("/phong-trao/" + sample.campaign + "?tieng=vi");

        assertThat(page.text())
                .contains("2 đơn vị (kể cả các đơn vị trực thuộc)")
                .contains("Từ ngày 01/07/2021, theo Công văn 30/SCT: Sắp xếp lại đơn vị");
        assertThat(page.select(".matrix tbody tr").eachText())
                .as("who was taken out registers no more")
                .noneMatch(row -> row.contains("Sở Công Thương") && row.contains("Chưa đăng ký"));
        assertThat(page.select("[aria-labelledby=amendments] li").eachText())
                .contains(
                        "Tên gọi khác: không có → “Chung sức xây dựng nông thôn mới”",
                        "Đơn vị đưa ra: Sở Công Thương");
    }

    @Test
    void the_page_of_a_unit_that_ended_and_its_post_offer_nothing_that_is_refused()
            throws Exception {
        SamplePlan sample = new SamplePlan();
        TestLog log = new TestLog();
        log.append(sample.everything()).append(List.of(sample.findingSettled()));
        follow(log);
        String ended = "/don-vi/" + sample.district;
        Browser admin = signedIn(log, sample.department.value(), Role.TENANT_ADMIN);
        Document page = admin.page(ended + "?tieng=vi");

        assertThat(page.text()).contains("Đơn vị kết thúc hoạt động từ ngày 01/07/2025");
        assertThat(page.select("a[href^=" + ended + "/lam/]").eachAttr("href"))
                .containsExactly(ended + "/lam/correct-end");
        assertThat(admin.page(ended + "/lam/correct-end").select("[name=correction]")).hasSize(1);
        assertThat(admin.get(ended + "/lam/rename").statusCode()).isEqualTo(409);
        assertThat(admin.page("/don-vi/" + sample.department).select("a[href$=/lam/rename]"))
                .hasSize(1);

        Element correct =
                signedIn(log, sample.department.value(), Role.OFFICE_HEAD)
                        .page("/ke-hoach/" + sample.plan)
                        .selectFirst(".notes a[href*=date=2021-06-30]");
        assertThat(correct.attr("href")).contains("/lam/settle-finding?number=0&outcome=RESOLVED");

        Browser post = signedIn(log, sample.district.value(), Role.OFFICE_HEAD, Role.DRAFTER);
        for (String path :
                List.of(
                        "/ke-hoach",
                        "/ke-hoach/" + sample.plan,
                        "/phong-trao/" + sample.campaign,
                        "/de-nghi/" + sample.proposal)) {
            Document own = post.page(path + "?tieng=vi");
            assertThat(own.text()).as(path).contains("Đơn vị của chức danh này đã kết thúc");
            assertThat(own.select("main a[href*=/lam/]")).as(path).isEmpty();
        }
    }

    @Test
    void several_things_of_a_record_are_a_table_on_its_page_and_a_number_in_its_list()
            throws Exception {
        SamplePlan sample = new SamplePlan();
        TestLog log = new TestLog();
        log.append(sample.beforeTheDistrictEnds())
                .append(
                        List.of(
                                sample.blockFormed(),
                                sample.memberAssigned(sample.department),
                                sample.memberAssigned(sample.district)));
        follow(log);
        Browser browser = signedIn(log, sample.department.value(), Role.OFFICE_HEAD);
        String block = "/khoi-cum/" + sample.block;

        Element listed =
                browser.page("/khoi-cum?tieng=vi").selectFirst("tr:has(a[href=" + block + "])");
        Element members =
                browser.page(block + "?tieng=vi").selectFirst("[aria-labelledby=t-members]");
        Element campaign =
                browser.page("/phong-trao?tieng=vi")
                        .selectFirst("tr:has(a[href=/phong-trao/" + sample.campaign + "])");

        assertThat(listed.selectFirst("[data-label='Thành viên'] a[href=" + block + "]").text())
                .isEqualTo("2 mục");
        assertThat(members.select("thead th").eachText())
                .containsExactly("Đơn vị", "Hiệu lực từ", "Là khối trưởng");
        assertThat(members.select("tbody tr a").eachAttr("href"))
                .containsExactlyInAnyOrder(
                        "/don-vi/" + sample.department, "/don-vi/" + sample.district);
        assertThat(campaign.text()).doesNotContain("Ngày đầu", "Đã xác định");
    }

    @Test
    void the_list_of_summaries_counts_their_reports_and_each_page_names_them() throws Exception {
        Browser browser = signedIn(LOG, UNIT, Role.VIEWER);
        Document list = browser.page("/tong-hop?tieng=vi");
        Document page = browser.page("/tong-hop/" + SAMPLE.aggregation + "?tieng=vi");

        assertThat(list.selectFirst("[data-label='Số báo cáo']").text()).isEqualTo("1");
        assertThat(list.select("tbody a").eachAttr("href"))
                .contains("/tong-hop/" + SAMPLE.aggregation);
        assertThat(page.select("[aria-labelledby=t-reports] tbody a").eachAttr("href"))
                .containsExactly("/bao-cao/" + SAMPLE.report);
        assertThat(page.selectFirst("[aria-labelledby=t-changes]").text()).contains("bổ sung");
    }

    @Test
    void in_the_past_a_plan_is_as_it_was_and_nothing_can_be_done() throws Exception {
        Browser browser = signedIn(LOG, UNIT, Role.OFFICE_HEAD);
        Document trail = browser.page(PLAN + "/dien-bien?tieng=vi");
        List<Element> steps = trail.select(".trail li");
        Element first = steps.getFirst();

        Document then = browser.page(first.selectFirst("a").attr("href"));

        assertThat(steps).hasSizeGreaterThan(3);
        assertThat(then.select(".past")).isNotEmpty();
        assertThat(then.select("a[href*=/lam/]")).isEmpty();
        assertThat(then.select(".tabs a")).allMatch(tab -> tab.attr("href").contains("luc="));
    }

    @Test
    void a_campaign_shows_its_line_its_units_by_phase_and_counts_that_lead_to_their_lists()
            throws Exception {
        Browser browser = signedIn(LOG, UNIT, Role.OFFICE_HEAD);

        Document page = browser.page(CAMPAIGN + "?tieng=vi");

        assertThat(page.select("svg .phase")).isNotEmpty();
        assertThat(page.select(".matrix tbody tr")).isNotEmpty();
        assertThat(page.select(".counts a")).isNotEmpty();
        for (Element count : page.select(".counts a")) {
            assertThat(browser.page(count.attr("href")).select("tbody tr"))
                    .as(count.text())
                    .hasSize(Integer.parseInt(count.selectFirst(".v").text()));
        }
    }

    @Test
    void each_of_the_six_figures_is_the_length_of_the_list_that_it_opens() throws Exception {
        Browser browser = signedIn(LOG, UNIT, Role.OFFICE_HEAD);

        Document page = browser.page("/so-lieu?tieng=vi");

        assertThat(page.select(".stats > li")).hasSize(6);
        for (Element stat : page.select(".stats > li > a:first-child")) {
            assertThat(browser.page(stat.attr("href")).select("tbody tr"))
                    .as(stat.text())
                    .hasSize(Integer.parseInt(stat.selectFirst(".v").text()));
        }
        for (Element total : page.select(".numbers a")) {
            assertThat(browser.page(total.attr("href")).select("tbody tr"))
                    .as(total.attr("aria-label"))
                    .hasSize(Integer.parseInt(total.text()));
        }
        assertThat(page.select("svg rect.on-time, svg rect.late, svg rect.missing, svg rect.open"))
                .isNotEmpty();
    }

    @Test
    void figures_are_narrowed_by_a_form_and_compared_with_a_moment() throws Exception {
        Browser browser = signedIn(LOG, UNIT, Role.OFFICE_HEAD);

        Document page =
                browser.page("/so-lieu?tieng=vi&so-voi=01/01/2020&campaign=" + SAMPLE.campaign);

        assertThat(page.select("main form [name=organisation], main form [name=planYear]"))
                .hasSize(2);
        assertThat(page.select("main form [name=campaign] option[selected]").val())
                .isEqualTo(SAMPLE.campaign.toString());
        Element awards = page.selectFirst(".stats a[href^=/so-khen-thuong]");
        assertThat(awards.attr("href")).contains("campaign=" + SAMPLE.campaign);
        assertThat(awards.parent().text())
                .contains("▲ " + awards.selectFirst(".v").text() + " so với 01/01/2020");
    }

    @Test
    void decisions_are_listed_by_day_counted_and_turned_round() throws Exception {
        Browser browser = signedIn(LOG, UNIT, Role.VIEWER);

        Document page = browser.page("/quyet-dinh?tieng=vi");

        Element row = page.selectFirst("tbody tr:has(a[href^=" + DECISION + "])");
        assertThat(row.text()).contains(SAMPLE.decisionIssued().symbol());
        assertThat(page.select(".pages .total").text())
                .isEqualTo("Tất cả %d dòng".formatted(page.select("tbody tr").size()));
        Element head = page.selectFirst("th[aria-sort=descending] a");
        assertThat(browser.page(head.attr("href")).select("th[aria-sort=ascending]")).hasSize(1);
    }

    @Test
    void help_is_of_the_page_and_says_who_may_do_what() throws Exception {
        Browser browser = signedIn(LOG, UNIT, Role.UNIT_CLERK);
        String address =
                browser.page("/de-nghi?tieng=vi")
                        .selectFirst("footer a[href^=/tro-giup]")
                        .attr("href");

        Document help = browser.page(address + "?tieng=vi");

        assertThat(help.title()).startsWith("Trợ giúp: Đề nghị");
        assertThat(help.select("tr:contains(Trả)").text()).contains("không");
        assertThat(browser.get("/tro-giup/khong-co").statusCode()).isEqualTo(404);
    }

    @Test
    void numbers_of_proposals_are_kept_from_those_who_may_not_read_them() throws Exception {
        Document page = signedIn(LOG, UNIT, Role.VIEWER).page("/so-lieu?tieng=vi");

        assertThat(page.selectFirst("[aria-labelledby=held]").text())
                .contains("không xem được số liệu về đề nghị");
        assertThat(page.select("main a[href^=/de-nghi]")).isEmpty();
    }

    @Test
    void no_tab_leads_where_the_reader_may_not_go() throws Exception {
        for (Role role : List.of(Role.VIEWER, Role.UNIT_CLERK, Role.AUDITOR)) {
            Browser browser = signedIn(LOG, UNIT, role);
            for (String path : List.of(PLAN, CAMPAIGN)) {
                for (Element tab : browser.page(path).select(".tabs a")) {
                    assertThat(browser.get(tab.attr("href")).statusCode())
                            .as("%s as %s", tab.attr("href"), role)
                            .isEqualTo(200);
                }
            }
        }
    }

    @Test
    void a_record_of_another_province_is_not_there() throws Exception {
        Browser browser = signedIn(new TestLog(), UNIT, Role.OFFICE_HEAD);

        for (String path :
                List.of(PLAN, PLAN + "/dien-bien", CAMPAIGN, REPORT, PROPOSAL, DECISION, CHAIN)) {
            assertThat(browser.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }
}
