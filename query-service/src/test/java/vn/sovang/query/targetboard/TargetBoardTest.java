package vn.sovang.query.targetboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.sovang.query.projection.ProjectionSpec;

import java.util.Map;

class TargetBoardTest {
    private final GoalPlan plan = new GoalPlan();
    private final ProjectionSpec<TargetRow> spec = ProjectionSpec.of(new TargetBoard());

    @Test
    void rule_27_a_target_stated_twice_is_one_row_with_two_anchors() {
        Map<String, TargetRow> rows = rows(plan.drafted());
        assertThat(rows.keySet())
                .containsExactlyInAnyOrder(key("T1"), key("T2"), key("T3"), key("T4"));
        assertThat(rows.get(key("T2")).target().anchors()).containsExactly("II.2", "III.1");
    }

    @Test
    void a_target_is_in_force_once_its_plan_is_issued() {
        assertThat(rows(plan.drafted()).values()).noneMatch(TargetRow::issued);
        assertThat(rows(plan.drafted(), plan.sample.issued()).values())
                .hasSize(4)
                .allMatch(TargetRow::issued);
    }

    @Test
    void a_revised_draft_has_its_newest_targets_and_is_not_in_force() {
        Map<String, TargetRow> rows =
                rows(plan.drafted(), plan.revised(GoalPlan.products(), GoalPlan.rank()));
        assertThat(rows.keySet()).containsExactlyInAnyOrder(key("T1"), key("T3"));
        assertThat(rows.values()).noneMatch(TargetRow::issued);
    }

    @Test
    void rule_16_an_amendment_takes_targets_out_and_brings_targets_in() {
        Map<String, TargetRow> rows =
                rows(
                        plan.drafted(2021, GoalPlan.products(), GoalPlan.rank()),
                        plan.sample.issued(),
                        plan.amended(GoalPlan.rank(), GoalPlan.either()));
        assertThat(rows.keySet()).containsExactlyInAnyOrder(key("T3"), key("T4"));
        assertThat(rows.values()).allMatch(TargetRow::issued);
    }

    @Test
    void a_plan_that_is_no_longer_in_force_asks_for_nothing() {
        assertThat(rows(plan.drafted(), plan.sample.issued(), plan.sample.withdrawn())).isEmpty();
        assertThat(rows(plan.drafted(), plan.sample.issued(), plan.sample.replaced())).isEmpty();
        assertThat(rows(plan.drafted(), plan.sample.assigned())).isEmpty();
    }

    @Test
    void a_plan_without_targets_has_no_row() {
        assertThat(rows(plan.sample.imported(), plan.sample.issued(), plan.sample.amended()))
                .isEmpty();
    }

    @Test
    void what_else_happens_to_a_plan_changes_no_target() {
        assertThat(
                        rows(
                                plan.drafted(),
                                plan.sample.copied(),
                                plan.sample.parentLinked(),
                                plan.sample.findingSettled(),
                                plan.sample.issued(),
                                plan.sample.dutyDeadlineSet(),
                                plan.sample.dutyCompleted()))
                .isEqualTo(rows(plan.drafted(), plan.sample.issued()));
    }

    private Map<String, TargetRow> rows(Object... events) {
        return spec.rowsAfter(events);
    }

    private String key(String code) {
        return plan.sample.plan + "/" + code;
    }
}
