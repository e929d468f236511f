package vn.sovang.query.titlesum;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.sovang.enrolment.EnrolmentId;
import vn.sovang.query.projection.ProjectionSpec;
import vn.sovang.query.testing.SamplePlan;
import vn.sovang.titlesum.SummedTitles;
import vn.sovang.titlesum.TitleSumSent;

import java.util.List;
import java.util.UUID;

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

    @Test
    void who_was_registered_by_two_units_for_one_title_counts_once() {
        SummedTitles once = sample.titleSumSent().registrations().getFirst();
        SummedTitles again =
                new SummedTitles(
                        new EnrolmentId(UUID.randomUUID()), sample.department, 1, once.lines());
        TitleSumSent sent = sample.titleSumSent();
        TitleSumRow both =
                new TitleSumRow(
                        sent.sumId(),
                        sent.reviewId(),
                        sent.organisation(),
                        sent.recipient(),
                        List.of(once, again),
                        sent.sentAt());

        assertThat(TitleSum.aims(both)).containsExactlyElementsOf(once.lines());
    }
}
