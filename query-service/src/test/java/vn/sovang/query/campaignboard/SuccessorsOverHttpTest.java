package vn.sovang.query.campaignboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.kernel.Role;
import vn.sovang.query.QueryServer;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.query.testing.TestLog;
import vn.sovang.report.ReportContent;
import vn.sovang.report.ReportId;
import vn.sovang.report.ReportResubmitted;
import vn.sovang.report.ReportReturned;
import vn.sovang.report.ReportSubmitted;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// The district goes into the department in 2025; both are named by the campaign.
class SuccessorsOverHttpTest extends QueryServer {
    private static final String BEFORE = "&asOf=2024-12-31";

    private static final ReportContent CONTENT =
            new ReportContent("Xong", LocalDate.of(2021, 6, 15), List.of());

    private final ReportId report = new ReportId(UUID.randomUUID());
    private final SamplePlan sample = new SamplePlan();
    private final UnitId division = new UnitId(UUID.randomUUID());
    private final TestLog log = new TestLog();

    @BeforeEach
    void aUnitEndsThatTheCampaignNames() {
        log.append(
                List.of(
                        sample.departmentRegistered(),
                        sample.districtRegistered(),
                        new UnitRegistered(
                                division,
                                "Phòng Quản lý công nghiệp",
                                UnitKind.DIVISION,
                                sample.department,
                                sample.departmentRegistered().validFrom(),
                                "QĐ 2/2010"),
                        sample.drafted(),
                        sample.issued(),
                        sample.launched(),
                        sample.registered(),
                        sample.merged(),
                        sample.districtDissolved()));
        follow(log);
    }

    @Test
    void rule_52_a_successor_owes_the_reports_that_the_unit_before_it_did_not_hand_in()
            throws Exception {
        String path = "/api/reports?state=DUE&unit=" + sample.department;

        assertThat(units(path + BEFORE)).containsOnly(sample.department.toString());
        assertThat(units(path)).contains(sample.department.toString(), sample.district.toString());
        assertThat(read(log, Role.VIEWER, path).at("/items").valueStream())
                .filteredOn(report -> isOf(report, sample.district))
                .allSatisfy(report -> {
                    assertThat(report.at("/owedBy/0/id").asString())
                            .isEqualTo(sample.department.toString());
                    assertThat(report.at("/owedBy/0/name").asString()).isEqualTo("Sở Công Thương");
                });
    }

    @Test
    void rule_52_nobody_owes_for_a_unit_that_is_no_more_once_its_successor_handed_in()
            throws Exception {
        String list = "/api/reports?state=DUE&campaign=" + sample.campaign;
        List<JsonNode> owed = owed(list);
        String phase = owed.getFirst().at("/phase").asString();
        int due = due();
        log.append(handedIn(phase, "2025-06-30T03:00:00Z"));
        follow(log);
        assertThat(owed(list)).as("before the end").hasSameSizeAs(owed);

        log.append(
                new ReportReturned(
                        report, 1, "Gộp số liệu", Instant.parse("2025-07-05T01:00:00Z")));
        log.append(
                new ReportResubmitted(report, 2, CONTENT, Instant.parse("2025-07-06T01:00:00Z")));
        follow(log);

        assertThat(owed(list))
                .hasSize(owed.size() - 1)
                .noneMatch(line -> line.at("/phase").asString().equals(phase));
        assertThat(due()).isEqualTo(due - 2);
    }

    private ReportSubmitted handedIn(String phase, String at) {
        return new ReportSubmitted(
                report, sample.campaign, phase, sample.department, CONTENT, Instant.parse(at));
    }

    /// Lines of the unit that is no more.
    private List<JsonNode> owed(String list) throws Exception {
        return read(log, Role.VIEWER, list)
                .at("/items")
                .valueStream()
                .filter(line -> isOf(line, sample.district))
                .toList();
    }

    private int due() throws Exception {
        return read(log, Role.VIEWER, "/api/figures?campaign=" + sample.campaign)
                .at("/items/0/reports/due")
                .asInt();
    }

    @Test
    void rule_52_a_successor_is_asked_to_register_where_nobody_did_and_once() throws Exception {
        String path = "/api/missing-registrations?campaign=" + sample.campaign;

        assertThat(units(path + BEFORE))
                .hasSize(9)
                .contains(sample.department.toString(), sample.district.toString());
        assertThat(units(path)).hasSize(5).containsOnly(sample.department.toString());
        assertThat(missing("")).isEqualTo(5);
        assertThat(missing(BEFORE)).isEqualTo(9);
    }

    @Test
    void rule_52_a_successor_is_asked_for_no_phase_that_was_over_when_it_took_over()
            throws Exception {
        assertThat(asked(LocalDate.of(2025, 7, 1)))
                .as("the one of which nobody can say when it was over")
                .containsExactly("3");
        assertThat(asked(LocalDate.of(2021, 7, 1))).containsExactly("3", "4", "5");
    }

    @Test
    void rule_52_who_takes_over_through_another_that_ended_is_asked_for_what_was_left_then()
            throws Exception {
        UnitId last = new UnitId(UUID.randomUUID());

        assertThat(asked(LocalDate.of(2021, 7, 1), LocalDate.of(2025, 7, 1), last))
                .as("by the day of the second end")
                .containsExactly("3");
        assertThat(asked(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 7, 1), last))
                .containsExactly("3", "4", "5");
    }

    private List<String> asked(LocalDate end) throws Exception {
        return asked(end, null, null);
    }

    /// Phases to register for after the one unit of a campaign went into another on a day, and that
    /// one perhaps into a last one.
    private List<String> asked(LocalDate end, @Nullable LocalDate next, @Nullable UnitId last)
            throws Exception {
        SamplePlan alone = new SamplePlan();
        TestLog other = new TestLog();
        CampaignLaunched launched = alone.launched();
        other.append(
                List.of(
                        alone.departmentRegistered(),
                        alone.districtRegistered(),
                        alone.drafted(),
                        alone.issued(),
                        new CampaignLaunched(
                                launched.campaignId(),
                                launched.planId(),
                                launched.content(),
                                launched.year(),
                                launched.planIssuedOn(),
                                launched.launchedOn(),
                                List.of(alone.district)),
                        new UnitDissolved(
                                alone.district, end, List.of(alone.department), "NQ 60")));
        if (next != null && last != null) {
            other.append(
                    new UnitRegistered(
                            last,
                            "Sở Công nghiệp",
                            UnitKind.DEPARTMENT,
                            null,
                            alone.departmentRegistered().validFrom(),
                            "QĐ 3/2010"));
            other.append(new UnitDissolved(alone.department, next, List.of(last), "NQ 61"));
        }
        follow(other);
        return items(other, "/api/missing-registrations?campaign=" + alone.campaign).stream()
                .map(item -> item.at("/phase").asString())
                .toList();
    }

    @Test
    void rule_52_what_nobody_is_left_to_do_is_ended_and_never_late() throws Exception {
        SamplePlan alone = new SamplePlan();
        TestLog other = new TestLog();
        other.append(
                List.of(
                        alone.departmentRegistered(),
                        alone.districtRegistered(),
                        alone.drafted(),
                        alone.issued(),
                        alone.launched(),
                        new UnitDissolved(
                                alone.district, LocalDate.of(2025, 7, 1), List.of(), "NQ 60")));
        follow(other);
        String campaign = "?campaign=" + alone.campaign;

        List<JsonNode> lost = items(other, "/api/reports" + campaign + "&state=ENDED");
        assertThat(lost)
                .hasSameSizeAs(
                        items(
                                other,
                                "/api/reports"
                                        + campaign
                                        + "&state=DUE&unit="
                                        + alone.district
                                        + BEFORE))
                .isNotEmpty()
                .allSatisfy(report -> {
                    assertThat(isOf(report, alone.district)).isTrue();
                    assertThat(report.at("/endedOn").asString()).isEqualTo("2025-07-01");
                    assertThat(report.at("/overdue").isNull()).isTrue();
                });
        List<JsonNode> due = items(other, "/api/reports" + campaign + "&state=DUE");
        assertThat(due).isNotEmpty().noneMatch(report -> isOf(report, alone.district));
        assertThat(items(other, "/api/reports" + campaign)).containsAll(lost).containsAll(due);
        JsonNode figures = read(other, Role.VIEWER, "/api/figures" + campaign).at("/items/0");
        assertThat(figures.at("/reports/due").asInt()).isEqualTo(due.size());

        List<JsonNode> left = items(other, "/api/duties?state=ENDED&unit=" + alone.district);
        assertThat(left)
                .isNotEmpty()
                .hasSameSizeAs(items(other, "/api/duties?unit=" + alone.district))
                .allSatisfy(duty -> {
                    assertThat(duty.at("/endedOn").asString()).isEqualTo("2025-07-01");
                    assertThat(duty.at("/late").asString()).isEqualTo("NO");
                });
        assertThat(figures.at("/duties/ended").asInt()).isEqualTo(left.size());
        assertThat(items(other, "/api/duties?state=ENDED" + BEFORE)).isEmpty();
    }

    private List<JsonNode> items(TestLog of, String path) throws Exception {
        return read(of, Role.VIEWER, path).at("/items").valueStream().toList();
    }

    @Test
    void units_below_the_named_ones_may_take_part_and_owe_nothing() throws Exception {
        for (String list : List.of("reports", "missing-registrations")) {
            assertThat(units("/api/%s?campaign=%s".formatted(list, sample.campaign)))
                    .isNotEmpty()
                    .doesNotContain(division.toString());
        }
    }

    private int missing(String when) throws Exception {
        JsonNode count =
                read(log, Role.VIEWER, "/api/figures?campaign=" + sample.campaign + when)
                        .at("/items/0/registrations");
        return count.at("/registrable").asInt() - count.at("/registered").asInt();
    }

    private List<String> units(String path) throws Exception {
        Stream<JsonNode> items = read(log, Role.VIEWER, path).at("/items").valueStream();
        return items.map(item -> item.at("/unitId").asString()).toList();
    }

    private static boolean isOf(JsonNode item, UnitId unit) {
        return item.at("/unitId").asString().equals(unit.toString());
    }
}
