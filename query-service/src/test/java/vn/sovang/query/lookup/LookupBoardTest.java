package vn.sovang.query.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.sovang.query.projection.ProjectionSpec;
import vn.sovang.query.testing.SamplePlan;

class LookupBoardTest {
    private final SamplePlan sample = new SamplePlan();
    private final ProjectionSpec<LookupRow> spec = ProjectionSpec.of(new LookupBoard());

    @Test
    void a_look_up_is_open_by_its_document_until_it_is_closed_with_a_reason() {
        LookupRow row =
                spec.rowsAfter(sample.lookupOpened(), sample.lookupClosed())
                        .get(sample.lookup.toString());
        assertThat(row.state()).isEqualTo(Lookup.State.CLOSED);
        assertThat(row.basis()).isEqualTo("QĐ 12/QĐ-UBND");
        assertThat(row.reason()).isEqualTo("Rà soát lại");
        assertThat(new LookupBoard().search(row)).contains("12");
    }
}
