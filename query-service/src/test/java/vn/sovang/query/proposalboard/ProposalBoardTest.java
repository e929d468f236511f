package vn.sovang.query.proposalboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.sovang.award.DossierComponent;
import vn.sovang.proposal.DossierItemAdded;
import vn.sovang.query.projection.ProjectionSpec;
import vn.sovang.query.testing.SamplePlan;

class ProposalBoardTest {
    private final SamplePlan sample = new SamplePlan();
    private final ProjectionSpec<ProposalRow> spec = ProjectionSpec.of(new ProposalBoard());

    @Test
    void a_proposal_goes_from_proposed_to_decided() {
        assertThat(row(sample.proposed()).stage()).isEqualTo(Stage.PROPOSED);
        assertThat(row(sample.proposed(), sample.proposalSubmitted()).stage())
                .isEqualTo(Stage.SUBMITTED);
        ProposalRow decided = spec.rowsAfter(sample.everything()).get(sample.proposal.toString());
        assertThat(decided.stage()).isEqualTo(Stage.DECIDED);
        assertThat(decided.certification().by()).isEqualTo("truong-phong");
        assertThat(decided.decision().decisionId()).isEqualTo(sample.decision);
    }

    @Test
    void a_later_file_takes_the_place_of_the_earlier() {
        DossierItemAdded better =
                new DossierItemAdded(
                        sample.proposal,
                        DossierComponent.SUBMISSION,
                        null,
                        "cd".repeat(32),
                        "to-trinh-2.pdf");

        ProposalRow row = row(sample.proposed(), sample.submissionAdded(), better);

        assertThat(row.items())
                .extracting(ProposalRow.Item::fileName)
                .containsExactly("to-trinh-2.pdf");
    }

    private ProposalRow row(Object... events) {
        return spec.rowsAfter(events).get(sample.proposal.toString());
    }
}
