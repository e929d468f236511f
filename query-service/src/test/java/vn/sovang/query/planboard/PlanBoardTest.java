package vn.sovang.query.planboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.sovang.query.projection.ProjectionSpec;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.WrittenDate;
import vn.sovang.query.testing.SamplePlan;

import java.time.Instant;
import java.time.LocalDate;

class PlanBoardTest {
    private final SamplePlan sample = new SamplePlan();
    private final ProjectionSpec<PlanRow> spec = ProjectionSpec.of(new PlanBoard());

    @Test
    void a_plan_goes_from_draft_to_issued() {
        assertThat(row(sample.drafted()).stage()).isEqualTo(PlanStage.DRAFT);
        assertThat(row(sample.imported()).stage()).isEqualTo(PlanStage.IMPORTED);
        PlanRow issued = row(sample.imported(), sample.issued());
        assertThat(issued.stage()).isEqualTo(PlanStage.ISSUED);
        assertThat(ListedPlan.of(issued).number()).isEqualTo("38a/KH-SCT");
    }

    @Test
    void rule_16_an_amendment_stands_beside_its_plan_and_the_end_of_a_plan_tells_why() {
        PlanRow amended = row(sample.drafted(), sample.issued(), sample.amended());
        assertThat(amended.stage()).isEqualTo(PlanStage.ISSUED);
        assertThat(amended.content()).isEqualTo(sample.amended().content());
        assertThat(amended.amendments().getFirst().document()).isEqualTo("99/KH-SCT");

        PlanRow withdrawn = row(sample.drafted(), sample.issued(), sample.withdrawn());
        assertThat(withdrawn.stage()).isEqualTo(PlanStage.WITHDRAWN);
        assertThat(withdrawn.withdrawal().reason()).isEqualTo("Không còn phù hợp");

        PlanRow replaced = row(sample.drafted(), sample.issued(), sample.replaced());
        assertThat(replaced.stage()).isEqualTo(PlanStage.REPLACED);
        assertThat(replaced.replacement()).isNotNull();
    }

    @Test
    void a26_a_copy_tells_from_where_it_comes_and_what_was_moved() {
        Plan copy = plan(sample.drafted(), sample.copied());
        assertThat(copy.changes().copied().fromYear()).isEqualTo(2020);
        assertThat(copy.changes().copied().bumped()).hasSize(1);
        assertThat(copy.body().duties()).hasSize(3);
    }

    @Test
    void a_draft_that_is_revised_reads_anew() {
        assertThat(row(sample.drafted(), sample.revised()).stage()).isEqualTo(PlanStage.DRAFT);
    }

    @Test
    void a_plan_that_found_its_province_stays_with_its_assignment() {
        PlanRow row = row(sample.imported(), sample.assigned());

        assertThat(row.stage()).isEqualTo(PlanStage.ASSIGNED_AWAY);
        assertThat(row.assignment().province().value()).isEqualTo("tinh-mau");
    }

    @Test
    void dates_tied_to_an_event_are_resolved_by_it_and_impossible_ones_never() {
        Plan before = plan(sample.imported(), sample.issued());
        Plan after = plan(sample.imported(), sample.issued(), sample.launched());

        assertThat(phase(before, 1).start().resolved()).isFalse();
        assertThat(phase(after, 1).start().first()).isEqualTo(LocalDate.of(2021, 2, 1));
        assertThat(phase(after, 2).end())
                .extracting(WrittenDate::words, WrittenDate::reading, WrittenDate::resolved)
                .containsExactly("31/6/2021", WrittenDate.Reading.IMPOSSIBLE, false);
        assertThat(after.campaigns().getFirst().campaignId()).isEqualTo(sample.campaign.toString());
    }

    @Test
    void rule_5_a_settled_day_stands_beside_the_words() {
        Plan before = plan(sample.imported(), sample.issued());
        Plan after = plan(sample.imported(), sample.issued(), sample.findingSettled());

        assertThat(phase(before, 2).report().settled()).isNull();
        WrittenDate report = phase(after, 2).report();
        assertThat(report.words()).isEqualTo("31/6/2021");
        assertThat(report.reading()).isEqualTo(WrittenDate.Reading.SETTLED);
        assertThat(report.last()).isEqualTo(LocalDate.of(2021, 6, 30));
        assertThat(report.settled())
                .isEqualTo(
                        new WrittenDate.Settled(
                                LocalDate.of(2021, 6, 30),
                                "chanh-van-phong",
                                "Công văn 12/SCT",
                                sample.findingSettled().settledAt()));
        assertThat(phase(after, 2).end().resolved()).as("another date of it").isFalse();
    }

    @Test
    void the_head_keeps_what_is_empty_apart_from_what_is_absent() {
        Plan plan = plan(sample.imported());

        assertThat(plan.head().number().state().name()).isEqualTo("EMPTY");
        assertThat(plan.head().signatory().state().name()).isEqualTo("ABSENT");
        assertThat(plan.head().date().first()).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(plan.head().date().last()).isEqualTo(LocalDate.of(2021, 1, 31));
    }

    @Test
    void everything_else_leaves_the_plan_as_it_is() {
        assertThat(spec.rowsAfter(sample.everything())).hasSize(1);
    }

    private static Plan.Phase phase(Plan plan, int index) {
        return plan.campaigns().getFirst().phases().get(index);
    }

    private Plan plan(Object... events) {
        return Plan.of(row(events), new Moment(events.length, Instant.EPOCH));
    }

    private PlanRow row(Object... events) {
        return spec.rowsAfter(events).get(sample.plan.toString());
    }
}
