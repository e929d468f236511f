package vn.sovang.query.titlesum;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.sovang.query.projection.ProjectionSpec;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.titlesum.TitleSumSent;

class TitleSumBoardTest {
    private final SamplePlan sample = new SamplePlan();
    private final ProjectionSpec<TitleSumRow> spec = ProjectionSpec.of(new TitleSumBoard());

    @Test
    void a_sum_is_kept_with_the_list_that_was_sent() {
        TitleSumSent sent = sample.titleSumSent();
        TitleSumRow row = spec.rowsAfter(sent).get(sent.sumId().toString());
        assertThat(row.recipient()).isEqualTo(sample.district);
        assertThat(row.registrations()).isEqualTo(sent.registrations());
    }
}
