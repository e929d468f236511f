package vn.sovang.query.difficultyboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.sovang.query.projection.ProjectionSpec;
import vn.sovang.query.testing.SamplePlan;

import java.util.Arrays;
import java.util.List;

class DifficultyBoardTest {
    private final SamplePlan sample = new SamplePlan();
    private final ProjectionSpec<DifficultyRow> spec = ProjectionSpec.of(new DifficultyBoard());

    @Test
    void rule_34_a_difficulty_shows_with_whom_it_lies_and_how_far_it_has_come() {
        assertThat(after(1).stage()).isEqualTo(DifficultyStage.OPEN);
        assertThat(after(1).holder()).isEqualTo(sample.department);
        assertThat(after(2).stage()).isEqualTo(DifficultyStage.BEYOND_AUTHORITY);
        assertThat(after(3).stage()).isEqualTo(DifficultyStage.ESCALATED);
        assertThat(after(3).holder()).isEqualTo(sample.committee);
        assertThat(after(4).stage()).isEqualTo(DifficultyStage.ANSWERED);
        assertThat(after(5).stage()).isEqualTo(DifficultyStage.RESOLVED);
    }

    @Test
    void every_body_on_the_way_keeps_its_answer() {
        DifficultyRow row = after(5);

        assertThat(row.hops())
                .extracting(DifficultyRow.Hop::unitId)
                .containsExactly(sample.department, sample.committee);
        assertThat(row.hops())
                .extracting(hop -> hop.answer().beyondAuthority())
                .containsExactly(true, false);
        assertThat(row.hops().getLast().since())
                .isEqualTo(sample.difficultyEscalated().escalatedAt());
        assertThat(row.outcome().words()).isEqualTo(sample.difficultyResolved().outcome());
    }

    private DifficultyRow after(int events) {
        List<Object> way = sample.difficulties();
        return spec.rowsAfter(Arrays.copyOf(way.toArray(), events))
                .get(sample.difficulty.toString());
    }
}
