package vn.sovang.query.trail;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.actual.ActualEvent;
import vn.sovang.actual.ActualRecorded;
import vn.sovang.aggregation.AggregationEvent;
import vn.sovang.aggregation.ReportsAggregated;
import vn.sovang.block.BlockEvent;
import vn.sovang.block.LeadAppointed;
import vn.sovang.block.MemberAssigned;
import vn.sovang.block.MembershipEnded;
import vn.sovang.campaign.CampaignAmended;
import vn.sovang.campaign.CampaignEvent;
import vn.sovang.campaign.ParticipationRegistered;
import vn.sovang.campaign.PledgeSigned;
import vn.sovang.campaign.RegistrationAmended;
import vn.sovang.campaign.UnitInspected;
import vn.sovang.campaign.UnitReminded;
import vn.sovang.council.CouncilEstablished;
import vn.sovang.council.CouncilEvent;
import vn.sovang.councilsession.BallotsRecorded;
import vn.sovang.councilsession.CouncilSessionEvent;
import vn.sovang.councilsession.SessionConvened;
import vn.sovang.councilsession.SessionRevised;
import vn.sovang.councilsession.VotesCast;
import vn.sovang.decision.DecisionEvent;
import vn.sovang.decision.DecisionIssued;
import vn.sovang.decision.DecisionReceived;
import vn.sovang.dependant.DependantEvent;
import vn.sovang.difficulty.DifficultyAnswered;
import vn.sovang.difficulty.DifficultyEscalated;
import vn.sovang.difficulty.DifficultyEvent;
import vn.sovang.difficulty.DifficultyRaised;
import vn.sovang.document.ExternalDocumentRegistered;
import vn.sovang.enrolment.EnrolmentEvent;
import vn.sovang.enrolment.TitlesRegistered;
import vn.sovang.fund.FundEvent;
import vn.sovang.fund.FundOpened;
import vn.sovang.fund.RecoveryRecorded;
import vn.sovang.fund.RewardPaid;
import vn.sovang.log.RecordedEvent;
import vn.sovang.lookup.LookupEvent;
import vn.sovang.nominee.NomineeCorrected;
import vn.sovang.nominee.NomineeEvent;
import vn.sovang.nominee.NomineeRegistered;
import vn.sovang.plan.DutyCompleted;
import vn.sovang.plan.ParentLinked;
import vn.sovang.plan.PlanCopied;
import vn.sovang.plan.PlanEvent;
import vn.sovang.plan.PlanReplaced;
import vn.sovang.platform.text.Language;
import vn.sovang.platform.text.Texts;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.ProposalEvent;
import vn.sovang.proposal.ProposalForwarded;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalReceived;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.report.DocumentInLieuRecorded;
import vn.sovang.report.ReportDraftSaved;
import vn.sovang.report.ReportEvent;
import vn.sovang.report.ReportSubmitted;
import vn.sovang.scoresheet.ScoreSheetEvent;
import vn.sovang.scoresheet.ScoresChecked;
import vn.sovang.scoresheet.ScoresSaved;
import vn.sovang.scoretable.RankingConfirmed;
import vn.sovang.scoretable.ScoreTableDrafted;
import vn.sovang.scoretable.ScoreTableEvent;
import vn.sovang.time.VietnamTime;
import vn.sovang.titlesum.TitleSumEvent;
import vn.sovang.titlesum.TitleSumSent;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitEvent;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitMoved;
import vn.sovang.unit.UnitRegistered;
import vn.sovang.unit.UnitRenamed;
import vn.sovang.unit.UnitsMerged;
import vn.sovang.yearreview.YearReviewClosed;
import vn.sovang.yearreview.YearReviewEvent;
import vn.sovang.yearreview.YearReviewOpened;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// Says an event in plain words. The words stand in `messages/trail_*.properties` under the event's
/// name; here their blanks are filled, for each family of events in a class of its name.
@Component
class Sentences {
    private static final String BY = "by";

    private final Texts texts;
    private final UnitSentences units;
    private final BlockSentences blocks;
    private final PlanSentences plans;
    private final CampaignSentences campaigns;
    private final NomineeSentences nominees;
    private final ActualSentences actuals;
    private final EnrolmentSentences titles;
    private final ProposalSentences proposals;
    private final DecisionSentences decisions;
    private final DependantSentences dependants;
    private final DifficultySentences difficulties;
    private final Posts posts;

    Sentences(Texts texts) {
        this.texts = texts;
        units = new UnitSentences(texts);
        blocks = new BlockSentences(texts);
        plans = new PlanSentences(texts);
        campaigns = new CampaignSentences(texts);
        nominees = new NomineeSentences(texts);
        actuals = new ActualSentences(texts);
        titles = new EnrolmentSentences(texts);
        proposals = new ProposalSentences(texts);
        decisions = new DecisionSentences(texts);
        dependants = new DependantSentences(texts);
        difficulties = new DifficultySentences(texts);
        posts = new Posts(texts);
    }

    String of(RecordedEvent event, RecordNames records, Language language) {
        Map<String, String> blanks = blanks(event, records, records.units(), day(event), language);
        return blanks.isEmpty()
                ? texts.get("trail.unreadable", language, Map.of("name", event.name()))
                : texts.get(
                        "trail." + event.name(),
                        language,
                        withPost(event, blanks, records.units(), language));
    }

    /// Says that it happened, and not why.
    String withheld(RecordedEvent event, Language language) {
        return texts.get("trail." + event.name() + ".withheld", language, Map.of());
    }

    /// Blanks that name who acted by the post, where the event speaks of the one who acted.
    private Map<String, String> withPost(
            RecordedEvent event, Map<String, String> blanks, UnitNames names, Language language) {
        String by = blanks.get(BY);
        String post = posts.of(event, names, language);
        if (by == null || post == null || !by.equals(event.metadata().get("actor"))) {
            return blanks;
        }
        Map<String, String> named = new HashMap<>(blanks);
        named.put(BY, post);
        return named;
    }

    /// The post that acted, in words; null where the event does not say the role.
    @Nullable String post(RecordedEvent event, UnitNames names, Language language) {
        return posts.of(event, names, language);
    }

    /// Other records that the sentence names.
    static Stream<String> records(RecordedEvent event) {
        return switch (event.payload()) {
            case ParentLinked e -> Stream.of(e.documentId().toString());
            case PlanCopied e -> Stream.of(e.from().toString());
            case PlanReplaced e -> Stream.of(e.replacedBy().toString());
            case SessionConvened e -> e.agenda().stream().map(ProposalId::toString);
            case SessionRevised e -> e.agenda().stream().map(ProposalId::toString);
            case VotesCast e -> Stream.of(e.proposalId().toString());
            case BallotsRecorded e -> Stream.of(e.proposalId().toString());
            case RewardPaid e -> Stream.of(e.decisionId().toString());
            case RankingConfirmed e -> Stream.of(e.blockId().toString());
            case ScoresSaved e -> Stream.of(e.tableId().toString());
            case RecoveryRecorded e -> Stream.of(e.recovered().line().decisionId().toString());
            default -> Stream.empty(); // sentences that name their own record alone
        };
    }

    /// The day of an event is that on which it happened.
    static LocalDate day(RecordedEvent event) {
        Instant happened = event.happenedAt();
        return VietnamTime.day(happened == null ? event.recordedAt() : happened);
    }

    /// Units whose names the sentence needs.
    static Stream<UnitId> units(RecordedEvent event) {
        return switch (event.payload()) {
            case MemberAssigned e -> Stream.of(e.unitId());
            case MembershipEnded e -> Stream.of(e.unitId());
            case LeadAppointed e -> Stream.of(e.unitId());
            case UnitRegistered e -> Stream.of(e.unitId());
            case UnitRenamed e -> Stream.of(e.unitId());
            case UnitDissolved e -> Stream.of(e.unitId());
            case UnitMoved e ->
                    Stream.of(Stream.of(e.unitId()), Stream.ofNullable(e.parent()))
                            .flatMap(ids -> ids);
            case UnitsMerged e -> Stream.concat(Stream.of(e.unitId()), e.merged().stream());
            case ParticipationRegistered e -> Stream.of(e.unitId());
            case ReportDraftSaved e -> Stream.of(e.unitId());
            case RegistrationAmended e -> Stream.of(e.unitId());
            case PledgeSigned e -> e.units().stream();
            case CampaignAmended e ->
                    Stream.concat(e.addedUnits().stream(), e.removedUnits().stream());
            case UnitReminded e -> Stream.of(e.unitId());
            case UnitInspected e -> Stream.of(e.unitId());
            case ReportSubmitted e -> Stream.of(e.unitId());
            case DocumentInLieuRecorded e -> Stream.of(e.unitId());
            case ReportsAggregated e -> Stream.of(e.unitId());
            case DutyCompleted e ->
                    Stream.concat(Stream.of(e.unitId()), Stream.ofNullable(e.inPlaceOf()));
            case NomineeRegistered e -> Stream.of(e.nominee().unit());
            case NomineeCorrected e -> Stream.of(e.nominee().unit());
            case ActualRecorded e -> Stream.ofNullable(e.unitId());
            case YearReviewOpened e -> Stream.of(e.organisation());
            case YearReviewClosed e -> Stream.of(e.organisation());
            case CouncilEstablished e -> Stream.of(e.organisation());
            case FundOpened e -> Stream.of(e.organisation());
            case ScoreTableDrafted e -> Stream.of(e.organisation());
            case RankingConfirmed e -> e.places().stream().map(place -> place.unitId());
            case ScoresSaved e -> Stream.of(e.unitId());
            case ScoresChecked e -> Stream.of(e.checker());
            case TitlesRegistered e -> Stream.of(e.unitId());
            case TitleSumSent e -> Stream.of(e.organisation(), e.recipient());
            case AwardProposed e -> Stream.of(e.proposingUnit());
            case ProposalForwarded e -> Stream.of(e.sender(), e.recipient().unit());
            case ProposalReceived e -> Stream.of(e.sender());
            case DecisionIssued e -> Stream.of(e.issuer());
            case DecisionReceived e -> Stream.of(e.decision().issuer());
            case DifficultyRaised e -> Stream.of(e.unitId(), e.standingBody());
            case DifficultyAnswered e -> Stream.of(e.unitId());
            case DifficultyEscalated e -> Stream.of(e.from(), e.committee());
            default -> Stream.empty(); // sentences without units
        };
    }

    /// Empty for a payload that could not be read.
    private Map<String, String> blanks(
            RecordedEvent event,
            RecordNames records,
            UnitNames names,
            LocalDate day,
            Language language) {
        return switch (event.payload()) {
            case BlockEvent e -> blocks.of(e, names, language);
            case YearReviewEvent e -> YearReviewSentences.of(e, names, day);
            case EnrolmentEvent e -> titles.of(e, names, day, language);
            case TitleSumEvent e -> titles.of(e, names, day, language);
            case CouncilEvent e -> CouncilSentences.of(e, names, day);
            case CouncilSessionEvent e ->
                    CouncilSentences.of(e, id -> records.mentioned(id, event, language));
            case FundEvent e ->
                    FundSentences.of(e, names, day, id -> records.mentioned(id, event, language));
            case ScoreTableEvent e ->
                    ScoreSentences.of(e, names, day, id -> records.mentioned(id, event, language));
            case ScoreSheetEvent e ->
                    ScoreSentences.of(e, names, day, id -> records.mentioned(id, event, language));
            case UnitEvent e -> units.of(e, names, day, language);
            case PlanEvent e ->
                    plans.of(e, names, id -> records.mentioned(id, event, language), day, language);
            case ExternalDocumentRegistered e -> DocumentSentences.of(e);
            case CampaignEvent e -> campaigns.of(e, names, day, language);
            case ReportEvent e -> ReportSentences.of(e, names, day);
            case AggregationEvent e -> AggregationSentences.of(e, names, day);
            case NomineeEvent e -> nominees.of(e, names, day, language);
            case ActualEvent e -> actuals.of(e, names, day, language);
            case ProposalEvent e -> proposals.of(e, names, day, language);
            case DecisionEvent e -> decisions.of(e, names, language);
            case DifficultyEvent e -> difficulties.of(e, names, day, language);
            case LookupEvent e -> LookupSentences.of(e);
            case DependantEvent e -> dependants.of(e, language);
            default -> Map.of();
        };
    }
}
