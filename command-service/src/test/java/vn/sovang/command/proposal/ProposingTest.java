package vn.sovang.command.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static vn.sovang.award.DossierComponent.ACHIEVEMENT_REPORT;
import static vn.sovang.award.DossierComponent.SUBMISSION;
import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.register;
import static vn.sovang.command.given.Given.unit;
import static vn.sovang.command.given.Refusals.assertRefused;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.sovang.award.AchievementPeriod;
import vn.sovang.award.AwardItem;
import vn.sovang.award.CommendationForm;
import vn.sovang.award.CommendationKind;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.DossierChecklist;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.FormItem;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.campaign.CampaignId;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.UnitFacts;
import vn.sovang.kernel.Actor;
import vn.sovang.kernel.InvalidValue;
import vn.sovang.kernel.Role;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.DossierCertified;
import vn.sovang.proposal.DossierItemAdded;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.OnItsOwn;
import vn.sovang.proposal.ProposalEvent;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.ProposeAward;
import vn.sovang.proposal.ProposedLine;
import vn.sovang.proposal.SimplifiedGround;
import vn.sovang.proposal.SubmitProposal;
import vn.sovang.proposal.UnderYearReview;
import vn.sovang.unit.Organisations;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitRegistered;
import vn.sovang.yearreview.ReviewYear;
import vn.sovang.yearreview.YearReviewClosed;
import vn.sovang.yearreview.YearReviewEvent;
import vn.sovang.yearreview.YearReviewId;
import vn.sovang.yearreview.YearReviewOpened;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// R22, R23: what stands under no campaign.
class ProposingTest {
    private static final ProposalId PROPOSAL = new ProposalId(id(40));
    private static final UnitId COMMITTEE = unit(1);
    private static final UnitId DEPARTMENT = unit(2);
    private static final UnitId CENTRE = unit(3);
    private static final UnitId COMMUNE = unit(4);
    private static final AwardItem FORM =
            new FormItem(
                    CommendationForm.LETTER_OF_COMMENDATION, DecidingAuthority.DEPARTMENT_DIRECTOR);
    private static final AwardItem TITLE =
            new TitleItem(EmulationTitle.ADVANCED_WORKER, DecidingAuthority.DEPARTMENT_DIRECTOR);
    private static final AchievementPeriod RESCUE =
            new AchievementPeriod(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 2));
    private static final OnItsOwn MERIT =
            new OnItsOwn(SimplifiedGround.SUDDEN_ACHIEVEMENT, "Nguyễn Văn Mẫu, Giám đốc Sở");
    private static final YearReviewId REVIEW = new YearReviewId(id(60));
    private static final YearReviewOpened OPENED =
            new YearReviewOpened(
                    REVIEW,
                    DEPARTMENT,
                    new ReviewYear(ReviewYear.Kind.CALENDAR_YEAR, 2025),
                    null,
                    NOW,
                    null);
    private static final LocalDate DAY = LocalDate.of(2025, 9, 10);

    @Test
    void what_stands_under_no_campaign_has_the_simplified_dossier_and_keeps_its_ground() {
        assertThat(propose(DEPARTMENT, DAY, FORM, CommendationKind.SUDDEN, RESCUE, CENTRE))
                .singleElement()
                .isInstanceOfSatisfying(
                        AwardProposed.class,
                        event -> {
                            assertThat(event.occasion()).isEqualTo(MERIT);
                            assertThat(event.campaignId()).isNull();
                            assertThat(event.checklist())
                                    .containsExactly(SUBMISSION, ACHIEVEMENT_REPORT);
                            assertThat(event.checklistSource())
                                    .startsWith("Luật 06/2022/QH15, Điều 85")
                                    .contains("chưa đối chiếu");
                        });
    }

    @Test
    void it_is_submitted_without_a_place_in_any_quota() {
        ProposalState state = new ProposalState.None();
        for (ProposalEvent event :
                propose(DEPARTMENT, DAY, FORM, CommendationKind.SUDDEN, RESCUE, DEPARTMENT)) {
            state = ProposalState.evolve(state, event);
        }
        state = ProposalState.evolve(state, added(null));
        state = ProposalState.evolve(state, added(1));
        state =
                ProposalState.evolve(
                        state, new DossierCertified(PROPOSAL, "x", act(DAY, DEPARTMENT).at()));

        Act act = act(DAY, DEPARTMENT);
        assertThat(ProposalState.decide(new SubmitProposal(PROPOSAL), state, act, _ -> Facts.of()))
                .containsExactly(new ProposalSubmitted(PROPOSAL, act.at()));
    }

    @Test
    void who_stands_above_proposes_those_below_and_nobody_those_beside() {
        assertThat(propose(COMMITTEE, DAY, FORM, CommendationKind.SUDDEN, RESCUE, COMMUNE))
                .hasSize(1);
        assertRefused(
                ProposalRejection.BEYOND_ORGANISATION,
                () -> propose(DEPARTMENT, DAY, FORM, CommendationKind.SUDDEN, RESCUE, COMMUNE));
    }

    @Test
    void a_title_is_refused_by_the_clause_that_was_read_and_left_to_people_by_laws_that_were_not() {
        assertRefused(
                ProposalRejection.TITLE_NEEDS_CAMPAIGN,
                () -> propose(DEPARTMENT, DAY, TITLE, CommendationKind.SUDDEN, RESCUE, CENTRE));
        LocalDate unread = LocalDate.of(2026, 10, 1);
        assertThat(propose(DEPARTMENT, unread, TITLE, CommendationKind.SUDDEN, RESCUE, CENTRE))
                .hasSize(1);
    }

    @Test
    void a_proposal_stands_on_one_ground() {
        CampaignId campaign = new CampaignId(id(20));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new ProposeAward(PROPOSAL, null, null, CENTRE, List.of(), null))
                .extracting(InvalidValue::code)
                .isEqualTo("proposal.occasion-missing");
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(
                        () -> new ProposeAward(PROPOSAL, campaign, null, CENTRE, List.of(), MERIT))
                .extracting(InvalidValue::code)
                .isEqualTo("proposal.occasion-twice");
    }

    @Test
    void a_line_without_a_period_is_for_the_whole_calendar_year_of_its_review() {
        assertThat(inReview(CENTRE, TITLE, null, null, CENTRE, OPENED))
                .singleElement()
                .isInstanceOfSatisfying(
                        AwardProposed.class,
                        event -> {
                            assertThat(event.occasion()).isEqualTo(new UnderYearReview(REVIEW));
                            assertThat(event.lines().getFirst().period())
                                    .isEqualTo(
                                            new AchievementPeriod(
                                                    LocalDate.of(2025, 1, 1),
                                                    LocalDate.of(2025, 12, 31)));
                            assertThat(event.checklist())
                                    .isEqualTo(DossierChecklist.inForceOn(DAY).components());
                        });
        AchievementPeriod years =
                new AchievementPeriod(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31));
        assertThat(inReview(CENTRE, FORM, CommendationKind.MERIT, years, CENTRE, OPENED))
                .singleElement()
                .isInstanceOfSatisfying(
                        AwardProposed.class,
                        event -> assertThat(event.lines().getFirst().period()).isEqualTo(years));
    }

    @Test
    void nobody_fills_in_the_days_of_a_school_year() {
        YearReviewOpened school =
                new YearReviewOpened(
                        REVIEW,
                        DEPARTMENT,
                        new ReviewYear(ReviewYear.Kind.SCHOOL_YEAR, 2024),
                        null,
                        NOW,
                        null);
        assertRefused(
                ProposalRejection.PERIOD_OF_OTHER_YEAR,
                () -> inReview(CENTRE, TITLE, null, null, CENTRE, school));
        AchievementPeriod terms =
                new AchievementPeriod(LocalDate.of(2024, 9, 5), LocalDate.of(2025, 5, 31));
        assertThat(inReview(CENTRE, TITLE, null, terms, CENTRE, school)).hasSize(1);
    }

    /// The refusal of each reason of R22 and R23, as `every_reason_refuses_something` asks for it.
    static List<ProposalEvent> refused(ProposalRejection reason) {
        CommendationKind sudden = CommendationKind.SUDDEN;
        return switch (reason) {
            case BEYOND_ORGANISATION -> propose(DEPARTMENT, DAY, FORM, sudden, RESCUE, COMMUNE);
            case KIND_OR_PERIOD_MISSING -> propose(DEPARTMENT, DAY, FORM, sudden, null, CENTRE);
            case KIND_NEEDS_CAMPAIGN ->
                    propose(DEPARTMENT, DAY, FORM, CommendationKind.MOVEMENT, RESCUE, CENTRE);
            case ACHIEVED_IN_FUTURE ->
                    propose(DEPARTMENT, LocalDate.of(2025, 9, 1), FORM, sudden, RESCUE, CENTRE);
            case TITLE_NEEDS_CAMPAIGN -> propose(DEPARTMENT, DAY, TITLE, sudden, RESCUE, CENTRE);
            case YEAR_REVIEW_UNKNOWN -> inReview(CENTRE, TITLE, null, null, CENTRE);
            case YEAR_REVIEW_CLOSED ->
                    inReview(
                            CENTRE,
                            TITLE,
                            null,
                            null,
                            CENTRE,
                            OPENED,
                            new YearReviewClosed(REVIEW, DEPARTMENT, OPENED.reviewYear(), NOW));
            case NOT_OF_REVIEW -> inReview(CENTRE, TITLE, null, null, COMMUNE, OPENED);
            case PERIOD_OF_OTHER_YEAR ->
                    inReview(
                            CENTRE,
                            TITLE,
                            null,
                            new AchievementPeriod(
                                    LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
                            CENTRE,
                            OPENED);
            default -> throw new IllegalArgumentException(reason.code());
        };
    }

    private static List<ProposalEvent> propose(
            UnitId by,
            LocalDate day,
            AwardItem item,
            CommendationKind kind,
            @Nullable AchievementPeriod period,
            UnitId nomineesUnit) {
        Nominee nominee = nominee(nomineesUnit);
        return Proposing.decide(
                new ProposeAward(
                        PROPOSAL,
                        null,
                        null,
                        by,
                        List.of(line(nominee, item, kind, period)),
                        MERIT),
                new ProposalState.None(),
                act(day, by),
                _ -> Facts.of(),
                register(nominee));
    }

    private static List<ProposalEvent> inReview(
            UnitId by,
            AwardItem item,
            @Nullable CommendationKind kind,
            @Nullable AchievementPeriod period,
            UnitId nomineesUnit,
            YearReviewEvent... review) {
        Nominee nominee = nominee(nomineesUnit);
        return Proposing.decide(
                new ProposeAward(
                        PROPOSAL,
                        null,
                        REVIEW,
                        by,
                        List.of(line(nominee, item, kind, period)),
                        null),
                new ProposalState.None(),
                act(DAY, by),
                _ -> Facts.of((Object[]) review),
                register(nominee));
    }

    private static Nominee nominee(UnitId unit) {
        return new Nominee(new NomineeId(id(41)), SubjectKind.INDIVIDUAL, "Nguyễn Thị Mẫu", unit);
    }

    private static ProposedLine line(
            Nominee nominee,
            AwardItem item,
            @Nullable CommendationKind kind,
            @Nullable AchievementPeriod period) {
        return new ProposedLine(
                1, nominee.nomineeId(), item, "Cứu ba người khỏi lũ", null, kind, period);
    }

    private static DossierItemAdded added(@Nullable Integer line) {
        return new DossierItemAdded(
                PROPOSAL,
                line == null ? SUBMISSION : ACHIEVEMENT_REPORT,
                line,
                "a".repeat(64),
                "tep.pdf");
    }

    private static Act act(LocalDate day, UnitId unit) {
        Map<UUID, Facts> units =
                Map.of(
                        COMMITTEE.value(),
                                registered(COMMITTEE, UnitKind.PROVINCIAL_COMMITTEE, null),
                        DEPARTMENT.value(), registered(DEPARTMENT, UnitKind.DEPARTMENT, COMMITTEE),
                        CENTRE.value(), registered(CENTRE, UnitKind.CENTRE, DEPARTMENT),
                        COMMUNE.value(),
                                registered(COMMUNE, UnitKind.COMMUNE_COMMITTEE, COMMITTEE));
        Instant at = day.atTime(2, 0).toInstant(ZoneOffset.UTC);
        return new Act(
                new Actor("clerk", Role.UNIT_CLERK, unit.value()),
                at,
                new Organisations(new UnitFacts(one -> units.getOrDefault(one, Facts.of())), day));
    }

    private static Facts registered(UnitId id, UnitKind kind, @Nullable UnitId parent) {
        return Facts.of(
                new UnitRegistered(id, "Đơn vị", kind, parent, LocalDate.of(2016, 1, 1), "QĐ 1"));
    }
}
