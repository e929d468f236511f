package vn.sovang.command.dispatch;

import org.jspecify.annotations.Nullable;

import vn.sovang.actual.ActualEvent;
import vn.sovang.aggregation.AggregationEvent;
import vn.sovang.block.BlockDissolved;
import vn.sovang.block.BlockEvent;
import vn.sovang.block.BlockFormed;
import vn.sovang.block.BlockId;
import vn.sovang.block.BlockKind;
import vn.sovang.block.LeadAppointed;
import vn.sovang.block.MemberAssigned;
import vn.sovang.block.MembershipEnded;
import vn.sovang.campaign.AmendmentLeftOut;
import vn.sovang.campaign.CampaignAmended;
import vn.sovang.campaign.CampaignClosed;
import vn.sovang.campaign.CampaignDateSettled;
import vn.sovang.campaign.CampaignEvent;
import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.campaign.ParticipationRegistered;
import vn.sovang.campaign.PhaseExtended;
import vn.sovang.campaign.PledgeSigned;
import vn.sovang.campaign.RegistrationAmended;
import vn.sovang.campaign.ReviewRecorded;
import vn.sovang.campaign.UnitInspected;
import vn.sovang.campaign.UnitReminded;
import vn.sovang.council.CouncilEvent;
import vn.sovang.councilsession.CouncilSessionEvent;
import vn.sovang.decision.AwardStanding;
import vn.sovang.decision.DecisionCorrected;
import vn.sovang.decision.DecisionEvent;
import vn.sovang.decision.DecisionHeading;
import vn.sovang.decision.DecisionIssued;
import vn.sovang.decision.DecisionReceived;
import vn.sovang.decision.Grant;
import vn.sovang.decision.LineRefusal;
import vn.sovang.dependant.DependantEvent;
import vn.sovang.difficulty.DifficultyEvent;
import vn.sovang.document.ExternalDocumentRegistered;
import vn.sovang.enrolment.EnrolmentEvent;
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
import vn.sovang.fund.ReceiptRecorded;
import vn.sovang.fund.RecoveryRecorded;
import vn.sovang.fund.RewardPaid;
import vn.sovang.fund.RewardedLine;
import vn.sovang.fund.SpendingRecorded;
import vn.sovang.log.Reservation;
import vn.sovang.lookup.LookupClosed;
import vn.sovang.lookup.LookupEvent;
import vn.sovang.lookup.LookupOpened;
import vn.sovang.nominee.NomineeEvent;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.DutyCompleted;
import vn.sovang.plan.DutyDeadlineSet;
import vn.sovang.plan.FindingSettled;
import vn.sovang.plan.FindingsOpened;
import vn.sovang.plan.NumberSeries;
import vn.sovang.plan.ParentLinked;
import vn.sovang.plan.PlanAmended;
import vn.sovang.plan.PlanCopied;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanEvent;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanImported;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.PlanReplaced;
import vn.sovang.plan.PlanRevised;
import vn.sovang.plan.PlanWithdrawn;
import vn.sovang.plan.ProvinceAssigned;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.CriteriaAssessed;
import vn.sovang.proposal.DossierCertified;
import vn.sovang.proposal.DossierItemAdded;
import vn.sovang.proposal.LineClaim;
import vn.sovang.proposal.LineRefused;
import vn.sovang.proposal.ListPublished;
import vn.sovang.proposal.OwnActReported;
import vn.sovang.proposal.ProceedingsResumed;
import vn.sovang.proposal.ProceedingsSuspended;
import vn.sovang.proposal.ProposalAppraised;
import vn.sovang.proposal.ProposalDecided;
import vn.sovang.proposal.ProposalEvent;
import vn.sovang.proposal.ProposalForwarded;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalReceived;
import vn.sovang.proposal.ProposalReturned;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.ProposalWithdrawn;
import vn.sovang.proposal.PublicityWithdrawn;
import vn.sovang.proposal.RemarkRecorded;
import vn.sovang.proposal.RemarkSettled;
import vn.sovang.proposal.VoteMinutesRecorded;
import vn.sovang.report.DocumentInLieuRecorded;
import vn.sovang.report.ReportAccepted;
import vn.sovang.report.ReportDraftSaved;
import vn.sovang.report.ReportEvent;
import vn.sovang.report.ReportId;
import vn.sovang.report.ReportResubmitted;
import vn.sovang.report.ReportReturned;
import vn.sovang.report.ReportSubmitted;
import vn.sovang.report.ReportSupplemented;
import vn.sovang.scoresheet.ScoreSheetEvent;
import vn.sovang.scoresheet.ScoresChecked;
import vn.sovang.scoresheet.ScoresFinalised;
import vn.sovang.scoresheet.ScoresReturned;
import vn.sovang.scoresheet.ScoresRevised;
import vn.sovang.scoresheet.ScoresSaved;
import vn.sovang.scoresheet.ScoresSubmitted;
import vn.sovang.scoretable.RankingConfirmed;
import vn.sovang.scoretable.ScoreTableDrafted;
import vn.sovang.scoretable.ScoreTableEvent;
import vn.sovang.scoretable.ScoreTableId;
import vn.sovang.scoretable.ScoreTableIssued;
import vn.sovang.scoretable.ScoreTableRevised;
import vn.sovang.text.PlainText;
import vn.sovang.time.CountedDate;
import vn.sovang.time.DateReading;
import vn.sovang.time.EventDate;
import vn.sovang.time.ExactDate;
import vn.sovang.time.FuzzyDate;
import vn.sovang.time.ImpossibleDate;
import vn.sovang.time.PartialDate;
import vn.sovang.time.PeriodDate;
import vn.sovang.time.RecurringDate;
import vn.sovang.time.RelativeDate;
import vn.sovang.time.SettledDate;
import vn.sovang.time.TimedDate;
import vn.sovang.time.UndatedDate;
import vn.sovang.time.UnreadDate;
import vn.sovang.time.WorkingDaysDate;
import vn.sovang.time.YearlessDate;
import vn.sovang.titlesum.TitleSumEvent;
import vn.sovang.unit.ExternalAuthorityRegistered;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitEvent;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitMoved;
import vn.sovang.unit.UnitRegistered;
import vn.sovang.unit.UnitRenamed;
import vn.sovang.unit.UnitsMerged;
import vn.sovang.yearreview.ReviewYear;
import vn.sovang.yearreview.YearReviewClosed;
import vn.sovang.yearreview.YearReviewEvent;
import vn.sovang.yearreview.YearReviewId;
import vn.sovang.yearreview.YearReviewOpened;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Uniqueness within a province: each event that claims something takes it, or gives it up, in the
/// same transaction. The kind of a reservation is the code of the refusal that others get.
final class SetRules {
    static final String LAUNCHED = "campaign.launched-already";

    private static final String OPENED = "year-review.opened-already";

    private static final String LOOKED_UP = "lookup.opened-already";

    /// Key of the one look-up of a province; stored, so for ever.
    private static final String LOOKUP = "province";

    static final String FUND_OPENED = "fund.opened-already";

    static final String LINE_PAID = "fund.line-paid-already";

    static final String TABLE_IN_FORCE = "scoretable.in-force-already";

    static final String SHEET_BEGUN = "scoresheet.begun-already";

    static final String TITLES_REGISTERED = "enrolment.registered-already";

    static final String REPORTED = "report.submitted-already";

    /// Owner of a number's words, in the name of all units that are known; stored, so for ever.
    private static final String KNOWN_UNITS = "units";

    private SetRules() {}

    static String launchKey(PlanId plan, String label) {
        return plan + "|" + label;
    }

    /// Key of a report's place. No id has a bar, so nothing in a label can make two keys alike.
    static String reportKey(CampaignId campaign, String phase, Object unit) {
        return "%s|%s|%s".formatted(campaign, phase, unit);
    }

    static List<Reservation> of(Object event) {
        return switch (event) {
            case UnitEvent unit -> of(unit);
            case BlockEvent block -> of(block);
            case YearReviewEvent review -> of(review);
            case EnrolmentEvent titles -> of(titles);
            case PlanEvent plan -> of(plan);
            case ExternalDocumentRegistered document -> of(document);
            case CampaignEvent campaign -> of(campaign);
            case ReportEvent report -> of(report);
            case AggregationEvent _, ActualEvent _, TitleSumEvent _ -> List.of();
            case CouncilEvent _, CouncilSessionEvent _ -> List.of();
            case FundEvent fund -> of(fund);
            case ScoreTableEvent table -> of(table);
            case ScoreSheetEvent sheet -> of(sheet);
            case NomineeEvent _ -> List.of();
            case ProposalEvent proposal -> of(proposal);
            case DecisionEvent decision -> of(decision);
            case DifficultyEvent _, DependantEvent _ -> List.of();
            case LookupEvent lookup -> of(lookup);
            default -> throw new IllegalStateException("not in the catalogue: " + event);
        };
    }

    /// A unit ends once, and goes into one successor where it goes into any.
    private static List<Reservation> of(UnitEvent event) {
        return switch (event) {
            case UnitsMerged e -> e.merged().stream().map(unit -> ended(unit, e.unitId())).toList();
            case UnitDissolved e ->
                    List.of(
                            ended(
                                    e.unitId(),
                                    e.successors().size() == 1
                                            ? e.successors().getFirst()
                                            : e.unitId()));
            // Names and places take turns.
            case UnitRegistered _, ExternalAuthorityRegistered _, UnitRenamed _, UnitMoved _ ->
                    List.of();
        };
    }

    private static Reservation ended(UnitId unit, UnitId successor) {
        return take("unit.ended-already", unit.toString(), successor);
    }

    /// A province has one open look-up.
    private static List<Reservation> of(LookupEvent event) {
        return switch (event) {
            case LookupOpened e -> List.of(take(LOOKED_UP, LOOKUP, e.lookupId()));
            case LookupClosed e ->
                    List.of(Reservation.free(LOOKED_UP, LOOKUP, e.lookupId().toString()));
        };
    }

    /// An organisation has one fund for a year; a line is paid once, until its money comes back or
    /// the payment is undone. The owner of a paid line is the fund that paid it.
    private static List<Reservation> of(FundEvent event) {
        return switch (event) {
            case FundOpened e ->
                    List.of(take(FUND_OPENED, fundKey(e.organisation(), e.year()), e.fundId()));
            case RewardPaid e ->
                    e.lines().stream()
                            .map(line -> paid(line.of(e.decisionId()), e.fundId()))
                            .toList();
            case RecoveryRecorded e ->
                    List.of(unpaid(e.recovered().line(), e.recovered().paidFrom()));
            case EntryReversed e ->
                    Stream.concat(
                                    e.unpaid().stream().map(line -> unpaid(line, e.fundId())),
                                    Stream.ofNullable(e.owedAgain())
                                            .map(again -> paid(again.line(), again.paidFrom())))
                            .toList();
            case ReceiptRecorded _, SpendingRecorded _, FundClosed _ -> List.of();
        };
    }

    static String fundKey(UnitId organisation, int year) {
        return "%s|%d".formatted(organisation, year);
    }

    private static Reservation paid(RewardedLine line, FundId fund) {
        return take(LINE_PAID, line.key(), fund);
    }

    private static Reservation unpaid(RewardedLine line, FundId fund) {
        return Reservation.free(LINE_PAID, line.key(), fund.toString());
    }

    /// A block has one scoring table of a year in force; the one that is replaced gives up its
    /// blocks.
    private static List<Reservation> of(ScoreTableEvent event) {
        return switch (event) {
            case ScoreTableIssued e ->
                    Stream.concat(
                                    Stream.ofNullable(e.replaces())
                                            .flatMap(older ->
                                                    e.freed().stream()
                                                            .map(block ->
                                                                    Reservation.free(
                                                                            TABLE_IN_FORCE,
                                                                            tableKey(
                                                                                    block,
                                                                                    e.reviewYear()),
                                                                            older.toString()))),
                                    e.blocks().stream()
                                            .map(block ->
                                                    take(
                                                            TABLE_IN_FORCE,
                                                            tableKey(block, e.reviewYear()),
                                                            e.tableId())))
                            .toList();
            case ScoreTableDrafted _, ScoreTableRevised _, RankingConfirmed _ -> List.of();
        };
    }

    static String tableKey(BlockId block, ReviewYear year) {
        return "%s|%s|%d".formatted(block, year.kind(), year.year());
    }

    /// A unit has one sheet by a table.
    private static List<Reservation> of(ScoreSheetEvent event) {
        return switch (event) {
            case ScoresSaved e ->
                    List.of(take(SHEET_BEGUN, sheetKey(e.tableId(), e.unitId()), e.sheetId()));
            case ScoresRevised _,
                    ScoresSubmitted _,
                    ScoresReturned _,
                    ScoresChecked _,
                    ScoresFinalised _ ->
                    List.of();
        };
    }

    static String sheetKey(ScoreTableId table, Object unit) {
        return "%s|%s".formatted(table, unit);
    }

    /// An organisation has one open review of a year.
    private static List<Reservation> of(YearReviewEvent event) {
        return switch (event) {
            case YearReviewOpened e ->
                    List.of(
                            take(
                                    OPENED,
                                    reviewKey(e.organisation(), e.reviewYear()),
                                    e.reviewId()));
            case YearReviewClosed e ->
                    List.of(
                            Reservation.free(
                                    OPENED,
                                    reviewKey(e.organisation(), e.reviewYear()),
                                    e.reviewId().toString()));
        };
    }

    private static String reviewKey(UnitId organisation, ReviewYear year) {
        return "%s|%s|%d".formatted(organisation, year.kind(), year.year());
    }

    /// A unit registers titles once in a review.
    private static List<Reservation> of(EnrolmentEvent event) {
        return switch (event) {
            case TitlesRegistered e ->
                    List.of(
                            take(
                                    TITLES_REGISTERED,
                                    titlesKey(e.reviewId(), e.unitId()),
                                    e.enrolmentId()));
            case TitlesRevised _,
                    TitlesReturned _,
                    TitlesAccepted _,
                    TitleAdded _,
                    TitleWithdrawn _ ->
                    List.of();
        };
    }

    static String titlesKey(YearReviewId review, Object unit) {
        return "%s|%s".formatted(review, unit);
    }

    /// A unit is in one block of a kind at a time.
    private static List<Reservation> of(BlockEvent event) {
        return switch (event) {
            case MemberAssigned e ->
                    List.of(
                            take(
                                    "block.member-elsewhere",
                                    memberKey(e.kind(), e.unitId()),
                                    e.blockId()));
            case MembershipEnded e -> List.of(free(e.kind(), e.unitId(), e.blockId()));
            case BlockDissolved e ->
                    e.members().stream().map(unit -> free(e.kind(), unit, e.blockId())).toList();
            case BlockFormed _, LeadAppointed _ -> List.of();
        };
    }

    private static String memberKey(BlockKind kind, UnitId unit) {
        return kind + "|" + unit;
    }

    private static Reservation free(BlockKind kind, UnitId unit, BlockId block) {
        return Reservation.free("block.member-elsewhere", memberKey(kind, unit), block.toString());
    }

    /// A plan's code; a document number in (issuer, symbol, year), never used again (rule 13).
    private static List<Reservation> of(PlanEvent event) {
        return switch (event) {
            case PlanDrafted e -> List.of(code(e.code(), e.planId()));
            case PlanImported e ->
                    e.origin() != null
                            ? List.of() // A plan assigned elsewhere arrives, whatever its code
                            // is.
                            : List.of(code(e.code(), e.planId()));
            case PlanIssued e -> of(e);
            case PlanAmended e ->
                    numbers(
                            e.issuingUnit(),
                            e.issuer(),
                            e.symbol(),
                            e.issuedOn(),
                            e.number(),
                            e.planId() + "/" + e.amendment());
            case PlanReplaced e ->
                    List.of(
                            take(
                                    "plan.replaced-crosswise",
                                    pair(e.planId(), e.replacedBy()),
                                    e.planId()));
            case ParentLinked _, // Links take turns.
                    PlanRevised _,
                    PlanCopied _,
                    FindingsOpened _,
                    FindingSettled _,
                    ProvinceAssigned _,
                    PlanWithdrawn _,
                    DutyDeadlineSet _,
                    DutyCompleted _ ->
                    List.of();
        };
    }

    private static Reservation code(String code, PlanId plan) {
        return take("plan.code-taken", PlainText.of(code), plan);
    }

    /// Two unknown numbers are never the same (rule 14).
    private static List<Reservation> of(PlanIssued event) {
        DocumentNumber number = event.number();
        LocalDate date = event.issuedOn();
        return number == null || date == null
                ? List.of()
                : numbers(
                        event.issuingUnit(),
                        event.issuer(),
                        event.symbol(),
                        date,
                        number,
                        event.planId());
    }

    /// Reserves by the unit where it is known, as decisions and letters have it, and by the printed
    /// words. Those whose units are known share the words under one owner, for the units tell them
    /// apart; a number that was given before units were kept has its words for itself.
    private static List<Reservation> numbers(
            @Nullable UnitId unit,
            String issuer,
            String symbol,
            LocalDate date,
            DocumentNumber number,
            Object owner) {
        return unit == null
                ? List.of(number(issuer, symbol, date, number, owner))
                : List.of(
                        number(unit.toString(), symbol, date, number, owner),
                        number(issuer, symbol, date, number, KNOWN_UNITS));
    }

    /// A document of another authority is entered once; two that lack number or year are never
    /// taken for one (rule 14).
    private static List<Reservation> of(ExternalDocumentRegistered event) {
        DocumentNumber number = event.number();
        Integer year = event.date() == null ? null : year(event.date().date());
        return number == null || year == null
                ? List.of()
                : List.of(
                        take(
                                "external-document.registered-already",
                                new NumberSeries(
                                                event.issuer(),
                                                Objects.requireNonNullElse(event.symbol(), ""),
                                                year)
                                        .key(number),
                                event.documentId()));
    }

    private static @Nullable Integer year(DateReading date) {
        return switch (date) {
            case ExactDate(var day) -> day.getYear();
            case SettledDate settled -> settled.date().getYear();
            case PartialDate partial -> partial.year();
            case ImpossibleDate impossible -> impossible.year();
            case PeriodDate period -> period.year();
            case TimedDate timed -> year(timed.day());
            case CountedDate _,
                    EventDate _,
                    FuzzyDate _,
                    RecurringDate _,
                    RelativeDate _,
                    UndatedDate _,
                    UnreadDate _,
                    WorkingDaysDate _,
                    YearlessDate _ ->
                    null;
        };
    }

    /// A campaign of a plan is launched once.
    private static List<Reservation> of(CampaignEvent event) {
        return switch (event) {
            case CampaignLaunched e ->
                    List.of(
                            take(
                                    LAUNCHED,
                                    launchKey(e.planId(), e.content().label()),
                                    e.campaignId()));
            case ParticipationRegistered _,
                    RegistrationAmended _,
                    PledgeSigned _,
                    CampaignDateSettled _,
                    PhaseExtended _,
                    CampaignAmended _,
                    AmendmentLeftOut _,
                    UnitReminded _,
                    UnitInspected _,
                    ReviewRecorded _,
                    CampaignClosed _ ->
                    List.of();
        };
    }

    /// One report for each campaign, phase and unit (rule 31): a draft of it, the report, or a
    /// document in lieu of it.
    private static List<Reservation> of(ReportEvent event) {
        return switch (event) {
            case ReportDraftSaved e ->
                    List.of(report(e.campaignId(), e.phase(), e.unitId(), e.reportId()));
            case ReportSubmitted e ->
                    List.of(report(e.campaignId(), e.phase(), e.unitId(), e.reportId()));
            case DocumentInLieuRecorded e ->
                    List.of(report(e.campaignId(), e.phase(), e.unitId(), e.reportId()));
            case ReportReturned _, ReportResubmitted _, ReportAccepted _, ReportSupplemented _ ->
                    List.of();
        };
    }

    private static Reservation report(
            CampaignId campaign, String phase, UnitId unit, ReportId report) {
        return take(REPORTED, reportKey(campaign, phase, unit), report);
    }

    /// Reservations of a proposal's event. What is decided is neither returned nor withdrawn, even
    /// before the proposal learns of its decision: while a proposal is with its unit again or
    /// suspended, and once it is withdrawn, it holds the place of the decision itself; submitted
    /// again or resumed, it gives the place up. A line is refused or decided, not both.
    private static List<Reservation> of(ProposalEvent event) {
        return switch (event) {
            case AwardProposed e -> ClaimRules.taken(e.proposalId(), achievements(e));
            case ProposalSubmitted e ->
                    with(undecided(e.proposalId()), ClaimRules.taken(e.proposalId(), e.claims()));
            case ProposalReturned e ->
                    with(
                            decided(e.proposalId(), e.proposalId()),
                            ClaimRules.freed(e.proposalId(), e.freed()));
            case ProposalWithdrawn e ->
                    with(
                            decided(e.proposalId(), e.proposalId()),
                            ClaimRules.freed(e.proposalId(), e.freed()));
            case ProposalDecided e -> ClaimRules.freed(e.proposalId(), e.freed());
            case LineRefused e ->
                    with(
                            answered(e.proposalId(), e.line(), e.proposalId()),
                            ClaimRules.freed(e.proposalId(), e.freed()));
            case ProposalForwarded e ->
                    List.of(
                            number(
                                    e.sender().toString(),
                                    e.submission().symbol(),
                                    e.submission().signedOn(),
                                    e.submission().number(),
                                    e.proposalId()));
            case ProposalReceived e -> List.of(undecided(e.proposalId()));
            case ProceedingsSuspended e -> List.of(decided(e.proposalId(), e.proposalId()));
            case ProceedingsResumed e -> List.of(undecided(e.proposalId()));
            case DossierItemAdded _,
                    DossierCertified _,
                    CriteriaAssessed _,
                    ListPublished _,
                    PublicityWithdrawn _,
                    RemarkRecorded _,
                    RemarkSettled _,
                    VoteMinutesRecorded _,
                    ProposalAppraised _,
                    OwnActReported _ ->
                    List.of();
        };
    }

    private static List<LineClaim> achievements(AwardProposed event) {
        return event.lines().stream()
                .map(line -> new LineClaim(line.number(), null, line.achievementId()))
                .toList();
    }

    private static List<Reservation> with(Reservation one, List<Reservation> more) {
        return Stream.concat(Stream.of(one), more.stream()).toList();
    }

    /// A decision's number (rule 13); a proposal is decided once. What is held no more stays
    /// decided.
    private static List<Reservation> of(DecisionEvent event) {
        return switch (event) {
            case DecisionIssued e -> decision(e);
            case DecisionReceived e -> decision(e.decision());
            case DecisionCorrected e -> renumbered(e);
            case AwardStanding _ -> List.of();
        };
    }

    /// A number that was printed by mistake is free for the decision that rightly has it.
    private static List<Reservation> renumbered(DecisionCorrected e) {
        Reservation printed = number(e.issuer(), e.printed(), e.decisionId());
        Reservation meant = number(e.issuer(), e.meant(), e.decisionId());
        return printed.key().equals(meant.key())
                ? List.of()
                : List.of(Reservation.free(printed.kind(), printed.key(), printed.owner()), meant);
    }

    private static Reservation number(UnitId issuer, DecisionHeading heading, Object owner) {
        return number(
                issuer.toString(), heading.symbol(), heading.decidedOn(), heading.number(), owner);
    }

    private static List<Reservation> decision(DecisionIssued e) {
        return Stream.of(
                        Stream.of(
                                number(
                                        e.issuer().toString(),
                                        e.symbol(),
                                        e.decidedOn(),
                                        e.number(),
                                        e.decisionId())),
                        Stream.concat(
                                        e.grants().stream().map(Grant::proposalId),
                                        e.refusals().stream().map(LineRefusal::proposalId))
                                .distinct()
                                .map(id -> decided(id, e.decisionId())),
                        overridden(e),
                        e.grants().stream()
                                .map(line ->
                                        answered(line.proposalId(), line.line(), e.decisionId())),
                        e.refusals().stream()
                                .map(line ->
                                        answered(line.proposalId(), line.line(), e.decisionId())))
                .flatMap(taken -> taken)
                .toList();
    }

    /// Two records in whichever order: only one of two crossing acts gets it.
    private static String pair(Object one, Object other) {
        return Stream.of(one.toString(), other.toString())
                .sorted()
                .collect(Collectors.joining("|"));
    }

    private static Reservation decided(ProposalId proposal, Object by) {
        return take("proposal.decided", proposal.toString(), by);
    }

    private static Reservation answered(ProposalId proposal, int line, Object by) {
        return take("proposal.line-answered", proposal + "/" + line, by);
    }

    /// Answers of earlier refusals that give way to an override (rule 36).
    private static Stream<Reservation> overridden(DecisionIssued event) {
        return event.override() == null
                ? Stream.of()
                : event.grants().stream()
                        .map(line ->
                                Reservation.free(
                                        "proposal.line-answered",
                                        line.proposalId() + "/" + line.line(),
                                        line.proposalId().toString()));
    }

    private static Reservation undecided(ProposalId proposal) {
        return Reservation.free("proposal.decided", proposal.toString(), proposal.toString());
    }

    private static Reservation number(
            String issuer, String symbol, LocalDate date, DocumentNumber number, Object owner) {
        return take(
                "document.number-taken",
                new NumberSeries(issuer, symbol, date.getYear()).key(number),
                owner);
    }

    private static Reservation take(String kind, String key, Object owner) {
        return Reservation.take(kind, key, owner.toString());
    }
}
