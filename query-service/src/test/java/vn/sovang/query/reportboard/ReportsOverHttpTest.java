package vn.sovang.query.reportboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import vn.sovang.kernel.Role;
import vn.sovang.query.QueryServer;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;
import vn.sovang.report.ReportAccepted;
import vn.sovang.report.ReportDraft;
import vn.sovang.report.ReportDraftSaved;
import vn.sovang.unit.UnitId;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Drafts, versions, supplements, documents in lieu and aggregated reports, as people read them.
class ReportsOverHttpTest extends QueryServer {
    private final SamplePlan sample = new SamplePlan();
    private final TestLog log = new TestLog();
    private long aggregated;

    @BeforeEach
    void aYearOfReports() {
        log.append(
                List.of(
                        sample.departmentRegistered(),
                        sample.districtRegistered(),
                        sample.launched(),
                        sample.inLieuRecorded(),
                        sample.draftSaved(),
                        sample.submitted(),
                        sample.returned(),
                        sample.resubmitted(),
                        sample.accepted()));
        aggregated = log.append(sample.aggregated());
        log.append(sample.supplemented());
        follow(log);
    }

    @Test
    void a_draft_is_seen_by_its_unit_and_the_office_and_by_nobody_else() throws Exception {
        String path = "/api/reports?state=DUE&unit=" + sample.district;
        UnitId elsewhere = new UnitId(UUID.randomUUID());
        for (JsonNode reports :
                List.of(
                        readAs(log, Role.UNIT_CLERK, sample.district, path),
                        readAs(log, Role.OFFICE_CLERK, sample.district, path),
                        readAs(log, Role.OFFICE_HEAD, sample.district, path))) {
            JsonNode draft = phase(reports, "3").at("/draft");
            assertThat(draft.at("/summary").asString()).isEqualTo("Đang viết");
            assertThat(draft.at("/id").asString()).isEqualTo(sample.draftedReport.toString());
        }
        for (JsonNode reports :
                List.of(
                        readAs(log, Role.UNIT_CLERK, sample.department, path),
                        readAs(log, Role.OFFICE_HEAD, elsewhere, path),
                        read(log, Role.LEADER, path),
                        read(log, Role.VIEWER, path))) {
            assertThat(phase(reports, "3").at("/state").asString()).isEqualTo("DUE");
            assertThat(reports.toString())
                    .doesNotContain("Đang viết", sample.draftedReport.toString());
        }
    }

    @Test
    void that_there_is_a_draft_of_what_nobody_asked_for_is_told_to_nobody_else() throws Exception {
        log.append(
                new ReportDraftSaved(
                        sample.freeReport,
                        sample.campaign,
                        "5",
                        sample.district,
                        new ReportDraft(null, null, List.of()),
                        Instant.parse("2021-07-06T00:00:00Z")));
        follow(log);
        String path = "/api/reports?unit=" + sample.district;

        assertThat(readAs(log, Role.UNIT_CLERK, sample.district, path).at("/items")).hasSize(5);
        assertThat(readAs(log, Role.OFFICE_CLERK, sample.district, path).at("/items")).hasSize(5);
        assertThat(readAs(log, Role.UNIT_CLERK, sample.department, path).at("/items")).hasSize(4);
        assertThat(read(log, Role.VIEWER, path + "&state=DRAFT").at("/items")).isEmpty();
    }

    @Test
    void an_office_is_shown_as_waiting_what_came_to_its_own_organisation_only() throws Exception {
        SamplePlan other = new SamplePlan();
        TestLog two = new TestLog().with("unit", sample.department.toString());
        two.append(sample.departmentRegistered());
        two.append(sample.districtRegistered());
        two.append(other.departmentRegistered());
        two.append(sample.launched());
        two.append(sample.submitted());
        two.append(sample.proposed());
        two.append(sample.proposalSubmitted());
        follow(two);

        for (String list :
                List.of("/api/reports?state=SUBMITTED", "/api/proposals?stage=SUBMITTED")) {
            String held = list + "&held=true";
            assertThat(readAs(two, Role.OFFICE_HEAD, sample.department, held).at("/items"))
                    .as(held)
                    .hasSize(1);
            assertThat(readAs(two, Role.OFFICE_HEAD, other.department, held).at("/items"))
                    .as(held)
                    .isEmpty();
            assertThat(readAs(two, Role.OFFICE_HEAD, other.department, list).at("/items"))
                    .as(list)
                    .hasSize(1);
        }
    }

    @Test
    void a_queue_has_page_by_page_what_the_list_of_its_moment_has() throws Exception {
        TestLog two = new TestLog().with("unit", sample.department.toString());
        two.append(
                List.of(
                        sample.departmentRegistered(),
                        sample.districtRegistered(),
                        sample.imported(),
                        sample.issued(),
                        sample.launched(),
                        sample.inLieuRecorded(),
                        sample.draftSaved(),
                        sample.submitted()));
        follow(two);
        UnitId elsewhere = new UnitId(UUID.randomUUID());
        int shown = 0;
        for (ReportRow.State state : ReportRow.State.values()) {
            for (String by :
                    List.of(
                            "",
                            "&unit=" + sample.district,
                            "&organisation=" + sample.department,
                            "&campaign=" + sample.campaign,
                            "&plan=" + sample.plan,
                            "&planYear=2021",
                            "&planYear=2020")) {
                String queue = "/api/reports?held=true&state=" + state + by;
                List<String> then =
                        keys(office(two, sample.department, queue + "&asOf=" + two.head()));
                assertThat(pages(two, queue)).as(queue).isEqualTo(then);
                assertThat(keys(office(two, elsewhere, queue))).as(queue).isEmpty();
                shown += then.size();
            }
        }
        assertThat(shown).isGreaterThan(20);
    }

    /// Keys of a list that is read one row after the other.
    private List<String> pages(TestLog of, String list) throws Exception {
        List<String> keys = new ArrayList<>();
        JsonNode page = office(of, sample.department, list + "&limit=1");
        keys.addAll(keys(page));
        while (!page.at("/next").isNull()) {
            String after = URLEncoder.encode(page.at("/next").asString(), StandardCharsets.UTF_8);
            page = office(of, sample.department, list + "&limit=1&after=" + after);
            keys.addAll(keys(page));
        }
        return keys;
    }

    private JsonNode office(TestLog of, UnitId unit, String list) throws Exception {
        return readAs(of, Role.OFFICE_CLERK, unit, list);
    }

    private static List<String> keys(JsonNode page) {
        return page.at("/items").valueStream().map(row -> row.at("/key").asString()).toList();
    }

    @Test
    void every_version_and_supplement_stays() throws Exception {
        JsonNode report =
                phase(read(log, Role.VIEWER, "/api/reports?unit=" + sample.district), "1");

        assertThat(report.at("/state").asString()).isEqualTo("ACCEPTED");
        assertThat(report.at("/version").asInt()).isEqualTo(2);
        assertThat(report.at("/versions/0/summary").asString()).isEqualTo("Lần đầu");
        assertThat(report.at("/versions/0/returnedFor").asString()).isEqualTo("Thiếu số liệu");
        assertThat(report.at("/versions/1/summary").asString()).isEqualTo("Lần hai");
        assertThat(report.at("/supplements/0/coversUntil").asString()).isEqualTo("2021-06-30");
        assertThat(report.at("/supplements/0/version").asInt()).isEqualTo(2);
        assertThat(report.at("/late").asString()).as("by its first version").isEqualTo("NO");
    }

    @Test
    void rule_20_a_document_in_lieu_ends_the_duty() throws Exception {
        JsonNode report =
                phase(read(log, Role.VIEWER, "/api/reports?unit=" + sample.department), "1");

        assertThat(report.at("/state").asString()).isEqualTo("IN_LIEU");
        assertThat(report.at("/inLieu/line").asString()).isEqualTo("- UBND tỉnh (thay b/c);");
        assertThat(report.at("/overdue").isNull()).isTrue();
        assertThat(report.at("/late").asString()).isEqualTo("NO");
    }

    @Test
    void rule_32_a_stale_aggregate_shows_itself_from_the_change_on() throws Exception {
        JsonNode before =
                read(log, Role.VIEWER, "/api/aggregations?asOf=" + aggregated).at("/items/0");
        assertThat(before.at("/stale").asBoolean()).isFalse();
        assertThat(before.at("/reports/0/reportId").asString()).isEqualTo(sample.report.toString());
        assertThat(before.at("/reports/0/version").asInt()).isEqualTo(2);

        JsonNode after = read(log, Role.VIEWER, "/api/aggregations").at("/items/0");
        assertThat(after.at("/stale").asBoolean()).isTrue();
        assertThat(after.at("/changes/0/because").asString()).isEqualTo("SUPPLEMENTED");
        assertThat(after.at("/reports"))
                .as("it stays as it was made")
                .isEqualTo(before.at("/reports"));
    }

    @Test
    void a_list_of_aggregates_names_their_reports_or_only_counts_them() throws Exception {
        JsonNode whole = read(log, Role.VIEWER, "/api/aggregations").at("/items/0");
        JsonNode counted = read(log, Role.VIEWER, "/api/aggregations?reports=false").at("/items/0");

        assertThat(counted.at("/reportCount").asInt()).isEqualTo(whole.at("/reports").size());
        assertThat(counted.at("/stale")).isEqualTo(whole.at("/stale"));
        assertThat(counted.path("reports").isNull() || counted.path("reports").isMissingNode())
                .isTrue();
        assertThat(read(log, Role.VIEWER, "/api/aggregations/" + sample.aggregation).at("/changes"))
                .isEqualTo(whole.at("/changes"));
    }

    @Test
    void rule_32_a_report_on_another_phase_makes_nothing_stale() throws Exception {
        log.append(sample.submittedUnasked());
        log.append(new ReportAccepted(sample.freeReport, 1, Instant.parse("2021-07-09T00:00:00Z")));
        follow(log);
        assertThat(changes()).containsExactly("SUPPLEMENTED");
    }

    private List<String> changes() throws Exception {
        return read(log, Role.VIEWER, "/api/aggregations")
                .at("/items/0/changes")
                .valueStream()
                .map(change -> change.at("/because").asString())
                .toList();
    }

    private static JsonNode phase(JsonNode reports, String label) {
        return reports.at("/items")
                .valueStream()
                .filter(report -> report.at("/phase").asString().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
