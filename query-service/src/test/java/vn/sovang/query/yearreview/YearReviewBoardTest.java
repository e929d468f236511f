package vn.sovang.query.yearreview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.sovang.query.projection.ProjectionSpec;
import vn.sovang.query.testing.SamplePlan;

class YearReviewBoardTest {
    private final SamplePlan sample = new SamplePlan();
    private final ProjectionSpec<YearReviewRow> spec = ProjectionSpec.of(new YearReviewBoard());

    @Test
    void a_review_is_open_until_it_is_closed_and_is_found_by_its_year() {
        YearReviewRow row =
                spec.rowsAfter(sample.yearReviewOpened(), sample.yearReviewClosed())
                        .get(sample.yearReview.toString());
        assertThat(row.state()).isEqualTo(YearReview.State.CLOSED);
        assertThat(row.name()).isEqualTo("Bình xét năm 2021");
        assertThat(new YearReviewBoard().search(row)).contains("2021");
    }
}
