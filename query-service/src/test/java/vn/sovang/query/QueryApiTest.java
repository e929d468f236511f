package vn.sovang.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.sovang.decision.DecisionIssued;
import vn.sovang.kernel.Role;
import vn.sovang.kernel.TenantId;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;
import vn.sovang.testdatabase.TestDatabase;
import vn.sovang.testdatabase.TestTokens;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The service as it runs, over HTTP, with the projections following.
class QueryApiTest extends QueryServer {
    private static final Duration BOUND = Duration.ofSeconds(20);
    private static final JsonMapper JSON = new JsonMapper();

    private static final SamplePlan SAMPLE = new SamplePlan();
    private static final TestLog LOG = new TestLog();
    private static final TestLog OTHER = new TestLog();

    private static boolean settled;

    @BeforeAll
    static void write() throws SQLException {
        LOG.with("actor", "chuyen-vien")
                .with("role", "office-clerk")
                .with("unit", SAMPLE.district.toString())
                .with("commandId", "lenh-1")
                .with("sample", "true")
                .at("2021-01-04T01:00:00Z");
        LOG.append(
                List.of(
                        SAMPLE.departmentRegistered(),
                        SAMPLE.districtRegistered(),
                        SAMPLE.imported(),
                        SAMPLE.issued()));
        LOG.append(List.of(SAMPLE.externalDocument(), SAMPLE.parentLinked()));
        LOG.at("2021-02-01T01:00:00Z").append(SAMPLE.launched());
        LOG.at("2021-02-05T02:00:00Z").append(SAMPLE.registered());
        LOG.at("2021-06-20T03:00:00Z").append(SAMPLE.submitted());
        LOG.at("2021-07-01T03:00:00Z").append(SAMPLE.districtRenamed());
        LOG.at("2021-07-07T03:00:00Z").append(SAMPLE.submittedLate());
        LOG.at("2021-12-01T03:00:00Z").append(List.of(SAMPLE.proposed(), SAMPLE.submissionAdded()));
        LOG.at("2021-12-15T16:59:59.999Z").append(SAMPLE.proposalSubmitted());
        LOG.at("2021-12-20T03:00:00Z").append(List.of(SAMPLE.decisionIssued(), SAMPLE.decided()));
        LOG.at("2022-01-10T03:00:00Z")
                .append(List.of(SAMPLE.findingSettled(), SAMPLE.dateSettled()));
        SamplePlan theirs = new SamplePlan();
        OTHER.append(theirs.everything()).append(theirs.difficulties());
        LOG.keep(SamplePlan.FILE, SAMPLE.report);
    }

    @Test
    void a_list_tells_its_position_and_its_moment() throws Exception {
        JsonNode answer = read("/api/plans?q=to%20chuc%20phong%20trao");

        assertThat(answer.at("/items/0/title").asString())
                .isEqualTo("Tổ chức phong trào thi đua năm 2021");
        assertThat(answer.at("/items/0/number").asString()).isEqualTo("38a/KH-SCT");
        assertThat(answer.at("/items/0/stage").asString()).isEqualTo("ISSUED");
        assertThat(answer.at("/position").asLong()).isEqualTo(LOG.head());
        assertThat(answer.at("/next").isNull()).isTrue();
        assertThat(answer.at("/asOf").asString()).isNotBlank();
    }

    @Test
    void a_list_counts_its_rows_where_it_is_asked_to() throws Exception {
        JsonNode first = read("/api/units?total=true&limit=1");

        assertThat(first.at("/items").size()).isEqualTo(1);
        assertThat(first.at("/total").asLong())
                .isEqualTo(read("/api/units?limit=200").at("/items").size());
        assertThat(read("/api/units").at("/total").isNull()).isTrue();
        assertThat(send(get("/api/units?total=viele")).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cam xuyen", "CẨM XUYÊN", "kinh te  ha tang", "xuyên phòng"})
    void a_search_ignores_tone_marks_case_and_order(String words) throws Exception {
        JsonNode found = read("/api/units?q=" + encoded(words));

        assertThat(found.at("/items").size()).isEqualTo(1);
        assertThat(found.at("/items/0/id").asString()).isEqualTo(SAMPLE.district.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "khong co dau"})
    void a_search_takes_its_words_as_they_are(String words) throws Exception {
        assertThat(read("/api/units?q=" + encoded(words)).at("/items").size()).isZero();
    }

    @Test
    void what_was_true_on_a_day_and_what_was_known_on_it_are_two_questions() throws Exception {
        String unit = "/api/units/" + SAMPLE.district;
        String old = "Phòng Kinh tế và Hạ tầng huyện Cẩm Xuyên";
        String fresh = "Phòng Kinh tế, Hạ tầng và Đô thị huyện Cẩm Xuyên";

        assertThat(read(unit).at("/name").asString()).isEqualTo(fresh);
        assertThat(read(unit + "?on=2021-06-30").at("/name").asString()).isEqualTo(old);
        assertThat(read(unit + "?asOf=2021-06-30&on=2021-08-01").at("/name").asString())
                .isEqualTo(old);
        assertThat(read(unit + "?asOf=2021-07-01").at("/name").asString()).isEqualTo(fresh);
        assertThat(read(unit + "?asOf=2021-07-01T02:59:59Z").at("/name").asString()).isEqualTo(old);
    }

    @Test
    void a_report_is_overdue_from_the_moment_asked_and_never_without_a_date() throws Exception {
        assertThat(due("2", "2021-07-04").at("/overdue").asString()).isEqualTo("NO");
        assertThat(due("2", "2021-07-05").at("/overdue").asString()).isEqualTo("YES");
        assertThat(due("2", "2021-07-06").at("/daysOverdue").asLong()).isEqualTo(2);
        assertThat(due("3", "2021-12-31").at("/overdue").asString()).isEqualTo("UNKNOWN");
        assertThat(due("3", "2021-12-31").at("/deadline/words").asString()).isEqualTo("31/6/2021");
        assertThat(due("3", "2021-12-31").at("/deadline/resolved").asBoolean()).isFalse();
        assertThat(due("4", "2021-12-31").at("/overdue").asString()).isEqualTo("NO");
        assertThat(due("4", "2021-12-31").at("/undated").asBoolean()).isTrue();
    }

    @Test
    void rule_5_a_settled_day_counts_from_the_settlement_on_and_not_before() throws Exception {
        JsonNode before = due("3", "2022-01-09");
        JsonNode after = due("3", "2022-01-10");

        assertThat(before.at("/overdue").asString()).isEqualTo("UNKNOWN");
        assertThat(before.at("/deadline/reading").asString()).isEqualTo("IMPOSSIBLE");
        assertThat(after.at("/overdue").asString()).isEqualTo("YES");
        assertThat(after.at("/daysOverdue").asLong()).isEqualTo(194);
        assertThat(after.at("/deadline/words").asString()).isEqualTo("31/6/2021");
        assertThat(after.at("/deadline/reading").asString()).isEqualTo("SETTLED");
        assertThat(after.at("/deadline/settled/date").asString()).isEqualTo("2021-06-30");
        assertThat(after.at("/deadline/settled/by").asString()).isEqualTo("chanh-van-phong");
        JsonNode campaign = read("/api/campaigns/" + SAMPLE.campaign);
        assertThat(campaign.at("/phases/2/report/settled/basis").asString())
                .isEqualTo("Công văn 12/SCT");
        JsonNode plan = read("/api/plans/" + SAMPLE.plan);
        assertThat(plan.at("/campaigns/0/phases/2/report/last").asString()).isEqualTo("2021-06-30");
    }

    @Test
    void findings_are_open_until_they_are_settled() throws Exception {
        String path = "/api/findings?plan=" + SAMPLE.plan;

        assertThat(codes(path)).containsExactly("NUMBER_EMPTY");
        assertThat(codes(path + "&state=OPEN")).containsExactly("NUMBER_EMPTY");
        assertThat(codes(path + "&state=SETTLED")).containsExactly("IMPOSSIBLE_DATE");
        assertThat(codes(path + "&state=ALL")).containsExactly("IMPOSSIBLE_DATE", "NUMBER_EMPTY");
        assertThat(codes(path + "&asOf=2021-12-31"))
                .containsExactly("IMPOSSIBLE_DATE", "NUMBER_EMPTY");
        assertThat(codes(path + "&state=SETTLED&asOf=2021-12-31")).isEmpty();
        JsonNode settled = read(path + "&state=SETTLED").at("/items/0");
        assertThat(settled.at("/settlement/outcome").asString()).isEqualTo("RESOLVED");
        assertThat(settled.at("/settlement/by").asString()).isEqualTo("chanh-van-phong");
        assertThat(send(get(path + "&state=khac")).statusCode()).isEqualTo(400);
    }

    private List<String> codes(String path) throws Exception {
        List<String> codes = new ArrayList<>();
        read(path).at("/items").forEach(item -> codes.add(item.at("/code").asString()));
        return codes;
    }

    @Test
    void a_report_that_was_handed_in_late_says_by_how_much() throws Exception {
        JsonNode late = report("2", "");

        assertThat(late.at("/state").asString()).isEqualTo("SUBMITTED");
        assertThat(late.at("/late").asString()).isEqualTo("YES");
        assertThat(late.at("/daysLate").asLong()).isEqualTo(3);
        assertThat(late.at("/campaignName").asString())
                .isEqualTo("Thi đua hoàn thành kế hoạch năm 2021");
        assertThat(report("1", "").at("/late").asString()).isEqualTo("NO");
        assertThat(report("1", "&asOf=2021-06-19").at("/state").asString()).isEqualTo("DUE");
    }

    @Test
    void pages_follow_one_another_without_gap_or_overlap() throws Exception {
        List<String> keys = new ArrayList<>();
        String after = "";
        while (after != null) {
            JsonNode page = read("/api/reports?limit=3" + after);
            page.at("/items").forEach(item -> keys.add(item.at("/key").asString()));
            JsonNode next = page.at("/next");
            after = next.isNull() ? null : "&after=" + encoded(next.asString());
        }

        assertThat(keys).hasSize(8).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void a_campaign_names_its_units_and_tells_its_phases() throws Exception {
        JsonNode campaign = read("/api/campaigns/" + SAMPLE.campaign + "?asOf=2021-06-30");

        assertThat(campaign.at("/scope/1/name").asString())
                .isEqualTo("Phòng Kinh tế và Hạ tầng huyện Cẩm Xuyên");
        assertThat(campaign.at("/phases/0/state").asString()).isEqualTo("RUNNING");
        assertThat(campaign.at("/phases/2/state").asString()).isEqualTo("UNRESOLVED");
        assertThat(campaign.at("/registrations/0/phase").asString()).isEqualTo("1");
        assertThat(read("/api/campaigns").at("/items/0/registrations").asInt()).isEqualTo(1);
        assertThat(
                        read("/api/campaigns?plan=" + SAMPLE.plan + "&asOf=2021-06-30")
                                .at("/items/0/units")
                                .asInt())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proposals", "plans", "units", "campaigns", "reports"})
    void a_blank_id_is_that_of_no_record(String records) throws Exception {
        assertThat(read("/api/" + records).at("/items")).isNotEmpty();
        assertThat(send(get("/api/" + records + "/%20")).statusCode()).isEqualTo(404);
    }

    @Test
    void a_proposal_shows_what_is_missing_and_that_it_came_in_the_last_instant() throws Exception {
        JsonNode proposal = read("/api/proposals?campaign=" + SAMPLE.campaign).at("/items/0");

        assertThat(proposal.at("/missing").asInt()).isEqualTo(2);
        assertThat(proposal.at("/complete").asBoolean()).isFalse();
        assertThat(proposal.at("/late").asString()).isEqualTo("NO");
        assertThat(proposal.at("/deadline/last").asString()).isEqualTo("2021-12-15");
        assertThat(proposal.at("/stage").asString()).isEqualTo("DECIDED");
    }

    @Test
    void an_award_is_found_by_plan_campaign_unit_and_name() throws Exception {
        for (String by :
                List.of(
                        "plan=" + SAMPLE.plan,
                        "campaign=" + SAMPLE.campaign,
                        "unit=" + SAMPLE.district,
                        "q=" + encoded("dien luc"))) {
            JsonNode found = read("/api/awards?" + by);
            assertThat(found.at("/items").size()).as(by).isEqualTo(1);
            assertThat(found.at("/items/0/number").asString()).isEqualTo("123/QĐ-SCT");
            assertThat(found.at("/items/0/itemClass").asString()).isEqualTo("FORM");
        }
        assertThat(read("/api/awards?plan=" + UUID.randomUUID()).at("/items").size()).isZero();
    }

    @Test
    void rules_36_38_42_a33_an_award_is_found_by_its_decision_and_by_what_is_special_about_it()
            throws Exception {
        SamplePlan sample = new SamplePlan();
        List<Object> events = new ArrayList<>(sample.everything());
        events.replaceAll(
                event -> event instanceof DecisionIssued ? sample.unusualDecisionIssued() : event);
        TestLog own = new TestLog().at("2021-12-20T03:00:00Z").append(events);
        follow(own);

        for (String by :
                List.of(
                        "year=2021",
                        "authority=DEPARTMENT_DIRECTOR",
                        "issuer=" + sample.department,
                        "item=CERTIFICATE_OF_MERIT",
                        "ruleSet=LAW_2003",
                        "special=EXTENDED_SCOPE",
                        "special=OVERRIDE",
                        "special=UNVERIFIED_RULE&year=2021")) {
            assertThat(read(own, "/api/awards?" + by).at("/items").size()).as(by).isEqualTo(1);
        }
        for (String by :
                List.of(
                        "year=2022",
                        "authority=MINISTER",
                        "issuer=" + sample.district,
                        "item=ADVANCED_WORKER",
                        "ruleSet=LAW_2022")) {
            assertThat(read(own, "/api/awards?" + by).at("/items").size()).as(by).isZero();
        }
        assertThat(read("/api/awards?special=OVERRIDE").at("/items").size()).isZero();
        for (String malformed : List.of("year=nam", "authority=KHAC", "special=KHAC")) {
            assertThat(send(get("/api/awards?" + malformed, own, everyRole())).statusCode())
                    .as(malformed)
                    .isEqualTo(400);
        }

        JsonNode award = read(own, "/api/awards").at("/items/0");
        assertThat(award.at("/signedAs").asString()).isEqualTo("FOR_THE_HEAD");
        assertThat(award.at("/rule/ruleSet").asString()).isEqualTo("LAW_2003");
        assertThat(award.at("/rule/source").asString()).startsWith("Luật 15/2003/QH11");
        assertThat(award.at("/rule/outcome").asString()).isEqualTo("UNVERIFIED");
        assertThat(award.at("/override/authorisedBy").asString()).isEqualTo("Giám đốc Sở");
        assertThat(award.at("/scopeBasis").asString()).isEqualTo("Kế hoạch 38a/KH-SCT, mục đ");
    }

    @Test
    void rule_43_what_was_stripped_and_restored_is_held_again_and_was_not_in_between()
            throws Exception {
        SamplePlan sample = new SamplePlan();
        TestLog own = new TestLog().at("2021-12-20T03:00:00Z").append(sample.everything());
        own.at("2024-05-03T03:00:00Z").append(sample.awardStripped());
        own.at("2024-09-03T03:00:00Z").append(sample.awardRestored());
        follow(own);
        String awards = "/api/awards?plan=" + sample.plan;
        String between = "&asOf=2024-06-01";

        assertThat(read(own, awards).at("/items/0/changes")).hasSize(2);
        assertThat(read(own, awards + between).at("/items")).isEmpty();
        assertThat(read(own, awards + "&state=STRIPPED" + between).at("/items")).hasSize(1);
        assertThat(read(own, awards + "&state=STRIPPED").at("/items")).isEmpty();
        assertThat(read(own, "/api/plans/" + sample.plan + "/summary").at("/awards").asInt())
                .isEqualTo(1);
        assertThat(read(own, awards + "&heldOn=2024-05-01").at("/items")).hasSize(1);
        assertThat(read(own, awards + "&heldOn=2024-05-02").at("/items")).isEmpty();
        assertThat(read(own, awards + "&heldOn=2024-09-01").at("/items")).isEmpty();
        assertThat(read(own, awards + "&heldOn=2024-09-02").at("/items")).hasSize(1);
        assertThat(read(own, awards + "&heldOn=2021-01-01").at("/items")).isEmpty();
    }

    @Test
    void law_L17_rule_43_a_revoked_award_was_valid_before_and_is_shown_only_when_asked_for()
            throws Exception {
        SamplePlan sample = new SamplePlan();
        TestLog own = new TestLog().at("2021-12-20T03:00:00Z").append(sample.everything());
        own.at("2022-03-15T03:00:00Z").append(sample.awardRevoked());
        follow(own);
        String awards = "/api/awards?plan=" + sample.plan;

        assertThat(read(own, awards).at("/items").size()).isZero();
        JsonNode revoked = read(own, awards + "&state=REVOKED");
        assertThat(revoked.at("/items/0/state").asString()).isEqualTo("REVOKED");
        assertThat(revoked.at("/items/0/changes/0/ground").asString())
                .isEqualTo("FORGED_DOCUMENTS");
        assertThat(revoked.at("/items/0/changes/0/document").asString()).isEqualTo("KL 8/KL-TTr");
        assertThat(revoked.at("/items/0/changes/0/reason").asString()).isEqualTo("Hồ sơ giả");
        assertThat(read(own, awards + "&state=ALL").at("/items").size()).isEqualTo(1);
        JsonNode before = read(own, awards + "&asOf=2022-03-14");
        assertThat(before.at("/items/0/state").asString()).isEqualTo("VALID");
        assertThat(before.at("/items/0/changes")).isEmpty();
        assertThat(read(own, awards + "&state=REVOKED&asOf=2022-03-14").at("/items").size())
                .isZero();

        String summary = "/api/plans/" + sample.plan + "/summary";
        assertThat(read(own, summary).at("/awards").asInt()).isZero();
        assertThat(read(own, summary + "?asOf=2022-03-14").at("/awards").asInt()).isEqualTo(1);
        assertThat(read(own, "/api/plans/" + sample.plan + "/trail").at("/items").toString())
                .contains("decision.award-revoked");
        assertThat(send(get(awards + "&state=KHAC", own, everyRole())).statusCode()).isEqualTo(400);
    }

    @Test
    void the_members_of_a_block_are_ranked_by_the_rule_that_is_shown() throws Exception {
        SamplePlan sample = new SamplePlan();
        TestLog own = new TestLog().at("2021-01-04T01:00:00Z");
        own.append(
                List.of(
                        sample.departmentRegistered(),
                        sample.districtRegistered(),
                        sample.blockFormed(),
                        sample.memberAssigned(sample.department),
                        sample.memberAssigned(sample.district),
                        sample.leadAppointed(),
                        sample.imported(),
                        sample.issued(),
                        sample.launched(),
                        sample.registered(),
                        sample.submitted()));
        own.at("2021-07-07T03:00:00Z").append(sample.submittedLate());
        own.append(
                List.of(
                        sample.proposed(),
                        sample.certified(),
                        sample.proposalSubmitted(),
                        sample.decisionIssued()));
        follow(own);
        String block = "/api/blocks/" + sample.block;

        JsonNode told = read(own, block + "?on=2021-06-01");
        assertThat(told.at("/members").size()).isEqualTo(2);
        assertThat(told.at("/leadName").asString()).isEqualTo("Sở Công Thương");

        JsonNode standings = read(own, block + "/standings?year=2021&on=2021-12-31");
        assertThat(standings.at("/items/0/rankedBy/0/words").asString())
                .isEqualTo("Ít báo cáo quá hạn chưa nộp hơn xếp trước");
        JsonNode first = standings.at("/items/0");
        assertThat(first.at("/unitId").asString()).isEqualTo(sample.district.toString());
        assertThat(first.at("/rank").asInt()).isEqualTo(1);
        assertThat(first.at("/figures/registrable").asInt()).isEqualTo(5);
        assertThat(first.at("/figures/registered").asInt()).isEqualTo(1);
        assertThat(first.at("/figures/reports/onTime").asInt()).isEqualTo(1);
        assertThat(first.at("/figures/reports/late").asInt()).isEqualTo(1);
        assertThat(first.at("/figures/reports/missing").asInt()).isZero();
        assertThat(first.at("/figures/proposals").asInt()).isEqualTo(1);
        assertThat(first.at("/figures/awards").asInt()).isEqualTo(1);
        JsonNode second = standings.at("/items/1");
        assertThat(second.at("/leads").asBoolean()).isTrue();
        assertThat(second.at("/rank").asInt()).isEqualTo(2);
        assertThat(second.at("/year").asInt()).isEqualTo(2021);
        assertThat(second.at("/rankedBy/0/count").asInt()).isEqualTo(2);
        assertThat(second.at("/rankedBy"))
                .extracting(step -> step.at("/decided").asBoolean())
                .containsExactly(true, false, false, false);
        assertThat(first.at("/rankedBy")).noneMatch(step -> step.at("/decided").asBoolean());
        assertThat(second.at("/figures/reports/missing").asInt()).isEqualTo(2);

        String ofCampaign = block + "/standings?campaign=" + sample.campaign;
        assertThat(read(own, ofCampaign).at("/items").size()).isEqualTo(2);
        JsonNode early = read(own, ofCampaign + "&asOf=2021-01-31");
        assertThat(early.at("/items/0/rank").asInt()).isEqualTo(1);
        assertThat(early.at("/items/0/figures/awards").asInt()).isZero();
        assertThat(read(own, block + "/standings?year=2020").at("/items/1/rank").asInt())
                .as("alike in everything")
                .isEqualTo(1);
        assertThat(send(get(block + "/standings?year=x", own, everyRole())).statusCode())
                .isEqualTo(400);
        assertThat(
                        send(get(
                                        block + "/standings?campaign=" + UUID.randomUUID(),
                                        own,
                                        everyRole()))
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void rule_54_a_search_finds_every_kind_of_thing_by_folded_words() throws Exception {
        JsonNode plans = read("/api/search?q=" + encoded("to chuc PHONG TRÀO"));
        assertThat(plans.at("/documents/items/0/number").asString()).isEqualTo("38a/KH-SCT");
        assertThat(plans.at("/units/items").size()).isZero();

        assertThat(
                        read("/api/search?q=" + encoded("15/kh-ubnd"))
                                .at("/documents/items/0/planId")
                                .asString())
                .as("by a document that it cites")
                .isEqualTo(SAMPLE.plan.toString());
        assertThat(
                        read("/api/search?q=" + encoded("hoàn thành kế hoạch"))
                                .at("/campaigns/items/0/campaignId")
                                .asString())
                .isEqualTo(SAMPLE.campaign.toString());
        JsonNode decision = read("/api/search?q=" + encoded("123/QD-SCT"));
        assertThat(decision.at("/decisions/items/0/number").asString()).isEqualTo("123/QĐ-SCT");
        assertThat(decision.at("/nominees/items").size()).isZero();
        JsonNode nominee = read("/api/search?q=" + encoded("dien luc"));
        assertThat(nominee.at("/nominees/items/0/name").asString())
                .isEqualTo("Tổ Điện lực Cẩm Xuyên");
        assertThat(nominee.at("/nominees/items/0/proposals").asInt()).isEqualTo(1);
        assertThat(nominee.at("/nominees/items/0/awards").asInt()).isEqualTo(1);
        assertThat(nominee.at("/decisions/items").size()).isZero();
    }

    @Test
    void rule_52_a_search_finds_a_unit_by_any_of_its_names() throws Exception {
        JsonNode found = read("/api/search?q=" + encoded("ha tang do thi")).at("/units/items/0");

        assertThat(found.at("/unitId").asString()).isEqualTo(SAMPLE.district.toString());
        assertThat(found.at("/names").size()).isEqualTo(2);
        assertThat(
                        read("/api/search?q=" + encoded("đô thị") + "&asOf=2021-06-30")
                                .at("/units/items")
                                .size())
                .as("a name that nobody knew then")
                .isZero();
    }

    @Test
    void a_search_is_bounded_and_shows_no_proposal_to_those_who_only_look_on() throws Exception {
        String person = "/api/search?q=" + encoded("người mẫu");
        assertThat(read(person).at("/nominees/items").size()).isEqualTo(1);
        HttpResponse<String> viewer = send(get(person, LOG, "viewer"));
        assertThat(JSON.readTree(viewer.body()).at("/nominees/items").size()).isZero();

        JsonNode bounded = read("/api/search?limit=1&q=" + encoded("o"));
        assertThat(bounded.at("/units/items").size()).isEqualTo(1);
        assertThat(bounded.at("/units/more").asBoolean()).isTrue();
        assertThat(send(get("/api/search")).statusCode()).isEqualTo(400);
        assertThat(send(get("/api/search?q=%20")).statusCode()).isEqualTo(400);
    }

    @Test
    void what_follows_a_revoked_award_of_the_same_nominee_gets_a_notice_and_stays_valid()
            throws Exception {
        SamplePlan sample = new SamplePlan();
        TestLog own = new TestLog().at("2021-12-20T03:00:00Z").append(sample.everything());
        own.append(sample.laterDecisionIssued());
        own.at("2022-03-15T03:00:00Z").append(sample.awardRevoked());
        follow(own);

        JsonNode later = read(own, "/api/awards?special=EARLIER_REVOKED").at("/items");
        assertThat(later.size()).isEqualTo(1);
        assertThat(later.at("/0/number").asString()).isEqualTo("124/QĐ-SCT");
        assertThat(later.at("/0/state").asString()).isEqualTo("VALID");
        assertThat(later.at("/0/earlierRevoked/0").asString()).isEqualTo("123/QĐ-SCT");

        JsonNode before = read(own, "/api/awards?asOf=2022-03-14").at("/items");
        assertThat(before.size()).isEqualTo(2);
        assertThat(before.at("/0/earlierRevoked").size()).isZero();
        assertThat(before.at("/1/earlierRevoked").size()).isZero();
    }

    @Test
    void a_proposal_says_why_it_came_back() throws Exception {
        SamplePlan sample = new SamplePlan();
        TestLog own = new TestLog();
        own.append(
                List.of(
                        sample.districtRegistered(),
                        sample.proposed(),
                        sample.certified(),
                        sample.proposalSubmitted(),
                        sample.proposalReturned()));
        follow(own);

        JsonNode proposal =
                readAs(own, Role.UNIT_CLERK, sample.district, "/api/proposals?stage=RETURNED")
                        .at("/items/0");

        assertThat(proposal.at("/reason").asString()).isEqualTo("Thiếu số liệu");
        assertThat(proposal.at("/certified").asBoolean()).isFalse();
        assertThat(proposal.at("/late").asString()).isNotEqualTo("YES");
    }

    @Test
    void findings_say_what_to_do() throws Exception {
        JsonNode finding =
                read("/api/findings?plan=" + SAMPLE.plan + "&code=IMPOSSIBLE_DATE&state=ALL")
                        .at("/items/0");

        assertThat(finding.at("/register").asString()).isEqualTo("A01");
        assertThat(finding.at("/vi/means").asString())
                .isEqualTo(
                        "Ngày “31/6/2021” không có trên lịch, hoặc không có trong năm của kế"
                                + " hoạch.");
        assertThat(finding.at("/en/todo").asString()).isNotBlank();
    }

    @Test
    void the_summary_counts_what_the_lists_show() throws Exception {
        JsonNode summary = read("/api/plans/" + SAMPLE.plan + "/summary");

        assertThat(summary.at("/units").asInt()).isEqualTo(2);
        assertThat(summary.at("/reports").asInt()).isEqualTo(2);
        assertThat(summary.at("/proposals").asInt()).isEqualTo(1);
        assertThat(summary.at("/awards").asInt()).isEqualTo(1);
        assertThat(summary.at("/findings").asInt()).as("open ones only").isEqualTo(1);
        assertThat(summary.at("/position").asLong()).isEqualTo(LOG.head());
        JsonNode before = read("/api/plans/" + SAMPLE.plan + "/summary?asOf=2021-06-30");
        assertThat(before.at("/findings").asInt()).isEqualTo(2);
        assertThat(before.at("/reports").asInt()).isEqualTo(1);
        assertThat(before.at("/awards").asInt()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "&state=ALL",
                "&year=2021",
                "&year=1999",
                "&q=khong%20co",
                "&asOf=2021-12-01"
            })
    void rule_53_the_figures_of_awards_are_those_of_the_list(String filter) throws Exception {
        JsonNode list = read("/api/awards?limit=200" + filter).at("/items");
        JsonNode figures = read("/api/awards/figures?" + filter.replaceFirst("^&", ""));

        assertThat(figures.at("/total").asInt()).isEqualTo(list.size());
        assertThat(
                        figures.at("/byItem")
                                .valueStream()
                                .mapToInt(part -> part.at("/count").asInt())
                                .sum())
                .isEqualTo(list.size());
        assertThat(
                        figures.at("/smallCollectives/of").asInt()
                                + figures.at("/directWorkers/of").asInt())
                .isEqualTo(list.size());
    }

    @Test
    void the_trail_tells_all_that_happened_under_the_plan() throws Exception {
        String path = "/api/plans/" + SAMPLE.plan + "/trail";
        JsonNode trail = read(path);

        // All but the three events of units and the document that the plan does not cite.
        assertThat(trail.at("/items").size()).isEqualTo((int) LOG.head() - 4);
        JsonNode first = trail.at("/items/0");
        assertThat(first.at("/text").asString()).startsWith("Nhập kế hoạch KH-2021");
        assertThat(first.at("/unitName").asString())
                .as("as it was called then")
                .isEqualTo("Phòng Kinh tế và Hạ tầng huyện Cẩm Xuyên");
        assertThat(first.at("/actor").asString()).isEqualTo("chuyen-vien");
        assertThat(first.at("/sample").asBoolean()).isTrue();
        JsonNode page = read(path + "?limit=2&after=" + first.at("/position").asLong());
        assertThat(page.at("/items").size()).isEqualTo(2);
        assertThat(page.at("/items/0/name").asString()).isEqualTo("plan.issued");
        assertThat(read(path + "?asOf=2021-01-31").at("/items").size()).isEqualTo(3);
        HttpResponse<String> english = send(get(path).header("Accept-Language", "en-GB,en;q=0.9"));
        assertThat(JSON.readTree(english.body()).at("/items/0/text").asString())
                .startsWith("The plan KH-2021");
    }

    @Test
    void auditors_read_the_events_themselves() throws Exception {
        JsonNode feed = read("/api/events?limit=2&after=2");

        assertThat(feed.at("/items/0/position").asLong()).isEqualTo(3);
        assertThat(feed.at("/items/0/payload/code").asString()).isEqualTo("KH-2021");
        assertThat(feed.at("/items/0/metadata/actor").asString()).isEqualTo("chuyen-vien");
        assertThat(feed.at("/items/0/hash").asString()).matches("[0-9a-f]{64}");
        assertThat(feed.at("/next").asString()).isEqualTo("4");
        assertThat(read("/api/events?name=report.submitted").at("/items").size()).isEqualTo(2);
    }

    @Test
    void a_file_is_to_be_saved_and_never_shown_in_place() throws Exception {
        HttpResponse<String> file = send(get("/api/attachments/" + SamplePlan.FILE));

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).isEqualTo("\u0001\u0002\u0003");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(file.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(
                        send(get("/api/attachments/" + SamplePlan.FILE, OTHER, everyRole()))
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_file_that_no_record_names_to_the_reader_is_for_who_uploaded_it_alone() throws Exception {
        String hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        LOG.keep(hash, "abc".getBytes(StandardCharsets.UTF_8), SAMPLE.report); // and no event
        assertThat(send(get("/api/attachments/" + hash)).statusCode()).isEqualTo(404);

        offer(hash);
        assertThat(send(get("/api/attachments/" + hash)).statusCode()).isEqualTo(200);
    }

    /// Has the reader upload a file that is there.
    private static void offer(String hash) throws SQLException {
        try (var connection = TestDatabase.get().superuserDataSource().getConnection();
                var insert =
                        connection.prepareStatement(
                                "insert into log.attachment_offer values (?, ?, 'kiem-thu')")) {
            insert.setString(1, LOG.tenant().value());
            insert.setString(2, hash);
            insert.execute();
        }
    }

    @Test
    void a_file_in_pieces_comes_as_one_whole_or_in_part() throws Exception {
        String hash = "db614cb3a932bb3b795593c6e24b5f04ae66eb71af5779a8311e134dd22067d8";
        try (var connection = TestDatabase.get().superuserDataSource().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    """
                    insert into log.attachment_piece
                    values ('%1$s', '%2$s', 0, convert_to(repeat('a', 262144), 'UTF8')),
                           ('%1$s', '%2$s', 1, 'bcd');
                    insert into log.attachment
                        (tenant_id, hash, media_type, size, uploaded_at, uploaded_by)
                    values ('%1$s', '%2$s', 'application/pdf', 262147, now(), 'ai-do')
                    """
                            .formatted(LOG.tenant().value(), hash));
            connection.commit();
        }
        offer(hash);

        HttpResponse<String> whole = send(get("/api/attachments/" + hash));
        HttpResponse<String> end =
                send(get("/api/attachments/" + hash).header("Range", "bytes=262143-"));

        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.body()).hasSize(262147).endsWith("aabcd");
        assertThat(end.statusCode()).isEqualTo(206);
        assertThat(end.body()).isEqualTo("abcd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/units/{unit}",
                "/api/plans/{plan}",
                "/api/plans/{plan}/summary",
                "/api/plans/{plan}/trail",
                "/api/campaigns/{campaign}",
                "/api/proposals/{proposal}"
            })
    void a_record_of_another_province_is_as_unknown_as_one_that_is_not(String path)
            throws Exception {
        String nobodys = UUID.randomUUID().toString();
        String theirs =
                path.replace("{unit}", SAMPLE.district.toString())
                        .replace("{plan}", SAMPLE.plan.toString())
                        .replace("{campaign}", SAMPLE.campaign.toString())
                        .replace("{proposal}", SAMPLE.proposal.toString());
        settle();

        HttpResponse<String> foreign = send(get(theirs, OTHER, everyRole()));
        HttpResponse<String> unknown =
                send(get(path.replaceAll("\\{.*}", nobodys), OTHER, everyRole()));

        assertThat(send(get(theirs)).statusCode()).isEqualTo(200);
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(comparable(foreign)).isEqualTo(comparable(unknown));
    }

    @Test
    void rule_34_a_difficulty_is_told_as_it_stood_at_the_moment_asked() throws Exception {
        SamplePlan sample = new SamplePlan();
        TestLog own = new TestLog().append(sample.everything()).append(sample.difficulties());
        follow(own);
        String path = "/api/difficulties/" + sample.difficulty;

        JsonNode now = read(own, path);
        assertThat(now.path("stage").asString()).isEqualTo("RESOLVED");
        assertThat(now.path("hops").size()).isEqualTo(2);
        JsonNode before = read(own, path + "?asOf=" + (own.head() - 3));
        assertThat(before.path("stage").asString()).isEqualTo("BEYOND_AUTHORITY");
        assertThat(before.at("/holder/name").asString()).isEqualTo("Sở Công Thương");
        for (String by :
                List.of(
                        "holder=" + sample.committee,
                        "stage=RESOLVED",
                        "q=" + encoded("kinh phi"))) {
            assertThat(read(own, "/api/difficulties?" + by).at("/items").size())
                    .as(by)
                    .isEqualTo(1);
        }
        assertThat(read(own, "/api/difficulties?stage=OPEN").at("/items").size()).isZero();
    }

    @Test
    void another_province_sees_its_own_records_only() throws Exception {
        settle();
        for (String list :
                List.of(
                        "units",
                        "plans",
                        "campaigns",
                        "reports",
                        "proposals",
                        "awards",
                        "findings",
                        "difficulties")) {
            String theirs = send(get("/api/" + list, OTHER, everyRole())).body();
            assertThat(JSON.readTree(theirs).at("/items").size()).as(list).isPositive();
            assertThat(theirs)
                    .doesNotContain(SAMPLE.plan.toString())
                    .doesNotContain(SAMPLE.campaign.toString())
                    .doesNotContain(SAMPLE.district.toString());
        }
    }

    @ParameterizedTest
    @EnumSource(ViewTable.class)
    void each_view_opens_to_its_roles_and_to_no_other(ViewTable view) throws Exception {
        for (Role role : Role.values()) {
            boolean acts =
                    Set.of(
                                    ViewTable.PROJECTION_REBUILD,
                                    ViewTable.AUTOMATION_RETRY,
                                    ViewTable.AUTOMATION_SKIP,
                                    ViewTable.LOG_VERIFY)
                            .contains(view);
            // An operator is one only where plans wait for their province.
            TenantId where =
                    role == Role.PLATFORM_OPERATOR ? TenantId.WAITING_FOR_PROVINCE : OTHER.tenant();
            HttpRequest.Builder request = get(view.path(), where, role.claim());
            int status =
                    send(acts ? request.POST(HttpRequest.BodyPublishers.noBody()) : request)
                            .statusCode();
            if (view.roles().contains(role)) {
                assertThat(status).as("%s for %s", view, role).isIn(200, 202, 404);
            } else {
                assertThat(status).as("%s for %s", view, role).isEqualTo(403);
            }
        }
        assertThat(send(open(view.path())).statusCode()).as("without a token").isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00=1", "%00", "%0a=1", "a%00b=1"})
    void a_name_of_a_parameter_that_nothing_can_have_is_malformed(String parameter)
            throws Exception {
        HttpResponse<String> answer = send(get("/api/plans?" + parameter));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).at("/code").asString())
                .isEqualTo("request.malformed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "limit=nhieu",
                "asOf=hom-qua",
                "asOf=2021-02-30",
                "atLeast=-1",
                "on=31/6/2021",
                "asOf=%2B1000000000-12-31T23:59:59Z",
                "q=%00",
                "after=%00"
            })
    void a_parameter_that_cannot_be_read_is_named(String parameter) throws Exception {
        HttpResponse<String> answer = send(get("/api/units?" + parameter));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).at("/code").asString())
                .isEqualTo("parameter.malformed");
        assertThat(answer.body()).contains(parameter.substring(0, parameter.indexOf('=')));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/reports?planYear=-1",
                "/api/campaigns?planYear=0",
                "/api/awards?planYear=20211",
                "/api/events?name=NOPE",
                "/api/figures?limit=abc",
                "/api/search?q=a&limit=0",
                "/api/search?q=a&limit=%2B5",
                "/api/proposals?review=abc",
            })
    void a_text_that_fits_no_record_of_any_province_is_no_filter(String path) throws Exception {
        HttpResponse<String> answer = send(get(path));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).at("/code").asString())
                .isEqualTo("parameter.malformed");
    }

    @Test
    void a_parameter_that_is_not_UTF_8_is_malformed() throws Exception {
        HttpResponse<String> answer = send(get("/api/units?q=%ED%A0%80"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).at("/code").asString())
                .isEqualTo("request.malformed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/reports?state=XONG", "/api/proposals?stage=X", "/api/plans?stage=X"})
    void a_state_that_there_is_not_is_no_empty_list(String path) throws Exception {
        HttpResponse<String> answer = send(get(path));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).at("/code").asString())
                .isEqualTo("parameter.malformed");
    }

    @Test
    void rule_33_duties_tell_what_is_due_late_undated_and_unresolved_at_the_moment_asked()
            throws Exception {
        assertThat(dutyState("D1", "2021-02-01")).isEqualTo("UNDATED");
        assertThat(dutyState("D2", "2021-07-04")).isEqualTo("DUE");
        assertThat(dutyState("D2", "2021-07-05")).isEqualTo("LATE");
        assertThat(dutyState("D3", "2022-12-31")).isEqualTo("UNRESOLVED");
        JsonNode late = read("/api/duties?state=LATE&asOf=2021-07-06&plan=" + SAMPLE.plan);
        assertThat(late.at("/items").size()).isEqualTo(1);
        assertThat(late.at("/items/0/daysLate").asInt()).isEqualTo(2);
        assertThat(late.at("/items/0/planCode").asString()).isEqualTo("KH-2021");
        assertThat(late.at("/items/0/unit").asString()).contains("Cẩm Xuyên");
    }

    @Test
    void a12_a_plan_shows_what_is_above_it_and_a_document_who_has_answered_it() throws Exception {
        JsonNode plan = read("/api/plans/" + SAMPLE.plan + "/tree").at("/items");
        assertThat(plan.at("/0/direction").asString()).isEqualTo("ABOVE");
        assertThat(plan.at("/0/level").asInt()).isEqualTo(1);
        assertThat(plan.at("/0/document/number").asString()).isEqualTo("38a/KH-BCT");
        assertThat(plan.at("/0/link/citation").asString()).isEqualTo("Kế hoạch số 15/KH-UBND");
        JsonNode asked = plan.get(plan.size() - 1);
        assertThat(asked.at("/direction").asString()).isEqualTo("ASKED");
        assertThat(asked.at("/theme/origin").asString()).isEqualTo("OWN");
        assertThat(asked.at("/theme/from").asString()).isEqualTo(SAMPLE.plan.toString());
        JsonNode unknown = read("/api/plans/" + SAMPLE.plan + "/answers").at("/items");
        assertThat(unknown).hasSize(1);
        assertThat(unknown.at("/0/state").asString()).isEqualTo("UNKNOWN");

        String ministry = "/api/documents/" + SAMPLE.document;
        JsonNode below = read(ministry + "/tree").at("/items/1");
        assertThat(below.at("/direction").asString()).isEqualTo("BELOW");
        assertThat(below.at("/document/id").asString()).isEqualTo(SAMPLE.plan.toString());
        assertThat(below.at("/link/linked").asBoolean()).isTrue();
        assertThat(read(ministry + "/answers").at("/items"))
                .hasSize(2)
                .allSatisfy(unit -> {
                    boolean isDepartment =
                            unit.at("/unitId").asString().equals(SAMPLE.department.toString());
                    assertThat(unit.at("/state").asString())
                            .isEqualTo(isDepartment ? "ANSWERED" : "AWAITED");
                    assertThat(unit.at("/plan/number").asString(""))
                            .isEqualTo(isDepartment ? "38a/KH-SCT" : "");
                });
        JsonNode before = read("/api/plans/" + SAMPLE.plan + "/tree?asOf=4").at("/items/0");
        assertThat(before.at("/document").isNull()).isTrue();
        assertThat(before.at("/link/linked").asBoolean()).isFalse();
    }

    @Test
    void rule_29_who_takes_part_and_has_not_registered_is_listed_page_by_page() throws Exception {
        String path = "/api/missing-registrations?campaign=" + SAMPLE.campaign;
        JsonNode all = read(path + "&limit=200").at("/items");
        assertThat(all).as("two units, five phases, one registered").hasSize(9);
        assertThat(all)
                .noneMatch(row ->
                        row.at("/phase").asString().equals("1")
                                && row.at("/unitId").asString().equals(SAMPLE.district.toString()));
        assertThat(all.at("/0/campaignName").asString()).isNotBlank();
        assertThat(all.at("/0/unitName").asString()).isNotBlank();

        List<String> keys = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = read(path + "&limit=2&after=" + after);
            page.at("/items").forEach(row -> keys.add(row.at("/key").asString()));
            after = page.at("/next").isNull() ? "" : encoded(page.at("/next").asString());
        } while (!after.isEmpty());
        assertThat(keys)
                .isEqualTo(all.valueStream().map(row -> row.at("/key").asString()).toList());

        assertThat(read(path + "&unit=" + SAMPLE.district).at("/items")).hasSize(4);
        assertThat(read(path + "&asOf=2021-02-02").at("/items")).hasSize(10);
        assertThat(read(path + "&asOf=2021-01-10").at("/items")).isEmpty();
    }

    @Test
    void documents_of_other_authorities_are_listed_and_found() throws Exception {
        JsonNode found = read("/api/documents?q=bo%20cong%20thuong&origin=CENTRAL");
        assertThat(found.at("/items/0/number").asString()).isEqualTo("38a/KH-BCT");
        assertThat(read("/api/documents/" + SAMPLE.document).at("/executors").size()).isEqualTo(2);
    }

    @Test
    void rule_21_a_plan_tells_to_whom_it_goes_line_by_line() throws Exception {
        JsonNode lines = read("/api/plans/" + SAMPLE.plan + "/distribution").at("/items");
        assertThat(lines.at("/0/words").asString()).isEqualTo("- Như trên");
        assertThat(lines.at("/0/disposition").isNull()).isTrue();
    }

    @Test
    void a_duty_to_report_is_done_by_the_report_and_stays_as_late_as_that() throws Exception {
        JsonNode done = read("/api/duties?state=DONE&asOf=2021-12-31&plan=" + SAMPLE.plan);

        assertThat(done.at("/items")).hasSize(1);
        JsonNode duty = done.at("/items/0");
        assertThat(duty.at("/code").asString()).isEqualTo("D2");
        assertThat(duty.at("/late").asString()).isEqualTo("YES");
        assertThat(duty.at("/daysLate").asInt()).isEqualTo(3);
        assertThat(duty.at("/report/reportId").asString()).isEqualTo(SAMPLE.lateReport.toString());
        assertThat(duty.at("/report/handedInAt").asString()).isEqualTo("2021-07-07T03:00:00Z");
        assertThat(duty.at("/report/accepted").asBoolean()).isFalse();
        assertThat(duty.at("/done").isNull()).isTrue();
        assertThat(read("/api/duties?state=LATE&asOf=2021-12-31").at("/items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/units?sort=name",
                "/api/reports?unitId=x",
                "/api/trail?record=x&nane=y",
                "/api/differences?view=units&from=0&to=0&campaign=x",
                "/api/projections?format=csv",
                "/api/search?q=a&after=x",
                "/api/awards/figures?after=x",
                "/api/awards/figures?limit=10",
                "/api/units/01767d2a-5c00-7000-8000-000000000041?after=x"
            })
    void a_parameter_that_there_is_not_is_named_and_never_ignored(String path) throws Exception {
        HttpResponse<String> answer = send(get(path));

        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.at("/code").asString()).isEqualTo("parameter.unknown");
        assertThat(problem.at("/detail").asString())
                .contains(path.replaceAll(".*[?&]([^=]*)=[^=]*$", "$1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/awards?q=a&q=b",
                "/api/proposals?held=true&held=false",
                "/api/awards?year=2021&year=2022"
            })
    void a_filter_that_is_given_twice_is_named_and_never_halved(String path) throws Exception {
        HttpResponse<String> answer = send(get(path));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).at("/code").asString())
                .isEqualTo("parameter.repeated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/units?after=zzz",
                "/api/units?order=BY_TREE&after=zzz",
                "/api/reports?timeliness=MISSING&after=zzz",
                "/api/missing-registrations?after=zzz",
                "/api/awards?order=NEWEST_FIRST&after=7",
                "/api/duties?after=zzz",
                "/api/figures?by=ORGANISATION&after=zzz",
                "/api/events?after=zzz",
                "/api/trail?record={plan}&after=zzz",
                "/api/plans/{plan}/distribution?after=zzz",
                "/api/plans/{plan}/tree?after=zzz",
                "/api/plans/{plan}/answers?after=zzz",
                "/api/differences?view=units&from=0&to=0&after=zzz",
                "/api/differences?view=plans/{plan}/tree&from=0&to=99&after=zzz",
                "/api/awards?format=csv&after=zzz"
            })
    void a_place_that_no_page_ends_at_is_named_and_no_empty_list(String path) throws Exception {
        HttpResponse<String> answer = send(get(path.replace("{plan}", SAMPLE.plan.toString())));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.at("/code").asString()).isEqualTo("parameter.malformed");
        assertThat(problem.at("/detail").asString()).contains("\"after\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2099-12-31", "2099-12-31T00:00:00Z", "5@2099-12-31T00:00:00Z"})
    void nobody_is_late_by_a_moment_that_is_still_to_come(String ahead) throws Exception {
        JsonNode told = read("/api/reports?limit=200&asOf=" + ahead);
        JsonNode record =
                read("/api/plans/%s/summary?asOf=%s".formatted(SAMPLE.plan, "2099-12-31"));
        JsonNode figures = read("/api/awards/figures?asOf=" + ahead);

        for (JsonNode answer : List.of(told, record, figures)) {
            assertThat(Instant.parse(answer.at("/asOf").asString()))
                    .isBetween(Instant.now().minusSeconds(600), Instant.now());
        }
        if (!ahead.startsWith("5@")) {
            JsonNode now = read("/api/reports?limit=200");
            assertThat(told.at("/items")).isEqualTo(now.at("/items"));
            assertThat(told.at("/position")).isEqualTo(now.at("/position"));
        }
    }

    @ParameterizedTest
    @CsvSource({"from=&to=0, from", "from=0&to=, to", "from=%20&to=%20, from"})
    void a_difference_without_an_end_is_none_from_now_on(String ends, String named)
            throws Exception {
        HttpResponse<String> answer = send(get("/api/differences?view=units&" + ends));

        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.at("/code").asString()).isEqualTo("parameter.missing");
        assertThat(problem.at("/detail").asString()).contains("\"" + named + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/events?name=",
                "/api/awards?state=ALL&nominee=&decision=",
                "/api/proposals?nominee=",
                "/api/proposals?review=",
                "/api/units?asOf=&atLeast=&after=&limit="
            })
    void a_filter_that_is_left_empty_narrows_nothing(String path) throws Exception {
        HttpResponse<String> answer = send(get(path));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(JSON.readTree(answer.body()).at("/items")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/reports?plan=x",
                "/api/awards?nominee=01767d2a-5c00-7000-8000-000000000041&nominee=x",
                "/api/difficulties?holder=01767D2A-5C00-7000-8000-000000000041",
                "/api/figures?organisation=khong-co",
                "/api/differences?view=reports&from=0&to=0&campaign=x",
                "/api/awards?item=NOPE",
                "/api/awards?issuer=NOPE",
                "/api/findings?code=NOPE"
            })
    void a_filter_that_can_fit_nothing_is_named_and_no_empty_list(String path) throws Exception {
        HttpResponse<String> answer = send(get(path));

        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.at("/code").asString()).isEqualTo("parameter.malformed");
        assertThat(problem.at("/detail").asString())
                .contains(path.replaceAll(".*[?&]([^=]*)=[^=]*$", "$1"));
    }

    private String dutyState(String code, String day) throws Exception {
        for (JsonNode duty : read("/api/duties?asOf=" + day).at("/items")) {
            if (duty.at("/code").asString().equals(code)) {
                return duty.at("/state").asString();
            }
        }
        throw new AssertionError(code);
    }

    @Test
    void who_asks_for_a_position_waits_until_it_is_projected() throws Exception {
        TestLog own = new TestLog();
        SamplePlan plan = new SamplePlan();
        for (int i = 0; i < 5; i++) {
            own.append(new SamplePlan().departmentRegistered());
        }
        long position = own.append(plan.imported());

        HttpResponse<String> answer = send(get("/api/plans?atLeast=" + position, own, everyRole()));

        assertThat(JSON.readTree(answer.body()).at("/position").asLong()).isEqualTo(position);
        assertThat(JSON.readTree(answer.body()).at("/items/0/id").asString())
                .isEqualTo(plan.plan.toString());
    }

    @Test
    void who_asks_for_too_much_is_told_how_far_it_is() throws Exception {
        JsonNode answer = read("/api/plans?atLeast=1000000");

        assertThat(answer.at("/position").asLong()).isEqualTo(LOG.head());
    }

    @Test
    void a_board_is_rebuilt_and_says_that_nothing_differs() throws Exception {
        settle();
        HttpResponse<String> started =
                send(
                        get("/api/projections/report-board/rebuild")
                                .POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(started.statusCode()).isEqualTo(202);

        await().atMost(BOUND)
                .untilAsserted(() -> {
                    JsonNode board = projection("report-board");
                    assertThat(board.at("/generation").asInt()).isGreaterThan(1);
                    assertThat(board.at("/lastReport/differences/onlyOld/count").asInt(-1))
                            .isZero();
                    assertThat(board.at("/lastReport/differences/onlyNew/count").asInt(-1))
                            .isZero();
                });
        await().atMost(BOUND)
                .untilAsserted(
                        () -> assertThat(projection("report-board").at("/lag").asInt()).isZero());
        assertThat(report("1", "&asOf=2021-06-19").at("/state").asString()).isEqualTo("DUE");
        assertThat(
                        send(get("/api/projections/khong-co/rebuild")
                                        .POST(HttpRequest.BodyPublishers.noBody()))
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_poison_event_shows_among_the_projections() throws Exception {
        TestLog own = new TestLog();
        own.append("unit.registered", "hong", "{\"khong\":\"dung\"}");
        own.append(new SamplePlan().departmentRegistered());

        await().atMost(BOUND)
                .untilAsserted(() -> {
                    JsonNode board = projection(own, "unit-register");
                    assertThat(board.at("/parked").asInt()).isEqualTo(1);
                    assertThat(board.at("/position").asInt()).isEqualTo(2);
                    assertThat(board.at("/parkedFirst/0/aggregateId").asString()).isEqualTo("hong");
                });
    }

    @Test
    void the_lag_of_each_board_is_measured_without_naming_a_tenant() throws Exception {
        String metrics = send(open("/actuator/prometheus")).body();

        assertThat(metrics).contains("sovang_projection_lag{board=\"report-board\"");
        assertThat(metrics).doesNotContain(LOG.tenant().value() + "\"");
    }

    @Test
    void the_api_describes_itself() throws Exception {
        JsonNode api = JSON.readTree(send(open("/v3/api-docs")).body());

        JsonNode parameters = api.at("/paths/~1api~1reports/get/parameters");
        assertThat(parameters.valueStream().map(p -> p.at("/name").asString()))
                .contains("campaign", "unit", "state", "asOf", "atLeast", "after", "limit")
                .doesNotContain("caller");
    }

    private JsonNode projection(String name) throws Exception {
        settle();
        return projection(LOG, name);
    }

    private JsonNode projection(TestLog log, String name) throws Exception {
        for (JsonNode board : read(log, "/api/projections").at("/items")) {
            if (board.at("/name").asString().equals(name)) {
                return board;
            }
        }
        throw new AssertionError(name);
    }

    private JsonNode due(String phase, String day) throws Exception {
        String until = phase.equals("2") ? "&asOf=" + day : "&state=DUE&asOf=" + day;
        return report(phase, until);
    }

    private JsonNode report(String phase, String more) throws Exception {
        JsonNode reports =
                read(
                        "/api/reports?campaign="
                                + SAMPLE.campaign
                                + "&unit="
                                + SAMPLE.district
                                + more);
        for (JsonNode report : reports.at("/items")) {
            if (report.at("/phase").asString().equals(phase)) {
                return report;
            }
        }
        throw new AssertionError("no report on phase " + phase + " in " + reports);
    }

    /// Everything in both provinces is projected.
    private void settle() throws Exception {
        if (settled) {
            return;
        }
        for (TestLog log : List.of(LOG, OTHER)) {
            follow(log);
        }
        settled = true;
    }

    private JsonNode read(TestLog log, String path) throws Exception {
        HttpResponse<String> answer = send(get(path, log, everyRole()));
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private JsonNode read(String path) throws Exception {
        settle();
        HttpResponse<String> answer = send(get(path));
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private HttpRequest.Builder get(String path) {
        return get(path, LOG, everyRole());
    }

    private HttpRequest.Builder get(String path, TestLog log, String... roles) {
        return get(path, log.tenant(), roles);
    }

    private HttpRequest.Builder get(String path, TenantId tenant, String... roles) {
        String token = TestTokens.token("kiem-thu", tenant.value(), null, roles);
        return request(path, token);
    }

    private static String[] everyRole() {
        return Arrays.stream(Role.values()).map(Role::claim).toArray(String[]::new);
    }

    private static String comparable(HttpResponse<String> problem) {
        return problem.body()
                .replaceAll("\"reference\":\"[^\"]*\"", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID");
    }
}
