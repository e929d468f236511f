package vn.sovang.command.decision;

import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.TODAY;
import static vn.sovang.command.given.Given.act;
import static vn.sovang.command.given.Given.fixture;
import static vn.sovang.command.given.Given.history;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.message;
import static vn.sovang.command.given.Given.metadata;
import static vn.sovang.command.given.Given.unit;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.sovang.award.Certainty;
import vn.sovang.award.CommendationForm;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.DecisionId;
import vn.sovang.award.FormItem;
import vn.sovang.award.RuleSet;
import vn.sovang.award.SubjectKind;
import vn.sovang.campaign.CampaignId;
import vn.sovang.decision.AppliedRule;
import vn.sovang.decision.AwardRevoked;
import vn.sovang.decision.DecisionIssued;
import vn.sovang.decision.Grant;
import vn.sovang.decision.GrantedLine;
import vn.sovang.decision.IssueDecision;
import vn.sovang.decision.RevocationCause;
import vn.sovang.decision.RevokeAward;
import vn.sovang.kernel.Rejection;
import vn.sovang.kernel.Role;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.DossierCertified;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;

import java.util.List;
import java.util.Map;

class DecisionTest {
    private static final DecisionId DECISION = new DecisionId(id(50));
    private static final ProposalId PROPOSAL = new ProposalId(id(40));
    private static final FormItem ITEM =
            new FormItem(
                    CommendationForm.LETTER_OF_COMMENDATION, DecidingAuthority.DEPARTMENT_DIRECTOR);
    private static final Nominee NOMINEE =
            new Nominee(new NomineeId(id(41)), SubjectKind.COLLECTIVE, "Phòng", unit(1));

    private static final DecisionIssued ISSUED =
            new DecisionIssued(
                    DECISION,
                    new DocumentNumber("412"),
                    "QĐ-SCT",
                    TODAY,
                    DecidingAuthority.DEPARTMENT_DIRECTOR,
                    unit(9),
                    "Giám đốc",
                    List.of(new Grant(PROPOSAL, 1, NOMINEE, ITEM, null)),
                    List.of(),
                    null,
                    null,
                    List.of(
                            new AppliedRule(
                                    ITEM,
                                    RuleSet.LAW_2003,
                                    "Quy tắc 38, theo các kế hoạch năm 2021",
                                    Certainty.NOTED,
                                    AppliedRule.Outcome.HOLDS)));
    private static final RevokeAward REVOKE =
            new RevokeAward(
                    DECISION,
                    PROPOSAL,
                    1,
                    RevocationCause.FRAUD_IN_DECLARING,
                    "KL 8/KL-TTr",
                    "khai khống",
                    TODAY);
    private static final AwardRevoked REVOKED =
            new AwardRevoked(
                    DECISION,
                    PROPOSAL,
                    1,
                    RevocationCause.FRAUD_IN_DECLARING,
                    "KL 8/KL-TTr",
                    "khai khống",
                    TODAY);

    private final AggregateTestFixture<Decision> fixture = fixture(Decision.class);

    @BeforeEach
    void theProposalIsSubmitted() {
        fixture.registerInjectableResource(
                history(
                        Map.of(
                                unit(9).value(),
                                List.of(registered(unit(9), UnitKind.DEPARTMENT, null)),
                                unit(1).value(),
                                List.of(registered(unit(1), UnitKind.DIVISION, unit(9))),
                                PROPOSAL.value(),
                                List.of(
                                        new AwardProposed(
                                                PROPOSAL,
                                                new CampaignId(id(20)),
                                                unit(1),
                                                List.of(new ProposalLine(1, NOMINEE, ITEM, "x")),
                                                List.of(),
                                                "x",
                                                NOW),
                                        new DossierCertified(PROPOSAL, "unit-head", NOW),
                                        new ProposalSubmitted(PROPOSAL, NOW)))));
    }

    @Test
    void a_leader_grants_what_was_proposed() {
        fixture.givenNoPriorActivity()
                .when(message(issue(PROPOSAL)), metadata(act(Role.LEADER, unit(9))))
                .expectEvents(ISSUED);
    }

    @Test
    void rule_43_a_leader_takes_back_what_was_granted() {
        fixture.given(ISSUED)
                .when(message(REVOKE), metadata(act(Role.LEADER, unit(9))))
                .expectEvents(REVOKED);
        fixture.given(ISSUED, REVOKED)
                .when(message(REVOKE), metadata(act(Role.LEADER, unit(9))))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_proposal_that_does_not_exist_here_is_not_granted() {
        ProposalId unknown = new ProposalId(id(49));
        fixture.givenNoPriorActivity()
                .when(message(issue(unknown)), metadata(act(Role.LEADER, unit(9))))
                .expectException(Rejection.class)
                .expectExceptionMessage("decision.proposal-unknown {proposal=" + unknown + "}")
                .expectNoEvents();
    }

    private static UnitRegistered registered(UnitId id, UnitKind kind, @Nullable UnitId parent) {
        return new UnitRegistered(id, "Đơn vị", kind, parent, TODAY, "x");
    }

    private static IssueDecision issue(ProposalId proposal) {
        return new IssueDecision(
                DECISION,
                new DocumentNumber("412"),
                "QĐ-SCT",
                TODAY,
                DecidingAuthority.DEPARTMENT_DIRECTOR,
                unit(9),
                "Giám đốc",
                List.of(new GrantedLine(proposal, 1, null)),
                List.of(),
                List.of(),
                null,
                null);
    }
}
