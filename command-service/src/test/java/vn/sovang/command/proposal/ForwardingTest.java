package vn.sovang.command.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.TODAY;
import static vn.sovang.command.given.Given.act;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.launched;
import static vn.sovang.command.given.Given.office;
import static vn.sovang.command.given.Given.register;
import static vn.sovang.command.given.Given.since;
import static vn.sovang.command.given.Given.unit;
import static vn.sovang.command.given.Refusals.assertRefused;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.sovang.award.CommendationForm;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.DecisionId;
import vn.sovang.award.DossierComponent;
import vn.sovang.award.FormItem;
import vn.sovang.award.SubjectKind;
import vn.sovang.campaign.CampaignId;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.proposal.ProposalState.Away;
import vn.sovang.kernel.Actor;
import vn.sovang.kernel.Role;
import vn.sovang.kernel.TenantId;
import vn.sovang.plan.Criterion;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.PlanId;
import vn.sovang.proposal.AppraiseProposal;
import vn.sovang.proposal.AssessCriteria;
import vn.sovang.proposal.AssessedCriterion;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.CertifyDossier;
import vn.sovang.proposal.CriteriaAssessed;
import vn.sovang.proposal.DossierCertified;
import vn.sovang.proposal.DossierFile;
import vn.sovang.proposal.ForwardProposal;
import vn.sovang.proposal.HigherUnit;
import vn.sovang.proposal.LineClaim;
import vn.sovang.proposal.LineRefused;
import vn.sovang.proposal.MarkProposalDecided;
import vn.sovang.proposal.NamedUnit;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.OutsideAuthority;
import vn.sovang.proposal.PlatformBody;
import vn.sovang.proposal.ProceedingsSuspended;
import vn.sovang.proposal.ProposalAppraised;
import vn.sovang.proposal.ProposalDecided;
import vn.sovang.proposal.ProposalEvent;
import vn.sovang.proposal.ProposalForwarded;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.ProposalReceived;
import vn.sovang.proposal.ProposalReturned;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.QuotaSlot;
import vn.sovang.proposal.ReceiveLineRefusal;
import vn.sovang.proposal.ReceiveProposal;
import vn.sovang.proposal.ReceiveReturn;
import vn.sovang.proposal.Recipient;
import vn.sovang.proposal.RefuseLine;
import vn.sovang.proposal.RefusedLine;
import vn.sovang.proposal.ReturnProposal;
import vn.sovang.proposal.Submission;
import vn.sovang.proposal.SubmitProposal;
import vn.sovang.proposal.SuspendProceedings;
import vn.sovang.proposal.WithdrawProposal;
import vn.sovang.text.Phrase;
import vn.sovang.unit.AuthorityKind;
import vn.sovang.unit.ExternalAuthorityRegistered;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A proposal goes on to who is competent, and the answer comes back.
class ForwardingTest {
    private static final ProposalId PROPOSAL = new ProposalId(id(40));
    private static final TenantId SENDER_TENANT = new TenantId("tinh-mau");
    private static final UnitId MEMBER = unit(1);
    private static final UnitId DEPARTMENT = unit(2);
    private static final UnitId COMMITTEE = unit(3);
    private static final UnitId MINISTRY = unit(4);
    private static final UnitId GOVERNMENT = unit(5);
    private static final UnitId GONE = unit(6);
    private static final FormItem MERIT =
            new FormItem(CommendationForm.CERTIFICATE_OF_MERIT, DecidingAuthority.MINISTER);
    private static final FormItem STATE =
            new FormItem(CommendationForm.CERTIFICATE_OF_MERIT, DecidingAuthority.PRIME_MINISTER);
    private static final FormItem PROVINCIAL =
            new FormItem(
                    CommendationForm.CERTIFICATE_OF_MERIT, DecidingAuthority.PROVINCIAL_CHAIRMAN);
    private static final Submission LETTER =
            new Submission(new DocumentNumber("31"), "TTr-SCT", TODAY, "Giám đốc");
    private static final Map<UnitId, Facts> REGISTER =
            Map.of(
                    DEPARTMENT, registered(DEPARTMENT, UnitKind.DEPARTMENT),
                    COMMITTEE, registered(COMMITTEE, UnitKind.PROVINCIAL_COMMITTEE),
                    MEMBER, registered(MEMBER, UnitKind.DIVISION),
                    MINISTRY, external(MINISTRY, AuthorityKind.MINISTRY, "bct"),
                    GOVERNMENT, external(GOVERNMENT, AuthorityKind.PRIME_MINISTER, null),
                    GONE,
                            Facts.of(
                                    new ExternalAuthorityRegistered(
                                            GONE,
                                            "Bộ cũ",
                                            AuthorityKind.MINISTRY,
                                            LocalDate.of(2016, 1, 1),
                                            "x"),
                                    new UnitDissolved(GONE, TODAY, List.of(), "x")));
    private static final Function<UnitId, Facts> UNITS =
            unit -> REGISTER.getOrDefault(unit, Facts.of());

    @Test
    void a_proposal_goes_to_a_body_on_the_platform_and_only_its_answer_is_awaited() {
        assertThat(forward(submitted(MERIT), MINISTRY)).containsExactly(toMinistry());
        ProposalState away = away(MERIT, toMinistry());
        assertThat(away).isInstanceOf(Away.class);
        assertThat(forward(away, MINISTRY)).isEmpty();
        for (ThrowingCallable act :
                List.<ThrowingCallable>of(
                        () -> forward(away, GOVERNMENT),
                        () -> giveBack(away, office()),
                        () -> withdraw(away),
                        () -> refuse(away),
                        () -> certify(away),
                        () -> submit(away),
                        () -> suspend(away),
                        () -> appraise(away))) {
            assertRefused(ProposalRejection.FORWARDED, act);
        }
    }

    @Test
    void within_the_province_the_same_record_goes_on() {
        ProposalForwarded on = forwarded(new HigherUnit(COMMITTEE), DEPARTMENT);
        assertThat(forward(submitted(PROVINCIAL), COMMITTEE)).containsExactly(on);
        ProposalState there = ProposalState.evolve(submitted(PROVINCIAL), on);
        assertThat(there).isInstanceOf(ProposalState.Submitted.class);
        assertThat(appraise(there)).hasSize(1);
        assertThat(giveBack(there, office())).hasSize(1);
        assertThat(forward(there, COMMITTEE)).isEmpty();
    }

    @Test
    void who_holds_it_sends_it_on_step_by_step() {
        ProposalState there =
                ProposalState.evolve(
                        submitted(STATE), forwarded(new HigherUnit(COMMITTEE), DEPARTMENT));
        assertRefused(ProposalRejection.HELD_ELSEWHERE, () -> forward(there, GOVERNMENT));
        assertThat(
                        Forwarding.decide(
                                new ForwardProposal(
                                        PROPOSAL, COMMITTEE, GOVERNMENT, LETTER, "Đồng ý"),
                                there,
                                office(),
                                UNITS,
                                register()))
                .singleElement()
                .isInstanceOfSatisfying(
                        ProposalForwarded.class,
                        event ->
                                assertThat(event.recipient())
                                        .isEqualTo(new OutsideAuthority(GOVERNMENT)));
    }

    @ParameterizedTest
    @CsvSource({
        "MINISTER,4,true",
        "MINISTER,3,false",
        "MINISTER,5,false",
        "PROVINCIAL_CHAIRMAN,3,true",
        "PROVINCIAL_CHAIRMAN,4,false",
        "PRIME_MINISTER,5,true",
        "PRIME_MINISTER,3,true",
        "PRIME_MINISTER,4,true",
        "PRESIDENT,5,false",
        "DEPARTMENT_DIRECTOR,3,false"
    })
    void rule_38_it_goes_to_who_is_competent_or_to_a_station_below(
            DecidingAuthority decider, int recipient, boolean isRight) {
        ProposalState state =
                submitted(new FormItem(CommendationForm.CERTIFICATE_OF_MERIT, decider));
        if (isRight) {
            assertThat(forward(state, unit(recipient))).hasSize(1);
        } else {
            assertRefused(
                    ProposalRejection.RECIPIENT_NOT_COMPETENT,
                    () -> forward(state, unit(recipient)));
        }
    }

    @Test
    void rule_44_nobody_sends_on_their_own() {
        Act nominee =
                new Act(new Actor("nguoi-duoc-de-nghi", Role.OFFICE_HEAD, null), office().at());
        assertRefused(
                ProposalRejection.OWN,
                () ->
                        Forwarding.decide(
                                new ForwardProposal(
                                        PROPOSAL, DEPARTMENT, MINISTRY, LETTER, "Đồng ý"),
                                submitted(MERIT),
                                nominee,
                                UNITS,
                                register()));
    }

    @Test
    void rule_44_nobody_sends_on_what_is_theirs_in_the_register_now() {
        assertRefused(
                ProposalRejection.OWN,
                () ->
                        Forwarding.decide(
                                new ForwardProposal(
                                        PROPOSAL, DEPARTMENT, MINISTRY, LETTER, "Đồng ý"),
                                submitted(MERIT),
                                office(),
                                UNITS,
                                since(line(MERIT).nominee(), office().actor().id())));
    }

    @Test
    void rule_45_a_return_from_the_body_opens_it_again_and_gives_up_its_places() {
        ProposalState away = away(MERIT, toMinistry());
        List<ProposalEvent> events =
                Forwarding.decide(new ReceiveReturn(PROPOSAL, "Thiếu biên bản"), away, office());
        assertThat(events)
                .containsExactly(
                        new ProposalReturned(
                                PROPOSAL, "Thiếu biên bản", NOW, List.of(place(MERIT))));
        assertThat(ProposalState.evolve(away, events.getFirst()))
                .isInstanceOfSatisfying(
                        ProposalState.Open.class,
                        open -> {
                            assertThat(open.returnedFor()).isEqualTo("Thiếu biên bản");
                            assertThat(open.dossier().isCertified()).isFalse();
                        });
    }

    @Test
    void what_an_authority_outside_sent_back_is_recorded_by_the_office() {
        ProposalState away = away(STATE, forwarded(new OutsideAuthority(GOVERNMENT), DEPARTMENT));
        assertThat(giveBack(away, office())).hasSize(1);
        assertRefused(
                ProposalRejection.NOT_FORWARDED,
                () -> Forwarding.decide(new ReceiveReturn(PROPOSAL, "x"), away, office()));
    }

    @Test
    void a_line_that_the_body_refused_is_refused_here_and_its_place_is_free() {
        ProposalState away = away(MERIT, toMinistry());
        LineRefused there = new LineRefused(PROPOSAL, 1, "Chưa đủ", "van-thu.bct", NOW, List.of());
        List<ProposalEvent> events =
                Forwarding.decide(new ReceiveLineRefusal(PROPOSAL, there), away, office());
        assertThat(events)
                .containsExactly(
                        new LineRefused(
                                PROPOSAL, 1, "Chưa đủ", "van-thu.bct", NOW, List.of(place(MERIT))));
        assertThat(ProposalState.evolve(away, events.getFirst()))
                .isInstanceOf(ProposalState.Refused.class);
    }

    @Test
    void the_decision_of_the_body_ends_it() {
        DecisionId decision = new DecisionId(id(50));
        ProposalState away = away(MERIT, toMinistry());
        List<ProposalEvent> events =
                ProposalState.decide(
                        new MarkProposalDecided(
                                PROPOSAL,
                                decision,
                                LocalDate.of(2021, 12, 18),
                                List.of(new RefusedLine(1, "không đạt"))),
                        away,
                        office());
        assertThat(events)
                .containsExactly(
                        new ProposalDecided(
                                PROPOSAL,
                                decision,
                                NOW,
                                List.of(place(MERIT)),
                                LocalDate.of(2021, 12, 18),
                                List.of(new RefusedLine(1, "không đạt"))));
        assertThat(ProposalState.evolve(away, events.getFirst()))
                .isEqualTo(new ProposalState.Decided(PROPOSAL, decision));
    }

    @Test
    void what_came_from_another_province_is_reviewed_here_and_changed_there() {
        ProposalState here = received();
        assertThat(appraise(here)).hasSize(1);
        assertThat(assess(here)).hasSize(1);
        assertThat(refuse(here)).hasSize(1);
        assertRefused(ProposalRejection.RECEIVED, () -> withdraw(here));
        assertRefused(ProposalRejection.SUBMITTED, () -> certify(here));
        assertRefused(
                ProposalRejection.EXISTS,
                () -> Forwarding.decide(new ReceiveProposal(PROPOSAL, arrival()), here));
    }

    @Test
    void what_went_back_may_come_again_from_the_same_province_only() {
        ProposalState back =
                ProposalState.evolve(received(), new ProposalReturned(PROPOSAL, "Thiếu", NOW));
        assertThat(back).isEqualTo(new ProposalState.SentBack(PROPOSAL, SENDER_TENANT, "Thiếu"));
        assertThat(Forwarding.decide(new ReceiveProposal(PROPOSAL, arrival()), back)).hasSize(1);
        ProposalReceived other = arrivalFrom(new TenantId("quang-ngai"));
        assertRefused(
                ProposalRejection.EXISTS,
                () -> Forwarding.decide(new ReceiveProposal(PROPOSAL, other), back));
        assertThat(giveBack(back, office(), "Thiếu")).isEmpty();
        assertRefused(ProposalRejection.NOT_SUBMITTED, () -> giveBack(back, office(), "Khác"));
        assertRefused(ProposalRejection.RECEIVED, () -> certify(back));
    }

    /// Acts for the one list of all reasons.
    static ThrowingCallable refused(ProposalRejection reason) {
        return switch (reason) {
            case FORWARDED -> () -> withdraw(away(MERIT, toMinistry()));
            case NOT_FORWARDED ->
                    () ->
                            Forwarding.decide(
                                    new ReceiveReturn(PROPOSAL, "x"), submitted(MERIT), office());
            case RECEIVED -> () -> withdraw(received());
            case PASSED_ON -> () -> forward(received(), MINISTRY);
            case HELD_ELSEWHERE ->
                    () ->
                            forward(
                                    ProposalState.evolve(
                                            submitted(STATE),
                                            forwarded(new HigherUnit(COMMITTEE), DEPARTMENT)),
                                    GOVERNMENT);
            case SENDER_UNKNOWN ->
                    () ->
                            Forwarding.decide(
                                    new ForwardProposal(
                                            PROPOSAL, unit(99), MINISTRY, LETTER, "Đồng ý"),
                                    submitted(MERIT),
                                    office(),
                                    UNITS,
                                    register());
            case RECIPIENT_UNKNOWN -> () -> forward(submitted(MERIT), MEMBER);
            case RECIPIENT_SENDS -> () -> forward(submitted(MERIT), DEPARTMENT);
            case RECIPIENT_DISSOLVED -> () -> forward(submitted(MERIT), GONE);
            case RECIPIENT_NOT_COMPETENT -> () -> forward(submitted(MERIT), COMMITTEE);
            case SIGNED_IN_FUTURE ->
                    () ->
                            Forwarding.decide(
                                    new ForwardProposal(
                                            PROPOSAL,
                                            DEPARTMENT,
                                            MINISTRY,
                                            new Submission(
                                                    new DocumentNumber("31"),
                                                    "TTr-SCT",
                                                    TODAY.plusDays(1),
                                                    "Giám đốc"),
                                            "Đồng ý"),
                                    submitted(MERIT),
                                    office(),
                                    UNITS,
                                    register());
            default -> throw new IllegalArgumentException(reason + " is refused elsewhere");
        };
    }

    private static List<ProposalEvent> forward(ProposalState state, UnitId recipient) {
        return Forwarding.decide(
                new ForwardProposal(PROPOSAL, DEPARTMENT, recipient, LETTER, "Đồng ý"),
                state,
                office(),
                UNITS,
                register());
    }

    private static List<ProposalEvent> giveBack(ProposalState state, Act act) {
        return giveBack(state, act, "Thiếu biên bản");
    }

    private static List<ProposalEvent> giveBack(ProposalState state, Act act, String reason) {
        return ProposalState.decide(new ReturnProposal(PROPOSAL, reason), state, act);
    }

    private static List<ProposalEvent> withdraw(ProposalState state) {
        return ProposalState.decide(new WithdrawProposal(PROPOSAL, "Thôi"), state, office());
    }

    private static List<ProposalEvent> certify(ProposalState state) {
        return ProposalState.decide(
                new CertifyDossier(PROPOSAL), state, act(Role.UNIT_HEAD, MEMBER), register());
    }

    private static List<ProposalEvent> submit(ProposalState state) {
        return ProposalState.decide(
                new SubmitProposal(PROPOSAL), state, office(), _ -> Facts.of(launched(MEMBER)));
    }

    private static List<ProposalEvent> refuse(ProposalState state) {
        return ProposalReview.decide(
                new RefuseLine(PROPOSAL, 1, "Chưa đủ"), state, office(), register());
    }

    private static List<ProposalEvent> suspend(ProposalState state) {
        return ProposalReview.decide(
                new SuspendProceedings(
                        PROPOSAL, ProceedingsSuspended.Ground.COMPLAINT, "TB 3", "Chờ xác minh"),
                state,
                office());
    }

    private static List<ProposalEvent> appraise(ProposalState state) {
        return ProposalReview.decide(
                new AppraiseProposal(PROPOSAL, ProposalAppraised.Outcome.FULFILS, ""),
                state,
                office(),
                register());
    }

    /// Assesses by the criteria that came along; no campaign is here.
    private static List<ProposalEvent> assess(ProposalState state) {
        List<ProposalEvent> events =
                ProposalReview.decide(
                        new AssessCriteria(
                                PROPOSAL, 1, List.of(new AssessedCriterion("c1", true, "Mục I"))),
                        state,
                        office(),
                        _ -> Facts.of(),
                        register());
        assertThat(events).singleElement().isInstanceOf(CriteriaAssessed.class);
        return events;
    }

    private static ProposalState away(FormItem item, ProposalForwarded forwarded) {
        return ProposalState.evolve(submitted(item), forwarded);
    }

    private static ProposalForwarded toMinistry() {
        return forwarded(new PlatformBody(MINISTRY, new TenantId("bct")), DEPARTMENT);
    }

    private static ProposalForwarded forwarded(Recipient recipient, UnitId sender) {
        return new ProposalForwarded(
                PROPOSAL, sender, recipient, LETTER, "Đồng ý", office().actor().id(), NOW);
    }

    private static ProposalState submitted(FormItem item) {
        ProposalState state = new ProposalState.None();
        for (ProposalEvent event :
                List.of(
                        new AwardProposed(
                                PROPOSAL,
                                new CampaignId(id(20)),
                                MEMBER,
                                List.of(line(item)),
                                List.of(),
                                "x",
                                NOW),
                        new DossierCertified(PROPOSAL, "truong-phong", NOW),
                        new ProposalSubmitted(PROPOSAL, NOW, List.of(place(item))))) {
            state = ProposalState.evolve(state, event);
        }
        return state;
    }

    private static ProposalState received() {
        return ProposalState.evolve(new ProposalState.None(), arrival());
    }

    private static ProposalReceived arrival() {
        return arrivalFrom(SENDER_TENANT);
    }

    private static ProposalReceived arrivalFrom(TenantId tenant) {
        return new ProposalReceived(
                PROPOSAL,
                tenant,
                MINISTRY,
                DEPARTMENT,
                MEMBER,
                List.of(new NamedUnit(MEMBER, "Trung tâm", tenant)),
                new CampaignId(id(20)),
                new Phrase("đợt thi đua đặc biệt"),
                List.of(
                        new Criterion(
                                "c1",
                                SubjectKind.INDIVIDUAL,
                                List.of(Criterion.Aspect.EXEMPLARY_OBSERVANCE),
                                new Phrase("gương mẫu"))),
                List.of(line(STATE)),
                List.of(DossierComponent.SUBMISSION),
                "x",
                List.of(new DossierFile(DossierComponent.SUBMISSION, null, "ab", "to-trinh.pdf")),
                List.of("giam-doc"),
                LETTER,
                "Đồng ý",
                NOW,
                null,
                null);
    }

    private static ProposalLine line(FormItem item) {
        return new ProposalLine(
                1,
                new Nominee(
                        new NomineeId(id(41)),
                        SubjectKind.INDIVIDUAL,
                        "Cá nhân mẫu",
                        MEMBER,
                        "nguoi-duoc-de-nghi",
                        List.of()),
                item,
                "thành tích");
    }

    private static LineClaim place(FormItem item) {
        return new LineClaim(
                1, new QuotaSlot(new PlanId(id(10)), item, SubjectKind.INDIVIDUAL, 2), null);
    }

    private static Facts registered(UnitId id, UnitKind kind) {
        return Facts.of(
                new UnitRegistered(id, "Đơn vị", kind, null, LocalDate.of(2016, 1, 1), "x"));
    }

    private static Facts external(UnitId id, AuthorityKind kind, @Nullable String tenant) {
        return Facts.of(
                new ExternalAuthorityRegistered(
                        id,
                        "Cơ quan",
                        kind,
                        LocalDate.of(2016, 1, 1),
                        "x",
                        tenant == null ? null : new TenantId(tenant)));
    }
}
