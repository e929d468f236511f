package vn.sovang.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.sovang.catalogue.CommandRoute;
import vn.sovang.catalogue.CommandTable;
import vn.sovang.kernel.Role;
import vn.sovang.query.pages.act.Acts;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestCommands;
import vn.sovang.query.testing.TestLog;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// Forms of acts, as a browser without script fills them in.
class ActsTest extends PageServer {
    /// Parts of several shapes: these acts have forms of their own.
    private static final Set<String> OWN_FORM =
            Set.of(
                    "plans.create",
                    "plans.import",
                    "plans.revise",
                    "plans.amend",
                    "campaigns.amend",
                    "actuals.create",
                    "proposals.create",
                    "decisions.create",
                    "decisions.record");

    private static final SamplePlan SAMPLE = new SamplePlan();
    private static final TestLog LOG = new TestLog();
    private static final UUID UNIT = SAMPLE.district.value();
    private static final String REPORT = "/bao-cao/" + UUID.randomUUID() + "/lam/return";

    private static boolean settled;

    @BeforeAll
    static void write() throws SQLException {
        LOG.at("2021-02-01T01:00:00Z").append(SAMPLE.everything());
    }

    @BeforeEach
    void settle() {
        if (!settled) {
            follow(LOG);
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
        assertThat(without).isSubsetOf(OWN_FORM);
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
    void a_unit_is_typed_by_its_name() throws Exception {
        COMMANDS.answer(200, "{\"id\": \"x\", \"version\": 3, \"position\": 7}");
        Browser browser = signedIn(LOG, UNIT, Role.OFFICE_HEAD);
        Document page =
                browser.page("/phong-trao/" + SAMPLE.campaign + "/lam/remind-unit?tieng=vi");
        String name = page.selectFirst("datalist option").attr("value");

        browser.send(form(page), Map.of("phase", "1", "unitId", name, "words", "Gấp"));

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
