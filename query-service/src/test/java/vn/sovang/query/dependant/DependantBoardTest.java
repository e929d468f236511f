package vn.sovang.query.dependant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.sovang.query.projection.ProjectionSpec;
import vn.sovang.query.testing.SamplePlan;

class DependantBoardTest {
    private final SamplePlan sample = new SamplePlan();
    private final ProjectionSpec<DependantRow> spec = ProjectionSpec.of(new DependantBoard());

    @Test
    void what_stands_on_a_lost_award_is_open_until_somebody_settles_it() {
        assertThat(row(sample.dependantFound()).state()).isEqualTo(Dependant.State.OPEN);

        DependantRow settled = row(sample.dependantFound(), sample.dependantSettled());
        assertThat(settled.state()).isEqualTo(Dependant.State.STANDS);
        assertThat(Dependant.of(settled).reason()).isEqualTo("Còn đủ ba năm khác");
        assertThat(Dependant.of(settled).basisNumber()).isEqualTo("77/QĐ-SCT");
    }

    @Test
    void it_is_over_where_the_award_is_restored_and_open_again_where_it_is_lost_anew() {
        DependantRow restored = row(sample.dependantFound(), sample.dependantEnded());
        assertThat(restored.state()).isEqualTo(Dependant.State.RESTORED);
        assertThat(Dependant.of(restored).settledBy()).isNull();

        assertThat(
                        row(
                                        sample.dependantFound(),
                                        sample.dependantEnded(),
                                        sample.dependantFound())
                                .state())
                .isEqualTo(Dependant.State.OPEN);
    }

    private DependantRow row(Object... events) {
        return spec.rowsAfter(events).get(sample.dependant.toString());
    }
}
