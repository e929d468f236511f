package vn.sovang.command.proposal;

import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.act;
import static vn.sovang.command.given.Given.corrected;
import static vn.sovang.command.given.Given.fixture;
import static vn.sovang.command.given.Given.history;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.launched;
import static vn.sovang.command.given.Given.message;
import static vn.sovang.command.given.Given.metadata;
import static vn.sovang.command.given.Given.office;
import static vn.sovang.command.given.Given.registered;
import static vn.sovang.command.given.Given.unit;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.sovang.award.CommendationForm;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.DossierComponent;
import vn.sovang.award.FormItem;
import vn.sovang.award.SubjectKind;
import vn.sovang.campaign.CampaignId;
import vn.sovang.kernel.Rejection;
import vn.sovang.kernel.Role;
import vn.sovang.proposal.AddDossierItem;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.CertifyDossier;
import vn.sovang.proposal.DossierCertified;
import vn.sovang.proposal.DossierItemAdded;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.ProceedingsSuspended;
import vn.sovang.proposal.ProposalCommand;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.ProposalReturned;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.ProposalWithdrawn;
import vn.sovang.proposal.ProposeAward;
import vn.sovang.proposal.ProposedLine;
import vn.sovang.proposal.ResumeProceedings;
import vn.sovang.proposal.ReturnProposal;
import vn.sovang.proposal.SubmitProposal;
import vn.sovang.proposal.SuspendProceedings;
import vn.sovang.proposal.WithdrawProposal;
import vn.sovang.unit.UnitId;

import java.util.List;
import java.util.Map;

class ProposalTest {
    private static final ProposalId PROPOSAL = new ProposalId(id(40));
    private static final CampaignId CAMPAIGN = new CampaignId(id(20));
    private static final UnitId MEMBER = unit(1);
    private static final ProposalLine LINE =
            new ProposalLine(
                    1,
                    new Nominee(new NomineeId(id(41)), SubjectKind.COLLECTIVE, "Phòng", MEMBER),
                    new FormItem(
                            CommendationForm.LETTER_OF_COMMENDATION,
                            DecidingAuthority.DEPARTMENT_DIRECTOR),
                    "thành tích");
    private static final ProposedLine WRITTEN =
            new ProposedLine(1, LINE.nominee().nomineeId(), LINE.item(), "thành tích", null);
    private static final AwardProposed PROPOSED =
            new AwardProposed(
                    PROPOSAL,
                    CAMPAIGN,
                    MEMBER,
                    List.of(LINE),
                    List.of(DossierComponent.SUBMISSION),
                    "plan:" + id(10),
                    NOW);
    private static final DossierItemAdded ADDED =
            new DossierItemAdded(
                    PROPOSAL, DossierComponent.SUBMISSION, null, "a".repeat(64), "to-trinh.pdf");

    private final AggregateTestFixture<Proposal> fixture = fixture(Proposal.class);

    @BeforeEach
    void theCampaignRuns() {
        fixture.registerInjectableResource(
                history(
                        Map.of(
                                CAMPAIGN.value(),
                                List.of(
                                        launched(
                                                List.of(DossierComponent.SUBMISSION),
                                                List.of(),
                                                MEMBER)),
                                LINE.nominee().nomineeId().value(),
                                List.of(registered(LINE.nominee())))));
    }

    @Test
    void a_unit_puts_names_forward() {
        fixture.givenNoPriorActivity()
                .when(
                        message(new ProposeAward(PROPOSAL, CAMPAIGN, MEMBER, List.of(WRITTEN))),
                        metadata(act(Role.UNIT_CLERK, MEMBER)))
                .expectEvents(PROPOSED);
    }

    @Test
    void a_unit_does_not_put_names_forward_for_another() {
        fixture.givenNoPriorActivity()
                .when(
                        message(new ProposeAward(PROPOSAL, CAMPAIGN, MEMBER, List.of(WRITTEN))),
                        metadata(act(Role.UNIT_CLERK, unit(2))))
                .expectException(Rejection.class)
                .expectExceptionMessage("caller.other-unit {unit=" + MEMBER + "}")
                .expectNoEvents();
    }

    @Test
    void rule_44_a_certification_names_who_gave_it() {
        fixture.given(PROPOSED, ADDED)
                .when(message(new CertifyDossier(PROPOSAL)), metadata(act(Role.UNIT_HEAD, MEMBER)))
                .expectEvents(new DossierCertified(PROPOSAL, "unit-head-" + MEMBER, NOW));
    }

    @Test
    void rule_44_a_nominee_neither_adds_to_nor_submits_nor_returns_their_own() {
        for (ProposalCommand own :
                List.of(
                        new AddDossierItem(
                                PROPOSAL,
                                DossierComponent.SUBMISSION,
                                null,
                                "b".repeat(64),
                                "khac.pdf"),
                        new SubmitProposal(PROPOSAL),
                        new ReturnProposal(PROPOSAL, "lý do"),
                        new SuspendProceedings(
                                PROPOSAL, ProceedingsSuspended.Ground.COMPLAINT, "căn cứ", "lý do"),
                        new ResumeProceedings(PROPOSAL, "lý do"))) {
            named("unit-head-" + MEMBER)
                    .given(PROPOSED, ADDED)
                    .when(message(own), metadata(act(Role.UNIT_HEAD, MEMBER)))
                    .expectException(Rejection.class)
                    .expectExceptionMessage("proposal.own {line=1}")
                    .expectNoEvents();
        }
    }

    @Test
    void rule_44_a_certification_asks_the_register_as_it_is_now() {
        named("unit-head-" + MEMBER)
                .given(PROPOSED, ADDED)
                .when(message(new CertifyDossier(PROPOSAL)), metadata(act(Role.UNIT_HEAD, MEMBER)))
                .expectException(Rejection.class)
                .expectExceptionMessage("proposal.own {line=1}")
                .expectNoEvents();
    }

    /// Fixture with a register that knows the nominee by an account now.
    private static AggregateTestFixture<Proposal> named(String account) {
        AggregateTestFixture<Proposal> later = fixture(Proposal.class);
        later.registerInjectableResource(
                history(
                        Map.of(
                                LINE.nominee().nomineeId().value(),
                                List.of(
                                        registered(LINE.nominee()),
                                        corrected(LINE.nominee(), account)))));
        return later;
    }

    @Test
    void rule_37_a_dossier_that_nobody_certified_is_not_submitted() {
        fixture.given(PROPOSED, ADDED)
                .when(message(new SubmitProposal(PROPOSAL)), metadata(office()))
                .expectException(Rejection.class)
                .expectExceptionMessage("proposal.not-certified {proposal=" + PROPOSAL + "}")
                .expectNoEvents();
    }

    @Test
    void rule_37_what_came_back_is_certified_anew() {
        fixture.given(
                        PROPOSED,
                        ADDED,
                        new DossierCertified(PROPOSAL, "x", NOW),
                        new ProposalSubmitted(PROPOSAL, NOW))
                .when(message(new ReturnProposal(PROPOSAL, "thiếu số liệu")), metadata(office()))
                .expectEvents(new ProposalReturned(PROPOSAL, "thiếu số liệu", NOW));
        fixture.given(
                        PROPOSED,
                        ADDED,
                        new DossierCertified(PROPOSAL, "x", NOW),
                        new ProposalSubmitted(PROPOSAL, NOW),
                        new ProposalReturned(PROPOSAL, "thiếu số liệu", NOW))
                .when(message(new SubmitProposal(PROPOSAL)), metadata(office()))
                .expectException(Rejection.class)
                .expectExceptionMessage("proposal.not-certified {proposal=" + PROPOSAL + "}")
                .expectNoEvents();
    }

    @Test
    void withdrawing_twice_for_the_same_reason_changes_nothing() {
        fixture.given(PROPOSED)
                .when(
                        message(new WithdrawProposal(PROPOSAL, "để đợt sau")),
                        metadata(act(Role.UNIT_CLERK, MEMBER)))
                .expectEvents(new ProposalWithdrawn(PROPOSAL, "để đợt sau", NOW));
        fixture.given(PROPOSED, new ProposalWithdrawn(PROPOSAL, "để đợt sau", NOW))
                .when(
                        message(new WithdrawProposal(PROPOSAL, "để đợt sau")),
                        metadata(act(Role.UNIT_CLERK, MEMBER)))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void submitting_twice_changes_nothing() {
        fixture.given(
                        PROPOSED,
                        ADDED,
                        new DossierCertified(PROPOSAL, "x", NOW),
                        new ProposalSubmitted(PROPOSAL, NOW))
                .when(message(new SubmitProposal(PROPOSAL)), metadata(office()))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }
}
