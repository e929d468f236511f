package vn.sovang.query.reportboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.kernel.Role;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.query.QueryServer;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;
import vn.sovang.report.ReportId;
import vn.sovang.report.ReportReturned;
import vn.sovang.report.ReportSubmitted;
import vn.sovang.time.Deadline;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class ManyReportsTest extends QueryServer {
    private static final String SUMMER = "2021-07-01T03:00:00Z";

    private final SamplePlan sample = new SamplePlan();
    private final List<UnitId> units =
            IntStream.range(0, 12).mapToObj(_ -> new UnitId(UUID.randomUUID())).toList();

    @Test
    void rule_33_what_a_campaign_misses_is_what_is_due_and_surely_late_page_by_page()
            throws Exception {
        TestLog log = launched();
        ReportId back = submit(log, units.get(0));
        log.append(new ReportReturned(back, 1, "Thiếu số liệu", Instant.parse(SUMMER)));
        submit(log, units.get(1));
        follow(log);

        for (String day : List.of("2021-06-01", "2021-06-25", "2021-06-26", "2022-01-01")) {
            String at = "&asOf=%d@%sT03:00:00Z".formatted(log.head(), day);
            String campaign = "?campaign=" + sample.campaign;
            List<String> late =
                    items(log, "/api/reports%s&state=DUE&limit=200%s".formatted(campaign, at))
                            .filter(report -> report.at("/overdue").asString().equals("YES"))
                            .map(ManyReportsTest::named)
                            .toList();
            assertThat(paged(log, campaign + "&timeliness=MISSING" + at)).as(day).isEqualTo(late);
            JsonNode count =
                    read(log, Role.AUDITOR, "/api/figures?by=CAMPAIGN" + at).at("/items/0/reports");
            assertThat(late).as(day).hasSize(count.at("/missing").asInt());
            assertThat(
                            paged(
                                    log,
                                    campaign
                                            + "&timeliness=MISSING&phase=late&unit="
                                            + units.get(3)
                                            + at))
                    .as(day)
                    .hasSize(day.equals("2022-01-01") ? 1 : 0);
        }
        assertThat(
                        paged(
                                log,
                                "?timeliness=MISSING&campaign=%s&asOf=%d@2021-06-26T03:00:00Z"
                                        .formatted(UUID.randomUUID(), log.head())))
                .isEmpty();
    }

    @Test
    void what_the_own_campaigns_miss_is_shown_to_the_organisation_that_launched_them()
            throws Exception {
        TestLog log = launched();
        follow(log);
        String missing =
                "/api/reports?held=true&timeliness=MISSING&limit=200&asOf=%d@%s"
                        .formatted(log.head(), SUMMER);

        assertThat(readAs(log, Role.OFFICE_CLERK, sample.department, missing).at("/items"))
                .hasSize(units.size());
        assertThat(readAs(log, Role.OFFICE_CLERK, units.getFirst(), missing).at("/items"))
                .isEmpty();
    }

    @Test
    void reports_of_one_phase_are_told_by_its_label() throws Exception {
        TestLog log = launched();
        follow(log);

        for (String phase : List.of("soon", "late")) {
            assertThat(items(log, "/api/reports?limit=200&phase=" + phase))
                    .hasSize(units.size())
                    .allMatch(report -> report.at("/phase").asString().equals(phase));
        }
        assertThat(items(log, "/api/reports?phase=x")).isEmpty();
    }

    @Test
    void a_campaign_without_its_units_says_how_many_they_are() throws Exception {
        TestLog log = launched();
        log.append(sample.registered());
        follow(log);
        String address = "/api/campaigns/" + sample.campaign;

        JsonNode whole = read(log, Role.AUDITOR, address);
        JsonNode brief = read(log, Role.AUDITOR, address + "?units=false");

        assertThat(whole.at("/unitCount").asInt()).isEqualTo(units.size());
        assertThat(brief.at("/unitCount").asInt()).isEqualTo(units.size());
        assertThat(whole.at("/scope")).hasSize(units.size());
        assertThat(whole.at("/registrations")).hasSize(1);
        for (String part : List.of("scope", "registrations", "pledges", "reminders")) {
            assertThat(brief.at("/" + part)).as(part).isEmpty();
        }
        for (String part : List.of("name", "phases", "reportPhases", "launchedOn", "awards")) {
            assertThat(brief.at("/" + part)).as(part).isEqualTo(whole.at("/" + part));
        }
    }

    private TestLog launched() {
        CampaignLaunched like = sample.launched();
        PlannedPhase phase = like.content().phases().getFirst();
        List<PlannedPhase> phases =
                Stream.of("soon", "late")
                        .map(label ->
                                new PlannedPhase(
                                        label,
                                        phase.name(),
                                        phase.start(),
                                        phase.end(),
                                        null,
                                        Deadline.of(
                                                label.equals("soon")
                                                        ? "đến hết ngày 25/6/2021"
                                                        : "đến hết ngày 25/12/2021"),
                                        List.of()))
                        .toList();
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
                                like.content().with(phases),
                                like.year(),
                                like.planIssuedOn(),
                                like.launchedOn(),
                                units)));
        return log;
    }

    private ReportId submit(TestLog log, UnitId unit) {
        ReportSubmitted like = sample.submitted();
        ReportId id = new ReportId(UUID.randomUUID());
        log.append(
                new ReportSubmitted(
                        id, sample.campaign, "soon", unit, like.content(), like.submittedAt()));
        return id;
    }

    private List<String> paged(TestLog log, String asked) throws Exception {
        List<String> found = new ArrayList<>();
        String after = "";
        while (after != null) {
            JsonNode page =
                    read(
                            log,
                            Role.AUDITOR,
                            "/api/reports%s&limit=5&after=%s".formatted(asked, encoded(after)));
            page.at("/items").valueStream().map(ManyReportsTest::named).forEach(found::add);
            after = page.at("/next").isString() ? page.at("/next").asString() : null;
        }
        return found;
    }

    private Stream<JsonNode> items(TestLog log, String path) throws Exception {
        return read(log, Role.AUDITOR, path).at("/items").valueStream();
    }

    private static String named(JsonNode report) {
        return report.at("/phase").asString() + "/" + report.at("/unitId").asString();
    }
}
