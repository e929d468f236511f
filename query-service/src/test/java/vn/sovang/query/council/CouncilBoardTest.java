package vn.sovang.query.council;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.sovang.query.projection.ProjectionSpec;
import vn.sovang.query.testing.SamplePlan;

class CouncilBoardTest {
    private final SamplePlan sample = new SamplePlan();
    private final ProjectionSpec<CouncilRow> spec = ProjectionSpec.of(new CouncilBoard());

    @Test
    void a_council_keeps_each_document_by_which_it_was_composed() {
        CouncilRow row =
                spec.rowsAfter(sample.councilEstablished(), sample.councilChanged())
                        .get(sample.council.toString());
        assertThat(row.council().compositions()).hasSize(2);
        assertThat(row.organisation()).isEqualTo(sample.department);
        assertThat(new CouncilBoard().search(row)).contains("hoi dong");
    }
}
