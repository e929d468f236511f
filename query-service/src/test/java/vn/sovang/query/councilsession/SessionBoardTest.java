package vn.sovang.query.councilsession;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.sovang.councilsession.SessionRecord.Stage;
import vn.sovang.query.projection.ProjectionSpec;
import vn.sovang.query.testing.SamplePlan;

class SessionBoardTest {
    private final SamplePlan sample = new SamplePlan();
    private final ProjectionSpec<SessionRow> spec = ProjectionSpec.of(new SessionBoard());

    @Test
    void a_session_that_is_over_keeps_its_votes_as_they_were_corrected() {
        SessionRow row =
                spec.rowsAfter(sample.councilSession().toArray()).get(sample.session.toString());
        assertThat(row.stage()).isEqualTo(Stage.CLOSED);
        assertThat(row.session().minutes(sample.proposal).orElseThrow().votes())
                .singleElement()
                .satisfies(vote -> assertThat(vote.inFavour()).isEqualTo(3));
        assertThat(new SessionBoard().search(row)).contains("phong 2");
    }
}
