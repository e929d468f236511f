package vn.sovang.command.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.params.provider.ValueSource;

import vn.sovang.award.AwardItem;
import vn.sovang.award.Certainty;
import vn.sovang.award.CommendationForm;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.FormItem;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.Nominees;
import vn.sovang.kernel.Actor;
import vn.sovang.kernel.InvalidValue;
import vn.sovang.kernel.Role;
import vn.sovang.law.VoteRule;
import vn.sovang.plan.Criterion;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlannedCampaign;
import vn.sovang.proposal.AppraiseProposal;
import vn.sovang.proposal.AssessCriteria;
import vn.sovang.proposal.AssessedCriterion;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.CertifyDossier;
import vn.sovang.proposal.CriteriaAssessed;
import vn.sovang.proposal.CriterionAssessment;
import vn.sovang.proposal.DossierCertified;
import vn.sovang.proposal.LineClaim;
import vn.sovang.proposal.LineRefused;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.ProceedingsResumed;
import vn.sovang.proposal.ProceedingsSuspended;
import vn.sovang.proposal.ProposalAppraised;
import vn.sovang.proposal.ProposalEvent;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.ProposalReturned;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.QuotaSlot;
import vn.sovang.proposal.RecordVoteMinutes;
import vn.sovang.proposal.RefuseLine;
import vn.sovang.proposal.ResumeProceedings;
import vn.sovang.proposal.ReturnProposal;
import vn.sovang.proposal.SubmitProposal;
import vn.sovang.proposal.SuspendProceedings;
import vn.sovang.proposal.VoteMinutes;
import vn.sovang.proposal.VoteMinutes.Attendance;
import vn.sovang.proposal.VoteMinutes.Body;
import vn.sovang.proposal.VoteMinutesRecorded;
import vn.sovang.proposal.VoteThreshold;
import vn.sovang.text.Phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Review of a proposal between its submission and its decision.
class ProposalReviewTest {
    private static final ProposalId PROPOSAL = new ProposalId(id(40));
    private static final String NOW_HEAD = "truong-phong-moi";
    private static final AwardItem LETTER =
            new FormItem(
                    CommendationForm.LETTER_OF_COMMENDATION, DecidingAuthority.DEPARTMENT_DIRECTOR);
    private static final AwardItem FIGHTER =
            new TitleItem(
                    EmulationTitle.PROVINCIAL_EMULATION_FIGHTER,
                    DecidingAuthority.PROVINCIAL_CHAIRMAN);
    private static final LineClaim PLACE =
            new LineClaim(
                    1, new QuotaSlot(new PlanId(id(10)), LETTER, SubjectKind.COLLECTIVE, 1), null);
    private static final Facts CAMPAIGN =
            Facts.of(
                    with(
                            launched(unit(1)),
                            criterion(
                                    "1",
                                    SubjectKind.COLLECTIVE,
                                    Criterion.Aspect.EXEMPLARY_OBSERVANCE,
                                    Criterion.Aspect.INTERNAL_UNITY),
                            criterion(
                                    "2",
                                    SubjectKind.COLLECTIVE,
                                    Criterion.Aspect.OUTSTANDING_ACHIEVEMENT),
                            criterion(
                                    "1",
                                    SubjectKind.INDIVIDUAL,
                                    Criterion.Aspect.EXEMPLARY_OBSERVANCE)));
    private static final ProposalState CERTIFIED =
            after(
                    new ProposalState.None(),
                    new AwardProposed(
                            PROPOSAL,
                            new CampaignId(id(20)),
                            unit(1),
                            List.of(
                                    line(1, SubjectKind.COLLECTIVE, LETTER, null),
                                    line(2, SubjectKind.INDIVIDUAL, FIGHTER, "nguoi-duoc-de-nghi")),
                            List.of(),
                            "x",
                            NOW),
                    new DossierCertified(PROPOSAL, "truong-phong", NOW));
    private static final ProposalState SUBMITTED =
            after(CERTIFIED, new ProposalSubmitted(PROPOSAL, NOW, List.of(PLACE)));
    private static final ProceedingsSuspended SUSPENSION =
            new ProceedingsSuspended(
                    PROPOSAL, ProceedingsSuspended.Ground.COMPLAINT, "TB 3", "chờ xác minh", NOW);
    private static final ProposalState SUSPENDED = after(SUBMITTED, SUSPENSION);

    @Test
    void rule_39_a_line_is_assessed_by_every_criterion_of_its_kind() {
        assertThat(assess(1, met("1"), met("2")))
                .containsExactly(
                        new CriteriaAssessed(
                                PROPOSAL,
                                1,
                                List.of(
                                        new CriterionAssessment("1", "tiêu chuẩn 1", true, "mục I"),
                                        new CriterionAssessment(
                                                "2", "tiêu chuẩn 2", true, "mục I")),
                                "office-head",
                                NOW));
        assertRefused(ProposalRejection.CRITERIA_MISSING, () -> assess(1, met("2")));
        assertRefused(ProposalRejection.CRITERION_UNKNOWN, () -> assess(2, met("1"), met("2")));
        assertRefused(ProposalRejection.CRITERION_TWICE, () -> assess(2, met("1"), met("1")));
    }

    /// An import keeps the labels as they are printed.
    @Test
    void two_criteria_of_one_label_are_assessed_each_in_their_printed_order() {
        Facts alike =
                Facts.of(
                        with(
                                launched(unit(1)),
                                new Criterion(
                                        "a", SubjectKind.INDIVIDUAL, List.of(), new Phrase("một")),
                                new Criterion(
                                        "a",
                                        SubjectKind.INDIVIDUAL,
                                        List.of(),
                                        new Phrase("hai"))));
        AssessedCriterion unmet = new AssessedCriterion("a", false, "mục II");

        assertThat(assess(alike, office(), 2, met("a"), unmet))
                .singleElement()
                .isInstanceOfSatisfying(
                        CriteriaAssessed.class,
                        event ->
                                assertThat(event.criteria())
                                        .containsExactly(
                                                new CriterionAssessment("a", "một", true, "mục I"),
                                                new CriterionAssessment(
                                                        "a", "hai", false, "mục II")));
        assertRefused(
                ProposalRejection.CRITERIA_MISSING, () -> assess(alike, office(), 2, met("a")));
    }

    @Test
    void rule_39_a_collective_must_be_assessed_for_internal_unity_also_where_the_plan_is_silent() {
        Facts silent = Facts.of(launched(unit(1)));
        assertRefused(ProposalRejection.CRITERIA_MISSING, () -> assess(silent, office(), 1));
        assertThat(assess(silent, office(), 1, met("doan-ket"))).hasSize(1);
    }

    @Test
    void rule_39_an_individual_must_not_be_assessed_for_internal_unity() {
        Facts silent = Facts.of(launched(unit(1)));
        assertRefused(
                ProposalRejection.CRITERION_UNKNOWN,
                () -> assess(silent, office(), 2, met("doan-ket")));
        Facts asking =
                Facts.of(
                        with(
                                launched(unit(1)),
                                criterion(
                                        "1",
                                        SubjectKind.INDIVIDUAL,
                                        Criterion.Aspect.INTERNAL_UNITY)));
        assertRefused(
                ProposalRejection.CRITERION_UNKNOWN, () -> assess(asking, office(), 2, met("1")));
        Facts beside =
                Facts.of(
                        with(
                                launched(unit(1)),
                                criterion(
                                        "1",
                                        SubjectKind.INDIVIDUAL,
                                        Criterion.Aspect.EXEMPLARY_OBSERVANCE,
                                        Criterion.Aspect.INTERNAL_UNITY)));
        assertThat(assess(beside, office(), 2, met("1"))).as("unity beside more").hasSize(1);
    }

    @Test
    void all_lines_of_the_same_criteria_that_are_left_are_assessed_at_once_and_no_other() {
        ProposalState many =
                after(
                        new ProposalState.None(),
                        new AwardProposed(
                                PROPOSAL,
                                new CampaignId(id(20)),
                                unit(1),
                                List.of(
                                        line(1, SubjectKind.COLLECTIVE, LETTER, null),
                                        line(2, SubjectKind.INDIVIDUAL, FIGHTER, null),
                                        line(3, SubjectKind.INDIVIDUAL, FIGHTER, null),
                                        line(4, SubjectKind.INDIVIDUAL, LETTER, null)),
                                List.of(),
                                "x",
                                NOW),
                        new DossierCertified(PROPOSAL, "truong-phong", NOW),
                        new ProposalSubmitted(PROPOSAL, NOW, List.of()));
        AssessedCriterion unmet = new AssessedCriterion("1", false, "mục II");
        ProposalState begun = after(many, assess(many, 3, unmet).getFirst());

        List<ProposalEvent> rest = assess(begun, null, met("1"));

        assertThat(rest)
                .singleElement()
                .isInstanceOfSatisfying(
                        CriteriaAssessed.class,
                        event -> assertThat(event.lines()).containsExactly(2, 4));
        ProposalState whole = after(begun, rest.getFirst());
        assertThat(assess(whole, null, met("1"), met("2")))
                .singleElement()
                .isInstanceOfSatisfying(
                        CriteriaAssessed.class, event -> assertThat(event.line()).isEqualTo(1));
        assertThat(assess(whole, 4, met("1"))).as("the same again").isEmpty();
        assertRefused(
                ProposalRejection.CRITERION_UNKNOWN, () -> assess(whole, null, met("không có")));
        assertThatThrownBy(() -> new AssessCriteria(PROPOSAL, null, null, List.of()))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void criteria_of_one_name_for_two_kinds_of_subject_are_told_apart_by_a_line() {
        assertRefused(ProposalRejection.CRITERIA_SEVERAL, () -> assessEvery(null));
        assertThat(assessEvery(2))
                .singleElement()
                .isInstanceOfSatisfying(
                        CriteriaAssessed.class,
                        event -> {
                            assertThat(event.lines()).containsExactly(2);
                            assertThat(event.criteria())
                                    .extracting(CriterionAssessment::isMet)
                                    .containsExactly(true);
                        });
    }

    private static List<ProposalEvent> assessEvery(@Nullable Integer line) {
        Facts alike =
                Facts.of(
                        with(
                                launched(unit(1)),
                                criterion(
                                        "1",
                                        SubjectKind.COLLECTIVE,
                                        Criterion.Aspect.INTERNAL_UNITY),
                                criterion(
                                        "1",
                                        SubjectKind.INDIVIDUAL,
                                        Criterion.Aspect.EXEMPLARY_OBSERVANCE)));
        return ProposalReview.decide(
                new AssessCriteria(PROPOSAL, line, true, List.of(met("1"))),
                SUBMITTED,
                office(),
                _ -> alike,
                register());
    }

    private static List<ProposalEvent> assess(
            ProposalState state, @Nullable Integer line, AssessedCriterion... criteria) {
        return ProposalReview.decide(
                new AssessCriteria(PROPOSAL, line, line == null ? true : null, List.of(criteria)),
                state,
                office(),
                _ -> CAMPAIGN,
                register());
    }

    @Test
    void the_same_assessment_again_changes_nothing_and_another_takes_its_place() {
        ProposalState assessed = after(SUBMITTED, assess(2, met("1")).getFirst());
        assertThat(
                        ProposalReview.decide(
                                new AssessCriteria(PROPOSAL, 2, List.of(met("1"))),
                                assessed,
                                office(),
                                _ -> CAMPAIGN,
                                register()))
                .isEmpty();
        assertThat(
                        ProposalReview.decide(
                                new AssessCriteria(
                                        PROPOSAL,
                                        2,
                                        List.of(new AssessedCriterion("1", false, "mục II"))),
                                assessed,
                                office(),
                                _ -> CAMPAIGN,
                                register()))
                .hasSize(1);
    }

    @Test
    void rule_44_nobody_certifies_assesses_appraises_records_or_refuses_their_own() {
        Act own = new Act(actor("nguoi-duoc-de-nghi", Role.OFFICE_HEAD), NOW);
        for (ThrowingCallable act :
                List.<ThrowingCallable>of(
                        () ->
                                ProposalState.decide(
                                        new CertifyDossier(PROPOSAL), CERTIFIED, own, register()),
                        () -> assess(CAMPAIGN, own, 2, met("1")),
                        () -> appraise(ProposalAppraised.Outcome.FULFILS, "", SUBMITTED, own),
                        () -> vote(council(15, 0, 13), own),
                        () -> refuse(2, "x", SUBMITTED, own))) {
            assertRefused(ProposalRejection.OWN, act);
        }
        assertThat(assess(CAMPAIGN, own, 1, met("1"), met("2"))).as("somebody else's").hasSize(1);
    }

    @Test
    void rule_44_nobody_certifies_a_dossier_that_names_them_in_the_register_now() {
        CertifyDossier certify = new CertifyDossier(PROPOSAL);
        assertRefused(
                ProposalRejection.OWN,
                () -> ProposalState.decide(certify, CERTIFIED, now(Role.UNIT_HEAD), corrected()));
    }

    @Test
    void rule_44_nobody_assesses_a_line_that_is_theirs_in_the_register_now() {
        assertRefused(
                ProposalRejection.OWN,
                () ->
                        ProposalReview.decide(
                                new AssessCriteria(PROPOSAL, 1, List.of(met("1"), met("2"))),
                                SUBMITTED,
                                now(Role.COUNCIL_MEMBER),
                                _ -> CAMPAIGN,
                                corrected()));
    }

    @Test
    void rule_44_nobody_appraises_a_proposal_that_names_them_in_the_register_now() {
        AppraiseProposal appraise =
                new AppraiseProposal(PROPOSAL, ProposalAppraised.Outcome.FULFILS, "");
        assertRefused(
                ProposalRejection.OWN,
                () ->
                        ProposalReview.decide(
                                appraise, SUBMITTED, now(Role.OFFICE_CLERK), corrected()));
    }

    @Test
    void rule_44_nobody_refuses_a_line_that_is_theirs_in_the_register_now() {
        RefuseLine refuse = new RefuseLine(PROPOSAL, 1, "x");
        assertRefused(
                ProposalRejection.OWN,
                () -> ProposalReview.decide(refuse, SUBMITTED, now(Role.LEADER), corrected()));
    }

    @Test
    void rule_44_nobody_votes_on_or_records_the_vote_on_what_is_theirs_in_the_register_now() {
        VoteMinutes with = minutes(Body.COUNCIL, members(3, 0, NOW_HEAD), 1, 3, false);
        assertRefused(
                ProposalRejection.VOTED_ON_OWN,
                () ->
                        ProposalVote.decide(
                                new RecordVoteMinutes(PROPOSAL, with),
                                SUBMITTED,
                                secretary(),
                                corrected()));
        VoteMinutes aside =
                new VoteMinutes(
                        with.body(),
                        with.heldOn(),
                        false,
                        with.members(),
                        List.of(new VoteMinutes.Recusal(1, NOW_HEAD)),
                        with.votes());
        assertThat(
                        ProposalVote.decide(
                                new RecordVoteMinutes(PROPOSAL, aside),
                                SUBMITTED,
                                secretary(),
                                corrected()))
                .hasSize(1);
        assertRefused(
                ProposalRejection.OWN,
                () ->
                        ProposalVote.decide(
                                new RecordVoteMinutes(PROPOSAL, aside),
                                SUBMITTED,
                                now(Role.COUNCIL_SECRETARY),
                                corrected()));
    }

    /// The collective of line 1 was proposed without an account; since then the register has the
    /// post that heads it.
    private static Nominees corrected() {
        return since(line(1, SubjectKind.COLLECTIVE, LETTER, null).nominee(), NOW_HEAD);
    }

    private static Act now(Role role) {
        return new Act(new Actor(NOW_HEAD, role, unit(1).value()), NOW);
    }

    @Test
    void rule_44_who_certified_does_not_refuse_either() {
        assertRefused(
                ProposalRejection.CERTIFIED_BY_SAME,
                () ->
                        refuse(
                                1,
                                "x",
                                SUBMITTED,
                                new Act(actor("truong-phong", Role.OFFICE_HEAD), NOW)));
    }

    @Test
    void rule_44_a_nominee_who_stands_in_the_minutes_by_name_stands_aside() {
        String name =
                line(2, SubjectKind.INDIVIDUAL, LETTER, null)
                        .nominee()
                        .name()
                        .toUpperCase(Locale.ROOT);
        VoteMinutes with = minutes(Body.COUNCIL, members(2, 0, " " + name), 2, 2, true);
        assertRefused(ProposalRejection.VOTED_ON_OWN, () -> vote(with, secretary()));
    }

    @Test
    void rule_44_a_courtesy_or_a_post_makes_a_nominee_nobody_else() {
        String name = line(2, SubjectKind.INDIVIDUAL, LETTER, null).nominee().name();
        for (String written : List.of("Đ/c " + name, name + " (Phó Giám đốc)", name + " - PGĐ")) {
            VoteMinutes with = minutes(Body.COUNCIL, members(2, 0, written), 2, 2, true);
            assertRefused(ProposalRejection.VOTED_ON_OWN, () -> vote(with, secretary()));
        }
        VoteMinutes alike = minutes(Body.COUNCIL, members(2, 0, "Ten 2"), 2, 2, true);
        assertThat(vote(alike, secretary())).hasSize(1);
    }

    @Test
    void rule_44_a_nominee_who_is_a_member_stands_aside() {
        VoteMinutes with = minutes(Body.COUNCIL, members(2, 0, "nguoi-duoc-de-nghi"), 2, 2, true);
        assertRefused(ProposalRejection.VOTED_ON_OWN, () -> vote(with, secretary()));
        assertThat(
                        vote(
                                new VoteMinutes(
                                        with.body(),
                                        with.heldOn(),
                                        true,
                                        with.members(),
                                        List.of(new VoteMinutes.Recusal(2, "nguoi-duoc-de-nghi")),
                                        with.votes()),
                                secretary()))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 13, false", "1, 14, true", "2, 13, false"})
    void law_L15_the_threshold_is_reached_of_all_members_with_those_who_vote_in_writing(
            int inWriting, int inFavour, boolean isReached) {
        VoteMinutesRecorded recorded =
                (VoteMinutesRecorded)
                        vote(council(15, inWriting, inFavour), secretary()).getFirst();
        VoteThreshold threshold = recorded.thresholds().getFirst();
        assertThat(threshold.percent()).isEqualTo(90);
        assertThat(threshold.isReachedBy(inFavour, recorded.minutes().members().size()))
                .isEqualTo(isReached);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-18, 90, REPORTED, Nghị định 91/2017/NĐ-CP",
        "2024-03-01, 90, UNVERIFIED, Nghị định 98/2023/NĐ-CP",
        "2025-07-01, 90, UNVERIFIED, Nghị định 152/2025/NĐ-CP"
    })
    void rule_42_the_threshold_is_the_one_in_force_on_the_day_of_the_vote(
            LocalDate day, int percent, Certainty certainty, String source) {
        VoteRule rule = VoteRule.inForceOn(day, FIGHTER);
        assertThat(rule.percent()).isEqualTo(percent);
        assertThat(rule.certainty()).isEqualTo(certainty);
        assertThat(rule.source()).startsWith(source);
        assertThat(VoteRule.inForceOn(day, LETTER).percent()).isEqualTo(80);
        assertThat(VoteRule.inForceOn(day, LETTER).certainty()).isEqualTo(Certainty.UNVERIFIED);
    }

    @Test
    void a_vote_below_its_threshold_refuses_nothing_for_it_is_advice() {
        assertThat(vote(council(15, 0, 1), secretary())).hasSize(1);
    }

    @Test
    void minutes_are_right_in_themselves() {
        assertRefused(
                ProposalRejection.VOTES_TOO_MANY,
                () -> vote(minutes(Body.COUNCIL, members(3, 0), 2, 4, true), secretary()));
        assertRefused(
                ProposalRejection.VOTE_NOT_SECRET,
                () -> vote(minutes(Body.COUNCIL, members(3, 0), 2, 3, false), secretary()));
        assertRefused(
                ProposalRejection.LINE_UNKNOWN,
                () -> vote(minutes(Body.COUNCIL, members(3, 0), 7, 3, true), secretary()));
        assertRefused(
                ProposalRejection.RECUSED_UNKNOWN,
                () ->
                        vote(
                                new VoteMinutes(
                                        Body.COUNCIL,
                                        TODAY,
                                        true,
                                        members(3, 0),
                                        List.of(new VoteMinutes.Recusal(1, "người lạ")),
                                        List.of(new VoteMinutes.LineVote(1, 3, 0, 0))),
                                secretary()));
        assertRefused(
                ProposalRejection.LINES_EMPTY,
                () ->
                        vote(
                                new VoteMinutes(
                                        Body.COUNCIL,
                                        TODAY,
                                        true,
                                        members(3, 0),
                                        List.of(),
                                        List.of()),
                                secretary()));
        assertRefused(
                ProposalRejection.VOTED_IN_FUTURE,
                () ->
                        vote(
                                new VoteMinutes(
                                        Body.COUNCIL,
                                        TODAY.plusDays(1),
                                        true,
                                        members(3, 0),
                                        List.of(),
                                        List.of(new VoteMinutes.LineVote(1, 3, 0, 0))),
                                secretary()));
    }

    @Test
    void a_unit_records_its_own_meeting_before_it_hands_in_and_the_council_after() {
        VoteMinutes peers = minutes(Body.PEER_MEETING, members(3, 0), 1, 3, false);
        RecordVoteMinutes command = new RecordVoteMinutes(PROPOSAL, peers);
        assertThat(
                        ProposalVote.decide(
                                command, CERTIFIED, act(Role.UNIT_CLERK, unit(1)), register()))
                .hasSize(1);
        assertRefused(
                ProposalRejection.OTHER_UNIT,
                () ->
                        ProposalVote.decide(
                                command, CERTIFIED, act(Role.UNIT_CLERK, unit(2)), register()));
        VoteMinutes council = minutes(Body.COUNCIL, members(3, 0), 1, 3, false);
        assertRefused(
                ProposalRejection.NOT_SUBMITTED,
                () ->
                        ProposalVote.decide(
                                new RecordVoteMinutes(PROPOSAL, council),
                                CERTIFIED,
                                secretary(),
                                register()));
        assertRefused(
                ProposalRejection.NOT_OF_COUNCIL,
                () -> vote(council, act(Role.UNIT_CLERK, unit(1))));
        ProposalState voted = after(SUBMITTED, vote(council, secretary()).getFirst());
        assertThat(
                        ProposalVote.decide(
                                new RecordVoteMinutes(PROPOSAL, council),
                                voted,
                                secretary(),
                                register()))
                .as("the same minutes again")
                .isEmpty();
    }

    @Test
    void an_appraisal_that_finds_something_says_what() {
        assertThat(appraise(ProposalAppraised.Outcome.FULFILS, "", SUBMITTED, office()))
                .containsExactly(
                        new ProposalAppraised(
                                PROPOSAL,
                                ProposalAppraised.Outcome.FULFILS,
                                "",
                                "office-head",
                                NOW));
        assertRefused(
                ProposalRejection.REASON_BLANK,
                () ->
                        appraise(
                                ProposalAppraised.Outcome.DOES_NOT_FULFIL,
                                " ",
                                SUBMITTED,
                                office()));
        ProposalState appraised =
                after(
                        SUBMITTED,
                        new ProposalAppraised(
                                PROPOSAL, ProposalAppraised.Outcome.FULFILS, "", "x", NOW));
        assertThat(appraise(ProposalAppraised.Outcome.FULFILS, "", appraised, office())).isEmpty();
    }

    @Test
    void rules_35_45_a_line_is_refused_with_a_reason_and_gives_its_place_up() {
        assertThat(refuse(1, "chưa đủ", SUBMITTED, office()))
                .containsExactly(
                        new LineRefused(
                                PROPOSAL, 1, "chưa đủ", "office-head", NOW, List.of(PLACE)));
        assertRefused(ProposalRejection.REASON_BLANK, () -> refuse(1, " ", SUBMITTED, office()));
        ProposalState refused = after(SUBMITTED, refusal(1));
        assertThat(refuse(1, "lý do 1", refused, office())).isEmpty();
        assertRefused(ProposalRejection.LINE_REFUSED, () -> refuse(1, "khác", refused, office()));
        assertRefused(ProposalRejection.LINE_UNKNOWN, () -> refuse(9, "x", refused, office()));
    }

    @Test
    void when_no_line_is_left_the_proposal_is_over() {
        ProposalState over = after(SUBMITTED, refusal(1), refusal(2));
        assertThat(over).isInstanceOf(ProposalState.Refused.class);
        assertThat(refuse(2, "lý do 2", over, office())).as("the same again").isEmpty();
        assertRefused(ProposalRejection.REFUSED, () -> refuse(2, "khác", over, office()));
    }

    @Test
    void rule_35_what_was_refused_takes_no_place_when_the_rest_is_handed_in_again() {
        ProposalState again =
                after(
                        SUBMITTED,
                        refusal(1),
                        new ProposalReturned(PROPOSAL, "x", NOW),
                        new DossierCertified(PROPOSAL, "x", NOW));
        assertThat(
                        ProposalState.decide(
                                new SubmitProposal(PROPOSAL), again, office(), _ -> CAMPAIGN))
                .containsExactly(new ProposalSubmitted(PROPOSAL, NOW));
    }

    @Test
    void law_L11_under_a_verified_complaint_nothing_goes_on_until_it_is_cleared() {
        assertThat(suspend("chờ xác minh", SUBMITTED)).containsExactly(SUSPENSION);
        assertThat(suspend("chờ xác minh", SUSPENDED)).isEmpty();
        for (ThrowingCallable act :
                List.<ThrowingCallable>of(
                        () -> suspend("khác", SUSPENDED),
                        () -> appraise(ProposalAppraised.Outcome.FULFILS, "", SUSPENDED, office()),
                        () -> refuse(1, "x", SUSPENDED, office()),
                        () ->
                                ProposalVote.decide(
                                        new RecordVoteMinutes(PROPOSAL, council(15, 0, 13)),
                                        SUSPENDED,
                                        secretary(),
                                        register()),
                        () ->
                                ProposalState.decide(
                                        new ReturnProposal(PROPOSAL, "x"), SUSPENDED, office()))) {
            assertRefused(ProposalRejection.SUSPENDED, act);
        }
        assertThat(resume(SUSPENDED))
                .containsExactly(new ProceedingsResumed(PROPOSAL, "không vi phạm", NOW));
        ProposalState going =
                after(SUSPENDED, new ProceedingsResumed(PROPOSAL, "không vi phạm", NOW));
        assertThat(going).as("as it was").isEqualTo(SUBMITTED);
        assertThat(resume(going)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"suspend", "resume"})
    void only_what_waits_for_a_decision_is_suspended_and_with_a_reason(String verb) {
        ThrowingCallable blank =
                verb.equals("suspend")
                        ? () -> suspend(" ", SUBMITTED)
                        : () ->
                                ProposalReview.decide(
                                        new ResumeProceedings(PROPOSAL, ""), SUBMITTED, office());
        assertRefused(ProposalRejection.REASON_BLANK, blank);
        assertRefused(
                ProposalRejection.NOT_SUBMITTED,
                () -> {
                    if (verb.equals("suspend")) {
                        suspend("x", CERTIFIED);
                    } else {
                        resume(CERTIFIED);
                    }
                });
    }

    @Test
    void what_comes_back_with_a_new_dossier_is_assessed_and_appraised_anew() {
        ProposalState reviewed =
                after(
                        SUBMITTED,
                        assess(1, met("1"), met("2")).getFirst(),
                        new ProposalAppraised(
                                PROPOSAL, ProposalAppraised.Outcome.FULFILS, "", "x", NOW),
                        new ProposalReturned(PROPOSAL, "x", NOW));
        assertThat(reviewed)
                .isInstanceOfSatisfying(
                        ProposalState.Open.class,
                        open -> {
                            assertThat(open.review().assessed()).isEmpty();
                            assertThat(open.review().appraisal()).isNull();
                        });
    }

    /// Acts that each reason of the review refuses.
    static ThrowingCallable refused(ProposalRejection reason) {
        Act own = new Act(actor("nguoi-duoc-de-nghi", Role.OFFICE_HEAD), NOW);
        ProposalState over = after(SUBMITTED, refusal(1), refusal(2));
        return switch (reason) {
            case REFUSED -> () -> refuse(1, "khác", over, office());
            case LINE_REFUSED -> () -> refuse(1, "khác", after(SUBMITTED, refusal(1)), office());
            case SUSPENDED -> () -> refuse(1, "x", SUSPENDED, office());
            case OWN -> () -> refuse(2, "x", SUBMITTED, own);
            case CERTIFIED_BY_SAME ->
                    () ->
                            refuse(
                                    1,
                                    "x",
                                    SUBMITTED,
                                    new Act(actor("truong-phong", Role.LEADER), NOW));
            case CRITERIA_MISSING -> () -> assess(1);
            case CRITERIA_SEVERAL -> () -> assessEvery(null);
            case CRITERION_UNKNOWN -> () -> assess(1, met("9"));
            case CRITERION_TWICE -> () -> assess(1, met("1"), met("1"));
            case VOTED_IN_FUTURE ->
                    () ->
                            vote(
                                    new VoteMinutes(
                                            Body.COUNCIL,
                                            TODAY.plusDays(1),
                                            true,
                                            members(3, 0),
                                            List.of(),
                                            List.of(new VoteMinutes.LineVote(1, 3, 0, 0))),
                                    secretary());
            case VOTED_ON_OWN ->
                    () ->
                            vote(
                                    minutes(
                                            Body.COUNCIL,
                                            members(2, 0, "nguoi-duoc-de-nghi"),
                                            2,
                                            2,
                                            true),
                                    secretary());
            case VOTES_TOO_MANY ->
                    () -> vote(minutes(Body.COUNCIL, members(3, 0), 1, 4, true), secretary());
            case VOTE_NOT_SECRET ->
                    () -> vote(minutes(Body.COUNCIL, members(3, 0), 2, 3, false), secretary());
            case MEMBER_TWICE ->
                    () ->
                            vote(
                                    minutes(
                                            Body.COUNCIL,
                                            members(3, 0, "Uy-Vi\u0435n-0 "),
                                            1,
                                            3,
                                            false),
                                    secretary());
            case RECUSED_UNKNOWN ->
                    () ->
                            vote(
                                    new VoteMinutes(
                                            Body.COUNCIL,
                                            TODAY,
                                            true,
                                            members(3, 0),
                                            List.of(new VoteMinutes.Recusal(1, "người lạ")),
                                            List.of(new VoteMinutes.LineVote(1, 3, 0, 0))),
                                    secretary());
            case NOT_OF_COUNCIL ->
                    () ->
                            vote(
                                    minutes(Body.COUNCIL, members(3, 0), 1, 3, false),
                                    act(Role.UNIT_CLERK, unit(1)));
            default -> throw new IllegalArgumentException(reason.name());
        };
    }

    private static Act secretary() {
        return act(Role.COUNCIL_SECRETARY, null);
    }

    private static Actor actor(String name, Role role) {
        return new Actor(name, role, null);
    }

    private static AssessedCriterion met(String label) {
        return new AssessedCriterion(label, true, "mục I");
    }

    private static List<ProposalEvent> assess(int line, AssessedCriterion... criteria) {
        return assess(CAMPAIGN, office(), line, criteria);
    }

    private static List<ProposalEvent> assess(
            Facts campaign, Act act, int line, AssessedCriterion... criteria) {
        return ProposalReview.decide(
                new AssessCriteria(PROPOSAL, line, List.of(criteria)),
                SUBMITTED,
                act,
                _ -> campaign,
                register());
    }

    private static List<ProposalEvent> appraise(
            ProposalAppraised.Outcome outcome, String notes, ProposalState state, Act act) {
        return ProposalReview.decide(
                new AppraiseProposal(PROPOSAL, outcome, notes), state, act, register());
    }

    private static List<ProposalEvent> refuse(
            int line, String reason, ProposalState state, Act act) {
        return ProposalReview.decide(
                new RefuseLine(PROPOSAL, line, reason), state, act, register());
    }

    private static List<ProposalEvent> suspend(String reason, ProposalState state) {
        return ProposalReview.decide(
                new SuspendProceedings(
                        PROPOSAL, ProceedingsSuspended.Ground.COMPLAINT, "TB 3", reason),
                state,
                office());
    }

    private static List<ProposalEvent> resume(ProposalState state) {
        return ProposalReview.decide(
                new ResumeProceedings(PROPOSAL, "không vi phạm"), state, office());
    }

    private static LineRefused refusal(int line) {
        return new LineRefused(PROPOSAL, line, "lý do " + line, "x", NOW, List.of());
    }

    private static List<ProposalEvent> vote(VoteMinutes minutes, Act act) {
        return ProposalVote.decide(
                new RecordVoteMinutes(PROPOSAL, minutes), SUBMITTED, act, register());
    }

    /// A council of so many, two of them absent, so many of these in writing, on the title.
    private static VoteMinutes council(int all, int inWriting, int inFavour) {
        return minutes(Body.COUNCIL, absent(all, inWriting), 2, inFavour, true);
    }

    private static List<VoteMinutes.Member> absent(int all, int inWriting) {
        List<VoteMinutes.Member> members = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            Attendance attendance =
                    i >= 2
                            ? Attendance.PRESENT
                            : i < inWriting ? Attendance.ABSENT_IN_WRITING : Attendance.ABSENT;
            members.add(new VoteMinutes.Member("uy-vien-" + i, attendance));
        }
        return members;
    }

    private static List<VoteMinutes.Member> members(int present, int inWriting, String... more) {
        List<VoteMinutes.Member> members = new ArrayList<>();
        for (int i = 0; i < present; i++) {
            members.add(new VoteMinutes.Member("uy-vien-" + i, Attendance.PRESENT));
        }
        for (int i = 0; i < inWriting; i++) {
            members.add(new VoteMinutes.Member("vang-" + i, Attendance.ABSENT_IN_WRITING));
        }
        for (String name : more) {
            members.add(new VoteMinutes.Member(name, Attendance.PRESENT));
        }
        return members;
    }

    private static VoteMinutes minutes(
            Body body, List<VoteMinutes.Member> members, int line, int inFavour, boolean isSecret) {
        return new VoteMinutes(
                body,
                TODAY,
                isSecret,
                members,
                List.of(),
                List.of(new VoteMinutes.LineVote(line, inFavour, 0, 0)));
    }

    private static Criterion criterion(
            String label, SubjectKind subject, Criterion.Aspect... aspects) {
        return new Criterion(label, subject, List.of(aspects), new Phrase("tiêu chuẩn " + label));
    }

    private static CampaignLaunched with(CampaignLaunched launched, Criterion... criteria) {
        PlannedCampaign of = launched.content();
        return new CampaignLaunched(
                launched.campaignId(),
                launched.planId(),
                new PlannedCampaign(
                        of.label(),
                        of.name(),
                        of.kind(),
                        of.phases(),
                        of.dossier(),
                        of.checklist(),
                        of.awards(),
                        List.of(criteria),
                        of.aliases(),
                        of.standing(),
                        of.years(),
                        of.launchedWith(),
                        of.commemorations()),
                launched.year(),
                launched.planIssuedOn(),
                launched.launchedOn(),
                launched.scope());
    }

    private static ProposalLine line(
            int number, SubjectKind kind, AwardItem item, @Nullable String account) {
        return new ProposalLine(
                number,
                new Nominee(
                        new NomineeId(id(40 + number)),
                        kind,
                        "Tên " + number,
                        unit(1),
                        account,
                        List.of()),
                item,
                "thành tích");
    }

    private static ProposalState after(ProposalState state, ProposalEvent... events) {
        ProposalState next = state;
        for (ProposalEvent event : events) {
            next = ProposalState.evolve(next, event);
        }
        return next;
    }
}
