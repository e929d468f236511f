package vn.sovang.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.kernel.Role;
import vn.sovang.query.ViewTable;
import vn.sovang.query.pages.list.ListPage;
import vn.sovang.query.pages.list.ListPages;
import vn.sovang.query.reading.Views;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Every page as a browser without script gets it.
class PagesTest extends PageServer {
    private static final SamplePlan SAMPLE = new SamplePlan();
    private static final TestLog LOG = new TestLog();
    private static final UUID UNIT = SAMPLE.district.value();

    /// A province whose records came in no order.
    private static final TestLog ORDERED = new TestLog();

    private static boolean settled;

    @Autowired ListPages lists;
    @Autowired Views views;

    @BeforeAll
    static void write() throws SQLException {
        LOG.at("2021-02-01T01:00:00Z")
                .append(SAMPLE.everything())
                .append(
                        List.of(
                                SAMPLE.blockFormed(),
                                SAMPLE.externalDocument(),
                                SAMPLE.nomineeRegistered(),
                                SAMPLE.yearReviewOpened()))
                .append(SAMPLE.titles())
                .append(
                        List.of(
                                SAMPLE.titleSumSent(),
                                SAMPLE.councilEstablished(),
                                SAMPLE.councilChanged()))
                .append(List.copyOf(SAMPLE.councilSession()))
                .append(List.copyOf(SAMPLE.fund(2021)))
                .append(List.copyOf(SAMPLE.scoreTable()))
                .append(List.copyOf(SAMPLE.scoreSheet()));
        ORDERED.at("2023-03-01T01:00:00Z").append(ordered());
    }

    @BeforeEach
    void settle() {
        SIGN_IN.tokensLast(Duration.ofHours(1), true);
        if (!settled) {
            follow(LOG);
            follow(ORDERED);
            settled = true;
        }
    }

    @Test
    void every_list_has_a_page_whose_names_exist() {
        assertThat(lists.all().stream().map(ListPage::view).toList())
                .containsExactlyInAnyOrderElementsOf(views.lists().keySet());
    }

    @Test
    void every_page_is_whole_in_both_languages() throws Exception {
        Browser browser = signedIn(LOG, UNIT, Role.AUDITOR);
        Set<String> wrong = new TreeSet<>();
        for (String path : paths()) {
            for (String language : List.of("vi", "en")) {
                Document page =
                        browser.page(path + (path.contains("?") ? "&" : "?") + "tieng=" + language);
                wrong.addAll(Pages.faults(path, page));
                if (!page.selectFirst("html").attr("lang").equals(language)) {
                    wrong.add(path + " is not in " + language);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_list_is_shown_to_just_the_roles_that_may_read_it() throws Exception {
        for (Role role : Role.values()) {
            if (role == Role.PLATFORM_OPERATOR) {
                continue; // It has no power in a province.
            }
            Browser browser = signedIn(LOG, UNIT, role);
            for (ListPage page : lists.all()) {
                if (!page.address().contains("{")) {
                    int expected = mayRead(role, page.view()) ? 200 : 403;
                    assertThat(browser.get(address(page)).statusCode())
                            .as("%s as %s", page.address(), role)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void what_a_row_of_a_list_leads_to_is_there() throws Exception {
        Browser browser = signedIn(LOG, UNIT, Role.AUDITOR);
        for (String path : paths()) {
            for (Element link : browser.page(path).select("tbody tr:first-child a[href]")) {
                assertThat(browser.get(link.attr("href")).statusCode())
                        .as("%s in %s", link.attr("href"), path)
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void every_number_leads_to_a_list_of_just_so_many() throws Exception {
        Set<String> wrong = new TreeSet<>();
        int followed = 0;
        for (Role role : List.of(Role.AUDITOR, Role.OFFICE_HEAD, Role.UNIT_CLERK)) {
            Browser browser = signedIn(LOG, UNIT, role);
            for (String path : List.of("/so-lieu", "/phong-trao/" + SAMPLE.campaign)) {
                Document page = browser.page(path + "?tieng=vi");
                for (Element link : page.select(".counts a[href^='/'], td.n a[href^='/']")) {
                    String number = link.text().replaceAll("^\\D*(\\d+).*", "$1");
                    int listed = browser.page(link.attr("href")).select("main tbody tr").size();
                    if (!number.equals(Integer.toString(listed))) {
                        wrong.add(
                                "%s as %s: %s lists %d"
                                        .formatted(link.text(), role, link.attr("href"), listed));
                    }
                    followed++;
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(followed).isGreaterThan(30);
    }

    @Test
    void lists_stand_in_the_order_in_which_people_look_for_things_page_by_page() throws Exception {
        Browser browser = signedIn(ORDERED, UNIT, Role.AUDITOR);

        assertThat(cells(browser, "/don-vi", 1))
                .containsExactly(
                        "Ủy ban nhân dân tỉnh Mẫu",
                        "Sở Mẫu",
                        "Phòng Ấp",
                        "Phòng Bờ",
                        "Phòng Đất",
                        "Sở Ước",
                        "Thủ tướng Chính phủ");
        assertThat(cells(browser, "/don-vi?q=phong", 1))
                .containsExactly("Phòng Ấp", "Phòng Bờ", "Phòng Đất");
        assertThat(cells(browser, "/so-khen-thuong", 4))
                .containsExactly("21/12/2021", "21/12/2021", "20/12/2021");
        assertThat(cells(browser, "/phong-trao", 4))
                .containsExactly("01/02/2023", "01/02/2022", "01/02/2021");
    }

    private static List<Object> ordered() {
        List<Object> events = new ArrayList<>();
        UnitId department = new UnitId(UUID.randomUUID());
        for (String name : List.of("Phòng Đất", "Phòng Ấp", "Phòng Bờ")) {
            events.add(unit(new UnitId(UUID.randomUUID()), name, UnitKind.DIVISION, department));
        }
        events.add(unit(new UnitId(UUID.randomUUID()), "Sở Ước", UnitKind.DEPARTMENT, null));
        events.add(unit(department, "Sở Mẫu", UnitKind.DEPARTMENT, null));
        events.add(SAMPLE.primeMinisterRegistered());
        events.add(
                unit(
                        new UnitId(UUID.randomUUID()),
                        "Ủy ban nhân dân tỉnh Mẫu",
                        UnitKind.PROVINCIAL_COMMITTEE,
                        null));
        for (int year : List.of(2022, 2021, 2023)) {
            CampaignLaunched launched = new SamplePlan().launched();
            events.add(
                    new CampaignLaunched(
                            launched.campaignId(),
                            launched.planId(),
                            launched.content(),
                            year,
                            launched.planIssuedOn(),
                            LocalDate.of(year, 2, 1),
                            launched.scope()));
        }
        events.addAll(
                List.of(
                        SAMPLE.laterDecisionIssued(),
                        SAMPLE.decisionIssued(),
                        SAMPLE.laterDecisionIssued()));
        return events;
    }

    private static UnitRegistered unit(
            UnitId id, String name, UnitKind kind, @Nullable UnitId parent) {
        return new UnitRegistered(id, name, kind, parent, LocalDate.of(2000, 1, 1), "QĐ 1");
    }

    /// A column of all rows of a list, read in pages of one row.
    private static List<String> cells(Browser browser, String list, int column) throws Exception {
        List<String> cells = new ArrayList<>();
        String at = list + (list.contains("?") ? "&" : "?") + "tieng=vi&limit=1";
        while (!at.isEmpty()) {
            Document page = browser.page(at);
            page.select("tbody tr td:nth-child(%d)".formatted(column))
                    .forEach(cell -> cells.add(cell.text()));
            Element next = page.selectFirst("a[rel=next]");
            at = next == null ? "" : next.attr("href");
        }
        return cells;
    }

    @Test
    void a_list_can_be_had_as_csv_and_as_an_excel_file() throws Exception {
        Browser browser = signedIn(LOG, UNIT, Role.OFFICE_CLERK);
        browser.page("/");

        HttpResponse<byte[]> csv = browser.download("/bao-cao?dang=csv");
        HttpResponse<byte[]> xlsx = browser.download("/bao-cao?dang=xlsx");

        assertThat(new String(csv.body(), StandardCharsets.UTF_8)).contains("Đơn vị");
        assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("bao-cao-");
        assertThat(xlsx.body()).startsWith('P', 'K');
    }

    @Test
    void a_broken_filter_is_left_out_and_said() throws Exception {
        Document page = signedIn(LOG, UNIT, Role.AUDITOR).page("/bao-cao?state=KHONG_CO");

        assertThat(page.select("[role=status]").text()).contains("Tình trạng");
        assertThat(page.select("tbody tr")).isNotEmpty();
    }

    @Test
    void a_list_offers_plans_by_code_and_title_and_campaigns_by_name_year_and_plan()
            throws Exception {
        Browser browser = signedIn(LOG, UNIT, Role.AUDITOR);
        String option = "select[name=%s] option[value=%s]";

        assertThat(browser.page("/chi-tieu").select(option.formatted("plan", SAMPLE.plan)).text())
                .isEqualTo(
                        SAMPLE.imported().code()
                                + " · "
                                + SAMPLE.imported().content().head().title().value());
        assertThat(
                        browser.page("/bao-cao")
                                .select(option.formatted("campaign", SAMPLE.campaign))
                                .text())
                .isEqualTo(
                        Words.beginning(SAMPLE.launched().content().name().value())
                                + " · 2021 · "
                                + SAMPLE.imported().code());
    }

    @ParameterizedTest
    @CsvSource({
        "/bao-cao?state=DUE&state=SUBMITTED, “state” được ghi nhiều lần",
        "/bao-cao?unit=a&unit=b&luc=, “unit” được ghi nhiều lần",
        "/tim?q=a&q=b, “q” được ghi nhiều lần",
        "/so-lieu?luc=01/01/2021&luc=02/01/2021, “luc” được ghi nhiều lần",
        "/bao-cao?after=zzz, '\"after\" sai dạng'",
        "/ke-hoach/{plan}/dien-bien?after=zzz, '\"after\" sai dạng'",
        "/doi-chieu?trang=/bao-cao&tu=0&after=zzz, '\"after\" sai dạng'"
    })
    void a_page_refuses_what_the_read_refuses_with_the_same_words(String path, String words)
            throws Exception {
        Browser browser = signedIn(LOG, UNIT, Role.AUDITOR);
        browser.page("/");

        HttpResponse<String> answer = browser.get(path.replace("{plan}", SAMPLE.plan.toString()));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).text()).contains(words);
    }

    @Test
    void columns_are_added_by_one_parameter_that_is_given_for_each() throws Exception {
        Document page = signedIn(LOG, UNIT, Role.AUDITOR).page("/bao-cao?cot=key&cot=campaignId");

        assertThat(page.select("tbody tr")).isNotEmpty();
    }

    @Test
    void a_moment_that_is_still_to_come_is_the_present_one() throws Exception {
        Browser browser = signedIn(LOG, UNIT, Role.AUDITOR);
        browser.page("/");

        String luc = browser.get("/bao-cao?luc=31/12/2099").uri().getQuery();

        assertThat(Instant.parse(luc.replaceAll(".*@([^&]*).*", "$1"))).isBefore(Instant.now());
    }

    @Test
    void a_typed_moment_becomes_one_for_ever_and_every_link_keeps_it() throws Exception {
        Browser browser = signedIn(LOG, UNIT, Role.AUDITOR);
        browser.page("/");

        HttpResponse<String> answer = browser.get("/bao-cao?luc=01/01/2021");

        assertThat(answer.uri().getQuery()).startsWith("luc=0@2021-01-01T16:59:59");
        assertThat(answer.body()).contains("<title>[01/01/2021 23:59] Báo cáo");
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select(".nav a")).allMatch(link -> link.attr("href").contains("luc=0"));
    }

    @Test
    void nothing_of_a_page_is_kept_by_others_and_no_script_can_be_slipped_in() throws Exception {
        HttpResponse<String> answer = signedIn(LOG, UNIT, Role.AUDITOR).get("/");

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .contains(
                        "form-action 'self' http://" + URI.create(SIGN_IN.issuer()).getAuthority())
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                .isEqualTo("private, no-cache");
    }

    @Test
    void an_address_of_nothing_is_answered_with_a_page() throws Exception {
        Browser browser = signedIn(LOG, UNIT, Role.AUDITOR);
        browser.page("/");

        HttpResponse<String> answer = browser.get("/khong-co-gi");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<title>Lỗi: Không có trang này");
    }

    @Test
    void the_search_needs_no_tone_marks_and_says_where_it_looked() throws Exception {
        Browser browser = signedIn(LOG, UNIT, Role.AUDITOR);

        assertThat(browser.page("/tim?q=cam%20xuyen").select(".hits a")).isNotEmpty();
        assertThat(browser.page("/tim?q=thi+dua&tieng=vi").select("section.card h2").eachText())
                .contains("Văn bản", "Văn bản của cấp khác");
        assertThat(browser.page("/tim?q=khong-co-ai-ca&tieng=vi").text())
                .contains("Đã tìm trong văn bản");
    }

    @Test
    void programs_are_answered_as_ever() throws Exception {
        HttpResponse<String> answer = new Browser().get("/api/reports");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("caller.no-token");
    }

    @Test
    void a_token_that_cannot_be_renewed_serves_until_it_ends() throws Exception {
        SIGN_IN.tokensLast(Duration.ofSeconds(1), false);
        Browser browser = signedIn(LOG, UNIT, Role.AUDITOR);
        browser.page("/");

        assertThat(browser.page("/").selectFirst("h1").text()).isEqualTo("Việc của tôi");
    }

    @Test
    void pages_that_find_a_token_about_to_end_at_once_renew_it_once() throws Exception {
        SIGN_IN.tokensLast(Duration.ofMinutes(1), true);
        Browser browser = signedIn(LOG, UNIT, Role.AUDITOR);
        browser.get("/tro-giup");
        SIGN_IN.tokensLast(Duration.ofHours(1), true);
        int before = SIGN_IN.renewals();

        try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> visits =
                    Collections.nCopies(6, () -> browser.get("/tro-giup").statusCode());
            for (Future<Integer> visit : tabs.invokeAll(visits)) {
                assertThat(visit.get()).isEqualTo(200);
            }
        }

        assertThat(browser.get("/tro-giup").statusCode()).isEqualTo(200);
        assertThat(SIGN_IN.renewals()).isEqualTo(before + 1);
    }

    @Test
    void signing_out_leads_to_the_sign_in_server_and_ends_the_session() throws Exception {
        Browser browser = signedIn(LOG, UNIT, Role.AUDITOR);
        Element form = browser.page("/").selectFirst("form[action=/thoat]");

        HttpResponse<String> answer = browser.send(form, Map.of());

        assertThat(answer.uri().toString())
                .startsWith(SIGN_IN.issuer() + "/end?id_token_hint=")
                .contains("post_logout_redirect_uri");
    }

    private List<String> paths() {
        List<String> paths = new ArrayList<>(lists.all().stream().map(PagesTest::address).toList());
        paths.addAll(List.of("/", "/tro-giup", "/tim", "/tim?q=cam%20xuyen"));
        paths.add("/ke-hoach/" + SAMPLE.plan);
        return paths;
    }

    /// The address of a list, of what it is a list of.
    private static String address(ListPage page) {
        if (page.view().equals("trail")) {
            return page.address() + "?record=" + SAMPLE.plan;
        }
        Object id =
                switch (page.view().replaceFirst("/.*", "")) {
                    case "documents" -> SAMPLE.document;
                    case "blocks" -> SAMPLE.block;
                    case "reviews" -> SAMPLE.yearReview;
                    case "funds" -> SAMPLE.fund;
                    case "tables" -> SAMPLE.scoreTable;
                    case "sheets" -> SAMPLE.scoreSheet;
                    default -> SAMPLE.plan;
                };
        return page.address().replace("{id}", id.toString());
    }

    private static boolean mayRead(Role role, String view) {
        return Arrays.stream(ViewTable.values())
                .filter(entry -> entry.path().replaceFirst("\\?.*", "").equals("/api/" + view))
                .findFirst()
                .orElseThrow()
                .roles()
                .contains(role);
    }
}
