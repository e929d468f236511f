package vn.sovang.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.sovang.campaign.CampaignDateSettled;
import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.kernel.TenantId;
import vn.sovang.log.RecordedEvent;
import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingCode;
import vn.sovang.plan.FindingSettled;
import vn.sovang.plan.FindingsOpened;
import vn.sovang.plan.OpenedFinding;
import vn.sovang.plan.PlanCopied;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanImported;
import vn.sovang.testdatabase.TestTokens;
import vn.sovang.time.Deadline;
import vn.sovang.time.ImpossibleDate;
import vn.sovang.time.SettledDate;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// An impossible date, from the import to the campaign.
class SettlementOverHttpTest extends CommandServer {
    private static final String WORDS = "đến hết ngày 31/6/2021";

    private final UUID unit = Sample.id();
    private final UUID plan = Sample.id();
    private final UUID campaign = Sample.id();

    @BeforeEach
    void aUnit() {
        Reply registered =
                post(as("tenant-admin"), "/api/units", Sample.department(unit, "Sở Công Thương"));
        assertThat(registered.status()).as(registered.body()).isEqualTo(201);
    }

    @Test
    void rule_5_a_campaign_launched_after_the_settlement_has_its_day_and_the_same_words() {
        imported();
        settled();
        launched();

        CampaignLaunched event = all(CampaignLaunched.class).getFirst();
        Deadline end = event.content().phases().getFirst().end();
        assertThat(bytes(end.phrase().value())).isEqualTo(bytes(WORDS));
        assertThat(end.date())
                .isInstanceOfSatisfying(
                        SettledDate.class,
                        day -> {
                            assertThat(day.date()).isEqualTo(LocalDate.of(2021, 6, 30));
                            assertThat(day.by()).isEqualTo("thu.leader");
                            assertThat(day.basis()).isEqualTo("Công văn 12");
                        });
        PlanImported paper = all(PlanImported.class).getFirst();
        assertThat(paper.content().campaigns().getFirst().phases().getFirst().end().date())
                .isEqualTo(new ImpossibleDate(31, 6, 2021));
    }

    @Test
    void rule_5_a_campaign_launched_before_the_settlement_is_told_its_day() {
        imported();
        launched();
        settled();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(all(CampaignDateSettled.class)).hasSize(1));
        CampaignDateSettled told = all(CampaignDateSettled.class).getFirst();
        assertThat(told.campaignId().value()).isEqualTo(campaign);
        assertThat(told.anchor()).isEqualTo("phases[1].end");
        assertThat(told.settled())
                .isEqualTo(all(FindingSettled.class).getFirst().day().orElseThrow());
    }

    @Test
    void rule_5_a_day_that_was_settled_wrongly_is_corrected_in_the_campaign_too() {
        imported();
        settled();
        launched();
        String corrected = body("2021-06-29").replaceFirst("}$", ",\"correction\":\"Đọc nhầm\"}");
        ok(post(as("leader"), "/api/plans/%s/settle-finding".formatted(plan), corrected.strip()));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(all(CampaignDateSettled.class))
                                .singleElement()
                                .satisfies(told ->
                                        assertThat(told.settled().date())
                                                .isEqualTo(LocalDate.of(2021, 6, 29))));
    }

    /// The launch read the plan before the settlement and was recorded after it.
    @Test
    void a_launch_that_crosses_a_settlement_is_told_its_day() {
        imported();
        settled();
        record(
                new CampaignLaunched(
                        new CampaignId(campaign),
                        new PlanId(plan),
                        all(PlanImported.class).getFirst().content().campaigns().getFirst(),
                        2021,
                        null,
                        LocalDate.of(2021, 2, 3),
                        List.of()));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(all(CampaignDateSettled.class)).hasSize(1));
        assertThat(all(CampaignDateSettled.class).getFirst().anchor()).isEqualTo("phases[1].end");
    }

    @Test
    void the_same_settlement_again_changes_nothing_and_another_one_is_refused_without_an_account() {
        imported();
        settled();
        String path = "/api/plans/%s/settle-finding".formatted(plan);

        Reply again = post(as("leader"), path, body("2021-06-30"));
        Reply other = post(as("leader"), path, body("2021-07-01"));

        assertThat(again.status()).isEqualTo(200);
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.code()).isEqualTo("plan.finding-settled");
        assertThat(other.json().path("detail").asString()).contains("đã được xử lý trước đó");
        assertThat(other.body()).doesNotContain("thu.leader");
        assertThat(all(FindingSettled.class)).hasSize(1);
    }

    @Test
    void rule_5_a05_what_was_settled_while_a_plan_waited_is_settled_in_its_province() {
        UUID there = Sample.id();
        String waiting = "/api/plans/%s".formatted(there);
        ok(post(operator(), waiting + "/import", Sample.imported("KH-" + tenant, WORDS)));
        ok(
                post(
                        operator(),
                        waiting + "/settle-finding",
                        body(waiting(there, PlanImported.class), "2021-06-30")));
        ok(
                post(
                        operator(),
                        waiting + "/assign-province",
                        """
                        {"province":"%s","assignedPlanId":"%s","basis":"Dấu trên bản gốc"}
                        """
                                .formatted(tenant, plan)));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(all(PlanImported.class)).hasSize(1));

        FindingSettled here = all(FindingSettled.class).getFirst();
        assertThat(here.planId()).isEqualTo(new PlanId(plan));
        assertThat(here.finding().phrase().value()).isEqualTo(WORDS);
        assertThat(here.date()).isEqualTo(LocalDate.of(2021, 6, 30));
        assertThat(here.settledBy()).isEqualTo("thu.dieu-hanh");
        assertThat(here.basis()).isEqualTo("Công văn 12");
        assertThat(here.settledIn()).isEqualTo(TenantId.WAITING_FOR_PROVINCE);
        FindingSettled first = waiting(there, FindingSettled.class);
        assertThat(here.settledAt()).isEqualTo(first.settledAt());
        assertThat(first.settledIn()).isNull();

        String path = "/api/plans/%s".formatted(plan);
        Reply other = post(as("leader"), path + "/settle-finding", body("2021-07-01"));
        assertThat(other.code()).isEqualTo("plan.finding-settled");
        assertThat(other.body()).doesNotContain("thu.dieu-hanh");
        ok(post(as("office-head"), path + "/issue", Sample.issue()));
        launched();
        assertThat(
                        all(CampaignLaunched.class)
                                .getFirst()
                                .content()
                                .phases()
                                .getFirst()
                                .end()
                                .date())
                .isEqualTo(here.day().orElseThrow());
    }

    @Test
    void a_day_settled_in_a_copy_of_another_year_holds_up_no_later_settlement() {
        imported();
        launched();
        UUID copy = Sample.id();
        Reply copied =
                post(
                        as("office-clerk"),
                        "/api/plans/%s/copy-to-year".formatted(copy),
                        """
                        {"from":"%s","code":"KH-2","year":2022}
                        """
                                .formatted(plan));
        ok(copied);
        PlanCopied event = all(PlanCopied.class).getFirst();
        int number =
                event.findings().stream()
                        .map(Finding::code)
                        .toList()
                        .indexOf(FindingCode.IMPOSSIBLE_DATE);
        ok(
                post(
                        as("leader"),
                        "/api/plans/%s/settle-finding".formatted(copy),
                        body(number, "2022-06-30")));

        settled();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(all(CampaignDateSettled.class)).hasSize(1));
    }

    /// Before: the school year was read as the calendar year, and the day was "not wanted".
    @Test
    void a_fuzzy_end_is_settled_on_an_earlier_day_and_keeps_its_words() {
        String words = "cuối năm học 2020-2021";
        String path = "/api/plans/%s".formatted(plan);
        ok(post(as("office-clerk"), path + "/import", Sample.imported("KH-1", words)));
        ok(post(as("office-head"), path + "/issue", Sample.issue()));
        launched();
        List<Finding> findings = all(PlanImported.class).getFirst().findings();
        int number = findings.stream().map(Finding::code).toList().indexOf(FindingCode.FUZZY_END);

        ok(post(as("leader"), path + "/settle-finding", body(number, "2021-05-25")));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(all(CampaignDateSettled.class)).hasSize(1));
        assertThat(all(CampaignDateSettled.class).getFirst().settled().date())
                .isEqualTo(LocalDate.of(2021, 5, 25));
        assertThat(findings.get(number).phrase().value()).isEqualTo(words);
    }

    /// A plan that was written here has its open days found when it is issued.
    @Test
    void the_open_day_of_a_draft_is_found_when_it_is_issued_and_settled_after() {
        String path = "/api/plans/%s".formatted(plan);
        String draft = Sample.plan(plan, "KH-1");
        String words = "đến khi tổ chức thành công Đại hội";
        Reply drafted =
                post(
                        as("office-clerk"),
                        "/api/plans",
                        draft.replace("đến hết ngày 30/6/2021", words)
                                .replace("từ ngày 01/01/2021", "từ đầu năm"));
        assertThat(drafted.status()).as(drafted.body()).isEqualTo(201);
        ok(post(as("office-head"), path + "/issue", Sample.issue()));
        launched();
        List<Finding> findings =
                all(FindingsOpened.class).getFirst().findings().stream()
                        .map(OpenedFinding::finding)
                        .toList();
        assertThat(findings)
                .extracting(Finding::code)
                .containsExactly(
                        FindingCode.FUZZY_START,
                        FindingCode.EVENT_AWAITED,
                        FindingCode.CRITERIA_MISSING);

        ok(post(as("leader"), path + "/settle-finding", body(1, "2021-06-20")));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(all(CampaignDateSettled.class)).hasSize(1));
        assertThat(all(CampaignDateSettled.class).getFirst().anchor()).isEqualTo("phases[1].end");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quý II năm 2021",
                "06 tháng đầu năm 2021",
                "học kỳ II năm học 2020-2021",
                "trước ngày 01/7",
                "đến năm 2030",
                "30 tháng 6 năm 2021",
                "17 giờ 00 ngày 30/6/2021",
                "ngày 30 tháng 6 năm 2021 (trong giờ hành chính)",
                "sau 100 ngày kể từ ngày phát động",
                "đến khi tổ chức thành công Đại hội",
                "trước ngày 25 hằng tháng",
                "trước ngày 15/6 và 15/11 hằng năm",
                "trong vòng 10 ngày làm việc kể từ ngày phát động"
            })
    void ordinary_dates_are_taken_in_a_draft_in_both_forms_of_their_letters(String words) {
        for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            UUID draft = Sample.id();
            String body =
                    Sample.plan(draft, "KH-" + form)
                            .replace("đến hết ngày 30/6/2021", Normalizer.normalize(words, form));
            Reply drafted = post(as("office-clerk"), "/api/plans", body);
            assertThat(drafted.status()).as(drafted.body()).isEqualTo(201);
        }
    }

    private void imported() {
        String path = "/api/plans/%s".formatted(plan);
        ok(post(as("office-clerk"), path + "/import", Sample.imported("KH-1", WORDS)));
        ok(post(as("office-head"), path + "/issue", Sample.issue()));
    }

    private void launched() {
        Reply launched =
                post(
                        as("office-head"),
                        "/api/campaigns",
                        Sample.launch(campaign, plan, "nam-2021", unit));
        assertThat(launched.status()).as(launched.body()).isEqualTo(201);
    }

    private void settled() {
        String path = "/api/plans/%s/settle-finding".formatted(plan);
        ok(post(as("leader"), path, body("2021-06-30")));
    }

    private String body(String day) {
        return body(all(PlanImported.class).getFirst(), day);
    }

    private static String body(PlanImported imported, String day) {
        return body(
                imported.findings().stream()
                        .map(Finding::code)
                        .toList()
                        .indexOf(FindingCode.IMPOSSIBLE_DATE),
                day);
    }

    private static String body(int number, String day) {
        return """
        {"number":%d,"outcome":"RESOLVED","date":"%s","basis":"Công văn 12"}
        """
                .formatted(number, day);
    }

    /// Token of the post that may settle where plans wait for their province.
    private static String operator() {
        return TestTokens.token("thu.dieu-hanh", "cho-phan-tinh", null, "platform-operator");
    }

    private <E> E waiting(UUID plan, Class<E> kind) {
        return of(kind, log.readAggregate(TenantId.WAITING_FOR_PROVINCE, plan.toString()))
                .getFirst();
    }

    private static <E> List<E> of(Class<E> kind, List<RecordedEvent> events) {
        return events.stream()
                .map(RecordedEvent::payload)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
