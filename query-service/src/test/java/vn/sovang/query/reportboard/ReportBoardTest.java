package vn.sovang.query.reportboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.sovang.query.projection.ProjectionSpec;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.unit.UnitId;

import java.util.Map;

class ReportBoardTest {
    private final SamplePlan sample = new SamplePlan();
    private final ProjectionSpec<ReportRow> spec = ProjectionSpec.of(new ReportBoard());

    @Test
    void a_launch_asks_every_unit_for_a_report_on_every_phase_that_wants_one() {
        Map<String, ReportRow> rows = spec.rowsAfter(sample.launched());

        assertThat(rows).hasSize(2 * 4);
        assertThat(rows.values())
                .allSatisfy(row -> assertThat(row.state()).isEqualTo(ReportRow.State.DUE));
        assertThat(rows).containsKey(key("4", sample.district));
        assertThat(rows).doesNotContainKey(key("5", sample.district));
    }

    @Test
    void a_report_goes_back_and_forth_and_keeps_when_it_first_came() {
        ReportRow returned = row("1", sample.launched(), sample.submitted(), sample.returned());
        assertThat(returned.state()).isEqualTo(ReportRow.State.RETURNED);
        assertThat(returned.handedIn().reason()).isEqualTo("Thiếu số liệu");

        ReportRow again =
                row(
                        "1",
                        sample.launched(),
                        sample.submitted(),
                        sample.returned(),
                        sample.resubmitted());
        assertThat(again.state()).isEqualTo(ReportRow.State.SUBMITTED);
        assertThat(again.handedIn().version()).isEqualTo(2);
        assertThat(again.handedIn().firstAt()).isEqualTo(sample.submitted().submittedAt());
        assertThat(again.handedIn().reason()).isNull();
    }

    @Test
    void all_that_happens_under_a_plan() {
        Map<String, ReportRow> rows = spec.rowsAfter(sample.everything());

        assertThat(rows.get(key("1", sample.district)).state()).isEqualTo(ReportRow.State.ACCEPTED);
        assertThat(rows.get(key("2", sample.district)).state())
                .isEqualTo(ReportRow.State.SUBMITTED);
        assertThat(rows.get(key("5", sample.department)).due()).as("nobody asked for it").isNull();
    }

    private ReportRow row(String phase, Object... events) {
        return spec.rowsAfter(events).get(key(phase, sample.district));
    }

    private String key(String phase, UnitId unit) {
        return sample.campaign + "/" + phase + "/" + unit;
    }
}
