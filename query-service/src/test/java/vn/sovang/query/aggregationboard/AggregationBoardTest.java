package vn.sovang.query.aggregationboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.sovang.query.projection.ProjectionSpec;
import vn.sovang.query.testing.SamplePlan;

class AggregationBoardTest {
    private final SamplePlan sample = new SamplePlan();

    @Test
    void rule_32_an_aggregation_keeps_its_reports_as_they_were() {
        AggregationRow row =
                ProjectionSpec.of(new AggregationBoard())
                        .rowsAfter(sample.everything())
                        .get(sample.aggregation.toString());

        assertThat(row.reports()).isEqualTo(sample.aggregated().reports());
        assertThat(row.content().summary()).isEqualTo("Tổng hợp đợt 1");
    }
}
