package vn.sovang.query.testing;

import org.jspecify.annotations.Nullable;

import vn.sovang.actual.ActualFigure;
import vn.sovang.actual.ActualId;
import vn.sovang.actual.ActualRecorded;
import vn.sovang.aggregation.AggregatedReport;
import vn.sovang.aggregation.AggregationId;
import vn.sovang.aggregation.ReportsAggregated;
import vn.sovang.award.AwardItem;
import vn.sovang.award.AwardLoss;
import vn.sovang.award.AwardOffer;
import vn.sovang.award.Certainty;
import vn.sovang.award.CommendationForm;
import vn.sovang.award.DecidingAuthority;
import vn.sovang.award.DecisionId;
import vn.sovang.award.DossierComponent;
import vn.sovang.award.EmulationTitle;
import vn.sovang.award.FormItem;
import vn.sovang.award.GrantOverride;
import vn.sovang.award.Quota;
import vn.sovang.award.RestorationGround;
import vn.sovang.award.RuleSet;
import vn.sovang.award.StrippingGround;
import vn.sovang.award.SubjectKind;
import vn.sovang.award.TitleItem;
import vn.sovang.block.BlockDissolved;
import vn.sovang.block.BlockFormed;
import vn.sovang.block.BlockId;
import vn.sovang.block.BlockKind;
import vn.sovang.block.LeadAppointed;
import vn.sovang.block.MemberAssigned;
import vn.sovang.block.MembershipEnded;
import vn.sovang.campaign.AmendmentLeftOut;
import vn.sovang.campaign.CampaignAmended;
import vn.sovang.campaign.CampaignChange;
import vn.sovang.campaign.CampaignClosed;
import vn.sovang.campaign.CampaignDateSettled;
import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.campaign.ParticipationRegistered;
import vn.sovang.campaign.PhaseExtended;
import vn.sovang.campaign.PledgeSigned;
import vn.sovang.campaign.RegistrationAmended;
import vn.sovang.campaign.ReviewKind;
import vn.sovang.campaign.ReviewRecorded;
import vn.sovang.campaign.UnitInspected;
import vn.sovang.campaign.UnitReminded;
import vn.sovang.council.Composition;
import vn.sovang.council.CouncilChanged;
import vn.sovang.council.CouncilEstablished;
import vn.sovang.council.CouncilId;
import vn.sovang.council.CouncilMember;
import vn.sovang.council.CouncilRole;
import vn.sovang.council.CouncilSessionId;
import vn.sovang.council.Quorum;
import vn.sovang.councilsession.AttendanceRecorded;
import vn.sovang.councilsession.Ballot;
import vn.sovang.councilsession.BallotsRecorded;
import vn.sovang.councilsession.CouncilSessionEvent;
import vn.sovang.councilsession.MinutesCorrected;
import vn.sovang.councilsession.NamedVote;
import vn.sovang.councilsession.OwnVote;
import vn.sovang.councilsession.QuorumCheck;
import vn.sovang.councilsession.SessionClosed;
import vn.sovang.councilsession.SessionConvened;
import vn.sovang.councilsession.SessionRecusal;
import vn.sovang.councilsession.SessionRevised;
import vn.sovang.councilsession.SittingMember;
import vn.sovang.councilsession.VotesCast;
import vn.sovang.decision.AppliedRule;
import vn.sovang.decision.AwardRestored;
import vn.sovang.decision.AwardRevoked;
import vn.sovang.decision.AwardStripped;
import vn.sovang.decision.CorrectedLine;
import vn.sovang.decision.CorrectingDocument;
import vn.sovang.decision.DecisionCorrected;
import vn.sovang.decision.DecisionHeading;
import vn.sovang.decision.DecisionIssued;
import vn.sovang.decision.DecisionReceived;
import vn.sovang.decision.Grant;
import vn.sovang.decision.LineRefusal;
import vn.sovang.decision.RevocationCause;
import vn.sovang.dependant.DependantEnded;
import vn.sovang.dependant.DependantFound;
import vn.sovang.dependant.DependantId;
import vn.sovang.dependant.DependantSettled;
import vn.sovang.dependant.LostBasis;
import vn.sovang.difficulty.DifficultyAnswered;
import vn.sovang.difficulty.DifficultyEscalated;
import vn.sovang.difficulty.DifficultyId;
import vn.sovang.difficulty.DifficultyRaised;
import vn.sovang.difficulty.DifficultyResolved;
import vn.sovang.document.ExternalDocumentId;
import vn.sovang.document.ExternalDocumentRegistered;
import vn.sovang.enrolment.EnrolmentId;
import vn.sovang.enrolment.RegisteredTitle;
import vn.sovang.enrolment.TitleAdded;
import vn.sovang.enrolment.TitleWithdrawn;
import vn.sovang.enrolment.TitlesAccepted;
import vn.sovang.enrolment.TitlesRegistered;
import vn.sovang.enrolment.TitlesReturned;
import vn.sovang.enrolment.TitlesRevised;
import vn.sovang.fund.EntryReversed;
import vn.sovang.fund.FundClosed;
import vn.sovang.fund.FundEvent;
import vn.sovang.fund.FundId;
import vn.sovang.fund.FundOpened;
import vn.sovang.fund.PaidLine;
import vn.sovang.fund.ReceiptRecorded;
import vn.sovang.fund.ReceiptSource;
import vn.sovang.fund.RecoveredLine;
import vn.sovang.fund.RecoveryRecorded;
import vn.sovang.fund.RewardPaid;
import vn.sovang.fund.RewardedLine;
import vn.sovang.fund.SpendingRecorded;
import vn.sovang.goal.Quantity;
import vn.sovang.kernel.SealedText;
import vn.sovang.kernel.TenantId;
import vn.sovang.law.LossRules;
import vn.sovang.lookup.LookupClosed;
import vn.sovang.lookup.LookupId;
import vn.sovang.lookup.LookupOpened;
import vn.sovang.nominee.DisciplineRecorded;
import vn.sovang.nominee.FactRecorded;
import vn.sovang.nominee.FactStruck;
import vn.sovang.nominee.NomineeAccountsReceived;
import vn.sovang.nominee.NomineeCorrected;
import vn.sovang.nominee.NomineeDetail;
import vn.sovang.nominee.NomineeErased;
import vn.sovang.nominee.NomineeErasureRequested;
import vn.sovang.nominee.NomineeRegistered;
import vn.sovang.nominee.PastAward;
import vn.sovang.nominee.SealedDetail;
import vn.sovang.nominee.WorkRating;
import vn.sovang.nominee.YearRating;
import vn.sovang.plan.BumpedValue;
import vn.sovang.plan.CampaignKind;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.Duty;
import vn.sovang.plan.DutyCompleted;
import vn.sovang.plan.DutyDeadlineSet;
import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingCode;
import vn.sovang.plan.FindingOutcome;
import vn.sovang.plan.FindingSettled;
import vn.sovang.plan.FindingsOpened;
import vn.sovang.plan.OpenedFinding;
import vn.sovang.plan.ParentDocument;
import vn.sovang.plan.ParentLinked;
import vn.sovang.plan.PlanAmended;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanCopied;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanEvent;
import vn.sovang.plan.PlanHead;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanImported;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.PlanReplaced;
import vn.sovang.plan.PlanRevised;
import vn.sovang.plan.PlanWithdrawn;
import vn.sovang.plan.PlannedCampaign;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.plan.Printed;
import vn.sovang.plan.ProvinceAssigned;
import vn.sovang.plan.Recipient;
import vn.sovang.plan.SigningCapacity;
import vn.sovang.plan.Theme;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.CriteriaAssessed;
import vn.sovang.proposal.CriterionAssessment;
import vn.sovang.proposal.DossierCertified;
import vn.sovang.proposal.DossierFile;
import vn.sovang.proposal.DossierItemAdded;
import vn.sovang.proposal.LineClaim;
import vn.sovang.proposal.LineRefused;
import vn.sovang.proposal.ListPublished;
import vn.sovang.proposal.NamedUnit;
import vn.sovang.proposal.Nominee;
import vn.sovang.proposal.NomineeId;
import vn.sovang.proposal.OwnActReported;
import vn.sovang.proposal.PlatformBody;
import vn.sovang.proposal.ProceedingsResumed;
import vn.sovang.proposal.ProceedingsSuspended;
import vn.sovang.proposal.ProposalAppraised;
import vn.sovang.proposal.ProposalDecided;
import vn.sovang.proposal.ProposalForwarded;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.ProposalReceived;
import vn.sovang.proposal.ProposalReturned;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.ProposalWithdrawn;
import vn.sovang.proposal.PublicityWindow;
import vn.sovang.proposal.PublicityWithdrawn;
import vn.sovang.proposal.QuotaSlot;
import vn.sovang.proposal.RemarkRecorded;
import vn.sovang.proposal.RemarkSettled;
import vn.sovang.proposal.Submission;
import vn.sovang.proposal.VoteMinutes;
import vn.sovang.proposal.VoteMinutesRecorded;
import vn.sovang.proposal.VoteThreshold;
import vn.sovang.report.DocumentInLieu;
import vn.sovang.report.DocumentInLieuRecorded;
import vn.sovang.report.ReportAccepted;
import vn.sovang.report.ReportContent;
import vn.sovang.report.ReportDraft;
import vn.sovang.report.ReportDraftSaved;
import vn.sovang.report.ReportId;
import vn.sovang.report.ReportResubmitted;
import vn.sovang.report.ReportReturned;
import vn.sovang.report.ReportSubmitted;
import vn.sovang.report.ReportSupplemented;
import vn.sovang.scoresheet.ScoreSheetEvent;
import vn.sovang.scoresheet.ScoreSheetId;
import vn.sovang.scoresheet.ScoresChecked;
import vn.sovang.scoresheet.ScoresFinalised;
import vn.sovang.scoresheet.ScoresReturned;
import vn.sovang.scoresheet.ScoresRevised;
import vn.sovang.scoresheet.ScoresSaved;
import vn.sovang.scoresheet.ScoresSubmitted;
import vn.sovang.scoretable.Confirmation;
import vn.sovang.scoretable.RankingConfirmed;
import vn.sovang.scoretable.ScoreTableDrafted;
import vn.sovang.scoretable.ScoreTableEvent;
import vn.sovang.scoretable.ScoreTableId;
import vn.sovang.scoretable.ScoreTableIssued;
import vn.sovang.scoretable.ScoreTableRevised;
import vn.sovang.scoring.CriteriaGroup;
import vn.sovang.scoring.CriterionKind;
import vn.sovang.scoring.Disqualifier;
import vn.sovang.scoring.Mark;
import vn.sovang.scoring.PassMark;
import vn.sovang.scoring.ScoreFinding;
import vn.sovang.scoring.ScoredCriterion;
import vn.sovang.scoring.ScoringRules;
import vn.sovang.scoring.TieBreak;
import vn.sovang.text.Phrase;
import vn.sovang.time.DatePoint;
import vn.sovang.time.Deadline;
import vn.sovang.titlesum.SummedTitles;
import vn.sovang.titlesum.TitleSumId;
import vn.sovang.titlesum.TitleSumSent;
import vn.sovang.unit.AuthorityKind;
import vn.sovang.unit.ExternalAuthorityRegistered;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitKind;
import vn.sovang.unit.UnitMoved;
import vn.sovang.unit.UnitRegistered;
import vn.sovang.unit.UnitRenamed;
import vn.sovang.unit.UnitsMerged;
import vn.sovang.yearreview.ReviewYear;
import vn.sovang.yearreview.YearReviewClosed;
import vn.sovang.yearreview.YearReviewId;
import vn.sovang.yearreview.YearReviewOpened;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One plan with one campaign of five phases, and all that can happen under it. Every instance has
/// ids of its own.
public final class SamplePlan {
    /// The bytes 1, 2, 3.
    public static final String FILE =
            "039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81";

    public final ExternalDocumentId document = new ExternalDocumentId(UUID.randomUUID());
    public final UnitId department = new UnitId(UUID.randomUUID());
    public final UnitId district = new UnitId(UUID.randomUUID());
    public final UnitId committee = new UnitId(UUID.randomUUID());
    public final UnitId primeMinister = new UnitId(UUID.randomUUID());
    public final UnitId ministry = new UnitId(UUID.randomUUID());
    public final CouncilId council = new CouncilId(UUID.randomUUID());
    public final ScoreTableId scoreTable = new ScoreTableId(UUID.randomUUID());
    public final ScoreSheetId scoreSheet = new ScoreSheetId(UUID.randomUUID());
    public final FundId fund = new FundId(UUID.randomUUID());
    public final CouncilSessionId session = new CouncilSessionId(UUID.randomUUID());
    public final EnrolmentId enrolment = new EnrolmentId(UUID.randomUUID());
    public final DependantId dependant = new DependantId(UUID.randomUUID());
    public final LookupId lookup = new LookupId(UUID.randomUUID());
    public final YearReviewId yearReview = new YearReviewId(UUID.randomUUID());
    public final BlockId block = new BlockId(UUID.randomUUID());
    public final PlanId plan = new PlanId(UUID.randomUUID());
    public final CampaignId campaign = new CampaignId(UUID.randomUUID());
    public final ReportId report = new ReportId(UUID.randomUUID());
    public final ReportId lateReport = new ReportId(UUID.randomUUID());
    public final ReportId freeReport = new ReportId(UUID.randomUUID());
    public final ReportId draftedReport = new ReportId(UUID.randomUUID());
    public final ReportId inLieuReport = new ReportId(UUID.randomUUID());
    public final AggregationId aggregation = new AggregationId(UUID.randomUUID());
    public final ActualId actual = new ActualId(UUID.randomUUID());
    public final ProposalId proposal = new ProposalId(UUID.randomUUID());
    public final DecisionId decision = new DecisionId(UUID.randomUUID());
    public final DifficultyId difficulty = new DifficultyId(UUID.randomUUID());
    private final NomineeId collective = new NomineeId(UUID.randomUUID());
    public final NomineeId person = new NomineeId(UUID.randomUUID());

    public UnitRegistered departmentRegistered() {
        return new UnitRegistered(
                department,
                "Sở Công Thương",
                UnitKind.DEPARTMENT,
                null,
                LocalDate.of(2008, 4, 1),
                "QĐ 10/2008");
    }

    public UnitRegistered districtRegistered() {
        return new UnitRegistered(
                district,
                "Phòng Kinh tế và Hạ tầng huyện Cẩm Xuyên",
                UnitKind.DISTRICT_DIVISION,
                department,
                LocalDate.of(2010, 1, 1),
                "QĐ 1/2010");
    }

    public UnitRenamed districtRenamed() {
        return new UnitRenamed(
                district,
                "Phòng Kinh tế, Hạ tầng và Đô thị huyện Cẩm Xuyên",
                LocalDate.of(2021, 7, 1),
                "QĐ 5/2021");
    }

    public UnitDissolved districtDissolved() {
        return new UnitDissolved(
                district, LocalDate.of(2025, 7, 1), List.of(department), "NQ 60/2025");
    }

    public UnitMoved districtMoved() {
        return new UnitMoved(district, null, LocalDate.of(2022, 1, 1), "QĐ 9/2021");
    }

    /// The district's division goes into the department.
    public UnitsMerged merged() {
        return new UnitsMerged(
                department, List.of(district), LocalDate.of(2025, 7, 1), "NQ 60/2025");
    }

    public ExternalAuthorityRegistered primeMinisterRegistered() {
        return new ExternalAuthorityRegistered(
                primeMinister,
                "Thủ tướng Chính phủ",
                AuthorityKind.PRIME_MINISTER,
                LocalDate.of(1945, 9, 2),
                "Hiến pháp");
    }

    /// The granted line stands on the title of the year before.
    public DependantFound dependantFound() {
        Grant grant = decisionIssued().grants().getFirst();
        return new DependantFound(
                dependant,
                department,
                new LostBasis(
                        proposal,
                        1,
                        grant.nominee(),
                        grant.item(),
                        decision,
                        new PastAward(
                                grant.item(),
                                2020,
                                new DocumentNumber("77"),
                                "QĐ-SCT",
                                LocalDate.of(2020, 12, 20),
                                "Sở Công Thương"),
                        "%s/%s/0001".formatted(decision, proposal),
                        AwardLoss.REVOKED,
                        LocalDate.of(2022, 2, 1),
                        List.of("Luật 06/2022/QH15, Điều 22 khoản 1 điểm a")),
                Instant.parse("2022-02-02T01:00:00Z"));
    }

    public DependantSettled dependantSettled() {
        return new DependantSettled(
                dependant,
                DependantSettled.Outcome.STANDS,
                "Còn đủ ba năm khác",
                "lanh-dao",
                Instant.parse("2022-02-03T01:00:00Z"));
    }

    public DependantEnded dependantEnded() {
        return new DependantEnded(
                dependant, DependantEnded.End.RESTORED, Instant.parse("2022-02-03T01:00:00Z"));
    }

    public LookupOpened lookupOpened() {
        return new LookupOpened(lookup, "QĐ 12/QĐ-UBND", Instant.parse("2022-01-06T01:00:00Z"));
    }

    public LookupClosed lookupClosed() {
        return new LookupClosed(lookup, "Rà soát lại", Instant.parse("2022-03-06T01:00:00Z"));
    }

    public YearReviewOpened yearReviewOpened() {
        return new YearReviewOpened(
                yearReview,
                department,
                new ReviewYear(ReviewYear.Kind.CALENDAR_YEAR, 2021),
                Deadline.of("trước ngày 15/12"),
                Instant.parse("2021-01-05T01:00:00Z"),
                Deadline.of("trước ngày 28/02"));
    }

    public YearReviewClosed yearReviewClosed() {
        return new YearReviewClosed(
                yearReview,
                department,
                new ReviewYear(ReviewYear.Kind.CALENDAR_YEAR, 2021),
                Instant.parse("2021-12-31T01:00:00Z"));
    }

    public TitlesRegistered titlesRegistered() {
        return new TitlesRegistered(
                enrolment,
                yearReview,
                district,
                List.of(new RegisteredTitle(1, person(), EmulationTitle.ADVANCED_WORKER)),
                Instant.parse("2021-03-03T01:00:00Z"));
    }

    /// A registration of titles, one event of each kind.
    public List<Object> titles() {
        RegisteredTitle higher =
                new RegisteredTitle(2, person(), EmulationTitle.GRASSROOTS_EMULATION_FIGHTER);
        Instant later = Instant.parse("2021-03-05T01:00:00Z");
        return List.of(
                titlesRegistered(),
                new TitlesReturned(enrolment, 1, "Thiếu danh hiệu cao hơn", later),
                new TitlesRevised(enrolment, 2, titlesRegistered().lines(), later),
                new TitlesAccepted(enrolment, 2, later),
                new TitleAdded(enrolment, 3, higher, "Có sáng kiến", later),
                new TitlesAccepted(enrolment, 3, later),
                new TitleWithdrawn(enrolment, 4, higher, "Sáng kiến chưa áp dụng", later));
    }

    public CouncilEstablished councilEstablished() {
        return new CouncilEstablished(
                council,
                department,
                "Hội đồng Thi đua - Khen thưởng Sở Công Thương",
                composition(LocalDate.of(2021, 1, 10)),
                Instant.parse("2021-01-10T01:00:00Z"));
    }

    public CouncilChanged councilChanged() {
        return new CouncilChanged(
                council,
                composition(LocalDate.of(2021, 6, 1)),
                Instant.parse("2021-06-01T01:00:00Z"));
    }

    private static Composition composition(LocalDate from) {
        return new Composition(
                "Quyết định số 12/QĐ-SCT",
                from,
                from,
                null,
                List.of(
                        new CouncilMember("Trần Văn Giám", "Giám đốc Sở", CouncilRole.CHAIR, null),
                        new CouncilMember(
                                "Lê Thị Thư", "Chánh Văn phòng", CouncilRole.SECRETARY, null),
                        new CouncilMember(
                                "Phạm Văn Ủy",
                                "Trưởng phòng",
                                CouncilRole.MEMBER,
                                "uy-vien.so-ct")),
                new Quorum(2, 3, "Điều 5 Quy chế"));
    }

    public FundOpened fundOpened(int year) {
        return new FundOpened(
                fund,
                department,
                year,
                5_000_000,
                "Quyết định số 5/QĐ-SCT",
                null,
                Instant.parse(year + "-01-10T01:00:00Z"));
    }

    public ScoringRules scoringRules() {
        return new ScoringRules(
                "Bảng tiêu chí chấm điểm Khối các sở",
                List.of(
                        new CriteriaGroup(
                                "I",
                                "Nhiệm vụ chính trị",
                                new BigDecimal("90"),
                                List.of(
                                        new ScoredCriterion(
                                                "1.1",
                                                "Hoàn thành nhiệm vụ được giao",
                                                CriterionKind.SCORED,
                                                new BigDecimal("60"),
                                                new BigDecimal("1.5"),
                                                new BigDecimal("30")))),
                        new CriteriaGroup(
                                "II",
                                "Điểm thưởng, điểm trừ",
                                null,
                                List.of(
                                        new ScoredCriterion(
                                                "2.1",
                                                "Mô hình mới",
                                                CriterionKind.BONUS,
                                                new BigDecimal("10"),
                                                null,
                                                null),
                                        new ScoredCriterion(
                                                "2.2",
                                                "Báo cáo chậm",
                                                CriterionKind.DEDUCTION,
                                                new BigDecimal("10"),
                                                null,
                                                null)))),
                List.of(new Disqualifier("KX1", "Có cá nhân bị khởi tố")),
                List.of(
                        new PassMark(
                                new TitleItem(
                                        EmulationTitle.EMULATION_FLAG,
                                        DecidingAuthority.PROVINCIAL_CHAIRMAN),
                                new BigDecimal("80"))),
                List.of(
                        new TieBreak(TieBreak.Step.HIGHER_GROUP, "I"),
                        new TieBreak(TieBreak.Step.FEWER_DEDUCTIONS, null)));
    }

    /// A scoring table for the block with one confirmed place, one event of each kind.
    public List<ScoreTableEvent> scoreTable() {
        Instant at = Instant.parse("2021-12-11T01:00:00Z");
        ReviewYear year = new ReviewYear(ReviewYear.Kind.CALENDAR_YEAR, 2021);
        LocalDate due = LocalDate.of(2021, 11, 15);
        return List.of(
                new ScoreTableDrafted(
                        scoreTable, department, year, List.of(block), due, scoringRules(), at),
                new ScoreTableRevised(scoreTable, List.of(block), due, scoringRules(), at),
                new ScoreTableIssued(
                        scoreTable,
                        "Quyết định số 12/QĐ-SCT",
                        LocalDate.of(2021, 1, 15),
                        year,
                        List.of(block),
                        null,
                        List.of(),
                        at),
                new RankingConfirmed(
                        scoreTable,
                        scoringRules().name(),
                        year,
                        block,
                        new Confirmation.ByMeeting(
                                district,
                                Confirmation.ChairRole.LEAD,
                                LocalDate.of(2021, 12, 10),
                                "Biên bản số 3/BB-KTĐ"),
                        List.of(
                                new RankingConfirmed.Place(
                                        district, 1, null, null, "Khối thống nhất")),
                        null,
                        at));
    }

    /// The district's score sheet, one event of each kind.
    public List<ScoreSheetEvent> scoreSheet() {
        Instant at = Instant.parse("2021-11-20T01:00:00Z");
        List<Mark> own = List.of(new Mark("1.1", new BigDecimal("58.25"), "Báo cáo số 9"));
        List<Mark> other = List.of(new Mark("1.1", new BigDecimal("57"), "Hai nhiệm vụ quá hạn"));
        List<ScoreFinding> none = List.of(new ScoreFinding("KX1", false, null));
        return List.of(
                new ScoresSaved(scoreSheet, scoreTable, block, district, own, none, at),
                new ScoresRevised(scoreSheet, 2, own, none, at),
                new ScoresSubmitted(
                        scoreSheet, 2, new BigDecimal("87.37"), LocalDate.of(2021, 11, 15), at),
                new ScoresReturned(scoreSheet, 2, "Thiếu minh chứng", at),
                new ScoresSubmitted(
                        scoreSheet, 2, new BigDecimal("87.37"), LocalDate.of(2021, 11, 15), at),
                new ScoresChecked(
                        scoreSheet, 2, department, other, List.of(), new BigDecimal("85.5"), at),
                new ScoresFinalised(
                        scoreSheet, 2, List.of(), List.of(), new BigDecimal("85.5"), at));
    }

    /// Events of a fund about a line of the decision, one of each kind.
    public List<FundEvent> fund(int year) {
        Instant at = Instant.parse(year + "-12-30T03:00:00Z");
        LocalDate day = LocalDate.of(year, 12, 28);
        RewardedLine line = new RewardedLine(decision, proposal, 1);
        RecoveredLine recovered = new RecoveredLine(line, fund, 600_000);
        return List.of(
                fundOpened(year),
                new ReceiptRecorded(
                        fund, 1, ReceiptSource.BUDGET, day, 50_000_000, "Giấy rút số 12", at),
                new SpendingRecorded(
                        fund, 2, "in giấy chứng nhận", day, 2_000_000, "Phiếu chi số 6", at),
                new RewardPaid(
                        fund,
                        3,
                        decision,
                        List.of(new PaidLine(proposal, 1, null, 600_000)),
                        day,
                        "Phiếu chi số 7",
                        "Quy chế chi tiêu nội bộ",
                        null,
                        at),
                new RecoveryRecorded(fund, 4, recovered, day, 600_000, "Phiếu thu số 3", null, at),
                new EntryReversed(
                        fund,
                        5,
                        4,
                        -600_000,
                        List.of(),
                        recovered,
                        day,
                        "Ghi nhầm dòng",
                        "Phiếu điều chỉnh số 1",
                        at),
                new FundClosed(fund, 52_400_000, "Báo cáo quyết toán số 3", "van-phong", at));
    }

    /// Vote of the member with an account, on the day of the session.
    public VotesCast votesCast() {
        return new VotesCast(
                session,
                proposal,
                "Phạm Văn Ủy",
                List.of(new OwnVote(1, NamedVote.Choice.AGAINST)),
                Instant.parse("2021-12-16T02:00:00Z"));
    }

    /// A session on the proposal, one event of each kind.
    public List<CouncilSessionEvent> councilSession() {
        Instant at = Instant.parse("2021-12-16T03:00:00Z");
        LocalDate day = LocalDate.of(2021, 12, 16);
        List<ProposalId> agenda = List.of(proposal);
        List<CouncilMember> members = composition(day).members();
        return List.of(
                new SessionConvened(
                        session, council, department, day.minusDays(1), "Phòng 1", agenda, at),
                new SessionRevised(session, day, "Phòng 2", agenda, at),
                new AttendanceRecorded(
                        session,
                        List.of(
                                new SittingMember(members.get(0), VoteMinutes.Attendance.PRESENT),
                                new SittingMember(members.get(1), VoteMinutes.Attendance.PRESENT),
                                new SittingMember(
                                        members.get(2), VoteMinutes.Attendance.ABSENT_IN_WRITING)),
                        List.of(new SessionRecusal(proposal, 2, "Phạm Văn Ủy")),
                        at),
                new BallotsRecorded(
                        session,
                        proposal,
                        false,
                        List.of(
                                new Ballot(
                                        1,
                                        2,
                                        1,
                                        0,
                                        List.of(
                                                new NamedVote(
                                                        "Trần Văn Giám",
                                                        NamedVote.Choice.IN_FAVOUR),
                                                new NamedVote(
                                                        "Lê Thị Thư", NamedVote.Choice.IN_FAVOUR),
                                                new NamedVote(
                                                        "Phạm Văn Ủy", NamedVote.Choice.AGAINST)))),
                        List.of(new VoteThreshold(1, 80, "Nghị định 91/2017/NĐ-CP", "U")),
                        List.of(),
                        "Ông C, bà D",
                        at),
                new SessionClosed(
                        session,
                        "Hội đồng thống nhất",
                        new QuorumCheck(2, 3, 2, 3, "Điều 5 Quy chế", "T"),
                        "thu-ky",
                        at),
                new MinutesCorrected(
                        session,
                        "Dòng 1: 03 phiếu đồng ý",
                        proposal,
                        new Ballot(1, 3, 0, 0),
                        "thu-ky",
                        at));
    }

    public TitleSumSent titleSumSent() {
        return new TitleSumSent(
                new TitleSumId(UUID.randomUUID()),
                yearReview,
                department,
                district,
                List.of(new SummedTitles(enrolment, district, 1, titlesRegistered().lines())),
                Instant.parse("2021-03-10T01:00:00Z"));
    }

    public BlockFormed blockFormed() {
        return new BlockFormed(
                block,
                "Khối thi đua kinh tế kỹ thuật",
                BlockKind.BLOCK,
                LocalDate.of(2021, 1, 1),
                "QĐ 25/2021");
    }

    public MemberAssigned memberAssigned(UnitId unit) {
        return new MemberAssigned(block, BlockKind.BLOCK, unit, LocalDate.of(2021, 1, 1));
    }

    public LeadAppointed leadAppointed() {
        return new LeadAppointed(block, department, LocalDate.of(2021, 2, 1));
    }

    public MembershipEnded membershipEnded() {
        return new MembershipEnded(
                block, BlockKind.BLOCK, department, LocalDate.of(2022, 1, 1), "Chuyển khối");
    }

    public BlockDissolved blockDissolved() {
        return new BlockDissolved(
                block, BlockKind.BLOCK, LocalDate.of(2023, 1, 1), List.of(district), "QĐ 60/2022");
    }

    public PlanDrafted drafted() {
        return new PlanDrafted(plan, "KH-2021", content());
    }

    public PlanImported imported() {
        return new PlanImported(
                plan,
                "KH-2021",
                content(),
                List.of(
                        new Finding(
                                FindingCode.IMPOSSIBLE_DATE,
                                "campaigns[nam-2021].phases[3].report",
                                new Phrase("31/6/2021")),
                        new Finding(
                                FindingCode.NUMBER_EMPTY, "head.number", new Phrase("Số:      "))),
                "ban-giay.pdf",
                null);
    }

    /// The report of phase 3 is due on 30 June.
    public FindingSettled findingSettled() {
        return new FindingSettled(
                plan,
                0,
                imported().findings().getFirst(),
                FindingOutcome.RESOLVED,
                LocalDate.of(2021, 6, 30),
                "Công văn 12/SCT",
                "chanh-van-phong",
                Instant.parse("2021-07-05T03:00:00Z"));
    }

    public CampaignDateSettled dateSettled() {
        return new CampaignDateSettled(
                campaign, "phases[3].report", findingSettled().day().orElseThrow());
    }

    public ProvinceAssigned assigned() {
        return new ProvinceAssigned(
                plan,
                new TenantId("tinh-mau"),
                new PlanId(UUID.randomUUID()),
                "Dấu trên bản gốc",
                "van-hanh");
    }

    public PlanIssued issued() {
        return issued(LocalDate.of(2021, 1, 15));
    }

    public PlanIssued issued(LocalDate on) {
        return new PlanIssued(
                plan,
                new DocumentNumber("38a"),
                "KH-SCT",
                on,
                "Sở Công Thương",
                "Giám đốc",
                null,
                List.of());
    }

    public PlanRevised revised() {
        return new PlanRevised(plan, content());
    }

    /// A ministry's plan that tells the department to carry it out.
    public ExternalDocumentRegistered externalDocument() {
        return new ExternalDocumentRegistered(
                document,
                ParentDocument.Origin.CENTRAL,
                "Kế hoạch",
                new Phrase("Đợt thi đua đặc biệt"),
                new DocumentNumber("38a"),
                "KH-BCT",
                DatePoint.of("ngày 05/01/2021"),
                "Bộ Công Thương",
                new Theme(Theme.Origin.OWN, new Phrase("Bảy mươi năm xây dựng")),
                List.of(),
                List.of(department, district),
                "van-thu",
                Instant.parse("2021-01-10T03:00:00Z"));
    }

    public ParentLinked parentLinked() {
        return new ParentLinked(
                plan,
                0,
                ParentDocument.Relation.IMPLEMENTS,
                document.value(),
                "van-thu",
                Instant.parse("2021-01-20T03:00:00Z"));
    }

    /// The plan itself is the copy.
    public PlanCopied copied() {
        return new PlanCopied(
                plan,
                "KH-2021",
                new PlanId(UUID.randomUUID()),
                2020,
                2021,
                List.of(new BumpedValue("theme", "năm 2020", "năm 2021")),
                List.of(imported().findings().getFirst()),
                "soan-thao");
    }

    /// One duty, that comes again each month.
    public PlanDrafted draftedMonthly() {
        return new PlanDrafted(plan, "KH-2021", content(List.of(monthly())));
    }

    /// One duty, by a vague word that nobody settled.
    public PlanDrafted draftedVague() {
        return new PlanDrafted(
                plan, "KH-2021", content(List.of(duty("D6", "cuối năm học 2020-2021", district))));
    }

    /// One duty, some days after each quarter.
    public PlanDrafted draftedQuarterly() {
        return new PlanDrafted(plan, "KH-2021", quarterly("05"));
    }

    /// The same, with more days.
    public PlanRevised revisedQuarterly() {
        return new PlanRevised(plan, quarterly("10"));
    }

    private PlanContent quarterly(String days) {
        return content(
                List.of(
                        duty(
                                "D5",
                                "chậm nhất %s ngày sau khi kết thúc quý".formatted(days),
                                district)));
    }

    /// The monthly duty comes with an amendment of May.
    public PlanAmended amendedMonthly() {
        PlanAmended amended = amended();
        return new PlanAmended(
                plan,
                1,
                content(List.of(monthly())),
                amended.summary(),
                amended.number(),
                amended.symbol(),
                amended.issuedOn(),
                amended.issuer(),
                amended.signatory(),
                null,
                null);
    }

    private Duty monthly() {
        return duty("D4", "trước ngày 25 hằng tháng", district);
    }

    public DutyCompleted monthCompleted(LocalDate round) {
        return new DutyCompleted(
                plan,
                "D4",
                district,
                round,
                "Báo cáo tháng",
                null,
                "van-thu",
                Instant.parse("2021-05-02T03:00:00Z"),
                round);
    }

    /// Leaves out the duty D3.
    public PlanAmended amended() {
        return new PlanAmended(
                plan,
                1,
                content(duties().subList(0, 2)),
                "Bỏ một trách nhiệm",
                new DocumentNumber("99"),
                "KH-SCT",
                LocalDate.of(2021, 5, 4),
                "Sở Công Thương",
                "Giám đốc",
                null,
                null);
    }

    public PlanReplaced replaced() {
        return new PlanReplaced(
                plan,
                new PlanId(UUID.randomUUID()),
                LocalDate.of(2021, 6, 1),
                null,
                "chanh-van-phong");
    }

    public PlanWithdrawn withdrawn() {
        return new PlanWithdrawn(
                plan,
                "Thông báo 12/TB-SCT",
                LocalDate.of(2021, 6, 1),
                "Sở Công Thương",
                null,
                "Không còn phù hợp",
                "chanh-van-phong");
    }

    public DutyDeadlineSet dutyDeadlineSet() {
        return new DutyDeadlineSet(
                plan,
                "D1",
                LocalDate.of(2021, 4, 30),
                "Công văn 5/SCT",
                "chanh-van-phong",
                Instant.parse("2021-03-01T03:00:00Z"));
    }

    public DutyCompleted dutyCompleted() {
        return new DutyCompleted(
                plan,
                "D1",
                district,
                LocalDate.of(2021, 5, 2),
                "Báo cáo 7/BC",
                null,
                "van-thu",
                Instant.parse("2021-05-02T03:00:00Z"));
    }

    /// The district is no more, and the department carries on its work.
    public DutyCompleted dutyCompletedInItsPlace() {
        return new DutyCompleted(
                plan,
                "D1",
                department,
                LocalDate.of(2025, 10, 24),
                "Báo cáo 9/BC",
                null,
                "van-thu",
                Instant.parse("2025-10-24T03:00:00Z"),
                null,
                district);
    }

    /// Both units, the plan in force and the campaign under it.
    public List<Object> inForce(PlanEvent begun, CampaignLaunched launched) {
        return List.of(departmentRegistered(), districtRegistered(), begun, issued(), launched);
    }

    public CampaignLaunched launched() {
        return new CampaignLaunched(
                campaign,
                plan,
                planned(),
                2021,
                LocalDate.of(2021, 1, 15),
                LocalDate.of(2021, 2, 1),
                List.of(department, district));
    }

    /// Launch whose plan lets two collectives be proposed for the form of the first line.
    public CampaignLaunched launchedWithQuota() {
        CampaignLaunched launched = launched();
        PlannedCampaign of = launched.content();
        return new CampaignLaunched(
                campaign,
                plan,
                new PlannedCampaign(
                        of.label(),
                        of.name(),
                        of.kind(),
                        of.phases(),
                        of.dossier(),
                        of.checklist(),
                        List.of(
                                new AwardOffer(
                                        certificate(),
                                        List.of(SubjectKind.COLLECTIVE, SubjectKind.INDIVIDUAL),
                                        new Phrase("Giấy khen: 02 tập thể"),
                                        List.of(new Quota(SubjectKind.COLLECTIVE, 2)),
                                        null)),
                        of.criteria(),
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

    /// The only place that a line of the proposal takes of that quota.
    public LineClaim place() {
        return new LineClaim(
                1, new QuotaSlot(plan, certificate(), SubjectKind.COLLECTIVE, 2), null);
    }

    public ParticipationRegistered registered() {
        return new ParticipationRegistered(
                campaign, "1", district, "Hoàn thành sớm", Instant.parse("2021-02-05T02:00:00Z"));
    }

    public RegistrationAmended registrationAmended() {
        return new RegistrationAmended(
                campaign, "1", district, "Hoàn thành 110 %", Instant.parse("2021-03-05T02:00:00Z"));
    }

    public PledgeSigned pledgeSigned() {
        return new PledgeSigned(
                campaign,
                List.of(department, district),
                "Không đơn vị nào nộp báo cáo muộn",
                LocalDate.of(2021, 2, 20),
                block,
                "Khối thi đua kinh tế kỹ thuật");
    }

    /// The end of phase 1 and the report on it, by half a month.
    public PhaseExtended phaseExtended() {
        return new PhaseExtended(
                campaign,
                "1",
                Deadline.of("đến hết ngày 15/7/2021"),
                null,
                Deadline.of("đến hết ngày 10/7/2021"),
                "Công văn 20/SCT",
                Instant.parse("2021-06-25T02:00:00Z"));
    }

    /// The committee comes in and the department goes; the campaign has another name beside its own
    /// and, since an amendment of the plan, another phase 4, which wants no report.
    public CampaignAmended campaignAmended() {
        PlannedCampaign was = planned();
        PlannedCampaign says =
                new PlannedCampaign(
                        was.label(),
                        was.name(),
                        was.kind(),
                        was.phases().stream()
                                .map(some ->
                                        some.label().equals("4")
                                                ? phase("4", "01/07/2021", "31/12/2021", null)
                                                : some)
                                .toList(),
                        was.dossier(),
                        was.checklist(),
                        was.awards(),
                        was.criteria(),
                        List.of(new Phrase("Chung sức xây dựng nông thôn mới")),
                        was.standing(),
                        was.years(),
                        was.launchedWith(),
                        was.commemorations());
        return new CampaignAmended(
                campaign,
                launched().text().with(says, List.of(district, committee)),
                List.of(committee),
                List.of(department),
                List.of(),
                LocalDate.of(2021, 7, 1),
                "Công văn 30/SCT",
                "Sắp xếp lại đơn vị",
                null,
                Instant.parse("2021-07-01T02:00:00Z"),
                CampaignChange.between(was, says),
                null);
    }

    /// Amendment 2 of the plan has no phase 2 any more, on which there are registrations.
    public AmendmentLeftOut amendmentLeftOut() {
        return new AmendmentLeftOut(
                campaign,
                plan,
                2,
                List.of(
                        new Finding(
                                FindingCode.CAMPAIGN_NOT_AMENDED,
                                "campaigns[nam-2021].phases[2]",
                                new Phrase("Đợt 2"))),
                Instant.parse("2021-07-15T02:00:00Z"));
    }

    /// After the two of the import.
    public FindingsOpened findingsOpened() {
        return new FindingsOpened(
                plan,
                "KH-15",
                2,
                List.of(
                        new OpenedFinding(
                                amendmentLeftOut().findings().getFirst(),
                                new OpenedFinding.Provision(
                                        "Luật 06/2022/QH15, Điều 18", Certainty.READ))),
                Instant.parse("2021-07-15T02:00:00Z"));
    }

    public UnitReminded unitReminded() {
        return new UnitReminded(
                campaign, "2", district, "Chưa nộp báo cáo", LocalDate.of(2021, 7, 6));
    }

    public UnitInspected unitInspected() {
        return new UnitInspected(
                campaign,
                district,
                LocalDate.of(2021, 5, 4),
                "Chưa phân công người theo dõi",
                "Biên bản 3");
    }

    public ReviewRecorded reviewRecorded() {
        return new ReviewRecorded(
                campaign, "1", ReviewKind.INTERIM, LocalDate.of(2021, 7, 20), "BC 45/BC-SCT");
    }

    /// Acts on the campaign between its launch and its end.
    public List<Object> followUps() {
        return List.of(
                pledgeSigned(),
                registrationAmended(),
                unitInspected(),
                phaseExtended(),
                unitReminded(),
                reviewRecorded());
    }

    public CampaignClosed closed() {
        return new CampaignClosed(campaign, LocalDate.of(2021, 12, 31), "Đã tổng kết");
    }

    public ReportSubmitted submitted() {
        return new ReportSubmitted(
                report,
                campaign,
                "1",
                district,
                content("Lần đầu"),
                Instant.parse("2021-06-20T03:00:00Z"));
    }

    /// Draft of a report on phase 3, for which no day is known yet.
    public ReportDraftSaved draftSaved() {
        return new ReportDraftSaved(
                draftedReport,
                campaign,
                "3",
                district,
                new ReportDraft("Đang viết", null, List.of()),
                Instant.parse("2021-06-18T03:00:00Z"));
    }

    /// Supplement to a version that was accepted.
    public ReportSupplemented supplemented() {
        return new ReportSupplemented(
                report,
                2,
                1,
                new ReportContent("Nửa cuối tháng sáu", LocalDate.of(2021, 6, 30), List.of(FILE)),
                Instant.parse("2021-07-05T03:00:00Z"));
    }

    public DocumentInLieuRecorded inLieuRecorded() {
        return new DocumentInLieuRecorded(
                inLieuReport,
                campaign,
                "1",
                department,
                new DocumentInLieu(
                        new Phrase("- UBND tỉnh (thay b/c);"),
                        "Kế hoạch số 12/KH-SCT",
                        LocalDate.of(2021, 6, 1),
                        plan,
                        List.of(FILE)),
                Instant.parse("2021-06-02T03:00:00Z"));
    }

    /// Before the supplement.
    public ReportsAggregated aggregated() {
        return new ReportsAggregated(
                aggregation,
                campaign,
                "1",
                department,
                List.of(new AggregatedReport(report, 2, 0)),
                content("Tổng hợp đợt 1"),
                Instant.parse("2021-07-04T03:00:00Z"));
    }

    public ActualRecorded actualRecorded() {
        return new ActualRecorded(
                actual,
                plan,
                "T1",
                district,
                new ActualFigure(Quantity.of("9 sản phẩm")),
                LocalDate.of(2021, 12, 15),
                null,
                null,
                null,
                Instant.parse("2021-12-16T03:00:00Z"));
    }

    public ReportReturned returned() {
        return new ReportReturned(
                report, 1, "Thiếu số liệu", Instant.parse("2021-06-22T03:00:00Z"));
    }

    public ReportResubmitted resubmitted() {
        return new ReportResubmitted(
                report, 2, content("Lần hai"), Instant.parse("2021-07-02T03:00:00Z"));
    }

    public ReportAccepted accepted() {
        return new ReportAccepted(report, 2, Instant.parse("2021-07-03T03:00:00Z"));
    }

    /// Three days after the last day of phase 2.
    public ReportSubmitted submittedLate() {
        return new ReportSubmitted(
                lateReport,
                campaign,
                "2",
                district,
                content("Nộp muộn"),
                Instant.parse("2021-07-07T03:00:00Z"));
    }

    /// Report on a phase that asks for none.
    public ReportSubmitted submittedUnasked() {
        return new ReportSubmitted(
                freeReport,
                campaign,
                "5",
                department,
                content("Tự nguyện"),
                Instant.parse("2021-07-08T03:00:00Z"));
    }

    public AwardProposed proposed() {
        return new AwardProposed(
                proposal,
                campaign,
                district,
                List.of(
                        new ProposalLine(1, collective(), certificate(), "Dẫn đầu phong trào"),
                        new ProposalLine(2, person(), title(), "Sáng kiến tốt")),
                List.of(DossierComponent.SUBMISSION, DossierComponent.ACHIEVEMENT_REPORT),
                "KH-2021",
                Instant.parse("2021-12-01T03:00:00Z"));
    }

    public DossierItemAdded submissionAdded() {
        return new DossierItemAdded(
                proposal, DossierComponent.SUBMISSION, null, FILE, "to-trinh.pdf");
    }

    public DossierItemAdded achievementAdded(int line) {
        return new DossierItemAdded(
                proposal,
                DossierComponent.ACHIEVEMENT_REPORT,
                line,
                FILE,
                "bao-cao-%d.pdf".formatted(line));
    }

    public DossierCertified certified() {
        return new DossierCertified(
                proposal, "truong-phong", Instant.parse("2021-12-10T03:00:00Z"));
    }

    /// The last instant of the last day for dossiers.
    public ProposalSubmitted proposalSubmitted() {
        return new ProposalSubmitted(proposal, Instant.parse("2021-12-15T16:59:59.999Z"));
    }

    /// Review of a proposal between handing in and decision, one event of each kind.
    public List<Object> proposalReviewed() {
        Instant at = Instant.parse("2021-12-16T01:00:00Z");
        return List.of(
                new CriteriaAssessed(
                        proposal,
                        1,
                        List.of(
                                new CriterionAssessment(
                                        "1", "đoàn kết nội bộ", true, "Báo cáo, mục I")),
                        "thu-ky",
                        at),
                new ProposalAppraised(
                        proposal, ProposalAppraised.Outcome.FULFILS, "Đủ hồ sơ", "chuyen-vien", at),
                voted(at),
                new ProceedingsSuspended(
                        proposal,
                        ProceedingsSuspended.Ground.COMPLAINT,
                        "TB 3/TB-TTr",
                        "Chờ xác minh",
                        at),
                new ProceedingsResumed(proposal, "Không có vi phạm", at),
                new LineRefused(
                        proposal, 2, "Chưa đủ tiêu chuẩn", "chanh-van-phong", at, List.of()));
    }

    /// Publicity of the list, one event of each kind, in which the first was taken back.
    public List<Object> publicity() {
        return List.of(
                listPublished(),
                new PublicityWithdrawn(
                        proposal, "Đăng thiếu một người", "van-thu", proposed().proposedAt()),
                listPublished(),
                remarkRecorded(1, "Công đoàn cơ sở", "Sáng kiến là của tập thể."),
                remarkRecorded(2, null, "Chưa đủ thời gian công tác."),
                new RemarkSettled(
                        proposal,
                        1,
                        RemarkSettled.Outcome.REJECTED,
                        "giấy công nhận ghi một tác giả",
                        "van-thu",
                        proposed().proposedAt()));
    }

    private ListPublished listPublished() {
        return new ListPublished(
                proposal,
                new PublicityWindow(LocalDate.of(2021, 12, 2), 10, null),
                "Cổng thông tin điện tử",
                "Quy chế xét khen thưởng, Điều 9",
                "van-thu",
                proposed().proposedAt());
    }

    private RemarkRecorded remarkRecorded(int number, @Nullable String by, String text) {
        return new RemarkRecorded(
                proposal,
                number,
                2,
                LocalDate.of(2021, 12, 6),
                by,
                text,
                "van-thu",
                proposed().proposedAt());
    }

    private VoteMinutesRecorded voted(Instant at) {
        return new VoteMinutesRecorded(
                proposal,
                new VoteMinutes(
                        VoteMinutes.Body.COUNCIL,
                        LocalDate.of(2021, 12, 16),
                        true,
                        List.of(
                                new VoteMinutes.Member("uy-vien-1", VoteMinutes.Attendance.PRESENT),
                                new VoteMinutes.Member(
                                        "uy-vien-2", VoteMinutes.Attendance.ABSENT_IN_WRITING),
                                new VoteMinutes.Member("uy-vien-3", VoteMinutes.Attendance.ABSENT)),
                        List.of(new VoteMinutes.Recusal(2, "uy-vien-1")),
                        List.of(new VoteMinutes.LineVote(1, 2, 0, 0))),
                List.of(new VoteThreshold(1, 80, "Nghị định 91/2017/NĐ-CP", "U")),
                "thu-ky",
                at);
    }

    public ProposalReturned proposalReturned() {
        return new ProposalReturned(
                proposal, "Thiếu số liệu", Instant.parse("2021-12-16T03:00:00Z"));
    }

    public OwnActReported ownActReported() {
        return new OwnActReported(proposal, person, Instant.parse("2022-02-05T03:00:00Z"));
    }

    public ProposalWithdrawn proposalWithdrawn() {
        return new ProposalWithdrawn(proposal, "Để đợt sau", Instant.parse("2021-12-05T03:00:00Z"));
    }

    public ProposalDecided decided() {
        return new ProposalDecided(proposal, decision, Instant.parse("2021-12-20T03:00:00Z"));
    }

    /// Forwarding to a ministry that works on the platform.
    public ProposalForwarded proposalForwarded() {
        return new ProposalForwarded(
                proposal,
                department,
                new PlatformBody(ministry, new TenantId("bct")),
                letter(),
                "Đủ tiêu chuẩn",
                "chanh-van-phong",
                Instant.parse("2021-12-12T03:00:00Z"));
    }

    /// Proposal as it arrives there.
    public ProposalReceived proposalReceived() {
        TenantId origin = new TenantId("tinh-mau");
        return new ProposalReceived(
                proposal,
                origin,
                ministry,
                department,
                district,
                List.of(
                        new NamedUnit(department, "Sở Công Thương Tỉnh Mẫu", origin),
                        new NamedUnit(district, "Trung tâm Khuyến công", origin)),
                campaign,
                new Phrase("đợt thi đua đặc biệt"),
                List.of(),
                proposed().lines(),
                proposed().checklist(),
                "KH-2021",
                List.of(new DossierFile(DossierComponent.SUBMISSION, null, FILE, "to-trinh.pdf")),
                List.of("truong-phong"),
                letter(),
                "Đủ tiêu chuẩn",
                Instant.parse("2021-12-12T03:00:01Z"),
                null,
                null);
    }

    private static Submission letter() {
        return new Submission(
                new DocumentNumber("31"), "TTr-SCT", LocalDate.of(2021, 12, 12), "Giám đốc");
    }

    /// The ministry's decision, as it comes back.
    public DecisionReceived decisionReceived() {
        return new DecisionReceived(
                decision,
                decisionIssued(),
                new TenantId("bct"),
                List.of(),
                "so-vang/tra-loi-de-nghi",
                Instant.parse("2021-12-21T03:00:00Z"));
    }

    public DecisionIssued decisionIssued() {
        return new DecisionIssued(
                decision,
                new DocumentNumber("123"),
                "QĐ-SCT",
                LocalDate.of(2021, 12, 20),
                DecidingAuthority.DEPARTMENT_DIRECTOR,
                department,
                "Giám đốc",
                List.of(new Grant(proposal, 1, collective(), certificate(), null)),
                List.of(new LineRefusal(proposal, 2, "Chưa đủ tiêu chuẩn")),
                null,
                null,
                List.of());
    }

    /// The same for so many lines, and with none refused.
    public DecisionIssued decisionIssued(int awards) {
        DecisionIssued usual = decisionIssued();
        return new DecisionIssued(
                usual.decisionId(),
                usual.number(),
                usual.symbol(),
                usual.decidedOn(),
                usual.authority(),
                usual.issuer(),
                usual.signatory(),
                IntStream.rangeClosed(1, awards)
                        .mapToObj(line ->
                                new Grant(proposal, line, collective(), certificate(), null))
                        .toList(),
                List.of(),
                null,
                null,
                List.of());
    }

    /// The same, by a rule that nobody verified, beyond the issuer's tree and beyond the proposal.
    public DecisionIssued unusualDecisionIssued() {
        DecisionIssued usual = decisionIssued();
        return new DecisionIssued(
                usual.decisionId(),
                usual.number(),
                usual.symbol(),
                usual.decidedOn(),
                usual.authority(),
                usual.issuer(),
                usual.signatory(),
                List.of(
                        new Grant(
                                proposal,
                                1,
                                collective(),
                                certificate(),
                                "Kế hoạch 38a/KH-SCT, mục đ")),
                usual.refusals(),
                SigningCapacity.FOR_THE_HEAD,
                new GrantOverride("Thành tích nổi bật", "Biên bản 5/BB-HĐ", "Giám đốc Sở"),
                List.of(
                        new AppliedRule(
                                certificate(),
                                RuleSet.LAW_2003,
                                "Luật 15/2003/QH11 (chưa đối chiếu)",
                                Certainty.UNVERIFIED,
                                AppliedRule.Outcome.UNVERIFIED)));
    }

    /// Another award of the same nominee.
    public DecisionIssued laterDecisionIssued() {
        DecisionIssued earlier = decisionIssued();
        return new DecisionIssued(
                new DecisionId(UUID.randomUUID()),
                new DocumentNumber("124"),
                earlier.symbol(),
                earlier.decidedOn().plusDays(1),
                earlier.authority(),
                earlier.issuer(),
                earlier.signatory(),
                earlier.grants(),
                List.of(),
                null,
                null,
                List.of());
    }

    /// Its number, its day and the name of its collective were meant otherwise.
    public DecisionCorrected decisionCorrected() {
        DecisionIssued issued = decisionIssued();
        return new DecisionCorrected(
                decision,
                department,
                new DecisionHeading(issued.number(), issued.symbol(), issued.decidedOn()),
                new DecisionHeading(
                        new DocumentNumber("132"), "QĐ-SCT", LocalDate.of(2021, 12, 21)),
                List.of(
                        new CorrectedLine(
                                proposal, 1, collective().name(), "Phòng Quản lý công nghiệp")),
                new CorrectingDocument(
                        "Công văn số 15/SCT-VP", LocalDate.of(2022, 1, 5), List.of()),
                "Lỗi đánh máy");
    }

    /// The line that the decision granted.
    public AwardRevoked awardRevoked() {
        return new AwardRevoked(
                decision,
                proposal,
                1,
                RevocationCause.FORGED_DOCUMENTS,
                "KL 8/KL-TTr",
                "Hồ sơ giả",
                LocalDate.of(2022, 3, 15));
    }

    /// The same line, taken for what came later.
    public AwardStripped awardStripped() {
        return new AwardStripped(
                decision,
                proposal,
                1,
                StrippingGround.PRISON_SENTENCE,
                "Quyết định số 15/QĐ-CTN",
                LocalDate.of(2024, 5, 1),
                DecidingAuthority.PRESIDENT,
                "Bản án đã có hiệu lực",
                LocalDate.of(2024, 5, 2),
                LossRules.stripping(
                        StrippingGround.PRISON_SENTENCE,
                        SubjectKind.INDIVIDUAL,
                        DecidingAuthority.PRESIDENT,
                        LocalDate.of(2024, 5, 1)));
    }

    public AwardRestored awardRestored() {
        return new AwardRestored(
                decision,
                proposal,
                1,
                RestorationGround.LOSS_ANNULLED,
                "Bản án số 9/2024/HC-PT",
                LocalDate.of(2024, 9, 1),
                null,
                "Quyết định bị hủy",
                LocalDate.of(2024, 9, 2),
                LossRules.restoration(
                        RestorationGround.LOSS_ANNULLED,
                        AwardLoss.STRIPPED,
                        null,
                        LocalDate.of(2024, 9, 1)));
    }

    public DifficultyRaised difficultyRaised() {
        return new DifficultyRaised(
                difficulty,
                plan,
                campaign,
                district,
                department,
                "Chưa có kinh phí khen thưởng đợt 1",
                Instant.parse("2021-05-10T02:00:00Z"));
    }

    public DifficultyEscalated difficultyEscalated() {
        return new DifficultyEscalated(
                difficulty,
                department,
                committee,
                "Vượt thẩm quyền",
                Instant.parse("2021-05-13T02:00:00Z"));
    }

    public DifficultyResolved difficultyResolved() {
        return new DifficultyResolved(
                difficulty, "Đã cấp bổ sung kinh phí", Instant.parse("2021-05-20T02:00:00Z"));
    }

    /// Difficulties from the unit to the committee and back.
    public List<Object> difficulties() {
        return List.of(
                difficultyRaised(),
                new DifficultyAnswered(
                        difficulty,
                        department,
                        "Kinh phí do Ủy ban nhân dân tỉnh quyết định",
                        true,
                        Instant.parse("2021-05-12T02:00:00Z")),
                difficultyEscalated(),
                new DifficultyAnswered(
                        difficulty,
                        committee,
                        "Cấp bổ sung trong tháng 5",
                        false,
                        Instant.parse("2021-05-18T02:00:00Z")),
                difficultyResolved());
    }

    /// Events from the first unit to the last decision.
    public List<Object> everything() {
        return List.of(
                departmentRegistered(),
                districtRegistered(),
                imported(),
                issued(),
                launched(),
                registered(),
                inLieuRecorded(),
                draftSaved(),
                submitted(),
                returned(),
                districtRenamed(),
                resubmitted(),
                accepted(),
                aggregated(),
                actualRecorded(),
                supplemented(),
                submittedLate(),
                submittedUnasked(),
                proposed(),
                submissionAdded(),
                achievementAdded(1),
                achievementAdded(2),
                certified(),
                proposalSubmitted(),
                decisionIssued(),
                decided(),
                closed(),
                districtDissolved());
    }

    /// The same while the district stands, so that its posts act.
    public List<Object> beforeTheDistrictEnds() {
        return everything().stream().filter(event -> !(event instanceof UnitDissolved)).toList();
    }

    private static ReportContent content(String summary) {
        return new ReportContent(summary, LocalDate.of(2021, 6, 15), List.of(FILE));
    }

    public NomineeRegistered nomineeRegistered() {
        return new NomineeRegistered(
                person(), List.of(sealed(NomineeDetail.BIRTH_DATE)), instant("2021-11-01"));
    }

    public NomineeCorrected nomineeCorrected() {
        return new NomineeCorrected(
                new Nominee(person, SubjectKind.INDIVIDUAL, "Người Mẫu Thứ Nhất", district),
                List.of(sealed(NomineeDetail.CONTACT)),
                List.of(NomineeDetail.BIRTH_DATE),
                "Sửa họ tên",
                instant("2021-11-02"));
    }

    public NomineeErasureRequested nomineeErasureRequested() {
        return new NomineeErasureRequested(
                person,
                "Yêu cầu xóa của người đó",
                "Không còn mục đích lưu",
                "quan-tri",
                Instant.parse("2023-12-05T01:00:00Z"));
    }

    public NomineeAccountsReceived nomineeAccountsReceived() {
        return new NomineeAccountsReceived(person, new TenantId("tinh-khac"), List.of("can-bo"));
    }

    public FactRecorded factRecorded() {
        return new FactRecorded(
                person,
                1,
                new YearRating(2021, WorkRating.EXCELLENT, "Thông báo 3/TB-SCT"),
                null,
                instant("2021-12-03"));
    }

    public DisciplineRecorded disciplineRecorded() {
        return new DisciplineRecorded(
                person, 2, sealed(NomineeDetail.DISCIPLINE).sealed(), 1, instant("2021-12-04"));
    }

    public FactStruck factStruck() {
        return new FactStruck(person, 2, "Ghi nhầm người", instant("2021-12-05"));
    }

    public NomineeErased nomineeErased() {
        return new NomineeErased(
                person,
                "Yêu cầu của người đó",
                "Không còn mục đích lưu",
                "5".repeat(64),
                List.of(NomineeDetail.BIRTH_DATE, NomineeDetail.CONTACT),
                instant("2024-01-05"));
    }

    private static SealedDetail sealed(NomineeDetail field) {
        return new SealedDetail(field, new SealedText("5".repeat(64), "A".repeat(48)));
    }

    private static Instant instant(String day) {
        return Instant.parse(day + "T01:00:00Z");
    }

    private Nominee collective() {
        return new Nominee(collective, SubjectKind.COLLECTIVE, "Tổ Điện lực Cẩm Xuyên", district);
    }

    private Nominee person() {
        return new Nominee(person, SubjectKind.INDIVIDUAL, "Người Mẫu Đầu Tiên", district);
    }

    private static AwardItem certificate() {
        return new FormItem(
                CommendationForm.CERTIFICATE_OF_MERIT, DecidingAuthority.DEPARTMENT_DIRECTOR);
    }

    private static AwardItem title() {
        return new TitleItem(
                EmulationTitle.GRASSROOTS_EMULATION_FIGHTER, DecidingAuthority.DEPARTMENT_DIRECTOR);
    }

    public PlannedCampaign planned() {
        return new PlannedCampaign(
                "nam-2021",
                new Phrase("Thi đua hoàn thành kế hoạch năm 2021"),
                CampaignKind.ANNUAL,
                List.of(
                        phase(
                                "1",
                                "từ đầu năm",
                                "đến hết ngày 30/6/2021",
                                "đến hết ngày 25/6/2021"),
                        phase("2", "từ ngày phát động", "30/6/2021", "trước ngày 05/07/2021"),
                        phase("3", "01/04/2021", "31/6/2021", "31/6/2021"),
                        phase("4", "01/07/2021", "đến hết ngày 31/12/2021", "theo quy định"),
                        phase("5", "01/07/2021", "đến hết ngày 31/12/2021", null)),
                Deadline.of("đến hết ngày 15/12/2021"),
                List.of(),
                List.of(
                        new AwardOffer(
                                certificate(),
                                List.of(SubjectKind.COLLECTIVE),
                                new Phrase("Giấy khen của Giám đốc Sở"),
                                List.of(),
                                null)),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of());
    }

    private static PlannedPhase phase(
            String label, String start, String end, @Nullable String report) {
        return new PlannedPhase(
                label,
                "Đợt " + label,
                DatePoint.of(start),
                Deadline.of(end),
                null,
                report == null ? null : Deadline.of(report),
                List.of());
    }

    /// D1 has no day, D2 is due before 5 July, D3 on a day that no calendar has.
    private List<Duty> duties() {
        return List.of(
                duty("D1", "theo quy định", district),
                duty("D2", "trước ngày 05/7/2021", district),
                duty("D3", "đến hết ngày 31/6/2021", null));
    }

    /// One duty of so many units, the district among them.
    public PlanDrafted draftedFor(int units) {
        List<UnitId> bound =
                Stream.concat(
                                Stream.of(district),
                                Stream.generate(() -> new UnitId(UUID.randomUUID()))
                                        .limit(units - 1L))
                        .toList();
        return new PlanDrafted(
                plan,
                "KH-2021",
                content(List.of(duty("N", "trước ngày 05/7/2021", district).binding(bound))));
    }

    private static Duty duty(String code, String due, @Nullable UnitId unit) {
        return new Duty(
                code,
                new Phrase("Các phòng, đơn vị"),
                Duty.Modality.REQUIRED,
                Duty.Kind.REPORT,
                new Phrase("báo cáo kết quả"),
                null,
                Deadline.of(due),
                Duty.Recurrence.ONCE,
                List.of(),
                unit == null ? List.of() : List.of(unit));
    }

    private PlanContent content() {
        return content(duties());
    }

    private PlanContent content(List<Duty> duties) {
        return new PlanContent(
                2021,
                new PlanHead(
                        "Kế hoạch",
                        new Phrase("Tổ chức phong trào thi đua năm 2021"),
                        Printed.empty(),
                        Printed.stated("/KH-SCT"),
                        DatePoint.of("tháng 01 năm 2021"),
                        Printed.stated("Sở Công Thương"),
                        Printed.absent(),
                        null,
                        null,
                        null),
                List.of(
                        new ParentDocument(
                                ParentDocument.Relation.IMPLEMENTS,
                                ParentDocument.Origin.EXTERNAL,
                                new Phrase("Kế hoạch số 15/KH-UBND"),
                                "Kế hoạch",
                                "15/KH-UBND",
                                null,
                                "UBND tỉnh",
                                null)),
                new Theme(Theme.Origin.OWN, new Phrase("Đoàn kết, sáng tạo")),
                List.of(planned()),
                List.of(new Recipient(new Phrase("- Như trên"), null, List.of(), null)),
                List.of(),
                List.of(),
                List.of(),
                duties,
                List.of(),
                List.of(),
                List.of());
    }
}
