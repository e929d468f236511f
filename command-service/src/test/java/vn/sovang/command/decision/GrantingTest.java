package vn.sovang.command.decision;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.sovang.award.DecidingAuthority.COMMUNE_CHAIRMAN;
import static vn.sovang.award.DecidingAuthority.DEPARTMENT_DIRECTOR;
import static vn.sovang.award.DecidingAuthority.DISTRICT_CHAIRMAN;
import static vn.sovang.award.DecidingAuthority.PRIME_MINISTER;
import static vn.sovang.award.DecidingAuthority.PROVINCIAL_CHAIRMAN;
import static vn.sovang.award.EmulationTitle.ADVANCED_COLLECTIVE;
import static vn.sovang.award.EmulationTitle.ADVANCED_WORKER;
import static vn.sovang.award.EmulationTitle.EMULATION_FLAG;
import static vn.sovang.award.EmulationTitle.EXCELLENT_COLLECTIVE;
import static vn.sovang.award.EmulationTitle.GRASSROOTS_EMULATION_FIGHTER;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.registered;
import static vn.sovang.command.given.Given.unit;
import static vn.sovang.command.given.Refusals.assertRefused;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.sovang.award.AchievementPeriod;
import vn.sovang.award.AwardItem;
import vn.sovang.award.AwardOffer;
import vn.sovang.award.Certainty;
import vn.sovang.award.CommendationForm;
import vn.sovang.award.Competence;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.DecisionId;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.ExtendedScope;
import vn.sovang.award.FormItem;
import vn.sovang.award.GrantOverride;
import vn.sovang.award.RuleSet;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.NomineesRejection;
import vn.sovang.command.act.UnitFacts;
import vn.sovang.command.given.Given;
import vn.sovang.decision.AppliedRule;
import vn.sovang.decision.DecisionIssued;
import vn.sovang.decision.ExtraGrant;
import vn.sovang.decision.Grant;
import vn.sovang.decision.GrantedLine;
import vn.sovang.decision.IssueDecision;
import vn.sovang.decision.RevocationCause;
import vn.sovang.decision.RevokeAward;
import vn.sovang.kernel.Actor;
import vn.sovang.kernel.Role;
import vn.sovang.kernel.SealedText;
import vn.sovang.law.Eligibility;
import vn.sovang.law.Past;
import vn.sovang.nominee.CompleteYears;
import vn.sovang.nominee.DisciplineRecorded;
import vn.sovang.nominee.FactRecorded;
import vn.sovang.nominee.FactStruck;
import vn.sovang.nominee.HistoryFact;
import vn.sovang.nominee.NomineeErased;
import vn.sovang.nominee.NomineeEvent;
import vn.sovang.nominee.WorkRating;
import vn.sovang.nominee.YearRating;
import vn.sovang.plan.CampaignKind;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlannedCampaign;
import vn.sovang.plan.YearSpan;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.CriteriaAssessed;
import vn.sovang.proposal.CriterionAssessment;
import vn.sovang.proposal.LineEligibility;
import vn.sovang.proposal.LineRefused;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.ProposalAppraised;
import vn.sovang.proposal.ProposalEvent;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.VoteMinutes;
import vn.sovang.proposal.VoteMinutesRecorded;
import vn.sovang.proposal.VoteThreshold;
import vn.sovang.text.Phrase;
import vn.sovang.time.VietnamTime;
import vn.sovang.unit.Organisations;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitMoved;
import vn.sovang.unit.UnitRegistered;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/// Decisions: who decides on what, for whom, and by which rules.
class GrantingTest {
    private static final ProposalId PROPOSAL = new ProposalId(id(40));
    private static final CampaignId CAMPAIGN = new CampaignId(id(20));
    private static final UnitId ISSUER = unit(9);
    private static final UnitId INSIDE = unit(1);
    private static final UnitId OUTSIDE = unit(2);
    private static final LocalDate IN_2024 = LocalDate.of(2024, 12, 20);
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final AwardItem LETTER =
            new FormItem(CommendationForm.LETTER_OF_COMMENDATION, DEPARTMENT_DIRECTOR);
    private static final GrantOverride OVERRIDE =
            new GrantOverride("khen thêm", "Biên bản số 5", "Giám đốc");

    @Test
    void law_L13_a_commune_chairman_does_not_decide_on_grassroots_fighters_in_2024() {
        AwardItem fighter = new TitleItem(GRASSROOTS_EMULATION_FIGHTER, COMMUNE_CHAIRMAN);
        assertRefused(
                DecisionRejection.NOT_COMPETENT_BY_LAW,
                () -> new World().of(UnitKind.COMMUNE_COMMITTEE).decide(fighter, IN_2024));
        DecisionIssued worker =
                new World()
                        .of(UnitKind.COMMUNE_COMMITTEE)
                        .decide(new TitleItem(ADVANCED_WORKER, COMMUNE_CHAIRMAN), IN_2024);
        assertThat(worker.rules().getFirst().clause()).isEqualTo("Luật 06/2022/QH15, Điều 80");
    }

    @Test
    void law_L12_a_flag_is_decided_in_a_movement_that_lasts_three_years() {
        AwardItem flag = new TitleItem(EMULATION_FLAG, PROVINCIAL_CHAIRMAN);
        World province = new World().of(UnitKind.PROVINCIAL_COMMITTEE);
        assertRefused(DecisionRejection.MOVEMENT_TOO_SHORT, () -> province.decide(flag, IN_2024));
        assertThat(province.years(new YearSpan(2022, 2024)).decide(flag, IN_2024).grants())
                .hasSize(1);
        assertRefused(
                DecisionRejection.MOVEMENT_TOO_SHORT,
                () -> province.years(new YearSpan(2023, 2024)).decide(flag, IN_2024));
    }

    @Test
    void law_L14_a_department_director_does_not_decide_on_excellent_collectives() {
        assertRefused(
                DecisionRejection.NOT_COMPETENT_BY_LAW,
                () ->
                        new World()
                                .decide(
                                        new TitleItem(EXCELLENT_COLLECTIVE, DEPARTMENT_DIRECTOR),
                                        IN_2024));
        assertThat(
                        new World()
                                .decide(
                                        new TitleItem(ADVANCED_COLLECTIVE, DEPARTMENT_DIRECTOR),
                                        IN_2024)
                                .grants())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-28,LAW_2003,NOTED,HOLDS",
        "2023-12-31,LAW_2003,NOTED,HOLDS",
        "2024-01-01,LAW_2022,READ,HOLDS",
        "2025-06-30,LAW_2022,READ,HOLDS",
        "2025-07-01,LAW_2022_TWO_TIERS,READ,HOLDS",
        "2026-09-30,LAW_2022_TWO_TIERS,READ,HOLDS",
        "2026-10-01,LAW_2026,UNVERIFIED,UNVERIFIED"
    })
    void rule_42_the_rules_of_the_day_of_decision_are_kept_with_it(
            LocalDate day, RuleSet rules, Certainty certainty, AppliedRule.Outcome outcome) {
        assertThat(new World().decide(LETTER, day).rules())
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.item()).isEqualTo(LETTER);
                    assertThat(rule.ruleSet()).isEqualTo(rules);
                    assertThat(rule.certainty()).isEqualTo(certainty);
                    assertThat(rule.outcome()).isEqualTo(outcome);
                });
    }

    @Test
    void rules_38_40_every_title_and_form_has_its_deciders_in_every_rule_set() {
        for (RuleSet rules : RuleSet.values()) {
            List<Competence> table = Competence.of(rules);
            assertThat(table.stream().map(competence -> (Object) competence.award()))
                    .contains((Object[]) EmulationTitle.values())
                    .contains((Object[]) CommendationForm.values())
                    .doesNotHaveDuplicates();
            assertThat(table)
                    .allSatisfy(competence -> {
                        assertThat(competence.authorities().size() + competence.presumed().size())
                                .isPositive();
                        assertThat(competence.clause()).isNotBlank();
                    });
        }
        assertThat(Competence.of(LETTER, RuleSet.LAW_2022_TWO_TIERS).authorities())
                .doesNotContain(DISTRICT_CHAIRMAN);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-28,LETTER_OF_COMMENDATION,PROVINCIAL_CHAIRMAN",
        "2021-12-28,CERTIFICATE_OF_MERIT,DEPARTMENT_DIRECTOR",
        "2024-12-20,LETTER_OF_COMMENDATION,MINISTER",
        "2024-12-20,CERTIFICATE_OF_MERIT,DEPARTMENT_DIRECTOR",
        "2024-12-20,CERTIFICATE_OF_MERIT,DISTRICT_CHAIRMAN",
        "2024-12-20,ORDER,PROVINCIAL_CHAIRMAN",
        "2025-12-20,LETTER_OF_COMMENDATION,PROVINCIAL_CHAIRMAN",
        "2025-12-20,CERTIFICATE_OF_MERIT,COMMUNE_CHAIRMAN"
    })
    void rule_38_a_form_is_not_decided_by_another_authority_than_its_own(
            LocalDate day, CommendationForm form, DecidingAuthority authority) {
        assertThat(AppliedRule.of(new FormItem(form, authority), authority, RuleSet.inForceOn(day)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-28,LETTER_OF_COMMENDATION,DEPARTMENT_DIRECTOR,HOLDS",
        "2021-12-28,LETTER_OF_COMMENDATION,COMMUNE_CHAIRMAN,HOLDS",
        "2021-12-28,LETTER_OF_COMMENDATION,ENTERPRISE_DIRECTOR,UNVERIFIED",
        "2021-12-28,CERTIFICATE_OF_MERIT,MINISTER,HOLDS",
        "2021-12-28,CERTIFICATE_OF_MERIT,PRIME_MINISTER,UNVERIFIED",
        "2024-12-20,CERTIFICATE_OF_MERIT,PROVINCIAL_CHAIRMAN,HOLDS",
        "2024-12-20,LETTER_OF_COMMENDATION,DISTRICT_CHAIRMAN,HOLDS",
        "2024-12-20,ORDER,PRESIDENT,HOLDS",
        "2024-12-20,COMMEMORATIVE_MEDAL,MINISTER,UNVERIFIED"
    })
    void rule_38_a_form_is_decided_by_its_own_authority_or_with_a_notice_where_nobody_read_it(
            LocalDate day,
            CommendationForm form,
            DecidingAuthority authority,
            AppliedRule.Outcome outcome) {
        assertThat(AppliedRule.of(new FormItem(form, authority), authority, RuleSet.inForceOn(day)))
                .map(AppliedRule::outcome)
                .contains(outcome);
    }

    @Test
    void law_L13_that_the_commune_took_over_from_the_district_is_a_notice_since_july_2025() {
        AwardItem fighter = new TitleItem(GRASSROOTS_EMULATION_FIGHTER, COMMUNE_CHAIRMAN);
        AppliedRule rule =
                new World()
                        .of(UnitKind.COMMUNE_COMMITTEE)
                        .decide(fighter, LocalDate.of(2025, 12, 20))
                        .rules()
                        .getFirst();
        assertThat(rule.outcome()).isEqualTo(AppliedRule.Outcome.UNVERIFIED);
        assertThat(rule.clause()).contains("Điều 80", "152/2025");

        AwardItem ofDirector = new TitleItem(GRASSROOTS_EMULATION_FIGHTER, DEPARTMENT_DIRECTOR);
        assertThat(AppliedRule.of(ofDirector, DEPARTMENT_DIRECTOR, RuleSet.LAW_2022_TWO_TIERS))
                .as("what was read names what was read, and nothing else")
                .hasValueSatisfying(read -> {
                    assertThat(read.certainty()).isEqualTo(Certainty.READ);
                    assertThat(read.clause()).isEqualTo("Luật 06/2022/QH15, Điều 80");
                });
    }

    @Test
    void rules_39_40_a_title_is_for_one_kind_of_subject_and_a_form_for_any() {
        AwardItem worker = new TitleItem(ADVANCED_WORKER, DEPARTMENT_DIRECTOR);
        assertRefused(
                DecisionRejection.NOT_FOR_SUBJECT,
                () -> new World().subject(SubjectKind.COLLECTIVE).decide(worker, IN_2024));
        for (SubjectKind kind : SubjectKind.values()) {
            assertThat(new World().subject(kind).decide(LETTER, IN_2024).grants()).hasSize(1);
        }
    }

    @Test
    void rule_36_more_than_proposed_needs_an_authorised_override() {
        Nominee more = another(INSIDE, null);
        DecisionIssued issued =
                new World().extra(2, more).override(OVERRIDE).decide(LETTER, IN_2024);
        assertThat(issued.grants())
                .extracting(Grant::line, Grant::nominee)
                .contains(org.assertj.core.groups.Tuple.tuple(2, more));
        assertThat(issued.override()).isEqualTo(OVERRIDE);
        assertThat(issued.grants())
                .as("for the line that was not proposed")
                .extracting(Grant::line, issued::overrideOf)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, null),
                        org.assertj.core.groups.Tuple.tuple(2, OVERRIDE));
    }

    @Test
    void rule_36_a_refused_line_is_granted_only_with_an_override() {
        LineRefused refused = new LineRefused(PROPOSAL, 1, "x", "van-phong", NOW, List.of());
        assertRefused(
                DecisionRejection.LINE_REFUSED,
                () -> new World().advised(refused).decide(LETTER, IN_2024));
        DecisionIssued issued =
                new World().advised(refused).override(OVERRIDE).decide(LETTER, IN_2024);
        assertThat(issued.grants()).extracting(Grant::line).containsExactly(1);
        assertThat(issued.override()).isEqualTo(OVERRIDE);
    }

    @Test
    void rule_36_a_line_voted_down_by_the_council_is_granted_only_with_an_override() {
        VoteMinutesRecorded down = vote(VoteMinutes.Body.COUNCIL, IN_2024, 2);
        assertRefused(
                DecisionRejection.OVERRIDE_MISSING,
                () -> new World().advised(down).decide(LETTER, IN_2024));
        assertThat(new World().advised(down).override(OVERRIDE).decide(LETTER, IN_2024).override())
                .isEqualTo(OVERRIDE);
    }

    @Test
    void
            rule_45_a_dossier_that_the_newest_appraisal_found_unfit_is_granted_only_with_an_override() {
        ProposalAppraised unfit = appraised(ProposalAppraised.Outcome.DOES_NOT_FULFIL);
        ProposalAppraised fit = appraised(ProposalAppraised.Outcome.FULFILS);
        assertRefused(
                DecisionRejection.OVERRIDE_MISSING,
                () -> new World().advised(fit, unfit).decide(LETTER, IN_2024));
        assertThat(new World().advised(unfit).override(OVERRIDE).decide(LETTER, IN_2024).override())
                .isEqualTo(OVERRIDE);
        assertThat(new World().advised(unfit, fit).decide(LETTER, IN_2024).grants()).hasSize(1);
    }

    private static ProposalAppraised appraised(ProposalAppraised.Outcome outcome) {
        return new ProposalAppraised(PROPOSAL, outcome, "x", "van-phong", NOW);
    }

    @Test
    void rule_45_a_line_that_does_not_meet_a_criterion_is_granted_only_with_an_override() {
        CriteriaAssessed met = assessed(true);
        CriteriaAssessed missed = assessed(false);
        assertRefused(
                DecisionRejection.OVERRIDE_MISSING,
                () -> new World().advised(met, missed).decide(LETTER, IN_2024));
        assertThat(
                        new World()
                                .advised(missed)
                                .override(OVERRIDE)
                                .decide(LETTER, IN_2024)
                                .override())
                .isEqualTo(OVERRIDE);
        assertThat(new World().advised(missed, met).decide(LETTER, IN_2024).grants()).hasSize(1);
    }

    @Test
    void rule_45_a_line_that_the_law_does_not_let_pass_is_granted_only_with_an_override() {
        ProposalAppraised not = judged(WorkRating.GOOD);
        assertRefused(
                DecisionRejection.NOT_ELIGIBLE,
                () -> new World().advised(not).decide(LETTER, IN_2024));
        Grant despite =
                new World()
                        .advised(not)
                        .override(OVERRIDE)
                        .decide(LETTER, IN_2024)
                        .grants()
                        .getFirst();
        assertThat(despite.eligibility()).isEqualTo(not.eligibility().getFirst().verdict());

        ProposalAppraised later = judged(WorkRating.EXCELLENT);
        assertThat(
                        new World()
                                .advised(not, later)
                                .decide(LETTER, IN_2024)
                                .grants()
                                .getFirst()
                                .eligibility())
                .as("the newest verdict")
                .isEqualTo(later.eligibility().getFirst().verdict());
    }

    @Test
    void what_the_newest_verdict_leaves_open_is_granted_once_it_is_said_to_be_seen() {
        for (ProposalAppraised open : List.of(judged(List.of()), undated())) {
            assertRefused(
                    DecisionRejection.NOTICES_UNSEEN,
                    () -> new World().advised(open).decide(LETTER, IN_2024));
            assertThat(
                            new World()
                                    .advised(open)
                                    .acknowledged()
                                    .decide(LETTER, IN_2024)
                                    .noticesAcknowledged())
                    .isTrue();
        }
        assertThat(
                        new World()
                                .advised(judged(WorkRating.EXCELLENT))
                                .acknowledged()
                                .decide(LETTER, IN_2024)
                                .noticesAcknowledged())
                .as("nothing was open")
                .isNull();
    }

    @Test
    void a_history_that_changed_since_the_verdict_is_a_notice_and_stays_with_the_grant() {
        AwardItem fighter = new TitleItem(GRASSROOTS_EMULATION_FIGHTER, DEPARTMENT_DIRECTOR);
        YearRating excellent = new YearRating(2024, WorkRating.EXCELLENT, "TB 3");
        FactRecorded entered = fact(1, excellent, null);
        ProposalAppraised then = judged(List.of(excellent));
        FactRecorded corrected =
                fact(2, new YearRating(2024, WorkRating.GOOD, "TB 4"), entered.number());
        NomineeId id = entered.nomineeId();

        assertThat(judgedOf(then, entered).decide(fighter, IN_2024).noticesAcknowledged())
                .as("nothing changed")
                .isNull();
        for (NomineeEvent change : List.of(corrected, new FactStruck(id, 1, "Ghi nhầm", NOW))) {
            assertRefused(
                    DecisionRejection.NOTICES_UNSEEN,
                    () -> judgedOf(then, entered, change).decide(fighter, IN_2024));
            Grant seen =
                    judgedOf(then, entered, change)
                            .acknowledged()
                            .decide(fighter, IN_2024)
                            .grants()
                            .getFirst();
            assertThat(seen.historyChanged()).isTrue();
            assertThat(seen.eligibility())
                    .as("the verdict stands")
                    .isEqualTo(then.eligibility().getFirst().verdict());
        }
    }

    @Test
    void rule_50_no_notice_tells_who_decides_that_there_is_discipline() {
        AwardItem fighter = new TitleItem(GRASSROOTS_EMULATION_FIGHTER, DEPARTMENT_DIRECTOR);
        YearRating excellent = new YearRating(2024, WorkRating.EXCELLENT, "TB 3");
        FactRecorded entered = fact(1, excellent, null);
        NomineeId id = entered.nomineeId();
        SealedText sealed = new SealedText("5".repeat(64), "A".repeat(48));

        assertThat(
                        judgedOf(
                                        judged(List.of(excellent)),
                                        entered,
                                        new DisciplineRecorded(id, 1_000_001, sealed, null, NOW),
                                        new DisciplineRecorded(id, 1_000_002, sealed, null, NOW),
                                        new FactStruck(id, 1_000_001, "Ghi nhầm", NOW))
                                .decide(fighter, IN_2024)
                                .noticesAcknowledged())
                .isNull();
    }

    private static FactRecorded fact(int number, HistoryFact fact, @Nullable Integer corrects) {
        return new FactRecorded(new NomineeId(id(45)), number, fact, corrects, NOW);
    }

    /// The proposed person with a verdict and a history.
    private static World judgedOf(ProposalAppraised verdict, NomineeEvent... history) {
        return new World()
                .advised(verdict)
                .in(new AchievementPeriod(LocalDate.of(2024, 1, 1), IN_2024))
                .register(nominee(INSIDE), history);
    }

    /// A verdict that could not be given, for the line does not say its time.
    private static ProposalAppraised undated() {
        return appraised(
                Eligibility.of(
                        new TitleItem(GRASSROOTS_EMULATION_FIGHTER, DEPARTMENT_DIRECTOR),
                        SubjectKind.INDIVIDUAL,
                        null,
                        null,
                        Past.NOTHING,
                        IN_2024));
    }

    /// Appraisal of somebody who was rated so and has no initiative, for Chiến sĩ thi đua cơ sở.
    private static ProposalAppraised judged(WorkRating rating) {
        return judged(
                List.of(
                        new YearRating(2024, rating, "TB 3"),
                        new CompleteYears(2024, 2024, "Sổ 1")));
    }

    private static ProposalAppraised judged(List<HistoryFact> entered) {
        return appraised(
                Eligibility.of(
                        new TitleItem(GRASSROOTS_EMULATION_FIGHTER, DEPARTMENT_DIRECTOR),
                        SubjectKind.INDIVIDUAL,
                        null,
                        new AchievementPeriod(LocalDate.of(2024, 1, 1), IN_2024),
                        new Past(entered, List.of()),
                        IN_2024));
    }

    private static ProposalAppraised appraised(Eligibility verdict) {
        return new ProposalAppraised(
                PROPOSAL,
                ProposalAppraised.Outcome.FULFILS,
                "",
                "van-phong",
                NOW,
                List.of(new LineEligibility(1, verdict)));
    }

    private static CriteriaAssessed assessed(boolean isMet) {
        return new CriteriaAssessed(
                PROPOSAL,
                1,
                List.of(new CriterionAssessment("1", "gương mẫu", isMet, "biên bản")),
                "hoi-dong",
                NOW);
    }

    @Test
    void rule_36_the_councils_newest_vote_counts_and_no_other_bodys() {
        VoteMinutesRecorded up = vote(VoteMinutes.Body.COUNCIL, IN_2024, 4);
        VoteMinutesRecorded earlier = vote(VoteMinutes.Body.COUNCIL, IN_2024.minusDays(1), 2);
        VoteMinutesRecorded peers = vote(VoteMinutes.Body.PEER_MEETING, IN_2024, 2);
        World enough = new World().advised(up, earlier, peers);
        assertThat(enough.decide(LETTER, IN_2024).override()).isNull();
        assertRefused(
                DecisionRejection.OVERRIDE_NEEDLESS,
                () -> enough.override(OVERRIDE).decide(LETTER, IN_2024));
    }

    @Test
    void rule_44_nobody_decides_on_their_own_award() {
        assertRefused(
                DecisionRejection.OWN,
                () -> new World().account("lanh-dao").decide(LETTER, IN_2024));
        assertThat(new World().account("nguoi-khac").decide(LETTER, IN_2024).grants()).hasSize(1);
        Nominee own = another(INSIDE, "lanh-dao");
        assertRefused(
                DecisionRejection.OWN,
                () -> new World().extra(2, own).override(OVERRIDE).decide(LETTER, IN_2024));
    }

    @Test
    void rule_44_nobody_decides_on_what_is_theirs_in_the_register_now() {
        assertRefused(
                DecisionRejection.OWN,
                () ->
                        new World()
                                .account("nguoi-khac")
                                .corrected(nominee(INSIDE), "lanh-dao")
                                .decide(LETTER, IN_2024));
        Nominee more = another(INSIDE, null);
        assertRefused(
                DecisionRejection.OWN,
                () ->
                        new World()
                                .extra(2, more)
                                .corrected(more, "lanh-dao")
                                .override(OVERRIDE)
                                .decide(LETTER, IN_2024));
    }

    @Test
    void what_is_granted_beyond_the_proposal_is_for_a_nominee_of_the_register() {
        Nominee known = another(INSIDE, null);
        World granting = new World().extra(2, known).override(OVERRIDE);
        assertRefused(
                NomineesRejection.UNKNOWN, () -> granting.register(known).decide(LETTER, IN_2024));
        assertRefused(
                NomineesRejection.ERASED,
                () ->
                        granting.register(
                                        known,
                                        registered(known),
                                        new NomineeErased(
                                                known.nomineeId(), "x", "x", null, List.of(), NOW))
                                .decide(LETTER, IN_2024));
    }

    @Test
    void a33_an_award_beyond_the_organisation_keeps_the_plans_words_or_the_basis_named() {
        World outside = new World().nominated(OUTSIDE);
        assertThat(
                        outside.scope(new ExtendedScope(new Phrase("cả các huyện"), null))
                                .decide(LETTER, IN_2024)
                                .grants()
                                .getFirst()
                                .scopeBasis())
                .isEqualTo("cả các huyện");
        assertThat(
                        outside.scope(new ExtendedScope(new Phrase("x"), "38a/KH-BCT"))
                                .decide(LETTER, IN_2024)
                                .grants()
                                .getFirst()
                                .scopeBasis())
                .isEqualTo("38a/KH-BCT");
        assertThat(
                        new World()
                                .nominated(OUTSIDE)
                                .basis("Công văn 12")
                                .decide(LETTER, IN_2024)
                                .grants()
                                .getFirst()
                                .scopeBasis())
                .isEqualTo("Công văn 12");
        assertThat(new World().decide(LETTER, IN_2024).grants().getFirst().scopeBasis()).isNull();
    }

    @Test
    void a33_a_unit_is_within_the_organisation_from_the_day_on_which_it_moved_there() {
        World moved = new World().nominated(OUTSIDE).moved(OUTSIDE, IN_2024);
        assertThat(moved.decide(LETTER, IN_2024).grants().getFirst().scopeBasis()).isNull();
        assertRefused(
                DecisionRejection.SCOPE_BASIS_MISSING,
                () -> moved.decide(LETTER, IN_2024.minusDays(1)));
    }

    @Test
    void rule_38_who_carries_on_the_issuers_work_revokes_what_it_granted_and_the_office_does_not() {
        DecisionState issued =
                DecisionState.evolve(new DecisionState.None(), new World().decide(LETTER, IN_2024));
        RevokeAward revoke =
                new RevokeAward(
                        new DecisionId(id(50)),
                        PROPOSAL,
                        1,
                        RevocationCause.FORGED_DOCUMENTS,
                        "KL 8",
                        "hồ sơ giả",
                        IN_2024.plusDays(1));
        UnitDissolved ended =
                new UnitDissolved(ISSUER, LocalDate.of(2025, 7, 1), List.of(OUTSIDE), "x");
        Organisations organisations =
                new Organisations(
                        new UnitFacts(
                                id -> id.equals(ISSUER.value()) ? Facts.of(ended) : Facts.of()),
                        VietnamTime.day(NOW));
        Actor successor = new Actor("lanh-dao", Role.LEADER, OUTSIDE.value());
        assertThat(DecisionState.decide(revoke, issued, new Act(successor, NOW, organisations)))
                .hasSize(1);
        assertRefused(
                DecisionRejection.OTHER_ISSUER,
                () -> DecisionState.decide(revoke, issued, new Act(successor, NOW)));
        Actor office = new Actor("van-phong", Role.OFFICE_HEAD, null);
        assertRefused(
                DecisionRejection.OTHER_ISSUER,
                () -> DecisionState.decide(revoke, issued, new Act(office, NOW)));
    }

    /// A call that is refused for the reason.
    static ThrowingCallable refused(DecisionRejection reason) {
        Nominee more = another(INSIDE, null);
        Nominee beyond = another(OUTSIDE, null);
        return switch (reason) {
            case MOVEMENT_TOO_SHORT ->
                    () ->
                            new World()
                                    .of(UnitKind.PROVINCIAL_COMMITTEE)
                                    .decide(
                                            new TitleItem(EMULATION_FLAG, PROVINCIAL_CHAIRMAN),
                                            IN_2024);
            case NOT_FOR_SUBJECT ->
                    () ->
                            new World()
                                    .subject(SubjectKind.INDIVIDUAL)
                                    .decide(
                                            new TitleItem(ADVANCED_COLLECTIVE, DEPARTMENT_DIRECTOR),
                                            IN_2024);
            case NOT_COMPETENT_BY_LAW ->
                    () ->
                            new World()
                                    .decide(
                                            new TitleItem(
                                                    EXCELLENT_COLLECTIVE, DEPARTMENT_DIRECTOR),
                                            IN_2024);
            case ISSUER_UNKNOWN -> () -> new World().of(null).decide(LETTER, IN_2024);
            case ISSUER_OTHER_KIND ->
                    () ->
                            new World()
                                    .decide(
                                            new FormItem(
                                                    CommendationForm.CERTIFICATE_OF_MERIT,
                                                    PRIME_MINISTER),
                                            IN_2024);
            case ISSUER_DISSOLVED -> () -> new World().dissolved().decide(LETTER, IN_2024);
            case OTHER_ISSUER -> () -> new World().leader(OUTSIDE).decide(LETTER, IN_2024);
            case OVERRIDE_MISSING -> () -> new World().extra(1, more).decide(LETTER, IN_2024);
            case NOT_ELIGIBLE ->
                    () -> new World().advised(judged(WorkRating.GOOD)).decide(LETTER, IN_2024);
            case NOTICES_UNSEEN -> () -> new World().advised(undated()).decide(LETTER, IN_2024);
            case OVERRIDE_NEEDLESS -> () -> new World().override(OVERRIDE).decide(LETTER, IN_2024);
            case OWN -> () -> new World().account("lanh-dao").decide(LETTER, IN_2024);
            case LINE_PROPOSED ->
                    () -> new World().extra(1, more).override(OVERRIDE).decide(LETTER, IN_2024);
            case SCOPE_BASIS_MISSING ->
                    () -> new World().extra(2, beyond).override(OVERRIDE).decide(LETTER, IN_2024);
            default -> throw new IllegalArgumentException(reason.name());
        };
    }

    private static Nominee nominee(UnitId unit) {
        return nominee(unit, SubjectKind.INDIVIDUAL, null);
    }

    private static Nominee nominee(UnitId unit, SubjectKind kind, @Nullable String account) {
        return new Nominee(new NomineeId(id(45)), kind, "Người", unit, account, List.of());
    }

    /// Nominee who was not proposed.
    private static Nominee another(UnitId unit, @Nullable String account) {
        return new Nominee(
                new NomineeId(id(46)),
                SubjectKind.INDIVIDUAL,
                "Người khác",
                unit,
                account,
                List.of());
    }

    /// Vote of four members, of whom three must be in favour.
    private static VoteMinutesRecorded vote(VoteMinutes.Body body, LocalDate day, int inFavour) {
        VoteMinutes minutes =
                new VoteMinutes(
                        body,
                        day,
                        true,
                        Stream.of("a", "b", "c", "d")
                                .map(name ->
                                        new VoteMinutes.Member(
                                                name, VoteMinutes.Attendance.PRESENT))
                                .toList(),
                        List.of(),
                        List.of(new VoteMinutes.LineVote(1, inFavour, 4 - inFavour, 0)));
        return new VoteMinutesRecorded(
                PROPOSAL, minutes, List.of(new VoteThreshold(1, 75, "Điều 5", "P")), "thu-ky", NOW);
    }

    /// A department, a division of it, a unit outside, a proposal of one line, and a leader.
    private static final class World {
        private @Nullable UnitKind kind = UnitKind.DEPARTMENT;
        private @Nullable ExtendedScope scope;
        private @Nullable String basis;
        private @Nullable SubjectKind subject;
        private @Nullable GrantOverride override;
        private @Nullable String account;
        private List<ProposalEvent> advice = List.of();
        private List<ExtraGrant> extra = List.of();
        private final Map<UUID, Facts> register = new HashMap<>();
        private UnitId nominated = INSIDE;
        private UnitId leader = ISSUER;
        private @Nullable UnitMoved move;
        private boolean isDissolved;
        private @Nullable YearSpan years;
        private @Nullable Boolean isAcknowledged;
        private @Nullable AchievementPeriod period;

        World of(@Nullable UnitKind kind) {
            this.kind = kind;
            return this;
        }

        World years(YearSpan years) {
            this.years = years;
            return this;
        }

        World scope(ExtendedScope scope) {
            this.scope = scope;
            return this;
        }

        /// Else the kind of subject is the one that the title is for.
        World subject(SubjectKind kind) {
            this.subject = kind;
            return this;
        }

        World basis(String basis) {
            this.basis = basis;
            return this;
        }

        World acknowledged() {
            this.isAcknowledged = true;
            return this;
        }

        World override(GrantOverride override) {
            this.override = override;
            return this;
        }

        /// Grants the letter to a nominee that the register has.
        World extra(int line, Nominee nominee) {
            this.extra = List.of(new ExtraGrant(PROPOSAL, line, nominee.nomineeId(), LETTER));
            return register(nominee, registered(nominee));
        }

        World corrected(Nominee nominee, String account) {
            return register(nominee, registered(nominee), Given.corrected(nominee, account));
        }

        /// Says of a nominee in the register, in place of what was said.
        World register(Nominee nominee, NomineeEvent... events) {
            register.put(nominee.nomineeId().value(), Facts.of((Object[]) events));
            return this;
        }

        World in(AchievementPeriod period) {
            this.period = period;
            return this;
        }

        /// Names the account with which the nominee signs in.
        World account(String account) {
            this.account = account;
            return this;
        }

        /// Said of the proposal after it was handed in.
        World advised(ProposalEvent... advice) {
            this.advice = List.of(advice);
            return this;
        }

        World nominated(UnitId unit) {
            this.nominated = unit;
            return this;
        }

        World leader(UnitId unit) {
            this.leader = unit;
            return this;
        }

        /// Moves the unit under the issuer from the day on.
        World moved(UnitId unit, LocalDate from) {
            this.move = new UnitMoved(unit, ISSUER, from, "x");
            return this;
        }

        World dissolved() {
            this.isDissolved = true;
            return this;
        }

        DecisionIssued decide(AwardItem item, LocalDate day) {
            DecidingAuthority authority =
                    switch (item) {
                        case TitleItem(_, var by) -> by;
                        case FormItem(_, var by) -> by;
                    };
            IssueDecision command =
                    new IssueDecision(
                            new DecisionId(id(50)),
                            new DocumentNumber("7"),
                            "QĐ",
                            day,
                            authority,
                            ISSUER,
                            "Người ký",
                            List.of(new GrantedLine(PROPOSAL, 1, basis)),
                            List.of(),
                            extra,
                            override,
                            null,
                            isAcknowledged);
            Act act = new Act(new Actor("lanh-dao", Role.LEADER, leader.value()), NOW);
            Map<UUID, Facts> log = log(item, day);
            return (DecisionIssued)
                    DecisionState.decide(
                                    command,
                                    new DecisionState.None(),
                                    act,
                                    id -> log.getOrDefault(id, Facts.of()),
                                    _ -> List.of())
                            .getFirst();
        }

        private Map<UUID, Facts> log(AwardItem item, LocalDate day) {
            Map<UUID, Facts> log = new HashMap<>(register);
            if (kind != null) {
                log.put(
                        ISSUER.value(),
                        isDissolved
                                ? Facts.of(
                                        unit(ISSUER, kind, null),
                                        new UnitDissolved(ISSUER, day, List.of(), "x"))
                                : Facts.of(unit(ISSUER, kind, null)));
            }
            log.put(INSIDE.value(), Facts.of(unit(INSIDE, UnitKind.DIVISION, ISSUER)));
            UnitRegistered outside = unit(OUTSIDE, UnitKind.DISTRICT_DIVISION, null);
            log.put(OUTSIDE.value(), move == null ? Facts.of(outside) : Facts.of(outside, move));
            SubjectKind kind =
                    subject == null && item instanceof TitleItem(var title, _)
                            ? title.subject()
                            : Objects.requireNonNullElse(subject, SubjectKind.INDIVIDUAL);
            ProposalLine line =
                    new ProposalLine(
                            1,
                            nominee(nominated, kind, account),
                            item,
                            "thành tích",
                            null,
                            null,
                            period);
            Instant submitted = day.atStartOfDay(java.time.ZoneOffset.UTC).toInstant();
            List<Object> proposal =
                    new ArrayList<>(
                            List.of(
                                    new AwardProposed(
                                            PROPOSAL,
                                            CAMPAIGN,
                                            INSIDE,
                                            List.of(line),
                                            List.of(),
                                            "x",
                                            submitted),
                                    new ProposalSubmitted(PROPOSAL, submitted)));
            proposal.addAll(advice);
            log.put(PROPOSAL.value(), new Facts(proposal));
            log.put(CAMPAIGN.value(), Facts.of(launched(item)));
            return log;
        }

        private CampaignLaunched launched(AwardItem item) {
            AwardOffer offer =
                    new AwardOffer(
                            item,
                            List.of(SubjectKind.INDIVIDUAL),
                            new Phrase("tặng thưởng"),
                            List.of(),
                            scope);
            PlannedCampaign content =
                    new PlannedCampaign(
                            "dot",
                            new Phrase("Đợt"),
                            CampaignKind.SPECIAL,
                            List.of(),
                            null,
                            List.of(),
                            List.of(offer),
                            List.of(),
                            List.of(),
                            null,
                            years,
                            List.of(),
                            List.of());
            return new CampaignLaunched(
                    CAMPAIGN,
                    new PlanId(id(10)),
                    content,
                    2021,
                    null,
                    Given.TODAY,
                    List.of(INSIDE));
        }

        private static UnitRegistered unit(UnitId id, UnitKind kind, @Nullable UnitId parent) {
            return new UnitRegistered(id, "Đơn vị", kind, parent, LocalDate.of(2016, 1, 1), "x");
        }
    }
}
