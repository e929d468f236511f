package vn.sovang.query.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.sovang.enrolment.TitleList.Stage;
import vn.sovang.query.projection.ProjectionSpec;
import vn.sovang.query.testing.SamplePlan;

import java.util.List;
import java.util.Map;

class EnrolmentBoardTest {
    private final SamplePlan sample = new SamplePlan();
    private final ProjectionSpec<EnrolmentRow> spec = ProjectionSpec.of(new EnrolmentBoard());

    @Test
    void what_was_accepted_stands_while_a_later_change_waits_for_the_office() {
        List<Object> happened = sample.titles();
        Map<String, EnrolmentRow> rows = spec.rowsAfter(happened.toArray());
        EnrolmentRow row = rows.get(sample.enrolment.toString());
        assertThat(row.stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(row.list().version()).isEqualTo(4);
        assertThat(row.list().lines()).hasSize(1);
        assertThat(row.list().acceptedOrNewest()).hasSize(2);
        assertThat(row.returnedFor()).isNull();
        assertThat(new EnrolmentBoard().search(row)).contains("nguoi mau");
    }
}
