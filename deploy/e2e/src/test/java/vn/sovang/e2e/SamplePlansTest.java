package vn.sovang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import vn.sovang.local.sample.SampleIds;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Five real plans of three provinces, from import to award and audit, on the platform that the run
/// command starts; and a sixth, made-up one that is only in this test's data.
class SamplePlansTest {
    private static final String AUDITOR = "kiem-tra.ha-tinh";
    private static final String OTHER_AUDITOR = "kiem-tra.quang-ngai";
    private static final String SAMPLE_AUDITOR = "kiem-tra.tinh-mau";
    private static final String MINISTRY_AUDITOR = "kiem-tra.bct";

    static Platform platform;

    @BeforeAll
    static void start() {
        platform = Platform.shared();
    }

    @Test
    void the_run_prints_a_line_for_each_plan() {
        assertThat(platform.line("S0"))
                .isEqualTo(
                        "S0  Hà Tĩnh  ĐÃ BAN HÀNH · đơn vị 4 · báo cáo 7 · đề nghị 1 · khen thưởng"
                                + " 2 · phát hiện 27");
        assertThat(platform.line("S1"))
                .isEqualTo(
                        "S1  Tỉnh Mẫu  ĐÃ BAN HÀNH · đơn vị 4 · báo cáo 0 · đề nghị 5 · khen thưởng"
                                + " 5 · phát hiện 9");
        assertThat(platform.line("S2"))
                .isEqualTo(
                        "S2  Quảng Ngãi  ĐÃ BAN HÀNH · đơn vị 6 · báo cáo 2 · đề nghị 5 · khen"
                                + " thưởng 5 · phát hiện 25");
        assertThat(platform.line("S3"))
                .isEqualTo(
                        "S3  Hà Tĩnh  ĐÃ BAN HÀNH · đơn vị 7 · báo cáo 4 · đề nghị 4 · khen thưởng"
                                + " 6 · phát hiện 38");
        assertThat(platform.line("S4"))
                .isEqualTo(
                        "S4  Hà Tĩnh  ĐÃ BAN HÀNH · đơn vị 5 · báo cáo 7 · đề nghị 4 · khen thưởng"
                                + " 6 · phát hiện 27");
    }

    @Test
    void another_authoritys_plan_goes_through_with_data_alone() {
        assertThat(platform.line("S5"))
                .isEqualTo(
                        "S5  Tỉnh Mẫu  ĐÃ BAN HÀNH · đơn vị 3 · báo cáo 0 · đề nghị 0 · khen thưởng"
                                + " 0 · phát hiện 4");
    }

    @Test
    void every_address_answers() {
        assertThat(platform.open(platform.local().command().resolve("/swagger-ui.html")).status())
                .isIn(200, 302);
        assertThat(platform.open(platform.local().query().resolve("/swagger-ui.html")).status())
                .isIn(200, 302);
        assertThat(
                        platform.open(
                                        platform.local()
                                                .signIn()
                                                .resolve("/.well-known/openid-configuration"))
                                .status())
                .isEqualTo(200);
        assertThat(platform.open(platform.local().query()).status()).isIn(200, 302);
        for (String path : List.of("/actuator/health/readiness", "/actuator/prometheus")) {
            assertThat(platform.open(platform.local().command().resolve(path)).status())
                    .isEqualTo(200);
            assertThat(platform.open(platform.local().query().resolve(path)).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void the_report_board_of_S0_tells_on_time_from_late_from_missing() {
        List<JsonNode> reports =
                items(
                        AUDITOR,
                        "/api/reports?limit=200&asOf=2022-01-01&campaign="
                                + SampleIds.of("S0/nam-2021"));

        assertThat(reports)
                .extracting(report ->
                        "%s %s %s %s"
                                .formatted(
                                        report.path("phase").asString(),
                                        report.path("unitName").asString(),
                                        report.path("state").asString(),
                                        report.path("late").asString("-")
                                                + report.path("daysLate").asString("")))
                .containsExactlyInAnyOrder(
                        "1 Phòng Quản lý công nghiệp ACCEPTED NO0",
                        "1 Phòng Quản lý thương mại ACCEPTED NO0",
                        "1 Phòng Kỹ thuật an toàn - Môi trường ACCEPTED YES3",
                        "1 Trung tâm Khuyến công và Xúc tiến thương mại DUE -",
                        "2 Phòng Quản lý công nghiệp ACCEPTED NO0",
                        "2 Phòng Quản lý thương mại SUBMITTED YES1",
                        "2 Phòng Kỹ thuật an toàn - Môi trường SUBMITTED NO0",
                        "2 Trung tâm Khuyến công và Xúc tiến thương mại ACCEPTED YES4");
    }

    @Test
    void the_trail_of_S0_tells_who_assigned_it_and_why() {
        String plan = plan(AUDITOR, "S0");

        JsonNode first = items(AUDITOR, "/api/plans/%s/trail?limit=1".formatted(plan)).getFirst();

        assertThat(first.path("vi").asString())
                .contains("đơn vị vận hành nền tảng đã giao về tỉnh này")
                .contains("Vũng Áng");
        assertThat(first.path("en").asString())
                .contains("the operator of the platform assigned it here");
    }

    @Test
    void a_phase_that_hangs_on_31_6_2021_stays_unresolved() {
        String detail =
                platform.get(AUDITOR, "/api/campaigns/" + SampleIds.of("S0/nam-2021")).body();

        assertThat(detail).contains("đến 31/6/2021").contains("IMPOSSIBLE");
    }

    @Test
    void a_clerk_submits_and_the_office_sees_it_and_nobody_else_ever() {
        JsonNode due =
                items(AUDITOR, "/api/reports?limit=200").stream()
                        .filter(report -> report.path("state").asString().equals("DUE"))
                        .findFirst()
                        .orElseThrow();
        String before =
                platform.get(AUDITOR, "/api/events?limit=1").json().path("position").asString();
        String clerk = "chuyen-vien.ttkc.ha-tinh";
        String hash =
                platform.upload(clerk, "%PDF-1.4 báo cáo".getBytes())
                        .json()
                        .path("hash")
                        .asString();
        String report = "0176bb3e-7000-7000-8000-%012d".formatted(1);
        String body =
                """
                {"reportId":"%s","campaignId":"%s","phase":"1","unitId":"%s","content":
                 {"summary":"Nộp bổ sung","coversUntil":"2021-06-15","attachments":["%s"]},
                 "happenedAt":"2021-06-19T16:59:59.999Z","lateReason":"Bản giấy nộp đúng hạn"}
                """
                        .formatted(
                                report,
                                due.path("campaignId").asString(),
                                due.path("unitId").asString(),
                                hash);

        Platform.Reply submitted = platform.post(clerk, "/api/reports", body, "bai-hoc");
        Platform.Reply again = platform.post(clerk, "/api/reports", body, "bai-hoc");

        assertThat(submitted.status()).as(submitted.body()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(submitted.body());
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() ->
                        assertThat(row(due.path("key").asString(), "").path("state").asString())
                                .isEqualTo("SUBMITTED"));
        JsonNode row = row(due.path("key").asString(), "");
        assertThat(row.path("late").asString()).isEqualTo("NO");
        assertThat(row(due.path("key").asString(), "&asOf=" + before).path("state").asString())
                .isEqualTo("DUE");
        String accept = "/api/reports/%s/accept".formatted(report);
        assertThat(platform.post("van-thu.so-ct.quang-ngai", accept, "{\"version\":1}").status())
                .isEqualTo(404);
        String plan = due.path("planId").asString();
        String trail =
                platform.get(AUDITOR, "/api/plans/%s/trail?limit=200".formatted(plan)).body();
        assertThat(trail).contains("Bản giấy nộp đúng hạn").contains(clerk);
        assertThat(platform.get(OTHER_AUDITOR, "/api/plans/%s/trail".formatted(plan)).status())
                .isEqualTo(404);
    }

    @Test
    void rule_30_a_district_division_came_into_the_campaign_of_S2_after_its_launch() {
        String campaign = "/api/campaigns/" + SampleIds.of("S2/dot-dac-biet");
        JsonNode before = platform.get(OTHER_AUDITOR, campaign + "?asOf=2021-02-20").json();
        JsonNode now = platform.get(OTHER_AUDITOR, campaign).json();
        assertThat(before.path("scope")).hasSize(5);
        assertThat(now.path("scope")).hasSize(6);
        assertThat(now.at("/amendments/0/addedUnits/0/name").asString()).contains("Đức Phổ");
    }

    @Test
    void c15_the_pledge_of_S3_was_signed_in_a_cluster_of_communes() {
        String campaign = "/api/campaigns/" + SampleIds.of("S3/nam-2021");
        assertThat(platform.get(AUDITOR, campaign).json().at("/pledges/0/block/name").asString())
                .startsWith("Cụm thi đua các xã");
    }

    @Test
    void rule_35_the_one_place_of_S1_for_a_collective_was_given_up_and_taken_by_another() {
        JsonNode place =
                items(SAMPLE_AUDITOR, "/api/quotas").stream()
                        .filter(quota -> quota.path("item").asString().startsWith("LETTER"))
                        .filter(quota -> quota.path("subject").asString().equals("COLLECTIVE"))
                        .findFirst()
                        .orElseThrow();
        assertThat(place.path("allowed").asInt()).isEqualTo(1);
        JsonNode award =
                items(SAMPLE_AUDITOR, "/api/awards?limit=200&item=LETTER_OF_COMMENDATION").stream()
                        .filter(granted -> granted.path("subject").asString().equals("COLLECTIVE"))
                        .findFirst()
                        .orElseThrow();
        assertThat(award.path("nominee").asString()).contains("Quản lý thương mại");
    }

    @Test
    void rule_43_a_revoked_award_of_S1_was_valid_before() {
        String revoked = "/api/awards?limit=200&state=REVOKED";
        assertThat(items(SAMPLE_AUDITOR, revoked)).hasSize(1);
        assertThat(items(SAMPLE_AUDITOR, revoked + "&asOf=2021-09-01")).isEmpty();
        assertThat(items(SAMPLE_AUDITOR, "/api/awards?limit=200&asOf=2021-09-01")).hasSize(6);
    }

    @Test
    void c25_the_proposal_of_S1_went_to_the_ministry_and_its_decision_came_back() {
        JsonNode there =
                platform.get(MINISTRY_AUDITOR, "/api/proposals/" + SampleIds.of("S1/dn-bang-khen"))
                        .json();
        assertThat(there.path("stage").asString()).isEqualTo("DECIDED");
        assertThat(there.at("/sender/tenant").asString()).isEqualTo("tinh-mau");
        assertThat(there.at("/sender/unit").asString()).isEqualTo("Sở Công Thương Tỉnh Mẫu");
        assertThat(there.path("unitName").asString()).isEqualTo("Trung tâm Khuyến công");
        assertThat(there.path("missing").asInt()).isZero();
        String file = there.at("/dossier/0/attachment").asString();
        assertThat(platform.get(MINISTRY_AUDITOR, "/api/attachments/" + file).status())
                .isEqualTo(200);

        JsonNode award =
                items(SAMPLE_AUDITOR, "/api/awards?authority=MINISTER").stream()
                        .findFirst()
                        .orElseThrow();
        assertThat(award.path("issuerName").asString()).isEqualTo("Bộ Công Thương");
        assertThat(award.path("number").asString()).isEqualTo("1188/QĐ-BCT");
        assertThat(award.at("/arrival/origin").asString()).isEqualTo("bct");
        JsonNode place =
                items(SAMPLE_AUDITOR, "/api/quotas").stream()
                        .filter(quota -> quota.path("item").asString().startsWith("CERTIFICATE"))
                        .filter(quota -> quota.path("subject").asString().equals("INDIVIDUAL"))
                        .findFirst()
                        .orElseThrow();
        assertThat(place.path("used").asInt()).as("the refused line gave its place up").isZero();
    }

    /// The ministry's one decision answers S1 and S2.
    @Test
    void rule_48_each_province_hears_of_its_own_proposals_in_a_decision_that_answers_several() {
        String ministers = "/api/awards?authority=MINISTER&asOf=2022-01-01";
        assertThat(items(MINISTRY_AUDITOR, ministers)).hasSize(2);
        assertThat(items(OTHER_AUDITOR, ministers))
                .singleElement()
                .satisfies(award -> {
                    assertThat(award.path("number").asString()).isEqualTo("1188/QĐ-BCT");
                    assertThat(award.path("proposalId").asString())
                            .isEqualTo(SampleIds.of("S2/dn-bk-bo").toString());
                });
        assertThat(items(SAMPLE_AUDITOR, ministers))
                .singleElement()
                .satisfies(award ->
                        assertThat(award.path("proposalId").asString())
                                .isEqualTo(SampleIds.of("S1/dn-bang-khen").toString()));
        assertThat(
                        platform.get(
                                        OTHER_AUDITOR,
                                        "/api/proposals/" + SampleIds.of("S1/dn-bang-khen"))
                                .status())
                .isEqualTo(404);
    }

    @Test
    void c25_the_awards_of_S4_come_from_the_department_the_province_and_the_ministry() {
        assertThat(items(AUDITOR, "/api/awards?limit=200&plan=" + SampleIds.of("S4/plan")))
                .extracting(award ->
                        award.path("item").asString() + " " + award.path("number").asString())
                .contains(
                        "EXCELLENT_COLLECTIVE 95/QĐ-UBND",
                        "EMULATION_FLAG 95/QĐ-UBND",
                        "CERTIFICATE_OF_MERIT 301/QĐ-BCT")
                .hasSize(6);
    }

    @Test
    void c25_the_awards_of_S3_come_from_the_district_the_province_and_the_prime_minister() {
        assertThat(items(AUDITOR, "/api/awards?limit=200&plan=" + SampleIds.of("S3/plan")))
                .extracting(award ->
                        award.path("issuerName").asString() + " " + award.path("number").asString())
                .contains(
                        "Ủy ban nhân dân huyện Cẩm Xuyên 4102/QĐ-UBND",
                        "Ủy ban nhân dân tỉnh Hà Tĩnh 187/QĐ-UBND",
                        "Thủ tướng Chính phủ 745/QĐ-TTg",
                        "Chủ tịch nước 955/QĐ-CTN")
                .hasSize(6);
        JsonNode waiting =
                platform.get(
                                AUDITOR,
                                "/api/proposals/%s?asOf=2022-03-01"
                                        .formatted(SampleIds.of("S3/dn-thu-tuong")))
                        .json();
        assertThat(waiting.path("stage").asString()).isEqualTo("FORWARDED");
        assertThat(waiting.path("holder").asString()).isEqualTo("RECIPIENT");
        assertThat(waiting.at("/forwarded/recipient").asString()).isEqualTo("Thủ tướng Chính phủ");
        assertThat(waiting.at("/forwarded/letter").asString()).isEqualTo("12/TTr-UBND");
    }

    @Test
    void c36_the_shares_that_plans_ask_for_are_told_of_the_awards() {
        JsonNode figures = platform.get(SAMPLE_AUDITOR, "/api/awards/figures").json();
        assertThat(figures.path("total").asInt()).isEqualTo(5);
        assertThat(figures.path("smallCollectives").toString()).isEqualTo("{\"count\":1,\"of\":2}");
        assertThat(figures.path("directWorkers").toString()).isEqualTo("{\"count\":3,\"of\":3}");
        assertThat(figures.path("withoutLeadershipPost").toString())
                .isEqualTo("{\"count\":2,\"of\":3}");
    }

    /// The district is no more from 01/7/2025 on: what its own offices did stays with it, and its
    /// communes stand for themselves.
    @Test
    void rule_53_the_figures_of_a_province_a_department_and_a_district_are_those_of_the_lists() {
        Set<String> department =
                units(
                        "so-ct.ha-tinh",
                        "van-phong.so-ct.ha-tinh",
                        "phong-qlcn.ha-tinh",
                        "phong-qltm.ha-tinh",
                        "phong-ktat.ha-tinh",
                        "ttkc.ha-tinh");
        Set<String> offices =
                units(
                        "ubnd.cam-xuyen",
                        "van-phong.cam-xuyen",
                        "phong-nv.cam-xuyen",
                        "phong-vh-tt.cam-xuyen",
                        "tt-vh-tt.cam-xuyen",
                        "hoi-dong-tdkt.cam-xuyen");
        Set<String> communes =
                units(
                        "ubnd.tt-cam-xuyen",
                        "ubnd.tt-thien-cam",
                        "ubnd.xa-cam-hung",
                        "ubnd.xa-cam-nhuong");
        String district = SampleIds.ofUnit("ubnd.cam-xuyen").toString();
        String ofDepartment = SampleIds.ofUnit("so-ct.ha-tinh").toString();
        Set<String> wholeDistrict = new HashSet<>(offices);
        wholeDistrict.addAll(communes);

        for (String day : List.of("2021-06-20", "2025-06-30", "2025-07-01")) {
            boolean isOver = day.equals("2025-07-01");
            are(figures("PROVINCE", "ha-tinh", day), day, _ -> true, _ -> true);
            are(
                    figures("ORGANISATION", ofDepartment, day),
                    day,
                    department::contains,
                    Set.of(id("S0/plan"), id("S4/plan"))::contains);
            JsonNode row = figures("ORGANISATION", district, day);
            are(row, day, (isOver ? offices : wholeDistrict)::contains, id("S3/plan")::equals);
            assertThat(row.path("endedOn").asString("")).isEqualTo(isOver ? day : "");
        }
        assertThat(figures("ORGANISATION", district, "2025-06-30").at("/reports/handedIn").asInt())
                .isEqualTo(4);
        assertThat(figures("ORGANISATION", district, "2025-07-01").at("/reports/handedIn").asInt())
                .isZero();
        for (String commune : communes) {
            are(
                    figures("ORGANISATION", commune, "2025-07-01"),
                    "2025-07-01",
                    commune::equals,
                    _ -> false);
        }
    }

    private static void are(
            JsonNode figures, String day, Predicate<String> unit, Predicate<String> plan) {
        String asOf = "?limit=200&asOf=" + day;
        byState(figures, "reports", asOf, unit, "DUE", "SUBMITTED", "RETURNED", "ACCEPTED");
        is(figures, "/proposals/total", "/api/proposals" + asOf, "/unitId", unit);
        is(figures, "/awards/total", "/api/awards" + asOf, "/unitId", unit);
        is(figures, "/targets/total", "/api/targets" + asOf, "/planId", plan);
        byState(
                figures,
                "duties",
                asOf,
                unit,
                "DUE",
                "LATE",
                "DONE",
                "UNDATED",
                "UNRESOLVED",
                "ENDED");
        is(figures, "/difficulties/total", "/api/difficulties" + asOf, "/unit/id", unit);
    }

    private static void byState(
            JsonNode figures, String part, String asOf, Predicate<String> unit, String... states) {
        for (String state : states) {
            is(
                    figures,
                    "/%s/%s".formatted(part, state.toLowerCase(Locale.ROOT)),
                    "/api/%s%s&state=%s".formatted(part, asOf, state),
                    "/unitId",
                    unit);
        }
    }

    private static void is(
            JsonNode figures, String figure, String list, String of, Predicate<String> which) {
        assertThat(figures.at(figure).asInt(-1))
                .as("%s of %s, by %s", figure, figures.path("name"), list)
                .isEqualTo(
                        (int)
                                items(AUDITOR, list).stream()
                                        .filter(item -> which.test(item.at(of).asString("")))
                                        .count());
    }

    private static JsonNode figures(String by, String id, String day) {
        return items(AUDITOR, "/api/figures?limit=200&by=%s&asOf=%s".formatted(by, day)).stream()
                .filter(row -> row.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> units(String... names) {
        return Stream.of(names)
                .map(name -> SampleIds.ofUnit(name).toString())
                .collect(Collectors.toSet());
    }

    private static String id(String name) {
        return SampleIds.of(name).toString();
    }

    @Test
    void rule_32_the_aggregate_of_S3_shows_that_it_is_stale() {
        JsonNode aggregate = items(AUDITOR, "/api/aggregations").getFirst();
        assertThat(aggregate.path("stale").asBoolean()).isTrue();
        assertThat(aggregate.at("/changes/0/unitName").asString()).contains("Cẩm Hưng");
        JsonNode before = items(AUDITOR, "/api/aggregations?asOf=2021-07-01").getFirst();
        assertThat(before.path("stale").asBoolean()).isFalse();
    }

    @Test
    void rule_34_the_difficulty_of_a_commune_went_up_to_the_district_and_back() {
        JsonNode difficulty = items(AUDITOR, "/api/difficulties").getFirst();
        assertThat(difficulty.path("stage").asString()).isEqualTo("RESOLVED");
        assertThat(difficulty.at("/hops/0/unit/name").asString()).contains("Phòng Nội vụ");
        assertThat(difficulty.at("/hops/0/beyondAuthority").asBoolean()).isTrue();
        assertThat(difficulty.at("/hops/1/unit/name").asString())
                .isEqualTo("Ủy ban nhân dân huyện Cẩm Xuyên");
    }

    @Test
    void rule_23_a_baseline_that_came_late_changes_the_verdict_from_then_on() {
        assertThat(verdict("T2", "&asOf=2022-01-31")).isEqualTo("UNKNOWN");
        assertThat(verdict("T2", "")).isEqualTo("MET");
        assertThat(verdict("T1", "")).isEqualTo("MET");
    }

    private static String verdict(String target, String more) {
        String plan = SampleIds.of("S0/plan").toString();
        return items(AUDITOR, "/api/targets?limit=200&plan=" + plan + more).stream()
                .filter(row -> row.path("code").asString().equals(target))
                .findFirst()
                .orElseThrow()
                .path("verdict")
                .asString();
    }

    @Test
    void c06_two_children_of_one_provincial_plan_are_shown_under_it() {
        String tree =
                platform.get(AUDITOR, "/api/documents/" + SampleIds.of("S0/15-kh-ubnd") + "/tree")
                        .body();
        assertThat(tree)
                .contains(SampleIds.of("S0/plan").toString())
                .contains(SampleIds.of("S3/plan").toString());
    }

    @Test
    void rule_18_the_theme_of_S0_is_inherited_and_that_of_S3_its_own() {
        assertThat(theme("S0").path("origin").asString()).isEqualTo("INHERITED");
        assertThat(theme("S0").toString()).contains(SampleIds.of("S0/15-kh-ubnd").toString());
        assertThat(theme("S3").path("origin").asString()).isEqualTo("OWN");
    }

    @Test
    void what_is_told_of_one_plan_or_block_is_compared_between_two_moments_too() {
        String s3 = "plans/" + SampleIds.of("S3/plan");
        for (String view : List.of("tree", "answers", "distribution")) {
            assertThat(changes(s3 + "/" + view, "2021-01-30", "2021-12-31"))
                    .as(view)
                    .isNotEmpty()
                    .containsOnly("ADDED");
        }
        assertThat(
                        changes(
                                "plans/" + SampleIds.of("S0/plan") + "/tree",
                                "2021-12-31",
                                "2026-01-01"))
                .isEmpty();
        String block = items(AUDITOR, "/api/blocks?q=cam+xuyen").getFirst().path("id").asString();
        String year = "&year=2021&on=2021-12-31";
        assertThat(changes("blocks/" + block + "/standings", "2021-03-15", "2022-06-30" + year))
                .hasSize(4)
                .containsOnly("CHANGED");
        assertThat(platform.get(AUDITOR, "/api/" + s3 + "/distribution?format=csv").body())
                .contains("Ủy ban nhân dân xã Cẩm Nhượng", ",lưu,");
    }

    private static List<String> changes(String view, String from, String to) {
        return items(AUDITOR, "/api/differences?view=%s&from=%s&to=%s".formatted(view, from, to))
                .stream()
                .map(row -> row.path("change").asString())
                .toList();
    }

    @Test
    void rule_29_the_commune_that_did_not_register_for_a_phase_is_named() {
        assertThat(
                        items(
                                AUDITOR,
                                "/api/missing-registrations?limit=200&plan="
                                        + SampleIds.of("S3/plan")))
                .anySatisfy(row ->
                        assertThat(row.path("unitName").asString())
                                .isEqualTo("Ủy ban nhân dân xã Cẩm Nhượng"));
    }

    private static JsonNode theme(String plan) {
        return items(AUDITOR, "/api/plans/%s/tree".formatted(SampleIds.of(plan + "/plan"))).stream()
                .filter(row -> row.path("direction").asString().equals("ASKED"))
                .findFirst()
                .orElseThrow()
                .path("theme");
    }

    @Test
    void rule_50_an_erased_person_leaves_a_certificate_and_no_details() {
        String nominee = "/api/nominees/" + SampleIds.of("S4/ca-nhan-43");
        String clerk = "van-thu.so-ct.ha-tinh";
        assertThat(platform.get(AUDITOR, nominee + "/erasure").status()).isEqualTo(200);
        assertThat(platform.get(clerk, nominee + "/details").body()).doesNotContain("00000000004");
        String kept = "/api/nominees/" + SampleIds.of("S4/ca-nhan-42") + "/details";
        assertThat(platform.get(clerk, kept).body()).contains("1990-01-01");
    }

    @Test
    void rule_36_a_line_that_the_council_voted_down_is_granted_with_its_override_shown() {
        assertThat(items(AUDITOR, "/api/awards?year=2024&special=OVERRIDE&limit=200"))
                .isNotEmpty()
                .allSatisfy(award ->
                        assertThat(award.at("/override/reason").asString()).contains("2/3 phiếu"));
    }

    @Test
    void rule_42_the_titles_of_2024_are_decided_under_the_law_of_2022() {
        assertThat(items(AUDITOR, "/api/awards?year=2024&limit=200"))
                .hasSize(3)
                .allSatisfy(award -> {
                    assertThat(award.at("/rule/ruleSet").asString()).isEqualTo("LAW_2022");
                    assertThat(award.at("/rule/outcome").asString()).isEqualTo("HOLDS");
                    assertThat(award.at("/rule/judged").asString()).isEqualTo("COMPETENCE");
                    assertThat(award.at("/rule/criteria").asString()).isEqualTo("NOT_EVALUATED");
                });
    }

    @Test
    void every_read_with_an_id_answers_another_province_as_if_there_were_nothing() {
        List<String> asked = new ArrayList<>();
        JsonNode paths =
                platform.open(platform.local().query().resolve("/v3/api-docs"))
                        .json()
                        .path("paths");
        for (String path : paths.propertyNames()) {
            if (!path.contains("{id}") || !paths.path(path).has("get")) {
                continue;
            }
            String list = path.substring(0, path.indexOf("/{id}"));
            boolean isTheirs = !items(OTHER_AUDITOR, list).isEmpty();
            String owner = isTheirs ? OTHER_AUDITOR : AUDITOR;
            String asker = isTheirs ? AUDITOR : OTHER_AUDITOR;
            List<JsonNode> known = items(owner, list);
            if (known.isEmpty()
                    || platform.get(owner, of(path, known.getFirst())).status() != 200) {
                continue; // Nothing of the sample is there, or not for this role.
            }
            String theirs = known.getFirst().path("id").asString();
            String nothing = UUID.randomUUID().toString();
            Platform.Reply other = platform.get(asker, path.replace("{id}", theirs));
            Platform.Reply none = platform.get(asker, path.replace("{id}", nothing));

            assertThat(other.status()).as(path).isEqualTo(404);
            assertThat(told(other, theirs)).as(path).isEqualTo(told(none, nothing));
            asked.add(path);
        }
        assertThat(asked).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void no_list_of_a_province_holds_anything_of_the_other() {
        String theirPlan = items(OTHER_AUDITOR, "/api/plans").getFirst().path("id").asString();
        String theirCampaign =
                items(OTHER_AUDITOR, "/api/campaigns").getFirst().path("id").asString();

        List<String> lists = lists();
        assertThat(lists).contains("/api/plans", "/api/awards", "/api/events");
        for (String list : lists) {
            assertThat(platform.get(AUDITOR, list + "?limit=200").body())
                    .as(list)
                    .doesNotContain(theirPlan)
                    .doesNotContain(theirCampaign)
                    .doesNotContain("Quảng Ngãi")
                    .doesNotContain("quang-ngai");
        }
        assertThat(items(AUDITOR, "/api/proposals?campaign=" + theirCampaign)).isEmpty();
        assertThat(items(AUDITOR, "/api/findings?plan=" + theirPlan)).isEmpty();
    }

    @Test
    void rule_46_every_read_model_is_rebuilt_from_the_log_equal_row_for_row() {
        for (String admin :
                List.of(
                        "quan-tri.ha-tinh",
                        "quan-tri.quang-ngai",
                        "quan-tri.tinh-mau",
                        "quan-tri.bct")) {
            List<JsonNode> live = projections(admin);
            assertThat(live).isNotEmpty();
            for (JsonNode projection : live) {
                String name = projection.path("name").asString();
                Platform.Reply started =
                        platform.rebuild(admin, "/api/projections/%s/rebuild".formatted(name));
                assertThat(started.status()).as(started.body()).isBetween(200, 202);
            }
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .untilAsserted(() ->
                            assertThat(projections(admin))
                                    .allSatisfy(SamplePlansTest::isRebuiltWithoutDifference));
        }
    }

    private static void isRebuiltWithoutDifference(JsonNode projection) {
        String name = projection.path("name").asString();
        JsonNode differences = projection.at("/lastReport/differences");
        assertThat(projection.path("generation").asInt()).as(name).isEqualTo(2);
        assertThat(differences.at("/onlyOld/count").asInt(-1)).as(name).isZero();
        assertThat(differences.at("/onlyNew/count").asInt(-1)).as(name).isZero();
    }

    @Test
    void the_district_divisions_are_shown_as_they_were_and_as_dissolved() {
        String then = platform.get(OTHER_AUDITOR, "/api/units?q=binh%20son&asOf=2021-06-01").body();
        String now = platform.get(OTHER_AUDITOR, "/api/units?q=BINH%20SON").body();

        assertThat(then).contains("huyện Bình Sơn").doesNotContain("2025-07-01");
        assertThat(now).contains("huyện Bình Sơn").contains("2025-07-01");
    }

    private static String of(String path, JsonNode item) {
        return path.replace("{id}", item.path("id").asString());
    }

    private static List<JsonNode> projections(String post) {
        return stream(platform.get(post, "/api/projections").json().path("items"));
    }

    private static JsonNode row(String key, String more) {
        return items(AUDITOR, "/api/reports?limit=200" + more).stream()
                .filter(report -> report.path("key").asString().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /// Every address that lists something, as the service itself describes them.
    private static List<String> lists() {
        JsonNode paths =
                platform.open(platform.local().query().resolve("/v3/api-docs"))
                        .json()
                        .path("paths");
        return paths.propertyNames().stream()
                .filter(path -> path.startsWith("/api/") && !path.contains("{"))
                .filter(path -> paths.path(path).has("get"))
                .toList();
    }

    private static String plan(String post, String code) {
        return items(post, "/api/plans").stream()
                .filter(plan -> plan.path("code").asString().equals(code))
                .map(plan -> plan.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> items(String post, String path) {
        Platform.Reply reply = platform.get(post, path);
        assertThat(reply.status()).as(path + " " + reply.body()).isEqualTo(200);
        return stream(reply.json().path("items"));
    }

    private static List<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static String told(Platform.Reply reply, String id) {
        return reply.status()
                + reply.body().replace(id, "ID").replaceAll("\"reference\":\"[^\"]*\"", "");
    }
}
