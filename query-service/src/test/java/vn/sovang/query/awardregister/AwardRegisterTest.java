package vn.sovang.query.awardregister;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.sovang.query.projection.ProjectionSpec;
import vn.sovang.query.testing.SamplePlan;

import java.util.Map;

class AwardRegisterTest {
    private final SamplePlan sample = new SamplePlan();

    @Test
    void each_granted_line_is_a_row_and_a_refused_one_is_none() {
        Map<String, AwardRow> rows =
                ProjectionSpec.of(new AwardRegister()).rowsAfter(sample.everything());

        assertThat(rows).hasSize(1);
        AwardRow row = rows.values().iterator().next();
        assertThat(row.line()).isEqualTo(1);
        assertThat(row.number() + "/" + row.symbol()).isEqualTo("123/QĐ-SCT");
        assertThat(row.unitId()).isEqualTo(sample.district);
    }
}
