package vn.sovang.query.proposalboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.sovang.award.DossierComponent;
import vn.sovang.award.SubjectKind;
import vn.sovang.proposal.DossierItemAdded;
import vn.sovang.proposal.LineClaim;
import vn.sovang.proposal.ProposalReturned;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.QuotaSlot;
import vn.sovang.query.projection.ProjectionSpec;
import vn.sovang.query.testing.SamplePlan;

import java.time.Instant;
import java.util.List;

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
    void what_was_returned_says_why_keeps_its_dossier_and_is_certified_no_longer() {
        ProposalRow returned =
                row(
                        sample.proposed(),
                        sample.submissionAdded(),
                        sample.certified(),
                        sample.proposalSubmitted(),
                        sample.proposalReturned());

        assertThat(returned.stage()).isEqualTo(Stage.RETURNED);
        assertThat(returned.setback().reason()).isEqualTo("Thiếu số liệu");
        assertThat(returned.certification()).isNull();
        assertThat(returned.items()).hasSize(1);
    }

    @Test
    void what_was_submitted_again_is_judged_by_its_first_submission() {
        Instant later = Instant.parse("2021-12-18T03:00:00Z");
        ProposalRow again =
                row(
                        sample.proposed(),
                        sample.certified(),
                        sample.proposalSubmitted(),
                        sample.proposalReturned(),
                        sample.certified(),
                        new ProposalSubmitted(sample.proposal, later));

        assertThat(again.stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(again.setback()).isNull();
        assertThat(again.submittedAt()).isEqualTo(later);
        assertThat(again.firstSubmittedAt()).isEqualTo(sample.proposalSubmitted().submittedAt());
    }

    @Test
    void what_was_withdrawn_says_why() {
        ProposalRow withdrawn = row(sample.proposed(), sample.proposalWithdrawn());

        assertThat(withdrawn.stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(withdrawn.setback().reason()).isEqualTo("Để đợt sau");
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

    @Test
    void rule_35_a_line_holds_a_place_from_when_it_is_handed_in_until_it_is_given_up() {
        LineClaim place =
                new LineClaim(
                        1,
                        new QuotaSlot(
                                sample.plan,
                                sample.proposed().lines().getFirst().item(),
                                SubjectKind.COLLECTIVE,
                                1),
                        null);
        ProposalSubmitted submitted =
                new ProposalSubmitted(
                        sample.proposal, sample.proposalSubmitted().submittedAt(), List.of(place));

        assertThat(row(sample.proposed(), submitted).places()).containsExactly(place);
        assertThat(
                        row(
                                        sample.proposed(),
                                        submitted,
                                        new ProposalReturned(
                                                sample.proposal,
                                                "x",
                                                submitted.submittedAt(),
                                                List.of(place)))
                                .places())
                .isEmpty();
    }

    private ProposalRow row(Object... events) {
        return spec.rowsAfter(events).get(sample.proposal.toString());
    }
}
