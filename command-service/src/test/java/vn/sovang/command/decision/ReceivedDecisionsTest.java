package vn.sovang.command.decision;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.TODAY;
import static vn.sovang.command.given.Given.act;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.office;
import static vn.sovang.command.given.Given.unit;
import static vn.sovang.command.given.Refusals.assertRefused;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.sovang.award.AwardItem;
import vn.sovang.award.CommendationForm;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.DecisionId;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.FormItem;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.campaign.CampaignId;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.decision.AppliedRule;
import vn.sovang.decision.AwardRevoked;
import vn.sovang.decision.DecisionEvent;
import vn.sovang.decision.DecisionIssued;
import vn.sovang.decision.DecisionReceived;
import vn.sovang.decision.Grant;
import vn.sovang.decision.GrantedLine;
import vn.sovang.decision.IssueDecision;
import vn.sovang.decision.LineRefusal;
import vn.sovang.decision.ReceiveDecision;
import vn.sovang.decision.ReceiveStanding;
import vn.sovang.decision.RecordDecision;
import vn.sovang.decision.RecordRevocation;
import vn.sovang.decision.RecordedGrant;
import vn.sovang.decision.RevocationCause;
import vn.sovang.decision.RevokeAward;
import vn.sovang.kernel.Role;
import vn.sovang.kernel.TenantId;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.DossierCertified;
import vn.sovang.proposal.HigherUnit;
import vn.sovang.proposal.LineRefused;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.OutsideAuthority;
import vn.sovang.proposal.ProposalForwarded;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.ProposalReceived;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.Recipient;
import vn.sovang.proposal.Submission;
import vn.sovang.text.Phrase;
import vn.sovang.unit.AuthorityKind;
import vn.sovang.unit.ExternalAuthorityRegistered;
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

/// Decisions of authorities outside: where a proposal is decided, and how that is taken in.
class ReceivedDecisionsTest {
    private static final DecisionId DECISION = new DecisionId(id(50));
    private static final ProposalId PROPOSAL = new ProposalId(id(40));
    private static final UnitId MEMBER = unit(1);
    private static final UnitId DEPARTMENT = unit(2);
    private static final UnitId COMMITTEE = unit(3);
    private static final UnitId GOVERNMENT = unit(5);
    private static final UnitId ON_PLATFORM = unit(6);
    private static final TenantId BODY = new TenantId("bct");
    private static final AwardItem STATE = merit(DecidingAuthority.PRIME_MINISTER);
    private static final AwardItem PROVINCIAL = merit(DecidingAuthority.PROVINCIAL_CHAIRMAN);
    private static final DecisionState NONE = new DecisionState.None();
    private static final Act CHAIRMAN = act(Role.LEADER, COMMITTEE);
    private static final Submission LETTER =
            new Submission(new DocumentNumber("31"), "TTr-UBND", TODAY, "Chủ tịch");

    @Test
    void the_office_records_what_an_authority_outside_decided() {
        assertThat(record(forwardedOutside(STATE), List.of(1), List.of()))
                .singleElement()
                .isInstanceOfSatisfying(
                        DecisionReceived.class,
                        received -> {
                            assertThat(received.origin()).isNull();
                            assertThat(received.recordedBy()).isEqualTo(office().actor().id());
                            assertThat(received.decision().authority())
                                    .isEqualTo(DecidingAuthority.PRIME_MINISTER);
                            assertThat(received.decision().issuer()).isEqualTo(GOVERNMENT);
                            assertThat(received.decision().grants())
                                    .containsExactly(
                                            new Grant(PROPOSAL, 1, nominee(), STATE, null));
                        });
    }

    /// The sample's nominee is an individual.
    @Test
    void what_it_granted_in_place_of_what_was_proposed_is_recorded_as_it_is() {
        AwardItem order = new FormItem(CommendationForm.MEDAL, DecidingAuthority.PRIME_MINISTER);
        assertThat(instead(order))
                .singleElement()
                .isInstanceOfSatisfying(
                        DecisionReceived.class,
                        received ->
                                assertThat(received.decision().grants())
                                        .containsExactly(
                                                new Grant(PROPOSAL, 1, nominee(), order, null)));
        assertRefused(DecisionRejection.NOT_COMPETENT, () -> instead(PROVINCIAL));
        assertRefused(
                DecisionRejection.NOT_FOR_SUBJECT,
                () ->
                        instead(
                                new TitleItem(
                                        EmulationTitle.EMULATION_FLAG,
                                        DecidingAuthority.PRIME_MINISTER)));
    }

    private static List<DecisionEvent> instead(AwardItem item) {
        RecordDecision proposed = command(GOVERNMENT, TODAY, List.of(1), List.of());
        return ReceivedDecisions.decide(
                new RecordDecision(
                        proposed.decisionId(),
                        proposed.number(),
                        proposed.symbol(),
                        proposed.decidedOn(),
                        proposed.issuer(),
                        proposed.signatory(),
                        List.of(new RecordedGrant(PROPOSAL, 1, item)),
                        List.of(),
                        null,
                        List.of()),
                NONE,
                office(),
                log(forwardedOutside(STATE)));
    }

    @Test
    void rule_45_every_line_that_went_there_is_answered_and_what_was_refused_before_is_not() {
        Facts two = forwardedOutside(STATE, STATE);
        assertRefused(DecisionRejection.LINE_UNANSWERED, () -> record(two, List.of(1), List.of()));
        assertThat(record(two, List.of(1), List.of(2))).hasSize(1);
        assertThat(
                        record(
                                with(two, new LineRefused(PROPOSAL, 2, "x", "x", NOW, List.of())),
                                List.of(1),
                                List.of()))
                .hasSize(1);
    }

    @Test
    void rule_42_a_clause_that_speaks_against_another_authority_is_a_notice_and_no_refusal() {
        AwardItem title =
                new TitleItem(
                        EmulationTitle.NATIONAL_EMULATION_FIGHTER, DecidingAuthority.GOVERNMENT);
        Facts proposal = forwardedTo(new OutsideAuthority(unit(7)), title);
        assertThat(
                        ReceivedDecisions.decide(
                                command(unit(7), LocalDate.of(2024, 12, 20), List.of(1), List.of()),
                                NONE,
                                act(
                                        Role.OFFICE_CLERK,
                                        null,
                                        java.time.Instant.parse("2025-01-10T02:00:00Z")),
                                log(proposal)))
                .singleElement()
                .isInstanceOfSatisfying(
                        DecisionReceived.class,
                        received ->
                                assertThat(received.decision().rules())
                                        .extracting(AppliedRule::outcome)
                                        .containsExactly(AppliedRule.Outcome.CONTRADICTS));
    }

    @Test
    void the_decision_of_a_body_on_the_platform_arrives_once() {
        ReceiveDecision arrives = new ReceiveDecision(DECISION, issued(ON_PLATFORM), BODY);
        List<DecisionEvent> events = ReceivedDecisions.decide(arrives, NONE, office());
        assertThat(events)
                .containsExactly(
                        new DecisionReceived(
                                DECISION,
                                issued(ON_PLATFORM),
                                BODY,
                                List.of(),
                                office().actor().id(),
                                NOW));
        DecisionState state = DecisionState.evolve(NONE, events.getFirst());
        assertRefused(
                DecisionRejection.EXISTS, () -> ReceivedDecisions.decide(arrives, state, office()));
    }

    @Test
    void rule_43_what_an_authority_outside_revokes_is_recorded_here_and_its_grant_stays() {
        DecisionState recorded = state(null);
        assertThat(revoke(recorded, "Hồ sơ giả")).containsExactly(revocation("Hồ sơ giả"));
        DecisionState revoked = DecisionState.evolve(recorded, revocation("Hồ sơ giả"));
        assertThat(revoke(revoked, "Hồ sơ giả")).isEmpty();
        assertRefused(DecisionRejection.REVOKED, () -> revoke(revoked, "Khác"));
    }

    @Test
    void rule_43_what_a_body_on_the_platform_revokes_arrives_by_itself_once() {
        DecisionState arrived = state(BODY);
        ReceiveStanding arrives = new ReceiveStanding(DECISION, revocation("Hồ sơ giả"));
        assertThat(Standings.decide(arrives, arrived)).hasSize(1);
        DecisionState revoked = DecisionState.evolve(arrived, revocation("Hồ sơ giả"));
        assertThat(Standings.decide(arrives, revoked)).isEmpty();
        assertRefused(DecisionRejection.LINE_NOT_GRANTED, () -> Standings.decide(arrives, NONE));
    }

    @Test
    void a_chairman_of_a_province_decides_on_what_was_forwarded_to_his_committee() {
        assertThat(
                        issue(
                                forwardedTo(new HigherUnit(COMMITTEE), PROVINCIAL),
                                DecidingAuthority.PROVINCIAL_CHAIRMAN))
                .hasSize(1);
        assertRefused(
                DecisionRejection.NOT_FORWARDED,
                () -> issue(submitted(PROVINCIAL), DecidingAuthority.PROVINCIAL_CHAIRMAN));
        assertRefused(
                DecisionRejection.FORWARDED_ELSEWHERE,
                () ->
                        issue(
                                forwardedTo(new HigherUnit(DEPARTMENT), PROVINCIAL),
                                DecidingAuthority.PROVINCIAL_CHAIRMAN));
    }

    @Test
    void he_decides_without_forwarding_on_what_his_own_office_proposes() {
        Map<UUID, Facts> facts = new HashMap<>(register());
        facts.put(MEMBER.value(), registered(MEMBER, UnitKind.OFFICE, COMMITTEE));
        facts.put(PROPOSAL.value(), submitted(PROVINCIAL));
        assertThat(issue(facts, DecidingAuthority.PROVINCIAL_CHAIRMAN)).hasSize(1);
    }

    @Test
    void what_came_from_another_province_is_decided_where_it_came_to() {
        assertThat(issue(Facts.of(received(List.of())), DecidingAuthority.PROVINCIAL_CHAIRMAN))
                .hasSize(1);
    }

    @Test
    void rule_44_who_certified_in_the_other_province_does_not_decide_here() {
        assertRefused(
                DecisionRejection.CERTIFIED_BY_SAME,
                () ->
                        issue(
                                Facts.of(received(List.of(CHAIRMAN.actor().id()))),
                                DecidingAuthority.PROVINCIAL_CHAIRMAN));
    }

    /// Acts for the one list of all reasons.
    static ThrowingCallable refused(DecisionRejection reason) {
        return switch (reason) {
            case NOT_FORWARDED ->
                    () -> issue(submitted(PROVINCIAL), DecidingAuthority.PROVINCIAL_CHAIRMAN);
            case FORWARDED_ELSEWHERE -> () -> record(submitted(STATE), List.of(1), List.of());
            case ISSUER_NOT_OUTSIDE ->
                    () ->
                            ReceivedDecisions.decide(
                                    command(ON_PLATFORM, TODAY, List.of(1), List.of()),
                                    NONE,
                                    office(),
                                    log(forwardedOutside(STATE)));
            case RECEIVED ->
                    () ->
                            DecisionState.decide(
                                    new RevokeAward(
                                            DECISION,
                                            PROPOSAL,
                                            1,
                                            RevocationCause.FORGED_DOCUMENTS,
                                            "KL 8",
                                            "x",
                                            TODAY),
                                    state(null),
                                    CHAIRMAN);
            case ISSUED_HERE ->
                    () -> revoke(DecisionState.evolve(NONE, issued(COMMITTEE)), "Hồ sơ giả");
            case FROM_PLATFORM -> () -> revoke(state(BODY), "Hồ sơ giả");
            default -> throw new IllegalArgumentException(reason + " is refused elsewhere");
        };
    }

    private static List<DecisionEvent> record(
            Facts proposal, List<Integer> grants, List<Integer> refusals) {
        return ReceivedDecisions.decide(
                command(GOVERNMENT, TODAY, grants, refusals), NONE, office(), log(proposal));
    }

    private static RecordDecision command(
            UnitId issuer, LocalDate day, List<Integer> grants, List<Integer> refusals) {
        return new RecordDecision(
                DECISION,
                new DocumentNumber("900"),
                "QĐ-TTg",
                day,
                issuer,
                "Thủ tướng",
                grants.stream().map(line -> new RecordedGrant(PROPOSAL, line, null)).toList(),
                refusals.stream().map(line -> new LineRefusal(PROPOSAL, line, "chưa đủ")).toList(),
                null,
                List.of());
    }

    private static List<DecisionEvent> revoke(DecisionState state, String reason) {
        return ReceivedDecisions.decide(
                new RecordRevocation(
                        DECISION,
                        PROPOSAL,
                        1,
                        RevocationCause.FORGED_DOCUMENTS,
                        "KL 8",
                        reason,
                        TODAY),
                state,
                office());
    }

    private static AwardRevoked revocation(String reason) {
        return new AwardRevoked(
                DECISION, PROPOSAL, 1, RevocationCause.FORGED_DOCUMENTS, "KL 8", reason, TODAY);
    }

    private static List<DecisionEvent> issue(Facts proposal, DecidingAuthority authority) {
        Map<UUID, Facts> facts = new HashMap<>(register());
        facts.put(PROPOSAL.value(), proposal);
        return issue(facts, authority);
    }

    private static List<DecisionEvent> issue(Map<UUID, Facts> facts, DecidingAuthority authority) {
        return DecisionState.decide(
                new IssueDecision(
                        DECISION,
                        new DocumentNumber("702"),
                        "QĐ-UBND",
                        TODAY,
                        authority,
                        COMMITTEE,
                        "Chủ tịch",
                        List.of(new GrantedLine(PROPOSAL, 1, null)),
                        List.of(),
                        List.of(),
                        null,
                        null),
                NONE,
                CHAIRMAN,
                id -> facts.getOrDefault(id, Facts.of()),
                _ -> List.of());
    }

    private static DecisionState state(@Nullable TenantId origin) {
        return DecisionState.evolve(
                NONE,
                new DecisionReceived(
                        DECISION, issued(GOVERNMENT), origin, List.of(), "van-thu", NOW));
    }

    private static DecisionIssued issued(UnitId issuer) {
        return new DecisionIssued(
                DECISION,
                new DocumentNumber("900"),
                "QĐ-TTg",
                TODAY,
                DecidingAuthority.PRIME_MINISTER,
                issuer,
                "Thủ tướng",
                List.of(new Grant(PROPOSAL, 1, nominee(), STATE, null)),
                List.of(),
                null,
                null,
                List.of());
    }

    private static Facts submitted(AwardItem... items) {
        List<ProposalLine> lines = new ArrayList<>();
        for (AwardItem item : items) {
            lines.add(new ProposalLine(lines.size() + 1, nominee(), item, "thành tích"));
        }
        return Facts.of(
                new AwardProposed(
                        PROPOSAL, new CampaignId(id(20)), MEMBER, lines, List.of(), "x", NOW),
                new DossierCertified(PROPOSAL, "truong-phong", NOW),
                new ProposalSubmitted(PROPOSAL, NOW));
    }

    private static Facts forwardedOutside(AwardItem... items) {
        return forwardedTo(new OutsideAuthority(GOVERNMENT), items);
    }

    private static Facts forwardedTo(Recipient recipient, AwardItem... items) {
        return with(
                submitted(items),
                new ProposalForwarded(
                        PROPOSAL, DEPARTMENT, recipient, LETTER, "Đồng ý", "chanh-vp", NOW));
    }

    private static ProposalReceived received(List<String> certifiers) {
        return new ProposalReceived(
                PROPOSAL,
                new TenantId("tinh-mau"),
                GOVERNMENT,
                unit(91),
                unit(92),
                List.of(),
                new CampaignId(id(93)),
                new Phrase("đợt thi đua"),
                List.of(),
                List.of(new ProposalLine(1, nominee(), PROVINCIAL, "thành tích")),
                List.of(),
                "x",
                List.of(),
                certifiers,
                LETTER,
                "Đồng ý",
                NOW,
                null,
                null);
    }

    private static Function<UUID, Facts> log(Facts proposal) {
        Map<UUID, Facts> facts = new HashMap<>(register());
        facts.put(PROPOSAL.value(), proposal);
        return id -> facts.getOrDefault(id, Facts.of());
    }

    private static Map<UUID, Facts> register() {
        return Map.of(
                MEMBER.value(), registered(MEMBER, UnitKind.DIVISION, DEPARTMENT),
                DEPARTMENT.value(), registered(DEPARTMENT, UnitKind.DEPARTMENT, COMMITTEE),
                COMMITTEE.value(), registered(COMMITTEE, UnitKind.PROVINCIAL_COMMITTEE, null),
                GOVERNMENT.value(), external(GOVERNMENT, AuthorityKind.PRIME_MINISTER, null),
                unit(7).value(), external(unit(7), AuthorityKind.GOVERNMENT, null),
                ON_PLATFORM.value(), external(ON_PLATFORM, AuthorityKind.MINISTRY, BODY));
    }

    private static Facts registered(UnitId id, UnitKind kind, @Nullable UnitId parent) {
        return Facts.of(
                new UnitRegistered(id, "Đơn vị", kind, parent, LocalDate.of(2016, 1, 1), "x"));
    }

    private static Facts external(UnitId id, AuthorityKind kind, @Nullable TenantId tenant) {
        return Facts.of(
                new ExternalAuthorityRegistered(
                        id, "Cơ quan", kind, LocalDate.of(2016, 1, 1), "x", tenant));
    }

    private static Facts with(Facts facts, Object event) {
        List<Object> events = new ArrayList<>(facts.events());
        events.add(event);
        return new Facts(events);
    }

    private static AwardItem merit(DecidingAuthority by) {
        return new FormItem(CommendationForm.CERTIFICATE_OF_MERIT, by);
    }

    private static Nominee nominee() {
        return new Nominee(new NomineeId(id(41)), SubjectKind.INDIVIDUAL, "Cá nhân mẫu", MEMBER);
    }
}
