package vn.sovang.command.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.launched;
import static vn.sovang.command.given.Given.office;
import static vn.sovang.command.given.Given.unit;
import static vn.sovang.command.given.Refusals.assertRefused;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.sovang.award.AwardItem;
import vn.sovang.award.AwardOffer;
import vn.sovang.award.CommendationForm;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.DecisionId;
import vn.sovang.award.FormItem;
import vn.sovang.award.Quota;
import vn.sovang.award.SubjectKind;
import vn.sovang.campaign.CampaignId;
import vn.sovang.command.act.Facts;
import vn.sovang.plan.PlanId;
import vn.sovang.proposal.AchievementId;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.DossierCertified;
import vn.sovang.proposal.LineClaim;
import vn.sovang.proposal.MarkProposalDecided;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.ProposalDecided;
import vn.sovang.proposal.ProposalEvent;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.ProposalReturned;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.ProposalWithdrawn;
import vn.sovang.proposal.QuotaSlot;
import vn.sovang.proposal.RefusedLine;
import vn.sovang.proposal.ReturnProposal;
import vn.sovang.proposal.SubmitProposal;
import vn.sovang.proposal.WithdrawProposal;
import vn.sovang.text.Phrase;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// Places that the lines of a proposal hold before all others, from when and until when.
class ProposalClaimsTest {
    private static final ProposalId PROPOSAL = new ProposalId(id(40));
    private static final DecisionId DECISION = new DecisionId(id(50));
    private static final AchievementId ACHIEVEMENT = new AchievementId(id(60));
    private static final AwardItem LETTER =
            new FormItem(
                    CommendationForm.LETTER_OF_COMMENDATION, DecidingAuthority.DEPARTMENT_DIRECTOR);
    private static final AwardItem MERIT =
            new FormItem(CommendationForm.CERTIFICATE_OF_MERIT, DecidingAuthority.MINISTER);
    private static final Facts CAMPAIGN =
            Facts.of(
                    launched(
                            List.of(),
                            List.of(
                                    offer(LETTER, new Quota(SubjectKind.COLLECTIVE, 1)),
                                    offer(MERIT)),
                            unit(1)));
    private static final LineClaim PLACE =
            new LineClaim(
                    1, new QuotaSlot(new PlanId(id(10)), LETTER, SubjectKind.COLLECTIVE, 1), null);

    private static final ProposalState CERTIFIED =
            after(
                    new ProposalState.None(),
                    new AwardProposed(
                            PROPOSAL,
                            new CampaignId(id(20)),
                            unit(1),
                            List.of(
                                    line(1, SubjectKind.COLLECTIVE, LETTER, ACHIEVEMENT),
                                    line(2, SubjectKind.INDIVIDUAL, LETTER, null),
                                    line(3, SubjectKind.COLLECTIVE, MERIT, null)),
                            List.of(),
                            "x",
                            NOW),
                    new DossierCertified(PROPOSAL, "x", NOW));
    private static final ProposalState SUBMITTED =
            after(CERTIFIED, new ProposalSubmitted(PROPOSAL, NOW, List.of(PLACE)));

    @Test
    void rule_35_a_line_takes_a_place_when_it_is_handed_in_where_its_form_has_a_quota() {
        assertThat(
                        ProposalState.decide(
                                new SubmitProposal(PROPOSAL), CERTIFIED, office(), _ -> CAMPAIGN))
                .as("one of individuals, and one of another form, have no limit")
                .containsExactly(new ProposalSubmitted(PROPOSAL, NOW, List.of(PLACE)));
    }

    @Test
    void rule_35_the_places_of_several_offers_of_one_form_add_up() {
        assertThat(placesAmong(quota(2), quota(1)))
                .extracting(claim -> Objects.requireNonNull(claim.slot()).limit())
                .containsExactly(3);
        assertThat(placesAmong(quota(2), offer(LETTER)))
                .as("an offer without a number opens the form without limit")
                .isEmpty();
    }

    private static AwardOffer quota(int count) {
        return offer(LETTER, new Quota(SubjectKind.COLLECTIVE, count));
    }

    private static List<LineClaim> placesAmong(AwardOffer... offers) {
        return Claims.places(
                List.of(line(1, SubjectKind.COLLECTIVE, LETTER, null)),
                launched(List.of(), List.of(offers), unit(1)).text());
    }

    @Test
    void a_campaign_that_is_gone_gives_no_places() {
        assertRefused(
                ProposalRejection.CAMPAIGN_UNKNOWN,
                () ->
                        ProposalState.decide(
                                new SubmitProposal(PROPOSAL),
                                CERTIFIED,
                                office(),
                                _ -> Facts.of()));
    }

    @Test
    void rule_35_what_is_returned_gives_its_places_up() {
        assertThat(ProposalState.decide(new ReturnProposal(PROPOSAL, "thiếu"), SUBMITTED, office()))
                .containsExactly(new ProposalReturned(PROPOSAL, "thiếu", NOW, List.of(PLACE)));
    }

    @Test
    void rule_35_what_is_withdrawn_gives_up_its_places_and_its_achievements() {
        assertThat(
                        ProposalState.decide(
                                new WithdrawProposal(PROPOSAL, "thôi"), SUBMITTED, office()))
                .containsExactly(
                        new ProposalWithdrawn(
                                PROPOSAL,
                                "thôi",
                                NOW,
                                List.of(new LineClaim(1, PLACE.slot(), ACHIEVEMENT))));
        assertThat(
                        ProposalState.decide(
                                new WithdrawProposal(PROPOSAL, "thôi"), CERTIFIED, office()))
                .containsExactly(
                        new ProposalWithdrawn(
                                PROPOSAL,
                                "thôi",
                                NOW,
                                List.of(new LineClaim(1, null, ACHIEVEMENT))));
    }

    @Test
    void law_L09_what_a_decision_grants_keeps_its_claims_and_what_it_refuses_gives_them_up() {
        assertThat(decided(List.of(2, 3)))
                .containsExactly(
                        new ProposalDecided(
                                PROPOSAL,
                                DECISION,
                                NOW,
                                List.of(),
                                LocalDate.of(2021, 12, 18),
                                refusals(List.of(2, 3))));
        assertThat(decided(List.of(1)))
                .containsExactly(
                        new ProposalDecided(
                                PROPOSAL,
                                DECISION,
                                NOW,
                                List.of(new LineClaim(1, PLACE.slot(), ACHIEVEMENT)),
                                LocalDate.of(2021, 12, 18),
                                refusals(List.of(1))));
    }

    private static List<RefusedLine> refusals(List<Integer> lines) {
        return lines.stream().map(line -> new RefusedLine(line, "không đạt")).toList();
    }

    private static List<ProposalEvent> decided(List<Integer> refused) {
        return ProposalState.decide(
                new MarkProposalDecided(
                        PROPOSAL, DECISION, LocalDate.of(2021, 12, 18), refusals(refused)),
                SUBMITTED,
                office());
    }

    private static AwardOffer offer(AwardItem item, Quota... quotas) {
        return new AwardOffer(
                item,
                List.of(SubjectKind.COLLECTIVE, SubjectKind.INDIVIDUAL),
                new Phrase("Khen thưởng"),
                List.of(quotas),
                null);
    }

    private static ProposalLine line(
            int number, SubjectKind kind, AwardItem item, @Nullable AchievementId achievement) {
        return new ProposalLine(
                number,
                new Nominee(new NomineeId(id(40 + number)), kind, "Tên " + number, unit(1)),
                item,
                "thành tích",
                achievement);
    }

    private static ProposalState after(ProposalState state, ProposalEvent... events) {
        ProposalState next = state;
        for (ProposalEvent event : events) {
            next = ProposalState.evolve(next, event);
        }
        return next;
    }
}
