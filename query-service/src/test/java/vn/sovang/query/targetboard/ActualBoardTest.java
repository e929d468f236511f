package vn.sovang.query.targetboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.sovang.actual.ActualFigure;
import vn.sovang.goal.Quantity;
import vn.sovang.query.projection.ProjectionSpec;
import vn.sovang.query.testing.SamplePlan;

class ActualBoardTest {
    private final ProjectionSpec<ActualRow> spec = ProjectionSpec.of(new ActualBoard());

    @Test
    void every_actual_stays_as_it_was_recorded() {
        SamplePlan sample = new SamplePlan();
        GoalPlan plan = new GoalPlan();
        assertThat(
                        spec.rowsAfter(
                                sample.actualRecorded(),
                                plan.recorded("T1", new ActualFigure(Quantity.of("7 sản phẩm")))))
                .hasSize(2)
                .hasEntrySatisfying(
                        sample.actual.toString(),
                        row -> {
                            assertThat(row.leaf()).isEqualTo("T1");
                            assertThat(row.unitId()).isEqualTo(sample.district);
                            assertThat(row.position()).isEqualTo(1);
                        });
    }
}
