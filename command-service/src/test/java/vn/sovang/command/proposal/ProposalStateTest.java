package vn.sovang.command.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.award.DossierComponent.ACHIEVEMENT_REPORT;
import static vn.sovang.award.DossierComponent.SUBMISSION;
import static vn.sovang.award.DossierComponent.VOTE_MINUTES;
import static vn.sovang.command.given.Folds.assertFlat;
import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.TODAY;
import static vn.sovang.command.given.Given.act;
import static vn.sovang.command.given.Given.afterTheEndOf;
import static vn.sovang.command.given.Given.beforeTheStartOf;
import static vn.sovang.command.given.Given.history;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.launched;
import static vn.sovang.command.given.Given.office;
import static vn.sovang.command.given.Given.register;
import static vn.sovang.command.given.Given.unit;
import static vn.sovang.command.given.Refusals.assertRefused;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.sovang.award.AwardItem;
import vn.sovang.award.AwardOffer;
import vn.sovang.award.Certainty;
import vn.sovang.award.CommendationForm;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.DecisionId;
import vn.sovang.award.DossierChecklist;
import vn.sovang.award.DossierComponent;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.FormItem;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.campaign.CampaignClosed;
import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.History;
import vn.sovang.command.act.NomineesRejection;
import vn.sovang.command.given.Given;
import vn.sovang.kernel.Closed;
import vn.sovang.kernel.Rejection;
import vn.sovang.kernel.Role;
import vn.sovang.kernel.TenantId;
import vn.sovang.plan.CampaignKind;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.PlannedCampaign;
import vn.sovang.plan.YearSpan;
import vn.sovang.proposal.AddDossierItem;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.CertifyDossier;
import vn.sovang.proposal.CriteriaAssessed;
import vn.sovang.proposal.DossierCertified;
import vn.sovang.proposal.DossierItemAdded;
import vn.sovang.proposal.LineClaim;
import vn.sovang.proposal.LineRefused;
import vn.sovang.proposal.ListPublished;
import vn.sovang.proposal.MarkProposalDecided;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.NomineeTrait;
import vn.sovang.proposal.OwnActReported;
import vn.sovang.proposal.PlatformBody;
import vn.sovang.proposal.ProceedingsResumed;
import vn.sovang.proposal.ProceedingsSuspended;
import vn.sovang.proposal.ProposalAppraised;
import vn.sovang.proposal.ProposalCommand;
import vn.sovang.proposal.ProposalDecided;
import vn.sovang.proposal.ProposalEvent;
import vn.sovang.proposal.ProposalForwarded;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.ProposalReceived;
import vn.sovang.proposal.ProposalReturned;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.ProposalWithdrawn;
import vn.sovang.proposal.ProposeAward;
import vn.sovang.proposal.ProposedLine;
import vn.sovang.proposal.PublicityWithdrawn;
import vn.sovang.proposal.RefuseLine;
import vn.sovang.proposal.RemarkRecorded;
import vn.sovang.proposal.RemarkSettled;
import vn.sovang.proposal.ResumeProceedings;
import vn.sovang.proposal.ReturnProposal;
import vn.sovang.proposal.Submission;
import vn.sovang.proposal.SubmitProposal;
import vn.sovang.proposal.SuspendProceedings;
import vn.sovang.proposal.VoteMinutesRecorded;
import vn.sovang.proposal.WithdrawProposal;
import vn.sovang.text.Phrase;
import vn.sovang.time.Deadline;
import vn.sovang.unit.UnitId;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class ProposalStateTest {
    private static final ProposalId PROPOSAL = new ProposalId(id(40));
    private static final DecisionId DECISION = new DecisionId(id(50));
    private static final CampaignId CAMPAIGN = new CampaignId(id(20));
    private static final UnitId MEMBER = unit(1);
    private static final UnitId OTHER = unit(2);
    private static final AwardItem TITLE =
            new TitleItem(EmulationTitle.ADVANCED_WORKER, DecidingAuthority.DEPARTMENT_DIRECTOR);
    private static final AwardItem FORM =
            new FormItem(
                    CommendationForm.LETTER_OF_COMMENDATION, DecidingAuthority.DEPARTMENT_DIRECTOR);
    private static final ProposalLine FIRST = line(1, person(1, MEMBER), TITLE);
    private static final ProposalLine SECOND = line(2, person(2, OTHER), FORM);
    private static final Facts RUNNING = Facts.of(launched(MEMBER, OTHER));
    private static final String FILE = "a".repeat(64);

    private static final ProposalState NONE = new ProposalState.None();
    private static final ProposalState OPEN = after(proposed());
    private static final ProposalState COMPLETE =
            after(
                    proposed(),
                    added(SUBMISSION, null),
                    added(VOTE_MINUTES, null),
                    added(ACHIEVEMENT_REPORT, 1),
                    added(ACHIEVEMENT_REPORT, 2));
    private static final ProposalState CERTIFIED =
            ProposalState.evolve(COMPLETE, new DossierCertified(PROPOSAL, "x", NOW));
    private static final ProposalState SUBMITTED =
            ProposalState.evolve(CERTIFIED, new ProposalSubmitted(PROPOSAL, NOW));
    private static final ProposalState RETURNED =
            ProposalState.evolve(SUBMITTED, new ProposalReturned(PROPOSAL, "thiếu số liệu", NOW));
    private static final ProposalState WITHDRAWN =
            ProposalState.evolve(SUBMITTED, new ProposalWithdrawn(PROPOSAL, "để đợt sau", NOW));
    private static final ProposalState DECIDED = new ProposalState.Decided(PROPOSAL, DECISION);
    private static final ProposalState SENT_BACK =
            new ProposalState.SentBack(PROPOSAL, new TenantId("tinh-mau"), "thiếu");
    private static final ProposalState REFUSED =
            new ProposalState.Refused(PROPOSAL, Map.of(1, "chưa đủ"));
    private static final ProposalState AWAY =
            ProposalState.evolve(
                    SUBMITTED,
                    new ProposalForwarded(
                            PROPOSAL,
                            MEMBER,
                            new PlatformBody(OTHER, new TenantId("bct")),
                            new Submission(new DocumentNumber("31"), "TTr-SCT", TODAY, "Giám đốc"),
                            "Đồng ý",
                            "office-head",
                            NOW));

    @Test
    void rule_44_nobody_works_on_or_sends_back_a_proposal_that_names_them() {
        Act own = act(Role.OFFICE_HEAD, null);
        History register =
                history(
                        Map.of(
                                FIRST.nominee().nomineeId().value(),
                                List.of(
                                        Given.registered(FIRST.nominee()),
                                        Given.corrected(FIRST.nominee(), own.actor().id())),
                                SECOND.nominee().nomineeId().value(),
                                List.of(Given.registered(SECOND.nominee())),
                                CAMPAIGN.value(),
                                List.of(launched(MEMBER, OTHER))));
        for (ProposalState state : List.of(OPEN, SUBMITTED, AWAY)) {
            for (ProposalCommand command :
                    List.of(
                            item(SUBMISSION, null, FILE),
                            new SubmitProposal(PROPOSAL),
                            new ReturnProposal(PROPOSAL, "x"),
                            new SuspendProceedings(
                                    PROPOSAL,
                                    ProceedingsSuspended.Ground.COMPLAINT,
                                    "TB 3",
                                    "Chờ xác minh"),
                            new ResumeProceedings(PROPOSAL, "Đã rõ"))) {
                assertRefused(
                        ProposalRejection.OWN,
                        () -> ProposalState.decide(command, state, own, register, _ -> List.of()));
            }
        }
        assertRefused(
                ProposalRejection.WITHDRAWN,
                () ->
                        ProposalState.decide(
                                item(SUBMISSION, null, FILE),
                                WITHDRAWN,
                                own,
                                register,
                                _ -> List.of()));
    }

    @Tag("thousands")
    @Test
    void the_20_000th_step_of_a_proposal_costs_no_more_than_the_2_000th() {
        List<IntFunction<ProposalEvent>> steps =
                List.of(
                        line -> added(ACHIEVEMENT_REPORT, line),
                        line -> new CriteriaAssessed(PROPOSAL, line, List.of(), "x", NOW),
                        number -> new DossierCertified(PROPOSAL, "x" + number, NOW));
        steps.forEach(step -> assertFlat(OPEN, ProposalState::evolve, step));
    }

    @Tag("thousands")
    @Test
    void the_20_000th_refused_line_costs_no_more_than_the_2_000th() {
        List<ProposalLine> lines =
                IntStream.rangeClosed(0, 20_000)
                        .mapToObj(number -> line(number + 1, person(1, MEMBER), TITLE))
                        .toList();
        ProposalState submitted =
                after(
                        new AwardProposed(PROPOSAL, CAMPAIGN, MEMBER, lines, List.of(), "s", NOW),
                        new ProposalSubmitted(
                                PROPOSAL,
                                NOW,
                                lines.stream()
                                        .map(line -> new LineClaim(line.number(), null, null))
                                        .toList()));
        assertFlat(
                submitted,
                ProposalState::evolve,
                line -> new LineRefused(PROPOSAL, line + 1, "r", "x", NOW, List.of()));
    }

    @Test
    void a_unit_in_scope_puts_names_forward_for_itself_or_through_the_office() {
        for (Act act : List.of(act(Role.UNIT_CLERK, MEMBER), act(Role.OFFICE_CLERK, null))) {
            assertThat(propose(RUNNING, act, FIRST, SECOND)).containsExactly(proposed());
        }
        assertRefused(
                ProposalRejection.OTHER_UNIT,
                () -> propose(RUNNING, act(Role.UNIT_CLERK, OTHER), FIRST));
    }

    @Test
    void a_proposal_is_made_once() {
        for (ProposalState state :
                List.of(OPEN, COMPLETE, CERTIFIED, SUBMITTED, RETURNED, WITHDRAWN, DECIDED)) {
            assertRefused(
                    ProposalRejection.EXISTS,
                    () -> propose(MEMBER, state, RUNNING, office(), FIRST));
        }
    }

    @Test
    void rule_30_neither_proposer_nor_nominee_is_out_of_scope() {
        assertRefused(
                ProposalRejection.OUT_OF_SCOPE,
                () -> propose(unit(3), NONE, RUNNING, office(), FIRST));
        assertRefused(
                ProposalRejection.OUT_OF_SCOPE,
                () -> propose(RUNNING, office(), line(1, person(1, unit(3)), TITLE)));
    }

    @Test
    void rule_52_a_unit_that_is_no_more_proposes_nobody() {
        Act successor = afterTheEndOf(MEMBER, OTHER);
        assertRefused(
                ProposalRejection.UNIT_ENDED,
                () -> propose(MEMBER, NONE, RUNNING, successor, FIRST));
        assertThat(propose(OTHER, NONE, RUNNING, successor, FIRST)).hasSize(1);
    }

    @Test
    void rule_30_the_unit_of_a_nominee_is_the_one_of_the_register() {
        Nominee moved = person(1, unit(3));
        assertRefused(
                ProposalRejection.OUT_OF_SCOPE,
                () ->
                        Proposing.decide(
                                command(MEMBER, FIRST),
                                NONE,
                                office(),
                                _ -> RUNNING,
                                register(moved)));
    }

    @Test
    void a_line_names_a_nominee_and_the_register_says_the_rest() {
        Nominee known =
                new Nominee(
                        FIRST.nominee().nomineeId(),
                        SubjectKind.INDIVIDUAL,
                        Normalizer.normalize("Nguyễn Thị Mẫu", Normalizer.Form.NFD),
                        OTHER,
                        "chuyen-vien",
                        List.of(NomineeTrait.DIRECT_WORKER));
        assertThat(
                        Proposing.decide(
                                command(MEMBER, FIRST),
                                NONE,
                                office(),
                                _ -> RUNNING,
                                register(known)))
                .singleElement()
                .isInstanceOfSatisfying(
                        AwardProposed.class,
                        event -> assertThat(event.lines()).containsExactly(line(1, known, TITLE)));
        assertRefused(
                NomineesRejection.UNKNOWN,
                () ->
                        Proposing.decide(
                                command(MEMBER, FIRST, SECOND),
                                NONE,
                                office(),
                                _ -> RUNNING,
                                register(known)));
    }

    @Test
    void a_campaign_that_is_not_known_takes_no_proposal() {
        assertRefused(
                ProposalRejection.CAMPAIGN_UNKNOWN, () -> propose(Facts.of(), office(), FIRST));
    }

    @Test
    void rule_30_a_closed_campaign_takes_proposals_until_its_limit_for_dossiers_is_over() {
        assertThat(propose(closed("đến hết ngày 18/6/2021"), office(), FIRST)).hasSize(1);
        assertThat(propose(closed("đến hết tháng 6 năm 2021"), office(), FIRST)).hasSize(1);
        assertThat(propose(closed("đến 31/6/2021"), office(), FIRST))
                .as("what is not resolved makes nobody late")
                .hasSize(1);
        assertThat(propose(closed(null), office(), FIRST)).hasSize(1);
        assertRefused(
                ProposalRejection.CAMPAIGN_CLOSED,
                () -> propose(closed("trước ngày 18/6/2021"), office(), FIRST));
    }

    @Test
    void a_late_proposal_in_a_running_campaign_is_taken() {
        assertThat(
                        propose(
                                Facts.of(
                                        launched(
                                                Deadline.of("trước ngày 18/6/2021"),
                                                List.of(),
                                                List.of(),
                                                MEMBER,
                                                OTHER)),
                                office(),
                                FIRST))
                .hasSize(1);
    }

    private static Facts closed(@Nullable String dossier) {
        return Facts.of(
                launched(
                        dossier == null ? null : Deadline.of(dossier),
                        List.of(),
                        List.of(),
                        MEMBER,
                        OTHER),
                new CampaignClosed(CAMPAIGN, TODAY, "x"));
    }

    @Test
    void lines_are_there_numbered_once_and_name_nobody_twice_for_the_same() {
        assertRefused(ProposalRejection.LINES_EMPTY, () -> propose(RUNNING, office()));
        assertRefused(
                ProposalRejection.LINE_TWICE,
                () -> propose(RUNNING, office(), FIRST, line(1, person(2, OTHER), FORM)));
        assertRefused(
                ProposalRejection.NOMINEE_TWICE,
                () -> propose(RUNNING, office(), FIRST, line(2, person(1, MEMBER), TITLE)));
        assertThat(propose(RUNNING, office(), FIRST, line(2, person(1, MEMBER), FORM))).hasSize(1);
    }

    @Test
    void a_plan_that_offers_awards_offers_those_to_those_subjects_only() {
        Facts offering =
                Facts.of(
                        launched(
                                List.of(),
                                List.of(
                                        new AwardOffer(
                                                FORM,
                                                List.of(SubjectKind.COLLECTIVE),
                                                new Phrase("Giấy khen cho tập thể"),
                                                List.of(),
                                                null)),
                                MEMBER,
                                OTHER));
        Nominee collective =
                new Nominee(new NomineeId(id(43)), SubjectKind.COLLECTIVE, "Phòng", MEMBER);
        assertThat(propose(offering, office(), line(1, collective, FORM))).hasSize(1);
        assertRefused(
                ProposalRejection.NOT_OFFERED,
                () -> propose(offering, office(), line(1, collective, TITLE)));
        assertRefused(
                ProposalRejection.NOT_OFFERED,
                () -> propose(offering, office(), line(1, person(1, MEMBER), FORM)));
    }

    @Test
    void rule_37_the_checklist_is_the_plans_own_or_the_laws_on_that_day() {
        Facts own = Facts.of(launched(List.of(SUBMISSION), List.of(), MEMBER, OTHER));
        assertThat(propose(own, office(), FIRST))
                .singleElement()
                .isInstanceOfSatisfying(
                        AwardProposed.class,
                        event -> {
                            assertThat(event.checklist()).containsExactly(SUBMISSION);
                            assertThat(event.checklistSource()).isEqualTo("plan:" + id(10));
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, Nghị định 91/2017/NĐ-CP, UNVERIFIED",
        "2024-01-01, Luật 06/2022/QH15, READ"
    })
    void rule_42_the_law_is_the_one_in_force_on_the_day(
            LocalDate day, String source, Certainty certainty) {
        DossierChecklist checklist = DossierChecklist.inForceOn(day);
        assertThat(checklist.source()).startsWith(source);
        assertThat(checklist.certainty()).isEqualTo(certainty);
        assertThat(checklist.components())
                .containsExactly(SUBMISSION, VOTE_MINUTES, ACHIEVEMENT_REPORT);
    }

    @Test
    void one_report_is_laid_into_the_dossier_of_every_line() {
        AddDossierItem forAll =
                new AddDossierItem(PROPOSAL, ACHIEVEMENT_REPORT, null, true, FILE, "tep.pdf");

        List<ProposalEvent> added = ProposalState.decide(forAll, OPEN, office());

        assertThat(added)
                .containsExactly(
                        new DossierItemAdded(
                                PROPOSAL, ACHIEVEMENT_REPORT, null, true, FILE, "tep.pdf"));
        ProposalState after = added.stream().reduce(OPEN, ProposalState::evolve, (_, last) -> last);
        assertThat(ProposalState.decide(forAll, after, office())).as("the same again").isEmpty();
        for (AddDossierItem wrong :
                List.of(
                        new AddDossierItem(PROPOSAL, ACHIEVEMENT_REPORT, 1, true, FILE, "tep.pdf"),
                        new AddDossierItem(PROPOSAL, SUBMISSION, null, true, FILE, "tep.pdf"))) {
            assertRefused(
                    ProposalRejection.LINE_NOT_WANTED,
                    () -> ProposalState.decide(wrong, OPEN, office()));
        }
    }

    @Test
    void a_file_is_laid_where_the_component_wants_it() {
        assertThat(add(SUBMISSION, null, FILE, OPEN)).containsExactly(added(SUBMISSION, null));
        assertThat(add(ACHIEVEMENT_REPORT, 2, FILE, OPEN))
                .containsExactly(added(ACHIEVEMENT_REPORT, 2));
        assertRefused(ProposalRejection.LINE_NOT_WANTED, () -> add(VOTE_MINUTES, 1, FILE, OPEN));
        assertRefused(
                ProposalRejection.LINE_NEEDED, () -> add(ACHIEVEMENT_REPORT, null, FILE, OPEN));
        assertRefused(ProposalRejection.LINE_UNKNOWN, () -> add(ACHIEVEMENT_REPORT, 3, FILE, OPEN));
    }

    @Test
    void the_same_file_in_the_same_place_changes_nothing_and_another_takes_its_place() {
        assertThat(add(SUBMISSION, null, FILE, COMPLETE)).isEmpty();
        assertThat(add(SUBMISSION, null, "b".repeat(64), COMPLETE)).hasSize(1);
    }

    @Test
    void only_the_unit_itself_or_the_office_works_on_the_dossier() {
        Act stranger = act(Role.UNIT_HEAD, OTHER);
        for (ThrowingCallable act :
                List.<ThrowingCallable>of(
                        () -> ProposalState.decide(item(SUBMISSION, null, FILE), OPEN, stranger),
                        () ->
                                ProposalState.decide(
                                        new CertifyDossier(PROPOSAL),
                                        COMPLETE,
                                        stranger,
                                        register()),
                        () ->
                                ProposalState.decide(
                                        new SubmitProposal(PROPOSAL),
                                        SUBMITTED,
                                        stranger,
                                        _ -> RUNNING),
                        () ->
                                ProposalState.decide(
                                        new SubmitProposal(PROPOSAL),
                                        CERTIFIED,
                                        stranger,
                                        _ -> RUNNING))) {
            assertRefused(ProposalRejection.OTHER_UNIT, act);
        }
    }

    @Test
    void rule_37_only_what_is_complete_is_certified() {
        assertThat(certify(COMPLETE))
                .containsExactly(new DossierCertified(PROPOSAL, "office-head", NOW));
        assertRefused(ProposalRejection.DOSSIER_INCOMPLETE, () -> certify(OPEN));
        assertThat(certify(CERTIFIED)).isEmpty();
    }

    @Test
    void rule_37_the_refusal_names_all_that_is_missing() {
        ProposalState almost = after(proposed(), added(SUBMISSION, null));
        assertThat(
                        org.assertj.core.api.Assertions.catchThrowableOfType(
                                        Rejection.class, () -> certify(almost))
                                .details())
                .containsEntry(
                        "missing",
                        "%1$s (1, 2), %2$s"
                                .formatted(
                                        Closed.code(ACHIEVEMENT_REPORT),
                                        Closed.code(VOTE_MINUTES)));
    }

    @Test
    void rule_37_a_new_achievement_report_needs_a_new_certification() {
        ProposalState withNewReport =
                ProposalState.evolve(CERTIFIED, added(ACHIEVEMENT_REPORT, 1, "b".repeat(64)));
        assertRefused(ProposalRejection.NOT_CERTIFIED, () -> submit(withNewReport));
        assertThat(certify(withNewReport)).hasSize(1);
        ProposalState withNewMinutes =
                ProposalState.evolve(CERTIFIED, added(VOTE_MINUTES, null, "b".repeat(64)));
        assertThat(submit(withNewMinutes)).hasSize(1);
    }

    @Test
    void rule_37_only_a_complete_and_certified_dossier_is_submitted() {
        assertThat(submit(CERTIFIED)).containsExactly(new ProposalSubmitted(PROPOSAL, NOW));
        assertRefused(ProposalRejection.DOSSIER_INCOMPLETE, () -> submit(OPEN));
        assertRefused(ProposalRejection.NOT_CERTIFIED, () -> submit(COMPLETE));
        assertThat(submit(SUBMITTED)).isEmpty();
        assertRefused(ProposalRejection.DECIDED, () -> submit(DECIDED));
        assertRefused(ProposalRejection.UNKNOWN, () -> submit(NONE));
    }

    @Test
    void what_was_submitted_is_not_changed() {
        assertRefused(ProposalRejection.SUBMITTED, () -> add(SUBMISSION, null, FILE, SUBMITTED));
        assertRefused(ProposalRejection.SUBMITTED, () -> certify(SUBMITTED));
        assertRefused(ProposalRejection.DECIDED, () -> add(SUBMISSION, null, FILE, DECIDED));
        assertRefused(ProposalRejection.DECIDED, () -> certify(DECIDED));
        assertRefused(ProposalRejection.UNKNOWN, () -> add(SUBMISSION, null, FILE, NONE));
        assertRefused(ProposalRejection.UNKNOWN, () -> certify(NONE));
    }

    @Test
    void a_submitted_proposal_is_decided_once() {
        assertThat(decided(DECISION, SUBMITTED))
                .containsExactly(
                        new ProposalDecided(
                                PROPOSAL,
                                DECISION,
                                NOW,
                                List.of(),
                                LocalDate.of(2021, 12, 18),
                                List.of()));
        assertThat(decided(DECISION, DECIDED)).isEmpty();
        assertRefused(ProposalRejection.DECIDED, () -> decided(new DecisionId(id(51)), DECIDED));
        assertRefused(ProposalRejection.NOT_SUBMITTED, () -> decided(DECISION, CERTIFIED));
        assertRefused(ProposalRejection.UNKNOWN, () -> decided(DECISION, NONE));
    }

    @Test
    void rule_45_what_was_submitted_is_returned_with_a_reason() {
        assertThat(giveBack("thiếu số liệu", SUBMITTED))
                .containsExactly(new ProposalReturned(PROPOSAL, "thiếu số liệu", NOW));
        assertRefused(ProposalRejection.REASON_BLANK, () -> giveBack(" ", SUBMITTED));
        assertThat(giveBack("thiếu số liệu", RETURNED)).isEmpty();
        assertRefused(ProposalRejection.NOT_SUBMITTED, () -> giveBack("khác", RETURNED));
        assertRefused(ProposalRejection.NOT_SUBMITTED, () -> giveBack("khác", CERTIFIED));
        assertRefused(ProposalRejection.WITHDRAWN, () -> giveBack("khác", WITHDRAWN));
        assertRefused(ProposalRejection.DECIDED, () -> giveBack("khác", DECIDED));
        assertRefused(ProposalRejection.UNKNOWN, () -> giveBack("khác", NONE));
    }

    @Test
    void rule_37_what_was_returned_is_open_with_its_dossier_and_certified_anew() {
        assertThat(add(SUBMISSION, null, FILE, RETURNED)).isEmpty();
        assertThat(add(SUBMISSION, null, "b".repeat(64), RETURNED)).hasSize(1);
        assertRefused(ProposalRejection.NOT_CERTIFIED, () -> submit(RETURNED));
        assertThat(certify(RETURNED)).hasSize(1);
        ProposalState anew =
                ProposalState.evolve(RETURNED, new DossierCertified(PROPOSAL, "x", NOW));
        assertThat(submit(anew)).containsExactly(new ProposalSubmitted(PROPOSAL, NOW));
        ProposalState again = ProposalState.evolve(anew, new ProposalSubmitted(PROPOSAL, NOW));
        assertThat(giveBack("thiếu số liệu", again)).as("for the same reason again").hasSize(1);
        assertThat(decided(DECISION, again)).hasSize(1);
    }

    @Test
    void rule_45_what_is_not_decided_is_withdrawn_for_good_with_a_reason() {
        for (ProposalState state : List.of(OPEN, CERTIFIED, SUBMITTED, RETURNED)) {
            assertThat(withdraw("để đợt sau", state, act(Role.UNIT_CLERK, MEMBER)))
                    .containsExactly(new ProposalWithdrawn(PROPOSAL, "để đợt sau", NOW));
            assertRefused(
                    ProposalRejection.OTHER_UNIT,
                    () -> withdraw("để đợt sau", state, act(Role.UNIT_HEAD, OTHER)));
            assertThat(
                            ProposalState.evolve(
                                    state, new ProposalWithdrawn(PROPOSAL, "để đợt sau", NOW)))
                    .isEqualTo(WITHDRAWN);
        }
        assertRefused(ProposalRejection.REASON_BLANK, () -> withdraw("", OPEN, office()));
        assertRefused(ProposalRejection.DECIDED, () -> withdraw("x", DECIDED, office()));
        assertRefused(ProposalRejection.UNKNOWN, () -> withdraw("x", NONE, office()));
    }

    @Test
    void what_was_withdrawn_stays_so() {
        assertThat(withdraw("để đợt sau", WITHDRAWN, office())).isEmpty();
        assertRefused(ProposalRejection.WITHDRAWN, () -> withdraw("khác", WITHDRAWN, office()));
        assertRefused(
                ProposalRejection.OTHER_UNIT,
                () -> withdraw("để đợt sau", WITHDRAWN, act(Role.UNIT_HEAD, OTHER)));
        for (ThrowingCallable act :
                List.<ThrowingCallable>of(
                        () -> add(SUBMISSION, null, FILE, WITHDRAWN),
                        () -> certify(WITHDRAWN),
                        () -> submit(WITHDRAWN),
                        () -> decided(DECISION, WITHDRAWN))) {
            assertRefused(ProposalRejection.WITHDRAWN, act);
        }
    }

    @ParameterizedTest
    @EnumSource(ProposalRejection.class)
    void every_reason_refuses_something(ProposalRejection reason) {
        ThrowingCallable act =
                switch (reason) {
                    case UNKNOWN -> () -> submit(NONE);
                    case EXISTS -> () -> propose(MEMBER, OPEN, RUNNING, office(), FIRST);
                    case CAMPAIGN_UNKNOWN -> () -> propose(Facts.of(), office(), FIRST);
                    case CAMPAIGN_CLOSED ->
                            () -> propose(closed("trước ngày 18/6/2021"), office(), FIRST);
                    case OUT_OF_SCOPE ->
                            () -> propose(RUNNING, office(), line(1, person(1, unit(3)), TITLE));
                    case BEYOND_ORGANISATION,
                            KIND_OR_PERIOD_MISSING,
                            KIND_NEEDS_CAMPAIGN,
                            TITLE_NEEDS_CAMPAIGN,
                            ACHIEVED_IN_FUTURE,
                            YEAR_REVIEW_UNKNOWN,
                            YEAR_REVIEW_CLOSED,
                            NOT_OF_REVIEW,
                            PERIOD_OF_OTHER_YEAR ->
                            () -> ProposingTest.refused(reason);
                    case NOT_ELIGIBLE, OVERRIDE_NEEDLESS -> () -> JudgingTest.refused(reason);
                    case UNIT_ENDED ->
                            () ->
                                    propose(
                                            MEMBER,
                                            NONE,
                                            RUNNING,
                                            afterTheEndOf(MEMBER, OTHER),
                                            FIRST);
                    case UNIT_NOT_YET ->
                            () -> propose(MEMBER, NONE, RUNNING, beforeTheStartOf(MEMBER), FIRST);
                    case OTHER_UNIT -> () -> propose(RUNNING, act(Role.UNIT_CLERK, OTHER), FIRST);
                    case LINES_EMPTY -> () -> propose(RUNNING, office());
                    case LINE_TWICE -> () -> propose(RUNNING, office(), FIRST, FIRST);
                    case NOMINEE_TWICE ->
                            () ->
                                    propose(
                                            RUNNING,
                                            office(),
                                            FIRST,
                                            line(2, person(1, MEMBER), TITLE));
                    case NOT_OFFERED ->
                            () ->
                                    propose(
                                            Facts.of(
                                                    launched(
                                                            List.of(),
                                                            List.of(
                                                                    new AwardOffer(
                                                                            FORM,
                                                                            List.of(),
                                                                            new Phrase("x"),
                                                                            List.of(),
                                                                            null)),
                                                            MEMBER)),
                                            office(),
                                            FIRST);
                    case MOVEMENT_TOO_SHORT -> () -> submitFlag(new YearSpan(2022, 2023));
                    case LINE_UNKNOWN -> () -> add(ACHIEVEMENT_REPORT, 9, FILE, OPEN);
                    case LINE_NEEDED -> () -> add(ACHIEVEMENT_REPORT, null, FILE, OPEN);
                    case LINE_NOT_WANTED -> () -> add(SUBMISSION, 1, FILE, OPEN);
                    case SUBMITTED -> () -> certify(SUBMITTED);
                    case DECIDED -> () -> certify(DECIDED);
                    case DOSSIER_INCOMPLETE -> () -> submit(OPEN);
                    case NOT_CERTIFIED -> () -> submit(COMPLETE);
                    case NOT_SUBMITTED -> () -> decided(DECISION, OPEN);
                    case WITHDRAWN -> () -> submit(WITHDRAWN);
                    case REASON_BLANK -> () -> giveBack(" ", SUBMITTED);
                    case REFUSED,
                            LINE_REFUSED,
                            SUSPENDED,
                            OWN,
                            CERTIFIED_BY_SAME,
                            CRITERIA_MISSING,
                            CRITERIA_SEVERAL,
                            CRITERION_UNKNOWN,
                            CRITERION_TWICE,
                            VOTED_IN_FUTURE,
                            VOTED_ON_OWN,
                            VOTES_TOO_MANY,
                            VOTE_NOT_SECRET,
                            MEMBER_TWICE,
                            RECUSED_UNKNOWN,
                            NOT_OF_COUNCIL ->
                            ProposalReviewTest.refused(reason);
                    case SESSION_UNKNOWN, SESSION_OPEN, NOT_VOTED_ON ->
                            SessionVoteTest.refused(reason);
                    case LIST_PUBLISHED,
                            LIST_NOT_PUBLISHED,
                            PUBLISHED_IN_FUTURE,
                            PUBLICITY_WITH_OFFICE,
                            PUBLICITY_NOT_OVER,
                            PUBLICITY_UNSEEN,
                            REMARK_IN_FUTURE,
                            REMARK_UNKNOWN,
                            REMARK_SETTLED,
                            REMARKS_OPEN ->
                            ProposalPublicityTest.refused(reason);
                    case AUTHORITIES_MIXED ->
                            () ->
                                    propose(
                                            RUNNING,
                                            office(),
                                            FIRST,
                                            line(
                                                    2,
                                                    person(2, MEMBER),
                                                    new FormItem(
                                                            CommendationForm.CERTIFICATE_OF_MERIT,
                                                            DecidingAuthority.MINISTER)));
                    case FORWARDED,
                            NOT_FORWARDED,
                            RECEIVED,
                            PASSED_ON,
                            HELD_ELSEWHERE,
                            SENDER_UNKNOWN,
                            RECIPIENT_UNKNOWN,
                            RECIPIENT_SENDS,
                            RECIPIENT_DISSOLVED,
                            RECIPIENT_NOT_COMPETENT,
                            SIGNED_IN_FUTURE ->
                            ForwardingTest.refused(reason);
                };
        assertRefused(reason, act);
    }

    @Test
    void law_L12_a_flag_is_proposed_in_a_movement_that_lasts_three_years() {
        assertRefused(
                ProposalRejection.MOVEMENT_TOO_SHORT, () -> submitFlag(new YearSpan(2022, 2023)));
        assertRefused(ProposalRejection.MOVEMENT_TOO_SHORT, () -> submitFlag(null));
        assertThat(submitFlag(new YearSpan(2021, 2023))).hasSize(1);
    }

    /// Submits in January 2024, in a movement by theme without phases.
    private static List<ProposalEvent> submitFlag(@Nullable YearSpan years) {
        ProposalLine flag =
                line(
                        1,
                        person(1, MEMBER),
                        new TitleItem(
                                EmulationTitle.EMULATION_FLAG,
                                DecidingAuthority.PROVINCIAL_CHAIRMAN));
        ProposalState ready =
                after(
                        new AwardProposed(
                                PROPOSAL, CAMPAIGN, MEMBER, List.of(flag), List.of(), "x", NOW),
                        new DossierCertified(PROPOSAL, "x", NOW));
        PlannedCampaign theme =
                new PlannedCampaign(
                        "cd",
                        new Phrase("Chung tay vì người nghèo"),
                        CampaignKind.THEMATIC,
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        years,
                        List.of(),
                        List.of());
        CampaignLaunched annual = launched(MEMBER);
        return ProposalState.decide(
                new SubmitProposal(PROPOSAL),
                ready,
                act(Role.OFFICE_HEAD, null, Instant.parse("2024-01-10T02:00:00Z")),
                _ ->
                        Facts.of(
                                new CampaignLaunched(
                                        CAMPAIGN,
                                        annual.planId(),
                                        theme,
                                        2021,
                                        null,
                                        annual.launchedOn(),
                                        List.of(MEMBER))));
    }

    /// Tries anything in any order: what is certified is complete, what is submitted was certified
    /// since it came back last, and the dossier has the same files as long as it is submitted.
    @Tag("thousands")
    @ParameterizedTest
    @ValueSource(longs = {37, 44, 20_210_618})
    void random_commands_never_break_the_life_of_a_proposal(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        int submissions = 0;
        int returns = 0;
        for (int run = 0; run < 200; run++) {
            ProposalState state = NONE;
            List<ProposalEvent> history = new ArrayList<>();
            for (int step = 0; step < 60; step++) {
                ProposalState before = state;
                for (ProposalEvent event : attempt(random, state)) {
                    state = ProposalState.evolve(state, event);
                    history.add(event);
                    assertThat(isSound(before, event, state))
                            .as("seed %d, run %d, step %d: %s", seed, run, step, history)
                            .isTrue();
                    submissions += event instanceof ProposalSubmitted ? 1 : 0;
                    returns += event instanceof ProposalReturned ? 1 : 0;
                }
            }
            assertThat(after(history.toArray(ProposalEvent[]::new)))
                    .as("seed %d, run %d", seed, run)
                    .isEqualTo(state);
        }
        assertThat(submissions).as("seed %d reaches the end at times", seed).isPositive();
        assertThat(returns).as("seed %d comes back at times", seed).isPositive();
    }

    @Test
    void the_state_ignores_what_has_no_place_in_it() {
        assertThat(ProposalState.evolve(SUBMITTED, added(SUBMISSION, null))).isEqualTo(SUBMITTED);
        assertThat(ProposalState.evolve(NONE, new DossierCertified(PROPOSAL, "x", NOW)))
                .isEqualTo(NONE);
        assertThat(ProposalState.evolve(OPEN, new ProposalReturned(PROPOSAL, "x", NOW)))
                .isEqualTo(OPEN);
        for (ProposalState state : List.of(NONE, SENT_BACK, DECIDED, WITHDRAWN, REFUSED)) {
            for (ProposalEvent event :
                    List.of(
                            new ProposalSubmitted(PROPOSAL, NOW),
                            new ProposalWithdrawn(PROPOSAL, "x", NOW),
                            new ProposalReturned(PROPOSAL, "x", NOW),
                            new CriteriaAssessed(PROPOSAL, 1, List.of(), "x", NOW),
                            new LineRefused(PROPOSAL, 1, "x", "y", NOW, List.of()))) {
                assertThat(ProposalState.evolve(state, event)).as("%s", event).isEqualTo(state);
            }
        }
        assertThat(
                        ProposalState.evolve(
                                OPEN, new LineRefused(PROPOSAL, 1, "x", "y", NOW, List.of())))
                .isEqualTo(OPEN);
        assertThat(
                        ProposalState.evolve(
                                AWAY, new CriteriaAssessed(PROPOSAL, 1, List.of(), "x", NOW)))
                .isEqualTo(AWAY);
        assertThat(ProposalState.evolve(AWAY, new ProposalWithdrawn(PROPOSAL, "x", NOW)))
                .isEqualTo(AWAY);
    }

    private static boolean isSound(ProposalState before, ProposalEvent event, ProposalState after) {
        boolean isCertifiedThenComplete =
                !(after instanceof ProposalState.Open open)
                        || !open.dossier().isCertified()
                        || open.dossier().missing().isEmpty();
        boolean isSubmittedOnlyWhenCertified =
                !(event instanceof ProposalSubmitted)
                        || (before instanceof ProposalState.Open open
                                && open.dossier().isCertified());
        boolean isChangedOnlyWhileOpen =
                switch (event) {
                    case AwardProposed _ -> before instanceof ProposalState.None;
                    case DossierItemAdded _, DossierCertified _, ProposalSubmitted _ ->
                            before instanceof ProposalState.Open;
                    case ProposalReturned _,
                            ProposalDecided _,
                            CriteriaAssessed _,
                            ProposalAppraised _,
                            LineRefused _,
                            ProposalForwarded _,
                            ProceedingsSuspended _,
                            ProceedingsResumed _ ->
                            before instanceof ProposalState.Submitted;
                    case ProposalReceived _ -> before instanceof ProposalState.None;
                    case OwnActReported _ -> true;
                    case ProposalWithdrawn _,
                            VoteMinutesRecorded _,
                            ListPublished _,
                            PublicityWithdrawn _,
                            RemarkRecorded _,
                            RemarkSettled _ ->
                            before instanceof ProposalState.Open
                                    || before instanceof ProposalState.Submitted;
                };
        boolean isReturnedWithItsDossier =
                !(event instanceof ProposalReturned)
                        || (before instanceof ProposalState.Submitted submitted
                                && after instanceof ProposalState.Open back
                                && back.dossier()
                                        .equals(submitted.handedIn().dossier().uncertified()));
        return isCertifiedThenComplete
                && isSubmittedOnlyWhenCertified
                && isChangedOnlyWhileOpen
                && isReturnedWithItsDossier;
    }

    private static List<ProposalEvent> attempt(RandomGenerator random, ProposalState state) {
        Act act =
                random.nextInt(4) == 0
                        ? act(Role.UNIT_CLERK, unit(random.nextInt(1, 4)))
                        : office();
        try {
            return switch (random.nextInt(17)) {
                case 0 -> propose(MEMBER, state, RUNNING, act, FIRST, SECOND);
                case 1 ->
                        ProposalState.decide(new CertifyDossier(PROPOSAL), state, act, register());
                case 2 ->
                        ProposalState.decide(
                                new SubmitProposal(PROPOSAL), state, act, _ -> RUNNING);
                case 3 ->
                        ProposalState.decide(
                                new MarkProposalDecided(
                                        PROPOSAL,
                                        new DecisionId(id(random.nextInt(50, 52))),
                                        LocalDate.of(2021, 12, 18),
                                        List.of()),
                                state,
                                act);
                case 4 ->
                        ProposalState.decide(
                                new ReturnProposal(PROPOSAL, random.nextBoolean() ? "x" : "y"),
                                state,
                                act);
                case 6 ->
                        random.nextInt(8) == 0
                                ? ProposalReview.decide(
                                        new SuspendProceedings(
                                                PROPOSAL,
                                                ProceedingsSuspended.Ground.INSPECTION,
                                                "TB",
                                                "x"),
                                        state,
                                        act)
                                : List.of();
                case 7 -> ProposalReview.decide(new ResumeProceedings(PROPOSAL, "x"), state, act);
                case 8 ->
                        random.nextInt(8) == 0
                                ? ProposalReview.decide(
                                        new RefuseLine(PROPOSAL, random.nextInt(1, 3), "x"),
                                        state,
                                        act,
                                        register())
                                : List.of();
                case 5 ->
                        random.nextInt(10) == 0
                                ? ProposalState.decide(
                                        new WithdrawProposal(PROPOSAL, "x"), state, act)
                                : List.of();
                default ->
                        ProposalState.decide(
                                item(
                                        DossierComponent.values()[random.nextInt(3)],
                                        random.nextBoolean() ? null : random.nextInt(1, 4),
                                        random.nextBoolean() ? FILE : "b".repeat(64)),
                                state,
                                act);
            };
        } catch (Rejection refused) {
            return List.of();
        }
    }

    private static ProposalState after(ProposalEvent... events) {
        ProposalState state = new ProposalState.None();
        for (ProposalEvent event : events) {
            state = ProposalState.evolve(state, event);
        }
        return state;
    }

    private static AwardProposed proposed() {
        return new AwardProposed(
                PROPOSAL,
                CAMPAIGN,
                MEMBER,
                List.of(FIRST, SECOND),
                List.of(SUBMISSION, VOTE_MINUTES, ACHIEVEMENT_REPORT),
                "Nghị định 91/2017/NĐ-CP (chưa đối chiếu)",
                NOW);
    }

    private static DossierItemAdded added(DossierComponent component, @Nullable Integer line) {
        return added(component, line, "a".repeat(64));
    }

    private static DossierItemAdded added(
            DossierComponent component, @Nullable Integer line, String file) {
        return new DossierItemAdded(PROPOSAL, component, line, file, "tep.pdf");
    }

    private static List<ProposalEvent> propose(Facts campaign, Act act, ProposalLine... lines) {
        return propose(MEMBER, NONE, campaign, act, lines);
    }

    /// Proposes nominees who stand in the register as the lines have them.
    private static List<ProposalEvent> propose(
            UnitId unit, ProposalState state, Facts campaign, Act act, ProposalLine... lines) {
        Nominee[] nominees = Stream.of(lines).map(ProposalLine::nominee).toArray(Nominee[]::new);
        return Proposing.decide(
                command(unit, lines), state, act, _ -> campaign, register(nominees));
    }

    private static ProposeAward command(UnitId unit, ProposalLine... lines) {
        return new ProposeAward(
                PROPOSAL,
                CAMPAIGN,
                unit,
                Stream.of(lines)
                        .map(line ->
                                new ProposedLine(
                                        line.number(),
                                        line.nominee().nomineeId(),
                                        line.item(),
                                        line.achievement(),
                                        line.achievementId()))
                        .toList());
    }

    private static AddDossierItem item(
            DossierComponent component, @Nullable Integer line, String file) {
        return new AddDossierItem(PROPOSAL, component, line, file, "tep.pdf");
    }

    private static List<ProposalEvent> add(
            DossierComponent component, @Nullable Integer line, String file, ProposalState state) {
        return ProposalState.decide(item(component, line, file), state, office());
    }

    private static List<ProposalEvent> certify(ProposalState state) {
        return ProposalState.decide(new CertifyDossier(PROPOSAL), state, office(), register());
    }

    private static List<ProposalEvent> submit(ProposalState state, Facts campaign) {
        return ProposalState.decide(new SubmitProposal(PROPOSAL), state, office(), _ -> campaign);
    }

    private static List<ProposalEvent> submit(ProposalState state) {
        return submit(state, RUNNING);
    }

    private static List<ProposalEvent> giveBack(String reason, ProposalState state) {
        return ProposalState.decide(new ReturnProposal(PROPOSAL, reason), state, office());
    }

    private static List<ProposalEvent> withdraw(String reason, ProposalState state, Act act) {
        return ProposalState.decide(new WithdrawProposal(PROPOSAL, reason), state, act);
    }

    private static List<ProposalEvent> decided(DecisionId decision, ProposalState state) {
        return ProposalState.decide(
                new MarkProposalDecided(PROPOSAL, decision, LocalDate.of(2021, 12, 18), List.of()),
                state,
                office());
    }

    private static Nominee person(int number, UnitId unit) {
        return new Nominee(
                new NomineeId(id(40 + number)), SubjectKind.INDIVIDUAL, "Người " + number, unit);
    }

    private static ProposalLine line(int number, Nominee nominee, AwardItem item) {
        return new ProposalLine(number, nominee, item, "thành tích");
    }
}
