package vn.sovang.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.sovang.catalogue.CommandRoute;
import vn.sovang.catalogue.CommandTable;
import vn.sovang.kernel.Role;
import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestCommands;
import vn.sovang.query.testing.TestLog;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// Forms of acts, as a browser without script fills them in.
class ActsTest extends PageServer {
    private static final String DONE = "{\"id\": \"x\", \"version\": 3, \"position\": 7}";
    private static final String WRONG =
            """
            {"code": "field.required", "detail": "Thiếu.",
             "errors": [{"field": "%s", "code": "field.required", "detail": "Thiếu."}]}
            """;

    /// A province in which a proposal is still to be decided.
    private static final SamplePlan OPEN_SAMPLE = new SamplePlan();

    /// A campaign of the same name in the same province.
    private static final SamplePlan NAMESAKE = new SamplePlan();

    /// A plan of that province whose campaign is still to be launched.
    private static final SamplePlan TO_LAUNCH = new SamplePlan();

    private static final UnitId ELSEWHERE = new UnitId(UUID.randomUUID());

    private static final TestLog OPEN = new TestLog();

    private static final SamplePlan SAMPLE = new SamplePlan();
    private static final TestLog LOG = new TestLog();
    private static final UUID UNIT = SAMPLE.district.value();
    private static final String REPORT = "/bao-cao/" + UUID.randomUUID() + "/lam/return";

    /// A record of each collection on which people act, by the collection.
    private static final Map<String, String> CHANGED =
            Map.ofEntries(
                    Map.entry("units", SAMPLE.district.toString()),
                    Map.entry("blocks", SAMPLE.block.toString()),
                    Map.entry("plans", SAMPLE.plan.toString()),
                    Map.entry("campaigns", SAMPLE.campaign.toString()),
                    Map.entry("reports", SAMPLE.report.toString()),
                    Map.entry("nominees", SAMPLE.person.toString()),
                    Map.entry("reviews", SAMPLE.yearReview.toString()),
                    Map.entry("enrolments", SAMPLE.enrolment.toString()),
                    Map.entry("councils", SAMPLE.council.toString()),
                    Map.entry("sessions", SAMPLE.session.toString()),
                    Map.entry("funds", SAMPLE.fund.toString()),
                    Map.entry("tables", SAMPLE.scoreTable.toString()),
                    Map.entry("sheets", SAMPLE.scoreSheet.toString()),
                    Map.entry("proposals", SAMPLE.proposal.toString()),
                    Map.entry("decisions", SAMPLE.decision.toString()),
                    Map.entry("lookups", SAMPLE.lookup.toString()),
                    Map.entry("dependants", SAMPLE.dependant.toString()),
                    Map.entry("difficulties", SAMPLE.difficulty.toString()));

    /// Acts with a number that another record than their own shows: the list of recipients of a
    /// plan, the proposal that was chosen beside it.
    private static final Set<String> BY_ANOTHER_RECORD =
            Set.of("reports.record-in-lieu", "sessions.record-ballots", "sessions.cast-votes");

    private static boolean settled;

    @BeforeAll
    static void write() throws SQLException {
        LOG.at("2021-02-01T01:00:00Z")
                .append(SAMPLE.beforeTheDistrictEnds())
                .append(
                        List.of(
                                SAMPLE.blockFormed(),
                                SAMPLE.nomineeRegistered(),
                                SAMPLE.yearReviewOpened(),
                                SAMPLE.lookupOpened(),
                                SAMPLE.dependantFound(),
                                SAMPLE.titlesRegistered(),
                                SAMPLE.councilEstablished(),
                                SAMPLE.councilSession().getFirst(),
                                SAMPLE.fundOpened(2021),
                                SAMPLE.scoreTable().getFirst(),
                                SAMPLE.scoreSheet().getFirst(),
                                SAMPLE.difficultyRaised()));
        OPEN.at("2021-02-01T01:00:00Z")
                .append(
                        List.of(
                                OPEN_SAMPLE.departmentRegistered(),
                                OPEN_SAMPLE.districtRegistered(),
                                OPEN_SAMPLE.imported(),
                                OPEN_SAMPLE.issued(),
                                OPEN_SAMPLE.launched(),
                                OPEN_SAMPLE.nomineeRegistered(),
                                OPEN_SAMPLE.proposed(),
                                OPEN_SAMPLE.certified(),
                                OPEN_SAMPLE.proposalSubmitted(),
                                OPEN_SAMPLE.councilEstablished()))
                .append(
                        List.of(
                                new UnitRegistered(
                                        ELSEWHERE,
                                        "Sở Y tế",
                                        UnitKind.DEPARTMENT,
                                        null,
                                        LocalDate.of(2010, 1, 1),
                                        "QĐ 2/2010")))
                .with("unit", ELSEWHERE.toString())
                .append(List.of(NAMESAKE.imported(), NAMESAKE.issued(), NAMESAKE.launched()))
                .append(List.of(TO_LAUNCH.imported(), TO_LAUNCH.issued()));
    }

    @BeforeEach
    void settle() {
        if (!settled) {
            follow(LOG);
            follow(OPEN);
            settled = true;
        }
    }

    @Test
    void every_act_has_a_form_for_each_of_its_roles() throws Exception {
        Set<String> without = new TreeSet<>();
        Set<String> wrong = new TreeSet<>();
        for (Role role : Role.values()) {
            if (role == Role.PLATFORM_OPERATOR) {
                continue; // Its acts are in the place where plans wait for their province.
            }
            Browser browser = signedIn(LOG, UNIT, role);
            browser.page("/");
            for (CommandRoute route : CommandTable.ROUTES) {
                if (Acts.at(Acts.slug(route.collection()), verb(route)).isEmpty()) {
                    without.add(Acts.code(route));
                } else {
                    HttpResponse<String> answer = browser.get(address(route));
                    int expected = route.roles().contains(role) ? 200 : 403;
                    assertThat(answer.statusCode())
                            .as("%s as %s", Acts.code(route), role)
                            .isEqualTo(expected);
                    if (expected == 200) {
                        Document page = Jsoup.parse(answer.body());
                        wrong.addAll(Pages.faults(Acts.code(route), page));
                        wrong.addAll(unnamed(Acts.code(route), page));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(without).isEmpty();
    }

    @Test
    void what_is_sent_is_the_users_command_with_the_users_token_and_one_key() throws Exception {
        COMMANDS.answer(200, "{\"id\": \"x\", \"version\": 3, \"position\": 7}");
        Browser browser = signedIn(LOG, UNIT, Role.OFFICE_CLERK);
        Document page = browser.page(REPORT + "?version=2");

        HttpResponse<String> answer =
                browser.send(form(page), Map.of("reason", "Thiếu số liệu", "version", "2"));

        TestCommands.Sent sent = COMMANDS.sent().getLast();
        assertThat(sent.path())
                .isEqualTo("/api" + REPORT.replace("/bao-cao", "/reports").replace("/lam", ""));
        assertThat(sent.body()).isEqualTo("{\"version\":2,\"reason\":\"Thiếu số liệu\"}");
        assertThat(sent.token()).startsWith("Bearer ey");
        assertThat(sent.key()).isEqualTo(page.selectFirst("[name=khoa]").val());
        assertThat(answer.uri().getPath()).startsWith("/bao-cao");
        assertThat(answer.body()).contains("Đã ghi ở vị trí 7");
    }

    @Test
    void a_refusal_stands_at_its_field_and_nothing_typed_is_lost() throws Exception {
        COMMANDS.answer(
                422,
                """
                {"code": "field.required", "detail": "Thiếu lý do.",
                 "errors": [{"field": "reason", "code": "field.required", "detail": "Hãy ghi lý do."}]}
                """);
        Browser browser = signedIn(LOG, UNIT, Role.OFFICE_CLERK);
        Document page = browser.page(REPORT + "?tieng=vi");
        String key = page.selectFirst("[name=khoa]").val();

        HttpResponse<String> answer =
                browser.send(form(page), Map.of("reason", "Chữ đã gõ", "version", "2"));
        Document again = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(again.title()).startsWith("Lỗi: Trả lại báo cáo");
        assertThat(again.selectFirst(".errors a").attr("href")).isEqualTo("#reason");
        assertThat(again.selectFirst("#reason-err").text()).isEqualTo("Hãy ghi “Lý do”.");
        assertThat(again.selectFirst("#reason").text()).isEqualTo("Chữ đã gõ");
        assertThat(again.selectFirst("#version").val()).isEqualTo("2");
        assertThat(again.selectFirst("[name=khoa]").val()).isNotEqualTo(key);
    }

    @Test
    void what_nobody_knows_is_sent_again_under_the_same_key() throws Exception {
        COMMANDS.answer(503, "{\"detail\": \"busy\"}");
        Browser browser = signedIn(LOG, UNIT, Role.OFFICE_CLERK);
        Document page = browser.page(REPORT);

        HttpResponse<String> answer =
                browser.send(form(page), Map.of("reason", "Chữ đã gõ", "version", "2"));

        Document again = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(again.selectFirst("[name=khoa]").val())
                .isEqualTo(page.selectFirst("[name=khoa]").val());
        assertThat(again.selectFirst("#reason").text()).isEqualTo("Chữ đã gõ");
    }

    @Test
    void what_puts_something_right_begins_with_what_is_on_record() throws Exception {
        Browser browser = signedIn(LOG, UNIT, Role.TENANT_ADMIN);
        String unit = "/don-vi/" + SAMPLE.district;

        String name = browser.page(unit + "/lam/rename").selectFirst("#name").val();
        assertThat(browser.page(unit).selectFirst("h1").text()).isEqualTo(name);
        assertThat(browser.page(unit + "/lam/move").selectFirst("#parent").val()).isNotBlank();
    }

    @Test
    void each_line_is_assessed_by_the_criteria_in_the_words_of_its_plan() throws Exception {
        COMMANDS.answer(200, DONE);
        Browser browser = signedIn(OPEN, OPEN_SAMPLE.department.value(), Role.COUNCIL_SECRETARY);
        String address = "/de-nghi/" + OPEN_SAMPLE.proposal + "/lam/assess?tieng=vi";
        Document page = browser.page(address);
        String unity = "danh-gia-1.c0.";

        assertThat(page.select("[name*=label]")).isEmpty();
        assertThat(page.select("#danh-gia-1").text()).contains("Nội bộ đoàn kết");
        assertThat(page.select("#danh-gia-2").text()).contains("không nêu tiêu chuẩn");
        browser.send(
                form(page), Map.of(unity + "isMet", "true", unity + "evidence", "Họp ngày 1/12"));
        assertThat(COMMANDS.sent())
                .singleElement()
                .satisfies(sent ->
                        assertThat(sent.body())
                                .isEqualTo(
                                        "{\"line\":1,\"criteria\":[{\"label\":\"doan-ket\","
                                                + "\"isMet\":true,\"evidence\":\"Họp ngày"
                                                + " 1/12\"}]}"));
        COMMANDS.answer(422, WRONG.formatted("criteria[0].evidence"));
        Document again =
                Jsoup.parse(browser.send(form(page), Map.of(unity + "isMet", "true")).body());
        assertThat(again.select("#danh-gia-1-c0-evidence-err").text())
                .isEqualTo("Hãy ghi “Minh chứng”.");
    }

    @Test
    void a_vote_has_a_row_for_each_line_and_is_measured_before_it_is_sent() throws Exception {
        COMMANDS.answer(200, DONE);
        Browser browser = signedIn(OPEN, OPEN_SAMPLE.department.value(), Role.COUNCIL_SECRETARY);
        Document page =
                browser.page("/de-nghi/" + OPEN_SAMPLE.proposal + "/lam/record-vote?tieng=vi");
        int members = page.select("[name$='.attendance'][value=PRESENT][checked]").size();

        assertThat(page.select("table[data-ballots] tbody tr")).hasSize(2);
        assertThat(members).isPositive();
        assertThat(page.select("input[name$='.name']:not([type=hidden])")).isEmpty();
        Map<String, String> typed =
                Map.of(
                        "minutes.heldOn", "2/12/2021",
                        "minutes.isSecret", "true",
                        "minutes.votes[0].inFavour", "" + members,
                        "minutes.votes[0].against", "0",
                        "minutes.votes[0].blank", "0");
        Document asked = Jsoup.parse(browser.send(form(page), typed).body());

        assertThat(COMMANDS.sent()).isEmpty();
        assertThat(asked.select("output .tag").eachText()).containsExactly("Đạt");
        browser.send(form(asked), Map.of());
        assertThat(COMMANDS.sent().getLast().body())
                .contains("{\"line\":1,\"inFavour\":%d,".formatted(members))
                .doesNotContain("\"line\":2");
    }

    @Test
    void what_cannot_be_taken_back_is_asked_once_more() throws Exception {
        COMMANDS.answer(200, "{\"id\": \"x\", \"version\": 3, \"position\": 7}");
        Browser browser = signedIn(LOG, UNIT, Role.OFFICE_HEAD);
        String address = "/phong-trao/" + SAMPLE.campaign + "/lam/close?tieng=vi";
        Map<String, String> typed = Map.of("closedOn", "30/12/2021", "summary", "Đã xong");

        Document asked = Jsoup.parse(browser.send(form(browser.page(address)), typed).body());

        assertThat(COMMANDS.sent()).isEmpty();
        assertThat(asked.text()).contains("Việc này không rút lại được");
        browser.send(form(asked), Map.of());
        assertThat(COMMANDS.sent().getLast().body())
                .isEqualTo("{\"closedOn\":\"2021-12-30\",\"summary\":\"Đã xong\"}");
    }

    @Test
    void a_campaign_is_launched_in_steps_and_shows_first_what_follows_from_its_plan()
            throws Exception {
        COMMANDS.answer(200, DONE);
        Browser browser = signedIn(OPEN, ELSEWHERE.value(), Role.OFFICE_HEAD);
        Document which = browser.page("/phong-trao/lam/moi?tieng=vi&planId=" + TO_LAUNCH.plan);
        assertThat(which.select(".steps [aria-current=step]").text()).isEqualTo("2. Phong trào");

        Document none = step(browser, which, 3, Map.of());
        assertThat(none.title()).as("no step is left out").startsWith("Lỗi: ");
        Document units = step(browser, which, 3, Map.of("label", "nam-2021"));
        assertThat(units.select("#bieu-mau table").text()).contains("Đợt 3", "theo quy định");
        assertThat(units.select(".why.odd").text()).contains("chưa rõ ngày của “theo quy định”");
        Document day = step(browser, units, 4, Map.of("scope[0]", "Sở Y tế", "onlyNamed", "true"));
        assertThat(day.select("#bieu-mau").text()).contains("1 đơn vị được nêu tên", "Sở Y tế");
        Document before = step(browser, day, 2, Map.of("launchedOn", "01/03/2021"));
        assertThat(before.select("input[name=label][checked]").val()).isEqualTo("nam-2021");
        Document check = step(browser, before, 5, Map.of());
        assertThat(COMMANDS.sent()).isEmpty();
        assertThat(check.text()).contains("Việc này không rút lại được");

        browser.send(form(check), Map.of());
        assertThat(COMMANDS.sent().getLast().body())
                .isEqualTo(
                        "{\"planId\":\"%s\",\"label\":\"nam-2021\",\"launchedOn\":\"2021-03-01\",\"scope\":[\"%s\"],\"onlyNamed\":true}"
                                .formatted(TO_LAUNCH.plan, ELSEWHERE));
    }

    private static Document step(Browser browser, Document shown, int to, Map<String, String> typed)
            throws Exception {
        Map<String, String> all = new HashMap<>(typed);
        all.put("buoc", Integer.toString(to));
        return Jsoup.parse(browser.send(form(shown), all).body());
    }

    @Test
    void a_unit_is_typed_by_its_name() throws Exception {
        COMMANDS.answer(200, "{\"id\": \"x\", \"version\": 3, \"position\": 7}");
        Browser browser = signedIn(LOG, UNIT, Role.OFFICE_HEAD);
        Document page =
                browser.page("/phong-trao/" + SAMPLE.campaign + "/lam/remind-unit?tieng=vi");
        String name = page.selectFirst("datalist option").attr("value");

        HttpResponse<String> answer =
                browser.send(form(page), Map.of("phase", "1", "unitId", name, "words", "Gấp"));

        assertThat(COMMANDS.sent()).as("%s: %s", name, answer.body()).isNotEmpty();
        assertThat(COMMANDS.sent().getLast().body()).matches(".*\"unitId\":\"[0-9a-f-]{36}\".*");
        Document unclear =
                Jsoup.parse(
                        browser.send(
                                        form(page),
                                        Map.of("phase", "1", "unitId", "không có", "words", "Gấp"))
                                .body());
        assertThat(unclear.selectFirst("#unitId-err").text()).contains("Không có hồ sơ nào");
        assertThat(unclear.selectFirst("#unitId").val()).isEqualTo("không có");
    }

    @Test
    void a_session_that_ends_in_the_middle_of_a_text_loses_nothing() throws Exception {
        COMMANDS.answer(200, "{\"id\": \"x\", \"version\": 3, \"position\": 7}");
        Browser typing = signedIn(LOG, UNIT, Role.OFFICE_CLERK);
        Element form = form(typing.page(REPORT));
        Browser afterRestart = signedIn(LOG, UNIT, Role.OFFICE_CLERK);

        HttpResponse<String> answer =
                afterRestart.send(form, Map.of("reason", "Nửa giờ gõ chữ", "version", "2"));

        Document page = Jsoup.parse(answer.body());
        assertThat(page.selectFirst("#reason")).as("%s: %s", answer.uri(), page).isNotNull();
        assertThat(COMMANDS.sent()).isEmpty();
        assertThat(page.selectFirst("#reason").text()).isEqualTo("Nửa giờ gõ chữ");
        afterRestart.send(form(page), Map.of());
        assertThat(COMMANDS.sent().getLast().body()).contains("Nửa giờ gõ chữ");
    }

    @Test
    void a_form_that_a_link_began_means_its_own_campaign_though_another_has_the_same_name()
            throws Exception {
        COMMANDS.answer(201, DONE);
        Browser browser = signedIn(OPEN, OPEN_SAMPLE.district.value(), Role.UNIT_CLERK);
        Document page = browser.page("/bao-cao/lam/moi?phase=1&campaignId=" + OPEN_SAMPLE.campaign);

        browser.send(
                form(page),
                Map.of("content.summary", "Đã xong", "content.coversUntil", "15/6/2021"));

        assertThat(page.selectFirst("[name=campaignId]").val()).isNotBlank();
        assertThat(COMMANDS.sent().getLast().body())
                .contains("\"campaignId\":\"%s\"".formatted(OPEN_SAMPLE.campaign));
    }

    @Test
    void a_form_says_on_which_record_it_acts_offers_its_phases_and_until_when_it_is_due()
            throws Exception {
        String campaign = "/phong-trao/" + OPEN_SAMPLE.campaign;
        Browser office = signedIn(OPEN, OPEN_SAMPLE.department.value(), Role.OFFICE_HEAD);

        Document urge = office.page(campaign + "/lam/remind-unit?phase=1&tieng=vi");
        Browser clerk = signedIn(OPEN, OPEN_SAMPLE.district.value(), Role.UNIT_CLERK);
        Document report =
                clerk.page("/bao-cao/lam/moi?phase=1&tieng=vi&campaignId=" + OPEN_SAMPLE.campaign);

        assertThat(urge.select(".crumbs a[href^=" + campaign + "]")).hasSize(1);
        assertThat(urge.select(".sub").text()).isNotBlank();
        assertThat(urge.select("[name=phase][checked]").eachAttr("value")).containsExactly("1");
        assertThat(urge.select("label[for=words]").text()).isEqualTo("Lời đôn đốc");
        assertThat(report.selectFirst("h1").text()).isEqualTo("Nộp báo cáo Đợt 1");
        assertThat(report.selectFirst(".sub").text())
                .contains(" · Thi đua hoàn thành kế hoạch năm 2021");
        assertThat(report.select("input[name=campaignId]:not([type=hidden])")).isEmpty();
        assertThat(report.select(".why.info .tag")).hasSize(1);
        assertThat(report.select(".why.info").text()).contains("Hạn “");
    }

    @Test
    void several_names_are_put_forward_line_by_line_and_nothing_typed_is_lost() throws Exception {
        COMMANDS.answer(201, DONE);
        Browser browser = signedIn(OPEN, OPEN_SAMPLE.district.value(), Role.UNIT_CLERK);
        Document page = browser.page("/de-nghi/lam/moi?campaignId=" + OPEN_SAMPLE.campaign);
        String nominee = page.select("#goi-y-nominees option").first().attr("value");
        Map<String, String> line =
                Map.of(
                        "lines[0].nomineeId", nominee,
                        "lines[0].item.award", "form:CERTIFICATE_OF_MERIT",
                        "lines[0].item.decidedBy", "DEPARTMENT_DIRECTOR",
                        "lines[0].achievement", "Hoàn thành sớm");

        Document more =
                Jsoup.parse(browser.send(form(page), with(line, "them-dong", "lines")).body());

        assertThat(COMMANDS.sent()).isEmpty();
        assertThat(more.selectFirst("[name='proposingUnit']").val()).isNotBlank();
        assertThat(more.selectFirst("[name='lines[0].achievement']").text())
                .isEqualTo("Hoàn thành sớm");
        assertThat(more.selectFirst("#lines-0-nomineeId-notes").text())
                .contains("Chưa có khen thưởng");
        // The second line stays empty and is left out; the numbers are the form's.
        browser.send(
                form(more),
                Map.of(
                        "lines[2].nomineeId", nominee,
                        "lines[2].item.award", "title:ADVANCED_WORKER",
                        "lines[2].item.decidedBy", "DEPARTMENT_DIRECTOR",
                        "lines[2].achievement", "Sáng kiến"));
        assertThat(COMMANDS.sent().getLast().body())
                .containsSubsequence(
                        "\"lines\":[",
                        "\"item\":{\"kind\":\"form\",\"form\":\"CERTIFICATE_OF_MERIT\"",
                        "\"number\":1",
                        "\"item\":{\"kind\":\"title\",\"title\":\"ADVANCED_WORKER\"",
                        "\"number\":2");
    }

    @Test
    void a_leader_ticks_the_lines_that_a_decision_grants_and_refuses() throws Exception {
        COMMANDS.answer(201, DONE);
        Browser browser = signedIn(OPEN, OPEN_SAMPLE.department.value(), Role.LEADER);
        Document page = browser.page("/quyet-dinh/lam/moi");

        Document asked =
                Jsoup.parse(
                        browser.send(
                                        form(page),
                                        Map.of(
                                                "number", "12",
                                                "symbol", "/QĐ-SCT",
                                                "authority", "DEPARTMENT_DIRECTOR",
                                                "signatory", "Nguyễn Văn Mẫu",
                                                "dong[0].kind", "refusals",
                                                "dong[0].refusals.reason", "Chưa đủ điểm",
                                                "dong[1].kind", "grants",
                                                "dong[1].grants.scopeBasis", ""))
                                .body());
        browser.send(form(asked), Map.of());

        assertThat(page.select("#dong legend").text()).contains("Người Mẫu");
        String proposal = OPEN_SAMPLE.proposal.toString();
        assertThat(COMMANDS.sent().getLast().body())
                .contains(
                        "\"grants\":[{\"proposalId\":\"%s\",\"line\":2}]".formatted(proposal),
                        "\"refusals\":[{\"proposalId\":\"%s\",\"line\":1,\"reason\":\"Chưa đủ điểm\"}]"
                                .formatted(proposal));
    }

    @Test
    void a_decision_says_what_its_lines_lack_and_begins_with_the_level_and_the_day_that_are_known()
            throws Exception {
        Document page =
                signedIn(OPEN, OPEN_SAMPLE.department.value(), Role.LEADER)
                        .page(
                                "/quyet-dinh/lam/moi?tieng=vi&de-nghi=%s"
                                        .formatted(OPEN_SAMPLE.proposal));

        assertThat(page.select("#dong .why.info").text()).startsWith("0 dòng đã sẵn sàng, 2 dòng");
        assertThat(page.select("#dong legend").eachText())
                .anyMatch(line ->
                        line.contains("hội đồng chưa bỏ phiếu (Luật 06/2022/QH15, Điều 90)"));
        assertThat(page.select("[name$='.kind'][value=grants][checked]")).isEmpty();
        assertThat(page.selectFirst("#decidedOn").val()).matches("\\d\\d/\\d\\d/\\d{4}");
    }

    @Test
    void a_result_has_the_shape_that_its_goal_asks_for() throws Exception {
        COMMANDS.answer(422, WRONG.formatted("value.population"));
        Browser browser = signedIn(LOG, UNIT, Role.OFFICE_CLERK);
        Document page = browser.page("/ket-qua/lam/moi?tieng=vi&planId=" + SAMPLE.plan);

        Document again =
                Jsoup.parse(
                        browser.send(
                                        form(page),
                                        Map.of(
                                                "leaf", "T1 · Thu ngân sách",
                                                "value.kind", "share",
                                                "value.share.numerator", "40",
                                                "value.figure.figure", "bỏ qua",
                                                "trueOn", "31/12/2021"))
                                .body());

        assertThat(COMMANDS.sent().getLast().body())
                .contains("\"leaf\":\"T1\"", "\"value\":{\"kind\":\"share\",\"numerator\":40}");
        assertThat(again.selectFirst("#value-share-population-err").text()).isNotBlank();
        assertThat(again.selectFirst("[name='value.kind'][value='share']").hasAttr("checked"))
                .isTrue();
    }

    @Test
    void a_file_goes_up_with_the_form_and_its_command_names_it() throws Exception {
        String hash = "c".repeat(64);
        COMMANDS.answer(201, "{\"hash\": \"%s\"}".formatted(hash));
        Browser browser = signedIn(LOG, UNIT, Role.UNIT_CLERK);
        String address = "/de-nghi/" + UUID.randomUUID() + "/lam/add-dossier-item";
        Map<String, String> typed = Map.of("component", "SUBMISSION");
        Element form = form(browser.page(address + "?tieng=vi"));

        Document wrong =
                Jsoup.parse(
                        browser.upload(form, typed, "attachment.tep", "a.exe", new byte[] {1})
                                .body());
        assertThat(wrong.selectFirst("#attachment-err").text()).contains("a.exe", "PDF");

        browser.upload(
                form(wrong), typed, "attachment.tep", "Tờ trình.pdf", "%PDF-".getBytes(UTF_8));

        assertThat(COMMANDS.sent())
                .extracting(TestCommands.Sent::path)
                .first()
                .isEqualTo("/api/attachments");
        assertThat(COMMANDS.sent().getLast().body())
                .contains("\"attachment\":\"" + hash + "\"", "\"fileName\":\"Tờ trình.pdf\"");
    }

    @Test
    void the_text_of_a_plan_is_read_and_put_right_section_by_section() throws Exception {
        COMMANDS.answer(422, WRONG.formatted("content.campaigns[0].kind"));
        Browser browser = signedIn(LOG, UNIT, Role.DRAFTER);
        Document page = browser.page("/ke-hoach/moi/lam/import?tieng=vi");
        byte[] paper = PAPER.getBytes(UTF_8);

        Document read =
                Jsoup.parse(
                        browser.upload(
                                        form(page),
                                        Map.of("doc-van-ban", "1"),
                                        "van-ban.tep",
                                        "Ke hoach 12.txt",
                                        paper)
                                .body());

        assertThat(read.selectFirst("[name='content.year']").val()).isEqualTo("2021");
        assertThat(read.selectFirst("[name='content.head.number.phrase']").val()).isEqualTo("12");
        assertThat(read.selectFirst("[name=source]").val()).isEqualTo("Ke hoach 12.txt");
        assertThat(read.select(".to-section button[value=noi-nhan]").text()).contains("(2)");
        assertThat(read.selectFirst("[name='content.head.title']").val())
                .isEqualTo("Thực hiện phong trào thi đua năm 2021");
        Document campaigns = section(browser, read, "phong-trao", Map.of("code", "KH-12"));
        String phase = "content.campaigns[0].phases[0].";
        assertThat(campaigns.selectFirst("[name='%send']".formatted(phase)).val())
                .isEqualTo("đến ngày 30/6/2021");
        // A limit for the first phase is none for the second.
        assertThat(campaigns.selectFirst("[name='%slabel']".formatted(phase)).val()).isEqualTo("2");
        assertThat(campaigns.selectFirst("[name='%sreport']".formatted(phase)).val()).isEmpty();
        assertThat(campaigns.selectFirst("#content-campaigns-0-phases-0-end-read").text())
                .contains("30/06/2021");
        Document aims =
                section(browser, campaigns, "chi-tieu", Map.of(phase + "report", "20/6/2021"));
        Map<String, String> aim =
                Map.of(
                        "content.targets[0].code", "T1",
                        "content.targets[0].phrase", "Thu 100 tỷ đồng",
                        "content.targets[0].goal.kind", "figure",
                        "content.targets[0].goal.figure.code", "T1",
                        "content.targets[0].goal.figure.value", "100 tỷ đồng");

        Document refused = Jsoup.parse(browser.send(form(aims), aim).body());

        String sent = COMMANDS.sent().getLast().body();
        assertThat(sent)
                .contains("\"code\":\"KH-12\"")
                .contains("\"report\":\"20/6/2021\"")
                .contains("\"goal\":{\"kind\":\"figure\",\"code\":\"T1\"")
                .contains("\"number\":{\"state\":\"STATED\",\"phrase\":\"12\"}")
                .contains("\"disposition\":\"REPORT\"")
                .contains("1. Mục đích\\nTạo khí thế")
                .doesNotContain("van-ban");
        assertThat(refused.select(".to-section [aria-current]").val()).isEqualTo("phong-trao");
        assertThat(refused.selectFirst(".errors a").attr("href"))
                .isEqualTo("#content-campaigns-0-kind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "trong.txt", "hong.docx", "anh.png"})
    void a_document_that_cannot_be_read_or_is_not_there_keeps_the_form(String file)
            throws Exception {
        Browser browser = signedIn(LOG, UNIT, Role.DRAFTER);
        Element form = form(browser.page("/ke-hoach/moi/lam/import?tieng=vi"));
        Map<String, String> typed = Map.of("doc-van-ban", "1", "code", "KH-12");

        var answer =
                file.isEmpty()
                        ? browser.send(form, typed)
                        : browser.upload(
                                form,
                                typed,
                                "van-ban.tep",
                                file,
                                file.equals("trong.txt")
                                        ? new byte[0]
                                        : new byte[] {'P', 'K', 3, 4, 1, 2});

        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(Jsoup.parse(answer.body()).select("[name=code]").val()).isEqualTo("KH-12");
    }

    @Test
    void a_symbol_is_sent_without_slashes_around_it() throws Exception {
        COMMANDS.answer(201, DONE);
        Browser browser = signedIn(LOG, UNIT, Role.DRAFTER);
        Document page = browser.page("/van-ban/lam/moi?tieng=vi");
        assertThat(page.select("#symbol-hint").text()).contains("KH-UBND");

        browser.send(form(page), Map.of("number", "123", "symbol", " //KH // UBND/ "));

        assertThat(COMMANDS.sent().getLast().body()).contains("\"symbol\":\"KH/UBND\"");
    }

    @Test
    void every_section_of_a_plan_speaks_in_words_down_to_its_last_row() throws Exception {
        Browser browser = signedIn(LOG, UNIT, Role.DRAFTER);
        Document page = browser.page("/ke-hoach/lam/moi?tieng=vi");
        Set<String> wrong = new TreeSet<>();
        for (Element button : page.select(".to-section button")) {
            Document section = section(browser, page, button.val(), Map.of());
            for (int deep = 0; deep < 3; deep++) {
                for (Element more : section.select("button[name=them-dong]")) {
                    if (section.select("[name^='%s[']".formatted(more.val())).isEmpty()) {
                        Map<String, String> press = Map.of("them-dong", more.val());
                        section = Jsoup.parse(browser.send(form(section), press).body());
                    }
                }
            }
            wrong.addAll(unnamed(button.val(), section));
            wrong.addAll(Pages.faults(button.val(), section));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void rows_of_a_plan_are_moved_and_removed_and_what_is_empty_is_told() throws Exception {
        COMMANDS.answer(201, DONE);
        Browser browser = signedIn(LOG, UNIT, Role.DRAFTER);
        Document page = browser.page("/ke-hoach/lam/moi?tieng=vi");
        Document tasks = section(browser, page, "nhiem-vu", Map.of("content.head.title", "Tên"));
        assertThat(tasks.select(".why.info li").eachText())
                .anyMatch(line -> line.startsWith("Căn cứ: "))
                .noneMatch(line -> line.contains("Trích yếu"));
        String second = "content.tasks[1].";
        Document two =
                Jsoup.parse(
                        browser.send(
                                        form(tasks),
                                        Map.of(
                                                "content.tasks[0].label", "II.1",
                                                "content.tasks[0].phrase", "Việc một",
                                                "them-dong", "content.tasks"))
                                .body());
        Document turned =
                Jsoup.parse(
                        browser.send(
                                        form(two),
                                        Map.of(
                                                second + "label",
                                                "I.1",
                                                second + "phrase",
                                                "Việc hai",
                                                "len-dong",
                                                "content.tasks[1]"))
                                .body());

        assertThat(turned.select("#content-tasks > fieldset > legend").eachText())
                .containsExactly("Nhiệm vụ, mục I.1", "Nhiệm vụ, mục II.1");

        Document one =
                Jsoup.parse(
                        browser.send(form(turned), Map.of("bo-dong", "content.tasks[0]")).body());
        assertThat(one.select("#content-tasks > fieldset > legend").eachText())
                .containsExactly("Nhiệm vụ, mục II.1");
        browser.send(form(one), Map.of());
        assertThat(COMMANDS.sent().getLast().body())
                .contains("\"tasks\":[{\"label\":\"II.1\",\"phrase\":\"Việc một\"")
                .doesNotContain("Việc hai");
    }

    @Test
    void a_draft_is_kept_section_by_section_and_says_why_where_it_cannot_be() throws Exception {
        COMMANDS.answer(422, WRONG.formatted("code"));
        Browser browser = signedIn(LOG, UNIT, Role.DRAFTER);
        Document begun = browser.page("/ke-hoach/lam/moi?tieng=vi");
        Document unsaved = section(browser, begun, "nhiem-vu", Map.of("content.head.title", "Tên"));
        assertThat(unsaved.select("main").text())
                .contains("Chưa lưu được vào bản nháp: Hãy ghi “Mã”.");
        assertThat(unsaved.select(".to-section [aria-current]").val()).isEqualTo("nhiem-vu");
        assertThat(unsaved.title()).doesNotStartWith("Lỗi");

        UUID id = UUID.randomUUID();
        COMMANDS.answer(201, "{\"id\": \"%s\", \"version\": 0, \"position\": 7}".formatted(id));
        Document kept = section(browser, unsaved, "can-cu", Map.of("code", "KH-12"));
        assertThat(COMMANDS.sent().getLast().path()).endsWith("/api/plans");
        assertThat(COMMANDS.sent().getLast().body()).contains("\"title\":\"Tên\"");
        assertThat(kept.select("main").text()).contains("Đã lưu vào bản nháp lúc");

        COMMANDS.answer(200, DONE);
        section(browser, kept, "can-cu", Map.of("content.parents[0].citation", "Luật"));
        assertThat(COMMANDS.sent().getLast().path()).endsWith("/api/plans/" + id + "/revise");
        assertThat(COMMANDS.sent().getLast().ifMatch()).isEqualTo("\"0\"");
        assertThat(COMMANDS.sent().getLast().body()).contains("\"Tên\"", "\"Luật\"");
    }

    @Test
    void a_plan_is_changed_from_the_text_that_it_has() throws Exception {
        COMMANDS.answer(200, DONE);
        Browser browser = signedIn(LOG, UNIT, Role.OFFICE_HEAD);
        Document page = browser.page("/ke-hoach/" + SAMPLE.plan + "/lam/revise");
        String title = "content.head.title";
        assertThat(page.selectFirst("[name='%s']".formatted(title)).val()).isNotBlank();

        browser.send(form(page), Map.of(title, "Tên mới"));

        assertThat(COMMANDS.sent().getLast().body())
                .contains("\"title\":\"Tên mới\"")
                .contains("\"campaigns\":[{\"label\":");
    }

    @Test
    void a_nominee_is_corrected_from_what_the_register_says() throws Exception {
        COMMANDS.answer(200, DONE);
        Browser browser = signedIn(LOG, SAMPLE.department.value(), Role.UNIT_CLERK);
        Document page = browser.page("/nguoi/" + SAMPLE.person + "/lam/correct");

        browser.send(form(page), Map.of("name", "Người Mẫu Thứ Nhất", "reason", "Sai dấu"));

        assertThat(COMMANDS.sent().getLast().body())
                .contains("\"kind\":\"INDIVIDUAL\"")
                .contains("\"name\":\"Người Mẫu Thứ Nhất\"")
                .contains("\"unit\":\"%s\"".formatted(UNIT));
    }

    @Test
    void an_award_is_revoked_from_beside_its_line_and_nobody_types_which() throws Exception {
        COMMANDS.answer(200, DONE);
        Browser leader = signedIn(LOG, SAMPLE.department.value(), Role.LEADER);
        String decision = "/quyet-dinh/" + SAMPLE.decision;
        Element beside = leader.page(decision + "?tieng=vi").selectFirst(".annex a[href*=/revoke]");
        Document page = leader.page(beside.attr("href"));
        String nominee = SAMPLE.decisionIssued().grants().getFirst().nominee().name();

        leader.send(
                form(page),
                Map.of(
                        "cause", "LATER_VIOLATION",
                        "basisDocument", "KL 8",
                        "reason", "Vi phạm",
                        "revokedOn", "20/12/2021",
                        "chac-chan", "1"));

        assertThat(beside.attr("aria-label")).contains(nominee);
        assertThat(page.select(".crumbs a[href^=" + decision + "]").text())
                .startsWith("Quyết định số");
        assertThat(page.select("label:has([name=line][checked])").text()).contains(nominee);
        assertThat(page.select("main form[method=post] [name=proposalId]")).isEmpty();
        assertThat(COMMANDS.sent().getLast().body())
                .contains("\"proposalId\":\"%s\",\"line\":1".formatted(SAMPLE.proposal));
    }

    @Test
    void registering_shows_what_the_unit_undertook_last_and_takes_it_over() throws Exception {
        Browser clerk = signedIn(LOG, SAMPLE.registered().unitId().value(), Role.UNIT_CLERK);
        Document page =
                clerk.page(
                        "/phong-trao/" + SAMPLE.campaign + "/lam/register-participation?tieng=vi");
        String before = page.select("aside .words").text();

        assertThat(page.select("aside h2").eachText()).contains("Lần trước đơn vị đã viết");
        assertThat(before).isEqualTo(SAMPLE.registered().commitment());
        Document copied =
                Jsoup.parse(clerk.send(page.selectFirst("#bieu-mau"), Map.of("chep", "1")).body());
        assertThat(copied.select("#commitment").text()).isEqualTo(before);
    }

    @Test
    void no_form_has_a_number_or_an_id_typed_that_its_record_shows() throws Exception {
        Set<String> typed = new TreeSet<>();
        for (Role role : List.of(Role.OFFICE_HEAD, Role.LEADER, Role.UNIT_CLERK)) {
            Browser browser = signedIn(LOG, SAMPLE.department.value(), role);
            browser.page("/?tieng=vi");
            for (CommandRoute route : CommandTable.ROUTES) {
                String record = CHANGED.get(route.collection());
                if (record != null && !route.isCreating() && route.roles().contains(role)) {
                    String address =
                            "/%s/%s/lam/%s"
                                    .formatted(Acts.slug(route.collection()), record, route.verb());
                    Document page = Jsoup.parse(browser.get(address).body());
                    for (Element input : page.select("main form[method=post] input:not([type])")) {
                        if (input.attr("name")
                                                .matches(
                                                        "(.*\\.)?(line|proposalId|corrects|duty|documentId)")
                                        && !BY_ANOTHER_RECORD.contains(Acts.code(route))
                                || (input.attr("name").equals("version")
                                        && input.val().isEmpty())) {
                            typed.add(Acts.code(route) + " " + input.attr("name"));
                        }
                    }
                }
            }
        }
        assertThat(typed).isEmpty();
    }

    @Test
    void a_form_that_cannot_be_taken_back_is_filled_in_before_it_asks() throws Exception {
        COMMANDS.answer(200, DONE);
        Browser browser = signedIn(LOG, UNIT, Role.OFFICE_HEAD);
        String address = "/phong-trao/" + SAMPLE.campaign + "/lam/close?tieng=vi";

        Document again = Jsoup.parse(browser.send(form(browser.page(address)), Map.of()).body());

        assertThat(COMMANDS.sent()).isEmpty();
        assertThat(again.title()).startsWith("Lỗi: ");
        assertThat(again.text()).doesNotContain("Việc này không rút lại được");
        assertThat(again.select("[aria-invalid=true]")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ke-hoach", "phong-trao"})
    void acts_for_another_organisation_are_not_offered_and_the_page_says_whose_they_are(
            String folder) throws Exception {
        String id =
                folder.equals("ke-hoach") ? NAMESAKE.plan.toString() : NAMESAKE.campaign.toString();
        String verb = folder.equals("ke-hoach") ? "amend" : "close";
        String page = "/" + folder + "/" + id;
        Document own = signedIn(OPEN, ELSEWHERE.value(), Role.LEADER).page(page);
        Browser other = signedIn(OPEN, OPEN_SAMPLE.department.value(), Role.LEADER);

        assertThat(own.select("a[href*=/lam/" + verb + "]")).isNotEmpty();
        Document shown = other.page(page + "?tieng=vi");
        assertThat(shown.select("a[href*=/lam/" + verb + "]")).isEmpty();
        assertThat(shown.text()).contains("Hồ sơ này do Sở Y tế giữ").contains("quy tắc 48");
        HttpResponse<String> form = other.get(page + "/lam/" + verb);
        assertThat(form.statusCode()).isEqualTo(403);
        assertThat(form.body()).contains("quy tắc 48");
    }

    @Test
    void a_row_never_says_that_it_may_stay_empty_and_a_list_says_so_where_it_may()
            throws Exception {
        Document pledge =
                signedIn(LOG, UNIT, Role.OFFICE_HEAD)
                        .page("/phong-trao/" + SAMPLE.campaign + "/lam/sign-pledge?tieng=vi");
        Document extra =
                signedIn(LOG, UNIT, Role.LEADER)
                        .page("/quyet-dinh/" + SAMPLE.decision + "/lam/correct?tieng=vi");

        assertThat(pledge.select("#units legend").text()).doesNotContain("không bắt buộc");
        assertThat(pledge.select("#units label").text()).doesNotContain("không bắt buộc");
        assertThat(extra.select("#names > legend").text()).contains("không bắt buộc");
    }

    @Test
    void the_second_of_two_sees_what_the_first_changed_and_keeps_the_own_text() throws Exception {
        COMMANDS.answer(409, "{\"code\": \"version.stale\", \"detail\": \"Đã đổi.\"}");
        Browser browser = signedIn(LOG, UNIT, Role.OFFICE_HEAD);
        String address = "/ke-hoach/" + SAMPLE.plan + "/lam/revise?tieng=vi";
        Document page = browser.page(address);
        String version = page.selectFirst("[name=phien-ban]").val();

        // As if the form had been opened before the plan was issued.
        Document again =
                Jsoup.parse(
                        browser.send(
                                        form(page),
                                        Map.of(
                                                "content.head.title", "Tên của tôi",
                                                "phien-ban", "0",
                                                "vi-tri", "3"))
                                .body());

        assertThat(COMMANDS.sent().getLast().ifMatch()).isEqualTo("\"0\"");
        assertThat(again.selectFirst(".errors").text()).contains("Ban hành");
        assertThat(again.selectFirst("[name='content.head.title']").val()).isEqualTo("Tên của tôi");
        assertThat(again.selectFirst("[name=phien-ban]").val()).isEqualTo(version);
    }

    @Test
    void whoever_was_slower_sees_what_was_changed_in_every_form_of_a_record_that_there_is()
            throws Exception {
        COMMANDS.answer(409, "{\"code\": \"version.stale\", \"detail\": \"Đã đổi.\"}");
        Set<String> silent = new TreeSet<>();
        for (Role role : Role.values()) {
            if (role == Role.PLATFORM_OPERATOR) {
                continue; // Its acts are in the place where plans wait for their province.
            }
            Browser browser = signedIn(LOG, UNIT, role);
            browser.page("/?tieng=vi");
            for (CommandRoute route : CommandTable.ROUTES) {
                String record = CHANGED.get(route.collection());
                if (route.isCreating() || record == null || !route.roles().contains(role)) {
                    continue;
                }
                Element form =
                        form(
                                browser.page(
                                        "/%s/%s/lam/%s"
                                                .formatted(
                                                        Acts.slug(route.collection()),
                                                        record,
                                                        route.verb())));
                Map<String, String> earlier =
                        Map.of("phien-ban", "0", "vi-tri", "0", "chac-chan", "1");
                Document again = Jsoup.parse(browser.send(form, earlier).body());
                if (form.selectFirst("[name=phien-ban]") == null
                        || again.select(".errors h3 + ul > li").isEmpty()
                        || again.text().contains("vai trò của bạn không xem được")) {
                    silent.add(Acts.code(route) + " as " + role);
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void words_are_read_back_while_they_are_typed() throws Exception {
        Browser browser = signedIn(LOG, UNIT, Role.DRAFTER);
        browser.page("/?tieng=vi");
        String limit = "/doc-lai?loai=han&chu=";

        assertThat(browser.get(limit + encoded("trước ngày 20/6/2021")).body())
                .isEqualTo("Đọc là: ngày cuối còn kịp là 19/06/2021, Thứ Bảy.");
        assertThat(browser.get(limit + encoded("trước ngày 20/6") + "&nam=2023").body())
                .contains("19/06/2023");
        assertThat(browser.get(limit + encoded("trước ngày 20/6")).body())
                .contains("19/6, năm theo kế hoạch");
        String day = "/doc-lai?loai=ngay-so&chu=";
        assertThat(browser.get(day + encoded("19/6/2021")).body())
                .isEqualTo("Đọc là 19/06/2021, Thứ Bảy.");
        assertThat(browser.get(day + encoded("31/6/2021")).body())
                .startsWith("Chưa đọc được ngày.");
        assertThat(browser.get("/doc-lai?loai=so&chu=" + encoded("1.250 tỷ đồng")).body())
                .isEqualTo("Đọc là 1250 tỷ đồng.");
    }

    private static final String PAPER =
            """
            Số: 12/KH-SCT

            Hà Tĩnh, ngày 05 tháng 02 năm 2021

            KẾ HOẠCH

            Thực hiện phong trào thi đua năm 2021

            Thực hiện Kế hoạch số 15/KH-UBND ngày 19/01/2021 của UBND tỉnh; Sở Công Thương ban hành
            Kế hoạch như sau:

            I. MỤC ĐÍCH, YÊU CẦU
            1. Mục đích
            Tạo khí thế thi đua.
            2. Yêu cầu
            Thiết thực.
            II. THỜI GIAN
            - Đợt thi đua thứ hai (từ ngày 01/01/2021 đến ngày 30/6/2021); đợt 1 trước ngày 1/2/2021

            Nơi nhận:
            - UBND tỉnh (b/c);
            - Lưu: VT.

            GIÁM ĐỐC

            Người Ký Mẫu
            """;

    private static Document section(
            Browser browser, Document page, String section, Map<String, String> typed)
            throws Exception {
        return Jsoup.parse(browser.send(form(page), with(typed, "phan", section)).body());
    }

    private static Map<String, String> with(Map<String, String> some, String name, String value) {
        Map<String, String> all = new HashMap<>(some);
        all.put(name, value);
        return all;
    }

    /// Controls and choices that show the name of a component or constant instead of words.
    private static Set<String> unnamed(String act, Document page) {
        Set<String> unnamed = new TreeSet<>();
        for (Element label : page.select("main form[method=post] :is(label, legend, option)")) {
            String words = label.text().replaceFirst(" \\(.*", "").replaceFirst(",.*", "");
            if (words.matches("[a-z][A-Za-z]*|[A-Z]+_[A-Z_]+|[A-Z]{4,}")) {
                unnamed.add(act + ": " + words);
            }
        }
        return unnamed;
    }

    private static Element form(Document page) {
        return page.selectFirst("main form[method=post]");
    }

    private static String verb(CommandRoute route) {
        return route.isCreating() ? Acts.CREATE : String.valueOf(route.verb());
    }

    private static String address(CommandRoute route) {
        String folder = "/" + Acts.slug(route.collection());
        return route.isCreating()
                ? folder + "/lam/" + Acts.CREATE
                : folder + "/" + UUID.randomUUID() + "/lam/" + route.verb();
    }
}
