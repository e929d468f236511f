package vn.sovang.query.trail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.sovang.query.projection.ProjectionSpec;
import vn.sovang.query.testing.SamplePlan;

class PlanLineageTest {
    private final SamplePlan sample = new SamplePlan();

    @Test
    void every_record_knows_what_it_belongs_under() {
        assertThat(ProjectionSpec.of(new PlanLineage()).rowsAfter(sample.everything()).values())
                .containsExactlyInAnyOrder(
                        under(sample.campaign, sample.plan),
                        under(sample.report, sample.campaign),
                        under(sample.lateReport, sample.campaign),
                        under(sample.freeReport, sample.campaign),
                        under(sample.inLieuReport, sample.campaign),
                        under(sample.aggregation, sample.campaign),
                        under(sample.actual, sample.plan),
                        under(sample.proposal, sample.campaign),
                        under(sample.decision, sample.proposal));
    }

    @Test
    void a_draft_belongs_nowhere_so_that_no_trail_tells_of_it() {
        assertThat(
                        ProjectionSpec.of(new PlanLineage())
                                .rowsAfter(sample.launched(), sample.draftSaved())
                                .keySet())
                .noneMatch(key -> key.contains(sample.draftedReport.toString()));
    }

    private static Belonging under(Object child, Object parent) {
        return new Belonging(child.toString(), parent.toString());
    }
}
