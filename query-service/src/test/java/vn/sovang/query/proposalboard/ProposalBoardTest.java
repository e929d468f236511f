package vn.sovang.query.proposalboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

import vn.sovang.award.DossierComponent;
import vn.sovang.award.SubjectKind;
import vn.sovang.kernel.TenantId;
import vn.sovang.proposal.CriteriaAssessed;
import vn.sovang.proposal.DossierItemAdded;
import vn.sovang.proposal.LineClaim;
import vn.sovang.proposal.LineRefused;
import vn.sovang.proposal.ProposalDecided;
import vn.sovang.proposal.ProposalReturned;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.QuotaSlot;
import vn.sovang.proposal.RefusedLine;
import vn.sovang.query.projection.ProjectionSpec;
import vn.sovang.query.testing.SamplePlan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

class ProposalBoardTest {
    private final SamplePlan sample = new SamplePlan();
    private final ProjectionSpec<ProposalRow> spec = ProjectionSpec.of(new ProposalBoard());

    @Test
    void a_proposal_goes_from_proposed_to_decided() {
        assertThat(row(sample.proposed()).stage()).isEqualTo(ProposalStage.PROPOSED);
        assertThat(row(sample.proposed(), sample.proposalSubmitted()).stage())
                .isEqualTo(ProposalStage.SUBMITTED);
        ProposalRow decided = spec.rowsAfter(sample.everything()).get(sample.proposal.toString());
        assertThat(decided.stage()).isEqualTo(ProposalStage.DECIDED);
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

        assertThat(returned.stage()).isEqualTo(ProposalStage.RETURNED);
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

        assertThat(again.stage()).isEqualTo(ProposalStage.SUBMITTED);
        assertThat(again.setback()).isNull();
        assertThat(again.submittedAt()).isEqualTo(later);
        assertThat(again.firstSubmittedAt()).isEqualTo(sample.proposalSubmitted().submittedAt());
    }

    @Test
    void what_was_forwarded_says_to_whom_until_it_comes_back() {
        ProposalRow away =
                row(sample.proposed(), sample.proposalSubmitted(), sample.proposalForwarded());
        assertThat(away.stage()).isEqualTo(ProposalStage.FORWARDED);
        assertThat(Holder.of(away)).isEqualTo(Holder.RECIPIENT);
        assertThat(away.forwarded().recipient().unit()).isEqualTo(sample.ministry);

        ProposalRow back =
                row(
                        sample.proposed(),
                        sample.proposalSubmitted(),
                        sample.proposalForwarded(),
                        sample.proposalReturned());
        assertThat(back.stage()).isEqualTo(ProposalStage.RETURNED);
        assertThat(back.forwarded()).isNull();
    }

    @Test
    void what_came_from_another_province_says_from_where_and_lies_with_the_office() {
        ProposalRow here = row(sample.proposalReceived());
        assertThat(here.stage()).isEqualTo(ProposalStage.SUBMITTED);
        assertThat(Holder.of(here)).isEqualTo(Holder.OFFICE);
        assertThat(here.sender().tenant()).isEqualTo(new TenantId("tinh-mau"));
        assertThat(here.sender().campaign()).isEqualTo("đợt thi đua đặc biệt");
        assertThat(here.items())
                .extracting(ProposalRow.Item::attachment)
                .containsExactly(SamplePlan.FILE);
    }

    @Test
    void what_was_withdrawn_says_why() {
        ProposalRow withdrawn = row(sample.proposed(), sample.proposalWithdrawn());

        assertThat(withdrawn.stage()).isEqualTo(ProposalStage.WITHDRAWN);
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
    void one_file_fills_the_place_of_each_line_and_a_later_one_takes_that_of_its_line() {
        DossierItemAdded forAll =
                new DossierItemAdded(
                        sample.proposal,
                        DossierComponent.ACHIEVEMENT_REPORT,
                        null,
                        true,
                        SamplePlan.FILE,
                        "chung.pdf");

        ProposalRow row = row(sample.proposed(), forAll, sample.achievementAdded(2));

        assertThat(row.items())
                .extracting(ProposalRow.Item::line, ProposalRow.Item::fileName)
                .containsExactlyInAnyOrder(tuple(1, "chung.pdf"), tuple(2, "bao-cao-2.pdf"));
    }

    @Test
    void a_line_that_is_assessed_anew_leaves_the_assessment_of_the_lines_alike() {
        Instant at = Instant.parse("2021-12-16T01:00:00Z");
        CriteriaAssessed both =
                new CriteriaAssessed(sample.proposal, 1, List.of(), "thu-ky", at, List.of(2));
        CriteriaAssessed anew = new CriteriaAssessed(sample.proposal, 1, List.of(), "y", at);

        assertThat(
                        row(sample.proposed(), sample.proposalSubmitted(), both, anew)
                                .review()
                                .assessments())
                .extracting(CriteriaAssessed::lines, CriteriaAssessed::assessedBy)
                .containsExactly(tuple(List.of(2), "thu-ky"), tuple(List.of(1), "y"));
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

    @Test
    void rule_45_a_line_that_the_decision_did_not_grant_is_refused_with_its_reason() {
        ProposalRow row =
                row(
                        sample.proposed(),
                        sample.proposalSubmitted(),
                        new ProposalDecided(
                                sample.proposal,
                                sample.decision,
                                sample.proposalSubmitted().submittedAt(),
                                List.of(),
                                LocalDate.of(2021, 12, 20),
                                List.of(new RefusedLine(1, "không đạt"))));

        assertThat(row.stage()).isEqualTo(ProposalStage.DECIDED);
        assertThat(row.review().refusals())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.line()).isEqualTo(1);
                    assertThat(line.reason()).isEqualTo("không đạt");
                });
    }

    @Test
    void who_holds_it_is_told_from_what_happened() {
        List<Object> reviewed = sample.proposalReviewed();
        assertThat(Holder.of(row(sample.proposed()))).isEqualTo(Holder.UNIT);
        assertThat(Holder.of(row(sample.proposed(), sample.proposalSubmitted())))
                .isEqualTo(Holder.OFFICE);
        assertThat(Holder.of(row(sample.proposed(), sample.proposalSubmitted(), reviewed.get(1))))
                .isEqualTo(Holder.COUNCIL);
        assertThat(
                        Holder.of(
                                row(
                                        sample.proposed(),
                                        sample.proposalSubmitted(),
                                        reviewed.get(1),
                                        reviewed.get(2))))
                .isEqualTo(Holder.LEADER);
        assertThat(Holder.of(row(sample.proposed(), sample.proposalWithdrawn())))
                .isEqualTo(Holder.NOBODY);
    }

    @Test
    void law_L15_a_share_is_told_of_all_members_with_those_who_voted_in_writing() {
        ProposalRow row =
                row(
                        sample.proposed(),
                        sample.proposalSubmitted(),
                        sample.proposalReviewed().get(2));

        Vote vote = Vote.of(row.review().votes().getFirst());

        assertThat(List.of(vote.members(), vote.present(), vote.inWriting(), vote.absent()))
                .containsExactly(3, 1, 1, 1);
        assertThat(vote.absentInWriting()).containsExactly("uy-vien-2");
        assertThat(vote.lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.percent()).isEqualTo(66.6);
                    assertThat(line.required()).isEqualTo(80);
                    assertThat(line.reached()).isFalse();
                });
    }

    @Test
    void law_L11_a_suspension_is_shown_until_it_is_lifted() {
        List<Object> reviewed = sample.proposalReviewed();
        ProposalRow suspended = row(sample.proposed(), sample.proposalSubmitted(), reviewed.get(3));
        assertThat(suspended.review().suspension().reason()).isEqualTo("Chờ xác minh");
        assertThat(suspended.stage()).isEqualTo(ProposalStage.SUBMITTED);
        assertThat(
                        row(
                                        sample.proposed(),
                                        sample.proposalSubmitted(),
                                        reviewed.get(3),
                                        reviewed.get(4))
                                .review()
                                .suspension())
                .isNull();
    }

    @Test
    void when_every_line_is_refused_the_proposal_is_over() {
        Object second = sample.proposalReviewed().get(5);
        LineRefused first =
                new LineRefused(
                        sample.proposal,
                        1,
                        "Trùng",
                        "x",
                        sample.proposalSubmitted().submittedAt(),
                        List.of());
        assertThat(row(sample.proposed(), sample.proposalSubmitted(), second).stage())
                .isEqualTo(ProposalStage.SUBMITTED);
        assertThat(row(sample.proposed(), sample.proposalSubmitted(), second, first).stage())
                .isEqualTo(ProposalStage.REFUSED);
    }

    private ProposalRow row(Object... events) {
        return spec.rowsAfter(events).get(sample.proposal.toString());
    }
}
