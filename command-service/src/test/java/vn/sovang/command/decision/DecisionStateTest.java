package vn.sovang.command.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static vn.sovang.command.given.Folds.assertFlat;
import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.TODAY;
import static vn.sovang.command.given.Given.act;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.unit;
import static vn.sovang.command.given.Refusals.assertRefused;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pcollections.HashTreePMap;

import vn.sovang.award.AwardItem;
import vn.sovang.award.Certainty;
import vn.sovang.award.CommendationForm;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.DecisionId;
import vn.sovang.award.DossierComponent;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.FormItem;
import vn.sovang.award.RuleSet;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.campaign.CampaignId;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.decision.AppliedRule;
import vn.sovang.decision.AwardRevoked;
import vn.sovang.decision.DecisionEvent;
import vn.sovang.decision.DecisionHeading;
import vn.sovang.decision.DecisionIssued;
import vn.sovang.decision.Grant;
import vn.sovang.decision.GrantedLine;
import vn.sovang.decision.IssueDecision;
import vn.sovang.decision.LineRefusal;
import vn.sovang.decision.RevocationCause;
import vn.sovang.decision.RevokeAward;
import vn.sovang.kernel.InvalidValue;
import vn.sovang.kernel.Role;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.DossierCertified;
import vn.sovang.proposal.DossierItemAdded;
import vn.sovang.proposal.HigherUnit;
import vn.sovang.proposal.LineRefused;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.ProceedingsResumed;
import vn.sovang.proposal.ProceedingsSuspended;
import vn.sovang.proposal.ProposalDecided;
import vn.sovang.proposal.ProposalForwarded;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.ProposalReturned;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.ProposalWithdrawn;
import vn.sovang.proposal.Submission;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

class DecisionStateTest {
    private static final DecisionId DECISION = new DecisionId(id(50));
    private static final ProposalId ONE = new ProposalId(id(40));
    private static final ProposalId TWO = new ProposalId(id(41));
    private static final AwardItem TITLE =
            new TitleItem(EmulationTitle.ADVANCED_WORKER, DecidingAuthority.DEPARTMENT_DIRECTOR);
    private static final AwardItem MERIT =
            new FormItem(
                    CommendationForm.CERTIFICATE_OF_MERIT, DecidingAuthority.PROVINCIAL_CHAIRMAN);
    private static final Nominee NOMINEE =
            new Nominee(new NomineeId(id(45)), SubjectKind.INDIVIDUAL, "Người", unit(1));
    private static final Act LEADER = act(Role.LEADER, unit(9));
    private static final DecisionState NONE = new DecisionState.None();
    private static final Map<DecidingAuthority, UnitKind> HEADED =
            Map.of(
                    DecidingAuthority.MINISTER, UnitKind.MINISTRY,
                    DecidingAuthority.PROVINCIAL_CHAIRMAN, UnitKind.PROVINCIAL_COMMITTEE,
                    DecidingAuthority.DEPARTMENT_DIRECTOR, UnitKind.DEPARTMENT,
                    DecidingAuthority.DISTRICT_CHAIRMAN, UnitKind.DISTRICT_COMMITTEE,
                    DecidingAuthority.COMMUNE_CHAIRMAN, UnitKind.COMMUNE_COMMITTEE,
                    DecidingAuthority.ENTERPRISE_DIRECTOR, UnitKind.ENTERPRISE);
    private static final LocalDate DECIDED_ON = TODAY.minusDays(2);

    /// Line 1 was granted, line 2 was not.
    private static final DecisionState ISSUED =
            DecisionState.evolve(
                    NONE,
                    new DecisionIssued(
                            DECISION,
                            new DocumentNumber("412"),
                            "QĐ-SCT",
                            DECIDED_ON,
                            DecidingAuthority.DEPARTMENT_DIRECTOR,
                            unit(9),
                            "Giám đốc",
                            List.of(new Grant(ONE, 1, NOMINEE, TITLE, null)),
                            List.of(refusal(ONE, 2)),
                            null,
                            null,
                            List.of()));

    private static final AwardRevoked REVOCATION =
            new AwardRevoked(
                    DECISION,
                    ONE,
                    1,
                    RevocationCause.FORGED_DOCUMENTS,
                    "KL 8/KL-TTr",
                    "hồ sơ giả",
                    TODAY);

    private static final ProceedingsSuspended SUSPENDED =
            new ProceedingsSuspended(
                    ONE, ProceedingsSuspended.Ground.COMPLAINT, "TB 3", "chờ xác minh", NOW);

    @Tag("thousands")
    @Test
    void the_20_000th_revocation_costs_no_more_than_the_2_000th() {
        assertFlat(
                ISSUED,
                DecisionState::evolve,
                line ->
                        new AwardRevoked(
                                DECISION,
                                ONE,
                                line,
                                RevocationCause.FORGED_DOCUMENTS,
                                "KL 8",
                                "r",
                                TODAY));
    }

    @Test
    void rules_36_45_a_decision_answers_every_line_of_the_proposals_it_names() {
        List<DecisionEvent> events =
                decide(
                        List.of(new GrantedLine(ONE, 1, null)),
                        List.of(refusal(ONE, 2), refusal(TWO, 1)),
                        Map.of(ONE, submitted(ONE, TITLE, TITLE), TWO, submitted(TWO, TITLE)));
        assertThat(events)
                .containsExactly(
                        new DecisionIssued(
                                DECISION,
                                new DocumentNumber("412"),
                                "QĐ-SCT",
                                TODAY,
                                DecidingAuthority.DEPARTMENT_DIRECTOR,
                                unit(9),
                                "Giám đốc",
                                List.of(new Grant(ONE, 1, NOMINEE, TITLE, null)),
                                List.of(refusal(ONE, 2), refusal(TWO, 1)),
                                null,
                                null,
                                List.of(
                                        new AppliedRule(
                                                TITLE,
                                                RuleSet.LAW_2003,
                                                "Luật 15/2003/QH11 (chưa đối chiếu)",
                                                Certainty.UNVERIFIED,
                                                AppliedRule.Outcome.UNVERIFIED))));
    }

    @Test
    void rule_45_a_line_left_unanswered_refuses_the_decision() {
        assertRefused(
                DecisionRejection.LINE_UNANSWERED,
                () ->
                        grant(
                                Map.of(ONE, submitted(ONE, TITLE, TITLE)),
                                new GrantedLine(ONE, 1, null)));
    }

    @Test
    void rule_36_nothing_is_granted_that_was_not_proposed() {
        assertRefused(
                DecisionRejection.LINE_UNKNOWN,
                () ->
                        grant(
                                Map.of(ONE, submitted(ONE, TITLE)),
                                new GrantedLine(ONE, 1, null),
                                new GrantedLine(ONE, 2, null)));
        assertRefused(DecisionRejection.PROPOSAL_UNKNOWN, () -> grant(Map.of(ONE, Facts.of())));
    }

    @Test
    void a_line_is_answered_once() {
        assertRefused(
                DecisionRejection.LINE_TWICE,
                () ->
                        decide(
                                List.of(new GrantedLine(ONE, 1, null)),
                                List.of(refusal(ONE, 1)),
                                Map.of(ONE, submitted(ONE, TITLE))));
        assertRefused(DecisionRejection.LINES_EMPTY, () -> decide(List.of(), List.of(), Map.of()));
    }

    @Test
    void only_what_was_submitted_and_not_yet_decided_is_decided() {
        List<Object> open = new ArrayList<>(submitted(ONE, TITLE).events());
        open.removeIf(ProposalSubmitted.class::isInstance);
        assertRefused(
                DecisionRejection.PROPOSAL_NOT_SUBMITTED,
                () -> grant(Map.of(ONE, new Facts(open))));
        List<Object> decided = new ArrayList<>(submitted(ONE, TITLE).events());
        decided.add(new ProposalDecided(ONE, new DecisionId(id(51)), NOW));
        assertRefused(
                DecisionRejection.PROPOSAL_DECIDED, () -> grant(Map.of(ONE, new Facts(decided))));
    }

    @Test
    void law_L11_what_is_suspended_is_not_decided_until_it_is_resumed() {
        Facts suspended = with(submitted(ONE, TITLE), SUSPENDED);
        assertRefused(DecisionRejection.PROPOSAL_SUSPENDED, () -> grant(Map.of(ONE, suspended)));
        assertThat(
                        grant(
                                Map.of(
                                        ONE,
                                        with(
                                                suspended,
                                                new ProceedingsResumed(
                                                        ONE, "không vi phạm", NOW)))))
                .hasSize(1);
    }

    @Test
    void a_line_that_was_refused_is_not_answered_again() {
        Facts rest =
                with(
                        submitted(ONE, TITLE, TITLE),
                        new LineRefused(ONE, 2, "x", "y", NOW, List.of()));
        assertThat(grant(Map.of(ONE, rest))).hasSize(1);
        assertRefused(
                DecisionRejection.LINE_REFUSED,
                () ->
                        decide(
                                List.of(new GrantedLine(ONE, 1, null)),
                                List.of(refusal(ONE, 2)),
                                Map.of(ONE, rest)));
    }

    @Test
    void what_is_with_its_unit_again_or_withdrawn_is_not_decided() {
        Facts returned = with(submitted(ONE, TITLE), new ProposalReturned(ONE, "x", NOW));
        assertRefused(DecisionRejection.PROPOSAL_RETURNED, () -> grant(Map.of(ONE, returned)));
        Facts mended =
                with(
                        with(
                                returned,
                                new DossierItemAdded(
                                        ONE, DossierComponent.SUBMISSION, null, "a", "b")),
                        new DossierCertified(ONE, "x", NOW));
        assertRefused(DecisionRejection.PROPOSAL_RETURNED, () -> grant(Map.of(ONE, mended)));
        assertRefused(
                DecisionRejection.PROPOSAL_WITHDRAWN,
                () ->
                        grant(
                                Map.of(
                                        ONE,
                                        with(
                                                submitted(ONE, TITLE),
                                                new ProposalWithdrawn(ONE, "x", NOW)))));
    }

    @Test
    void what_was_submitted_again_is_decided_from_the_day_of_its_last_submission() {
        Facts again =
                with(
                        with(submitted(ONE, TITLE), new ProposalReturned(ONE, "x", NOW)),
                        new ProposalSubmitted(ONE, NOW));
        assertThat(on(TODAY, Map.of(ONE, again))).hasSize(1);
        assertRefused(
                DecisionRejection.DECIDED_BEFORE_SUBMISSION,
                () -> on(TODAY.minusDays(1), Map.of(ONE, again)));
    }

    @ParameterizedTest
    @EnumSource(RevocationCause.class)
    void rule_43_a_granted_line_is_revoked_for_a_cause_of_the_law(RevocationCause cause) {
        RevokeAward command = new RevokeAward(DECISION, ONE, 1, cause, "KL 8", "x", DECIDED_ON);
        assertThat(DecisionState.decide(command, ISSUED, LEADER))
                .containsExactly(
                        new AwardRevoked(DECISION, ONE, 1, cause, "KL 8", "x", DECIDED_ON));
    }

    @Test
    void only_what_was_granted_is_revoked() {
        assertRefused(DecisionRejection.LINE_NOT_GRANTED, () -> revoke(ONE, 2, "x", TODAY));
        assertRefused(DecisionRejection.LINE_NOT_GRANTED, () -> revoke(TWO, 1, "x", TODAY));
        assertRefused(DecisionRejection.UNKNOWN, () -> revoke(NONE, ONE, 1, "x", TODAY));
    }

    @Test
    void a_line_is_revoked_once() {
        DecisionState revoked = DecisionState.evolve(ISSUED, REVOCATION);
        assertThat(revoke(ISSUED, ONE, 1, "hồ sơ giả", TODAY)).containsExactly(REVOCATION);
        assertThat(revoke(revoked, ONE, 1, "hồ sơ giả", TODAY)).isEmpty();
        assertRefused(DecisionRejection.REVOKED, () -> revoke(revoked, ONE, 1, "khác", TODAY));
        assertThat(DecisionState.evolve(revoked, REVOCATION)).isEqualTo(revoked);
        assertThat(DecisionState.evolve(NONE, REVOCATION)).isEqualTo(NONE);
    }

    @Test
    void a_revocation_is_dated_from_the_day_of_decision_to_today() {
        assertThat(revoke(ONE, 1, "x", DECIDED_ON)).hasSize(1);
        assertThat(revoke(ONE, 1, "x", TODAY)).hasSize(1);
        assertRefused(
                DecisionRejection.REVOKED_BEFORE_DECISION,
                () -> revoke(ONE, 1, "x", DECIDED_ON.minusDays(1)));
        assertRefused(
                DecisionRejection.REVOKED_IN_FUTURE, () -> revoke(ONE, 1, "x", TODAY.plusDays(1)));
    }

    @Test
    void rule_45_a_revocation_has_a_reason_and_names_its_basis() {
        assertRefused(DecisionRejection.REASON_BLANK, () -> revoke(ONE, 1, " ", TODAY));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() ->
                        new RevokeAward(
                                DECISION,
                                ONE,
                                1,
                                RevocationCause.FORGED_DOCUMENTS,
                                " ",
                                "x",
                                TODAY));
    }

    @ParameterizedTest
    @EnumSource(DecidingAuthority.class)
    void rule_38_an_award_is_granted_by_the_authority_that_is_competent_for_it(
            DecidingAuthority authority) {
        IssueDecision command = command(TODAY, authority, List.of(new GrantedLine(ONE, 1, null)));
        Map<ProposalId, Facts> facts = Map.of(ONE, with(submitted(ONE, MERIT), forwarded(unit(9))));
        UnitKind headed = HEADED.get(authority);
        if (authority == DecidingAuthority.PROVINCIAL_CHAIRMAN) {
            assertThat(
                            DecisionState.decide(
                                    command, NONE, LEADER, log(facts, headed), _ -> List.of()))
                    .hasSize(1);
        } else if (headed != null) {
            assertRefused(
                    DecisionRejection.NOT_COMPETENT,
                    () ->
                            DecisionState.decide(
                                    command, NONE, LEADER, log(facts, headed), _ -> List.of()));
        } else {
            assertRefused(
                    DecisionRejection.ISSUER_OTHER_KIND,
                    () -> DecisionState.decide(command, NONE, LEADER, log(facts), _ -> List.of()));
        }
    }

    @Test
    void rule_44_who_certified_the_dossier_does_not_decide_on_it() {
        Act certifier = act(Role.UNIT_HEAD, unit(9));
        assertRefused(
                DecisionRejection.CERTIFIED_BY_SAME,
                () ->
                        DecisionState.decide(
                                command(
                                        TODAY,
                                        DecidingAuthority.DEPARTMENT_DIRECTOR,
                                        List.of(new GrantedLine(ONE, 1, null))),
                                NONE,
                                certifier,
                                log(Map.of(ONE, submitted(ONE, TITLE))),
                                _ -> List.of()));
    }

    @Test
    void a_decision_is_dated_from_the_day_of_submission_to_today() {
        Map<ProposalId, Facts> facts = Map.of(ONE, submitted(ONE, TITLE));
        LocalDate submission = LocalDate.of(2021, 6, 16);
        assertThat(on(submission, facts)).hasSize(1);
        assertThat(on(TODAY, facts)).hasSize(1);
        assertRefused(
                DecisionRejection.DECIDED_BEFORE_SUBMISSION,
                () -> on(submission.minusDays(1), facts));
        assertRefused(DecisionRejection.DECIDED_IN_FUTURE, () -> on(TODAY.plusDays(1), facts));
    }

    @Test
    void a_decision_is_issued_once() {
        assertRefused(
                DecisionRejection.EXISTS,
                () ->
                        DecisionState.decide(
                                command(
                                        TODAY,
                                        DecidingAuthority.DEPARTMENT_DIRECTOR,
                                        List.of(new GrantedLine(ONE, 1, null))),
                                ISSUED,
                                LEADER,
                                log(Map.of(ONE, submitted(ONE, TITLE))),
                                _ -> List.of()));
    }

    @ParameterizedTest
    @EnumSource(DecisionRejection.class)
    void every_reason_refuses_something(DecisionRejection reason) {
        Facts good = submitted(ONE, TITLE);
        ThrowingCallable act =
                switch (reason) {
                    case UNKNOWN -> () -> revoke(NONE, ONE, 1, "x", TODAY);
                    case EXISTS ->
                            () ->
                                    DecisionState.decide(
                                            command(
                                                    TODAY,
                                                    DecidingAuthority.DEPARTMENT_DIRECTOR,
                                                    List.of()),
                                            ISSUED,
                                            LEADER,
                                            log(Map.of(ONE, good)),
                                            _ -> List.of());
                    case LINES_EMPTY -> () -> decide(List.of(), List.of(), Map.of());
                    case LINE_TWICE ->
                            () ->
                                    grant(
                                            Map.of(ONE, good),
                                            new GrantedLine(ONE, 1, null),
                                            new GrantedLine(ONE, 1, null));
                    case PROPOSAL_UNKNOWN -> () -> grant(Map.of(ONE, Facts.of()));
                    case PROPOSAL_NOT_SUBMITTED ->
                            () -> grant(Map.of(ONE, Facts.of(good.events().getFirst())));
                    case PROPOSAL_RETURNED ->
                            () ->
                                    grant(
                                            Map.of(
                                                    ONE,
                                                    with(
                                                            good,
                                                            new ProposalReturned(ONE, "x", NOW))));
                    case PROPOSAL_SUSPENDED -> () -> grant(Map.of(ONE, with(good, SUSPENDED)));
                    case LINE_REFUSED ->
                            () ->
                                    grant(
                                            Map.of(
                                                    ONE,
                                                    with(
                                                            good,
                                                            new LineRefused(
                                                                    ONE, 1, "x", "y", NOW,
                                                                    List.of()))));
                    case PROPOSAL_WITHDRAWN ->
                            () ->
                                    grant(
                                            Map.of(
                                                    ONE,
                                                    with(
                                                            good,
                                                            new ProposalWithdrawn(ONE, "x", NOW))));
                    case PROPOSAL_DECIDED ->
                            () ->
                                    grant(
                                            Map.of(
                                                    ONE,
                                                    with(
                                                            good,
                                                            new ProposalDecided(
                                                                    ONE, DECISION, NOW))));
                    case LINE_UNKNOWN ->
                            () ->
                                    grant(
                                            Map.of(ONE, good),
                                            new GrantedLine(ONE, 1, null),
                                            new GrantedLine(ONE, 7, null));
                    case LINE_UNANSWERED -> () -> grant(Map.of(ONE, submitted(ONE, TITLE, TITLE)));
                    case NOT_COMPETENT -> () -> grant(Map.of(ONE, submitted(ONE, MERIT)));
                    case MOVEMENT_TOO_SHORT,
                            NOT_FOR_SUBJECT,
                            NOT_COMPETENT_BY_LAW,
                            ISSUER_UNKNOWN,
                            ISSUER_OTHER_KIND,
                            ISSUER_DISSOLVED,
                            OTHER_ISSUER,
                            OVERRIDE_MISSING,
                            OVERRIDE_NEEDLESS,
                            NOT_ELIGIBLE,
                            NOTICES_UNSEEN,
                            LINE_PROPOSED,
                            OWN,
                            SCOPE_BASIS_MISSING ->
                            GrantingTest.refused(reason);
                    case CORRECTION_EMPTY,
                            CORRECTED_IN_FUTURE,
                            CORRECTED_BEFORE_DECISION,
                            CORRECTED_AFTER_REVOCATION,
                            NAME_OF_ANOTHER,
                            DAY_UNDER_OTHER_RULES,
                            CORRECTED_BY_ISSUER ->
                            CorrectionsTest.refused(reason);
                    case NOT_FORWARDED,
                            FORWARDED_ELSEWHERE,
                            ISSUER_NOT_OUTSIDE,
                            RECEIVED,
                            ISSUED_HERE,
                            FROM_PLATFORM ->
                            ReceivedDecisionsTest.refused(reason);
                    case CERTIFIED_BY_SAME ->
                            () ->
                                    grant(
                                            Map.of(
                                                    ONE,
                                                    with(
                                                            good,
                                                            new DossierCertified(
                                                                    ONE,
                                                                    LEADER.actor().id(),
                                                                    NOW))));
                    case DECIDED_IN_FUTURE -> () -> on(TODAY.plusDays(1), Map.of(ONE, good));
                    case DECIDED_BEFORE_SUBMISSION ->
                            () -> on(LocalDate.of(2021, 1, 1), Map.of(ONE, good));
                    case LINE_NOT_GRANTED -> () -> revoke(ONE, 2, "x", TODAY);
                    case REVOKED ->
                            () ->
                                    revoke(
                                            DecisionState.evolve(ISSUED, REVOCATION),
                                            ONE,
                                            1,
                                            "khác",
                                            TODAY);
                    case REVOKED_IN_FUTURE -> () -> revoke(ONE, 1, "x", TODAY.plusDays(1));
                    case REVOKED_BEFORE_DECISION ->
                            () -> revoke(ONE, 1, "x", LocalDate.of(2021, 1, 1));
                    case REASON_BLANK -> () -> revoke(ONE, 1, "", TODAY);
                    case NOT_STATE_HONOUR,
                            GROUND_NOT_IN_LAW,
                            NOT_LOST,
                            STANDING_IN_FUTURE,
                            STANDING_BEFORE ->
                            StandingsTest.refused(reason);
                };
        assertRefused(reason, act);
    }

    @Test
    void the_state_follows_the_event() {
        DecisionEvent issued = on(TODAY, Map.of(ONE, submitted(ONE, TITLE))).getFirst();
        assertThat(DecisionState.evolve(NONE, issued))
                .isEqualTo(
                        new DecisionState.Issued(
                                DECISION,
                                unit(9),
                                new DecisionHeading(new DocumentNumber("412"), "QĐ-SCT", TODAY),
                                HashTreePMap.singleton(
                                        new LineRef(ONE, 1),
                                        new DecisionState.Granted(NOMINEE, TITLE)),
                                HashTreePMap.empty(),
                                null));
        assertThat(NONE.id()).isNull();
    }

    private static List<DecisionEvent> on(LocalDate day, Map<ProposalId, Facts> facts) {
        return DecisionState.decide(
                command(
                        day,
                        DecidingAuthority.DEPARTMENT_DIRECTOR,
                        List.of(new GrantedLine(ONE, 1, null))),
                NONE,
                LEADER,
                log(facts),
                _ -> List.of());
    }

    private static List<DecisionEvent> revoke(
            ProposalId proposal, int line, String reason, LocalDate day) {
        return revoke(ISSUED, proposal, line, reason, day);
    }

    private static List<DecisionEvent> revoke(
            DecisionState state, ProposalId proposal, int line, String reason, LocalDate day) {
        return DecisionState.decide(
                new RevokeAward(
                        DECISION,
                        proposal,
                        line,
                        RevocationCause.FORGED_DOCUMENTS,
                        "KL 8/KL-TTr",
                        reason,
                        day),
                state,
                LEADER);
    }

    /// Grants these lines, or the first one of the first proposal.
    private static List<DecisionEvent> grant(Map<ProposalId, Facts> facts, GrantedLine... lines) {
        return decide(
                lines.length == 0 ? List.of(new GrantedLine(ONE, 1, null)) : List.of(lines),
                List.of(),
                facts);
    }

    private static List<DecisionEvent> decide(
            List<GrantedLine> grants, List<LineRefusal> refusals, Map<ProposalId, Facts> facts) {
        IssueDecision bare = command(TODAY, DecidingAuthority.DEPARTMENT_DIRECTOR, grants);
        return DecisionState.decide(
                new IssueDecision(
                        bare.decisionId(),
                        bare.number(),
                        bare.symbol(),
                        bare.decidedOn(),
                        bare.authority(),
                        bare.issuer(),
                        bare.signatory(),
                        grants,
                        refusals,
                        List.of(),
                        null,
                        null),
                NONE,
                LEADER,
                log(facts),
                _ -> List.of());
    }

    private static IssueDecision command(
            LocalDate day, DecidingAuthority authority, List<GrantedLine> grants) {
        return new IssueDecision(
                DECISION,
                new DocumentNumber("412"),
                "QĐ-SCT",
                day,
                authority,
                unit(9),
                "Giám đốc",
                grants,
                List.of(),
                List.of(),
                null,
                null);
    }

    /// A proposal with a line for each item, certified by the head of its unit, and submitted two
    /// days ago, shortly after midnight in Vietnam.
    private static Facts submitted(ProposalId proposal, AwardItem... items) {
        List<ProposalLine> lines = new ArrayList<>();
        for (AwardItem item : items) {
            lines.add(new ProposalLine(lines.size() + 1, NOMINEE, item, "thành tích"));
        }
        return Facts.of(
                new AwardProposed(
                        proposal, new CampaignId(id(20)), unit(1), lines, List.of(), "x", NOW),
                new DossierCertified(proposal, act(Role.UNIT_HEAD, unit(9)).actor().id(), NOW),
                new ProposalSubmitted(proposal, java.time.Instant.parse("2021-06-15T17:30:00Z")));
    }

    private static Function<UUID, Facts> log(Map<ProposalId, Facts> proposals) {
        return log(proposals, UnitKind.DEPARTMENT);
    }

    /// The issuer is of the kind, and the nominees' unit is under it.
    private static Function<UUID, Facts> log(Map<ProposalId, Facts> proposals, UnitKind issuer) {
        Map<UUID, Facts> all = new HashMap<>();
        proposals.forEach((id, facts) -> all.put(id.value(), facts));
        all.put(unit(9).value(), Facts.of(registered(unit(9), issuer, null)));
        all.put(unit(1).value(), Facts.of(registered(unit(1), UnitKind.DIVISION, unit(9))));
        return id -> all.getOrDefault(id, Facts.of());
    }

    private static UnitRegistered registered(UnitId id, UnitKind kind, @Nullable UnitId parent) {
        return new UnitRegistered(id, "Đơn vị", kind, parent, LocalDate.of(2016, 1, 1), "x");
    }

    private static ProposalForwarded forwarded(UnitId to) {
        return new ProposalForwarded(
                ONE,
                unit(1),
                new HigherUnit(to),
                new Submission(new DocumentNumber("31"), "TTr-SCT", TODAY, "Giám đốc"),
                "Đồng ý",
                "chanh-vp",
                NOW);
    }

    private static Facts with(Facts facts, Object event) {
        List<Object> events = new ArrayList<>(facts.events());
        events.add(event);
        return new Facts(events);
    }

    private static LineRefusal refusal(ProposalId proposal, int line) {
        return new LineRefusal(proposal, line, "chưa đủ tiêu chuẩn");
    }
}
