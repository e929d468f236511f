package vn.sovang.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import static vn.sovang.command.given.Given.NOW;
import static vn.sovang.command.given.Given.TODAY;
import static vn.sovang.command.given.Given.campaign;
import static vn.sovang.command.given.Given.id;
import static vn.sovang.command.given.Given.launched;
import static vn.sovang.command.given.Given.plan;
import static vn.sovang.command.given.Given.unit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.sovang.award.CommendationForm;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.DecisionId;
import vn.sovang.award.FormItem;
import vn.sovang.award.SubjectKind;
import vn.sovang.block.BlockDissolved;
import vn.sovang.block.MembershipEnded;
import vn.sovang.campaign.CampaignId;
import vn.sovang.catalogue.EventCatalogue;
import vn.sovang.decision.CorrectingDocument;
import vn.sovang.decision.DecisionCorrected;
import vn.sovang.decision.DecisionHeading;
import vn.sovang.decision.DecisionIssued;
import vn.sovang.decision.DecisionReceived;
import vn.sovang.decision.LineRefusal;
import vn.sovang.document.ExternalDocumentId;
import vn.sovang.document.ExternalDocumentRegistered;
import vn.sovang.enrolment.EnrolmentId;
import vn.sovang.enrolment.TitlesRegistered;
import vn.sovang.fund.EntryReversed;
import vn.sovang.fund.FundId;
import vn.sovang.fund.PaidLine;
import vn.sovang.fund.RecoveredLine;
import vn.sovang.fund.RecoveryRecorded;
import vn.sovang.fund.RewardPaid;
import vn.sovang.fund.RewardedLine;
import vn.sovang.kernel.EventType;
import vn.sovang.kernel.TenantId;
import vn.sovang.log.Reservation;
import vn.sovang.lookup.LookupClosed;
import vn.sovang.lookup.LookupId;
import vn.sovang.lookup.LookupOpened;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.ParentDocument;
import vn.sovang.plan.PlanAmended;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanImported;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.PlanOrigin;
import vn.sovang.plan.PlanReplaced;
import vn.sovang.plan.Theme;
import vn.sovang.platform.json.EventJson;
import vn.sovang.proposal.AchievementId;
import vn.sovang.proposal.LineClaim;
import vn.sovang.proposal.LineRefused;
import vn.sovang.proposal.ProceedingsResumed;
import vn.sovang.proposal.ProceedingsSuspended;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalReceived;
import vn.sovang.proposal.ProposalReturned;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.ProposalWithdrawn;
import vn.sovang.proposal.QuotaSlot;
import vn.sovang.report.DocumentInLieu;
import vn.sovang.report.DocumentInLieuRecorded;
import vn.sovang.report.ReportContent;
import vn.sovang.report.ReportDraft;
import vn.sovang.report.ReportDraftSaved;
import vn.sovang.report.ReportId;
import vn.sovang.report.ReportSubmitted;
import vn.sovang.scoretable.ScoreTableIssued;
import vn.sovang.text.Phrase;
import vn.sovang.time.DatePoint;
import vn.sovang.unit.UnitId;
import vn.sovang.yearreview.ReviewYear;
import vn.sovang.yearreview.YearReviewClosed;
import vn.sovang.yearreview.YearReviewId;
import vn.sovang.yearreview.YearReviewOpened;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class SetRulesTest {
    /// The golden examples of the module that writes them.
    private static final Path GOLDEN =
            Path.of("../shared-kernel/service-platform/src/test/resources/events");

    private static final Set<Class<?>> FREEING =
            Set.of(
                    ProposalSubmitted.class,
                    ProposalReceived.class,
                    MembershipEnded.class,
                    BlockDissolved.class,
                    LookupClosed.class,
                    YearReviewClosed.class);

    private static final PlanId PLAN = new PlanId(id(10));
    private static final DecisionId DECISION = new DecisionId(id(50));

    static Stream<EventType> events() {
        return EventCatalogue.EVENTS.stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_of_the_catalogue_is_decided_about(EventType event) throws IOException {
        String json =
                Files.readString(
                        GOLDEN.resolve(event.name()).resolve("v" + event.revision() + ".json"));
        Object example = new EventJson().mapper().readerFor(event.type()).readValue(json);
        List<Reservation> wishes = SetRules.of(example);
        if (FREEING.contains(example.getClass())) {
            assertThat(wishes)
                    .isNotEmpty()
                    .extracting(Reservation::action)
                    .containsOnly(Reservation.Action.FREE);
        } else if (!givesUp(example)) {
            assertThat(wishes)
                    .extracting(Reservation::action)
                    .doesNotContain(Reservation.Action.FREE);
        }
    }

    private static boolean givesUp(Object event) {
        return event instanceof ProposalSubmitted
                || event instanceof ProceedingsResumed
                || event instanceof DecisionReceived
                || event instanceof DecisionCorrected
                || event instanceof LineRefused
                || event instanceof RecoveryRecorded
                || event instanceof EntryReversed
                || event instanceof ScoreTableIssued;
    }

    @Test
    void a_line_is_paid_once_until_its_money_comes_back_and_again_when_it_did_not() {
        FundId fund = new FundId(id(90));
        FundId next = new FundId(id(91));
        RewardedLine line = new RewardedLine(DECISION, new ProposalId(id(40)), 1);
        RecoveredLine recovered = new RecoveredLine(line, fund, 1);
        LocalDate day = LocalDate.of(2026, 5, 4);
        List<Reservation> paid =
                SetRules.of(
                        new RewardPaid(
                                fund,
                                1,
                                DECISION,
                                List.of(new PaidLine(line.proposalId(), 1, 1L, 1)),
                                day,
                                "PC 1",
                                null,
                                null,
                                NOW));
        List<Reservation> free =
                List.of(Reservation.free(SetRules.LINE_PAID, line.key(), fund.toString()));
        assertThat(paid)
                .containsExactly(Reservation.take(SetRules.LINE_PAID, line.key(), fund.toString()));
        assertThat(SetRules.of(new RecoveryRecorded(next, 1, recovered, day, 1, "PT 1", null, NOW)))
                .isEqualTo(free);
        assertThat(
                        SetRules.of(
                                new EntryReversed(
                                        next, 2, 1, -1, List.of(), recovered, day, "r", "d", NOW)))
                .isEqualTo(paid);
        assertThat(
                        SetRules.of(
                                new EntryReversed(
                                        fund, 2, 1, 1, List.of(line), null, day, "r", "d", NOW)))
                .isEqualTo(free);
    }

    @Test
    void an_organisation_has_one_open_review_of_a_year_and_another_when_it_is_closed() {
        YearReviewId review = new YearReviewId(id(60));
        ReviewYear year = new ReviewYear(ReviewYear.Kind.CALENDAR_YEAR, 2025);
        Reservation taken =
                SetRules.of(new YearReviewOpened(review, unit(9), year, null, NOW, null))
                        .getFirst();
        Reservation freed =
                SetRules.of(new YearReviewClosed(review, unit(9), year, NOW)).getFirst();

        assertThat(taken.kind()).isEqualTo("year-review.opened-already");
        assertThat(freed).isEqualTo(Reservation.free(taken.kind(), taken.key(), review.toString()));
    }

    @Test
    void a_province_has_one_open_look_up_and_another_after_it_was_closed() {
        LookupId lookup = new LookupId(id(90));
        assertThat(SetRules.of(new LookupOpened(lookup, "QĐ 12", NOW)))
                .containsExactly(
                        Reservation.take("lookup.opened-already", "province", lookup.toString()));
        assertThat(SetRules.of(new LookupClosed(lookup, "rà soát", NOW)))
                .containsExactly(
                        Reservation.free("lookup.opened-already", "province", lookup.toString()));
    }

    @Test
    void a_unit_registers_titles_once_in_a_review() {
        YearReviewId review = new YearReviewId(id(60));
        EnrolmentId registration = new EnrolmentId(id(61));
        assertThat(SetRules.of(new TitlesRegistered(registration, review, unit(9), List.of(), NOW)))
                .containsExactly(
                        Reservation.take(
                                "enrolment.registered-already",
                                review + "|" + unit(9),
                                registration.toString()));
    }

    @Test
    void what_is_not_in_the_catalogue_is_not_written() {
        assertThatIllegalStateException().isThrownBy(() -> SetRules.of("không phải sự kiện"));
    }

    @Test
    void the_code_of_a_plan_is_taken_by_the_plan() {
        assertThat(SetRules.of(new PlanDrafted(PLAN, "thi-dua-2021", plan(campaign()))))
                .containsExactly(take("plan.code-taken", "thi-dua-2021", PLAN));
        assertThat(SetRules.of(imported(null)))
                .containsExactly(take("plan.code-taken", "thi-dua-2021", PLAN));
    }

    @Test
    void what_was_assigned_here_arrives_whatever_it_is_called() {
        PlanOrigin origin =
                new PlanOrigin(TenantId.WAITING_FOR_PROVINCE, new PlanId(id(11)), "x", "y");
        assertThat(SetRules.of(imported(origin))).isEmpty();
    }

    @Test
    void rule_13_a_number_is_taken_in_its_issuer_symbol_and_year() {
        assertThat(SetRules.of(issued("38a", "Sở Công Thương", "KH-SCT", TODAY)))
                .containsExactly(
                        take("document.number-taken", "so cong thuong|khsct|2021|0000038a", PLAN));
    }

    @Test
    void rule_13_a_number_goes_by_the_unit_that_issues_and_by_what_was_printed_before_units_were() {
        PlanIssued known = issued("38a", "Sở Công Thương", "KH-SCT", TODAY).by(unit(9));
        assertThat(SetRules.of(known))
                .containsExactly(
                        take("document.number-taken", unit(9) + "|khsct|2021|0000038a", PLAN),
                        take(
                                "document.number-taken",
                                "so cong thuong|khsct|2021|0000038a",
                                "units"));
    }

    @Test
    void rule_13_another_spelling_of_the_same_issuer_is_the_same_key() {
        assertThat(SetRules.of(issued("15", "SỞ CÔNG  THƯƠNG", "kh-sct", TODAY)))
                .isEqualTo(SetRules.of(issued("015", "Sở Công Thương", "KH-SCT", TODAY)));
    }

    @Test
    void rule_13_what_looks_the_same_is_the_same_key() {
        List<Reservation> taken =
                SetRules.of(issued("15", "Ủy ban nhân dân tỉnh", "QĐ-UBND", TODAY));
        for (String symbol :
                List.of("Q\u00d0-UBND", "QĐ–UBND", "QĐ - UBND", "/QĐ-UBND", "QĐ-U\u200bBND")) {
            for (String issuer : List.of("UBND tỉnh", "Uỷ ban nhân dân tỉnh")) {
                assertThat(SetRules.of(issued("15", issuer, symbol, TODAY))).isEqualTo(taken);
            }
        }
    }

    @Test
    void a_code_that_looks_like_another_is_the_same_key() {
        assertThat(SetRules.of(new PlanDrafted(PLAN, "KH-\u00d0T", plan(campaign()))))
                .isEqualTo(SetRules.of(new PlanDrafted(PLAN, "KH-ĐT", plan(campaign()))));
    }

    @Test
    void rule_13_the_same_number_of_another_issuer_symbol_or_year_is_another_key() {
        assertThat(
                        Stream.of(
                                        issued("15", "Sở", "KH-SCT", TODAY),
                                        issued("15", "UBND", "KH-SCT", TODAY),
                                        issued("15", "Sở", "QĐ-SCT", TODAY),
                                        issued("15", "Sở", "KH-SCT", TODAY.plusYears(1)),
                                        issued("15a", "Sở", "KH-SCT", TODAY))
                                .map(event -> SetRules.of(event).getFirst().key()))
                .doesNotHaveDuplicates();
        assertThat(SetRules.of(issued("015", "Sở", "KH-SCT", TODAY)))
                .isEqualTo(SetRules.of(issued("15", "Sở", "KH-SCT", TODAY)));
    }

    @Test
    void rule_13_an_amendment_has_a_number_that_its_plan_does_not_have() {
        assertThat(SetRules.of(amended("38a")).getFirst().key())
                .isEqualTo(
                        SetRules.of(issued("38a", "Sở Công Thương", "KH-SCT", TODAY))
                                .getFirst()
                                .key());
        assertThat(SetRules.of(amended("38a")).getFirst().owner()).isNotEqualTo(PLAN.toString());
    }

    @Test
    void rule_16_two_plans_never_replace_each_other() {
        PlanId other = new PlanId(id(11));
        assertThat(SetRules.of(new PlanReplaced(PLAN, other, TODAY, null, "a")).getFirst().key())
                .isEqualTo(
                        SetRules.of(new PlanReplaced(other, PLAN, TODAY, null, "a"))
                                .getFirst()
                                .key());
    }

    @Test
    void rule_14_two_documents_of_unknown_number_or_year_are_never_taken_for_one() {
        assertThat(SetRules.of(document("38a", "ngày 05/01/2021")))
                .containsExactly(
                        take(
                                "external-document.registered-already",
                                "bo cong thuong|khbct|2021|0000038a",
                                new ExternalDocumentId(id(70))));
        for (String sameYear :
                List.of(
                        "tháng 01 năm 2021",
                        "ngày 31/6/2021",
                        "quý I năm 2021",
                        "17 giờ 00 ngày 05/01/2021")) {
            assertThat(SetRules.of(document("38a", sameYear)))
                    .as(sameYear)
                    .isEqualTo(SetRules.of(document("38a", "ngày 05/01/2021")));
        }
        assertThat(SetRules.of(document(null, "ngày 05/01/2021"))).isEmpty();
        assertThat(SetRules.of(document("38a", null))).isEmpty();
        assertThat(SetRules.of(document("38a", "theo quy định"))).isEmpty();
    }

    private static ExternalDocumentRegistered document(
            @Nullable String number, @Nullable String date) {
        return new ExternalDocumentRegistered(
                new ExternalDocumentId(id(70)),
                ParentDocument.Origin.CENTRAL,
                "Kế hoạch",
                new Phrase("x"),
                number == null ? null : new DocumentNumber(number),
                "KH-BCT",
                date == null ? null : DatePoint.of(date),
                "Bộ Công Thương",
                new Theme(Theme.Origin.NONE, null),
                List.of(),
                List.of(),
                "a",
                NOW);
    }

    @Test
    void rule_14_two_unknown_numbers_are_never_the_same() {
        assertThat(
                        SetRules.of(
                                new PlanIssued(
                                        PLAN,
                                        null,
                                        "KH-SCT",
                                        TODAY,
                                        "Sở",
                                        "Giám đốc",
                                        null,
                                        List.of())))
                .isEmpty();
        assertThat(
                        SetRules.of(
                                new PlanIssued(
                                        PLAN, null, "KH-SCT", null, "Sở", null, null, List.of())))
                .isEmpty();
    }

    @Test
    void a_campaign_of_a_plan_is_launched_once() {
        assertThat(SetRules.of(launched(unit(1))))
                .containsExactly(
                        take(
                                "campaign.launched-already",
                                PLAN + "|nam-2021",
                                new CampaignId(id(20))));
    }

    @Test
    void rule_31_there_is_one_report_for_each_campaign_phase_and_unit() {
        ReportId report = new ReportId(id(30));
        ReportSubmitted submitted =
                new ReportSubmitted(
                        report,
                        new CampaignId(id(20)),
                        "1",
                        unit(1),
                        new ReportContent("x", TODAY, List.of()),
                        NOW);
        assertThat(SetRules.of(submitted))
                .containsExactly(
                        take("report.submitted-already", id(20) + "|1|" + unit(1), report));
    }

    @Test
    void rule_31_a_draft_and_a_document_in_lieu_take_the_place_of_the_report() {
        ReportId report = new ReportId(id(30));
        CampaignId campaign = new CampaignId(id(20));
        Reservation place = take("report.submitted-already", id(20) + "|1|" + unit(1), report);
        assertThat(
                        SetRules.of(
                                new ReportDraftSaved(
                                        report,
                                        campaign,
                                        "1",
                                        unit(1),
                                        new ReportDraft(null, null, List.of()),
                                        NOW)))
                .containsExactly(place);
        assertThat(
                        SetRules.of(
                                new DocumentInLieuRecorded(
                                        report,
                                        campaign,
                                        "1",
                                        unit(1),
                                        new DocumentInLieu(
                                                new Phrase("x"), "y", TODAY, null, List.of()),
                                        NOW)))
                .containsExactly(place);
    }

    @Test
    void a_decision_takes_its_number_and_each_proposal_that_it_answers_once() {
        ProposalId one = new ProposalId(id(40));
        ProposalId two = new ProposalId(id(41));
        DecisionIssued issued =
                new DecisionIssued(
                        DECISION,
                        new DocumentNumber("412"),
                        "QĐ-SCT",
                        TODAY,
                        DecidingAuthority.DEPARTMENT_DIRECTOR,
                        unit(9),
                        "Giám đốc",
                        List.of(),
                        List.of(
                                new LineRefusal(one, 1, "x"),
                                new LineRefusal(one, 2, "x"),
                                new LineRefusal(two, 1, "x")),
                        null,
                        null,
                        List.of());
        assertThat(SetRules.of(issued))
                .extracting(Reservation::kind, Reservation::key, Reservation::owner)
                .containsExactly(
                        tuple(
                                "document.number-taken",
                                unit(9) + "|qdsct|2021|0000412",
                                DECISION.toString()),
                        tuple("proposal.decided", one.toString(), DECISION.toString()),
                        tuple("proposal.decided", two.toString(), DECISION.toString()),
                        tuple("proposal.line-answered", one + "/1", DECISION.toString()),
                        tuple("proposal.line-answered", one + "/2", DECISION.toString()),
                        tuple("proposal.line-answered", two + "/1", DECISION.toString()));
    }

    @Test
    void what_is_with_its_unit_again_or_withdrawn_cannot_be_decided_nor_the_other_way_round() {
        ProposalId proposal = new ProposalId(id(40));
        Reservation place = take("proposal.decided", proposal.toString(), proposal);
        assertThat(SetRules.of(new ProposalReturned(proposal, "x", NOW))).containsExactly(place);
        assertThat(SetRules.of(new ProposalWithdrawn(proposal, "x", NOW))).containsExactly(place);
        assertThat(SetRules.of(new ProposalSubmitted(proposal, NOW)))
                .containsExactly(Reservation.free(place.kind(), place.key(), place.owner()));
        assertThat(
                        SetRules.of(
                                new ProceedingsSuspended(
                                        proposal,
                                        ProceedingsSuspended.Ground.DISCIPLINE,
                                        "x",
                                        "x",
                                        NOW)))
                .containsExactly(place);
        assertThat(SetRules.of(new ProceedingsResumed(proposal, "x", NOW)))
                .containsExactly(Reservation.free(place.kind(), place.key(), place.owner()));
    }

    @Test
    void rule_13_a_number_that_was_corrected_is_taken_and_the_printed_one_is_free_again() {
        DecisionId decision = new DecisionId(id(50));
        DecisionHeading printed = new DecisionHeading(new DocumentNumber("421"), "QĐ-SCT", TODAY);
        DecisionHeading meant = new DecisionHeading(new DocumentNumber("412"), "QĐ-SCT", TODAY);
        assertThat(SetRules.of(corrected(decision, printed, meant)))
                .extracting(Reservation::action, Reservation::owner)
                .containsExactly(
                        tuple(Reservation.Action.FREE, decision.toString()),
                        tuple(Reservation.Action.TAKE, decision.toString()));
        assertThat(SetRules.of(corrected(decision, printed, printed))).isEmpty();
    }

    private static DecisionCorrected corrected(
            DecisionId decision, DecisionHeading printed, DecisionHeading meant) {
        return new DecisionCorrected(
                decision,
                new UnitId(id(1)),
                printed,
                meant,
                List.of(),
                new CorrectingDocument("Công văn số 15/SCT-VP", TODAY, List.of()),
                "Lỗi đánh máy");
    }

    @Test
    void rules_35_41_a_line_takes_its_place_and_its_achievement_and_gives_both_up() {
        ProposalId proposal = new ProposalId(id(40));
        LineClaim claim =
                new LineClaim(
                        2,
                        new QuotaSlot(
                                PLAN,
                                new FormItem(
                                        CommendationForm.LETTER_OF_COMMENDATION,
                                        DecidingAuthority.DEPARTMENT_DIRECTOR),
                                SubjectKind.COLLECTIVE,
                                3),
                        new AchievementId(id(60)));
        Reservation place =
                Reservation.take(
                        "proposal.quota-full",
                        PLAN + "|LETTER_OF_COMMENDATION|DEPARTMENT_DIRECTOR|COLLECTIVE",
                        proposal + "/2",
                        3);
        Reservation achievement =
                take("proposal.achievement-cited", id(60).toString(), proposal + "/2");
        assertThat(SetRules.of(new ProposalSubmitted(proposal, NOW, List.of(claim))))
                .contains(place, achievement);
        assertThat(SetRules.of(new LineRefused(proposal, 2, "x", "y", NOW, List.of(claim))))
                .containsExactly(
                        take("proposal.line-answered", proposal + "/2", proposal),
                        Reservation.free(place.kind(), place.key(), place.owner()),
                        Reservation.free(
                                achievement.kind(), achievement.key(), achievement.owner()));
    }

    private static PlanImported imported(@Nullable PlanOrigin origin) {
        return new PlanImported(PLAN, "thi-dua-2021", plan(campaign()), List.of(), "tệp", origin);
    }

    private static PlanAmended amended(String number) {
        return new PlanAmended(
                PLAN,
                1,
                plan(campaign()),
                "x",
                new DocumentNumber(number),
                "KH-SCT",
                TODAY,
                "Sở Công Thương",
                "Giám đốc",
                null,
                null);
    }

    private static PlanIssued issued(String number, String issuer, String symbol, LocalDate on) {
        return new PlanIssued(
                PLAN, new DocumentNumber(number), symbol, on, issuer, "Giám đốc", null, List.of());
    }

    private static Reservation take(String kind, String key, Object owner) {
        return Reservation.take(kind, key, owner.toString());
    }
}
