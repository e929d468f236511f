package vn.sovang.query.dutyboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.sovang.query.projection.ProjectionSpec;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.time.DateContext;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

class DutyBoardTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2021, 2, 3);

    private final SamplePlan sample = new SamplePlan();
    private final ProjectionSpec<DutyRow> spec = ProjectionSpec.of(new DutyBoard());

    @Test
    void each_duty_has_a_row_for_each_unit_that_it_binds_and_one_without_where_it_binds_none() {
        assertThat(rows(sample.drafted()).keySet())
                .containsExactlyInAnyOrder(
                        sample.plan + "/" + sample.district + "/D1",
                        sample.plan + "/" + sample.district + "/D2",
                        sample.plan + "/-/D3");
    }

    @Test
    void a_row_grows_with_its_own_unit_and_not_with_all_that_the_duty_binds() {
        Map<String, DutyRow> rows = rows(sample.draftedFor(300), sample.issued());
        assertThat(rows).hasSize(300);
        assertThat(rows.values())
                .allSatisfy(row -> assertThat(row.duty().units()).containsExactly(row.unitId()));
    }

    @Test
    void a_duty_binds_once_its_plan_is_issued() {
        assertThat(rows(sample.drafted()).values()).noneMatch(DutyRow::inForce);
        assertThat(rows(sample.drafted(), sample.issued()).values()).allMatch(DutyRow::inForce);
    }

    @Test
    void rule_33_an_undated_duty_is_never_late_until_a_person_set_its_day() {
        DutyRow undated = duty("D1", rows(sample.drafted(), sample.issued()));
        assertThat(state(undated, "2031-01-01T00:00:00Z")).isEqualTo(DutyState.UNDATED);

        DutyRow dated =
                duty("D1", rows(sample.drafted(), sample.issued(), sample.dutyDeadlineSet()));
        assertThat(state(dated, "2021-04-30T16:59:59.999Z")).isEqualTo(DutyState.DUE);
        assertThat(state(dated, "2021-04-30T17:00:00Z")).isEqualTo(DutyState.LATE);
    }

    @Test
    void rule_4_a_duty_with_an_impossible_day_is_never_late() {
        DutyRow impossible = duty("D3", rows(sample.drafted(), sample.issued()));
        assertThat(state(impossible, "2031-01-01T00:00:00Z")).isEqualTo(DutyState.UNRESOLVED);
    }

    @Test
    void rule_2_a_duty_before_a_day_is_late_from_its_first_instant() {
        DutyRow dated = duty("D2", rows(sample.drafted(), sample.issued()));
        assertThat(state(dated, "2021-07-04T16:59:59.999Z")).isEqualTo(DutyState.DUE);
        assertThat(state(dated, "2021-07-04T17:00:00Z")).isEqualTo(DutyState.LATE);
    }

    @Test
    void a_limit_that_comes_again_has_a_row_for_each_round_with_its_own_state() {
        Map<String, DutyRow> rows =
                rows(
                        sample.draftedMonthly(),
                        sample.issued(),
                        sample.monthCompleted(LocalDate.of(2021, 3, 25)));
        assertThat(state(month(3, rows), "2021-04-23T16:59:59.999Z")).isEqualTo(DutyState.DONE);
        assertThat(state(month(4, rows), "2021-04-24T16:59:59.999Z")).isEqualTo(DutyState.DUE);
        assertThat(state(month(4, rows), "2021-04-24T17:00:00Z")).isEqualTo(DutyState.LATE);
        assertThat(state(month(12, rows), "2021-04-24T17:00:00Z")).isEqualTo(DutyState.DUE);
    }

    @Test
    void no_round_before_the_plan_was_issued_or_amended_is_asked_for() {
        assertThat(rows(sample.draftedMonthly())).hasSize(12);
        assertThat(rows(sample.draftedMonthly(), sample.issued(FEBRUARY)).keySet())
                .doesNotContain(sample.plan + "/" + sample.district + "@2021-01-25/D4")
                .hasSize(11);
        assertThat(rows(sample.drafted(), sample.issued(), sample.amendedMonthly())).hasSize(8);
        assertThat(rows(sample.draftedMonthly(), sample.issued(FEBRUARY), sample.amendedMonthly()))
                .hasSize(11);
    }

    @Test
    void a_revised_text_counts_the_days_of_a_round_anew() {
        DutyRow first = quarter(rows(sample.draftedQuarterly()));
        DutyRow revised = quarter(rows(sample.draftedQuarterly(), sample.revisedQuarterly()));
        assertThat(state(first, "2021-04-07T03:00:00Z")).isEqualTo(DutyState.LATE);
        assertThat(state(revised, "2021-04-07T03:00:00Z")).isEqualTo(DutyState.DUE);
    }

    private DutyRow quarter(Map<String, DutyRow> rows) {
        return rows.get(sample.plan + "/" + sample.district + "@2021-03-31/D5");
    }

    private DutyRow month(int month, Map<String, DutyRow> rows) {
        return rows.get(
                sample.plan + "/" + sample.district + "@" + LocalDate.of(2021, month, 25) + "/D4");
    }

    @Test
    void what_is_done_says_by_whom_and_with_what() {
        DutyRow done =
                duty(
                        "D1",
                        rows(
                                sample.drafted(),
                                sample.issued(),
                                sample.dutyDeadlineSet(),
                                sample.dutyCompleted()));
        assertThat(state(done, "2031-01-01T00:00:00Z")).isEqualTo(DutyState.DONE);
        assertThat(done.done().document()).isEqualTo("Báo cáo 7/BC");
    }

    @Test
    void rule_52_the_duty_of_an_ended_unit_is_done_by_who_carries_on() {
        DutyRow done =
                duty(
                        "D1",
                        rows(sample.drafted(), sample.issued(), sample.dutyCompletedInItsPlace()));
        assertThat(done.unitId()).isEqualTo(sample.district);
        assertThat(done.done().unitId()).isEqualTo(sample.department);
    }

    @Test
    void rule_16_an_amendment_keeps_what_was_set_for_a_duty_that_stays() {
        Map<String, DutyRow> rows =
                rows(sample.drafted(), sample.issued(), sample.dutyDeadlineSet(), sample.amended());
        assertThat(rows).hasSize(2);
        assertThat(duty("D1", rows).set()).isNotNull();
    }

    @Test
    void a_plan_that_is_no_longer_in_force_asks_for_nothing() {
        assertThat(rows(sample.drafted(), sample.issued(), sample.withdrawn())).isEmpty();
        assertThat(rows(sample.drafted(), sample.issued(), sample.replaced())).isEmpty();
        assertThat(rows(sample.imported(), sample.assigned())).isEmpty();
    }

    @Test
    void a_revised_draft_has_its_newest_duties() {
        assertThat(rows(sample.drafted(), sample.revised())).hasSize(3);
    }

    private Map<String, DutyRow> rows(Object... events) {
        return spec.rowsAfter(events);
    }

    private static DutyRow duty(String code, Map<String, DutyRow> rows) {
        return rows.values().stream()
                .filter(row -> row.duty().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static DutyState state(DutyRow row, String at) {
        return DutyState.of(
                row.done() != null,
                false,
                row.limit(null),
                DateContext.ofYear(2021),
                Instant.parse(at));
    }
}
