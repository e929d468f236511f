package vn.sovang.query.trail;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.actual.ActualEvent;
import vn.sovang.actual.ActualRecorded;
import vn.sovang.aggregation.AggregationEvent;
import vn.sovang.aggregation.ReportsAggregated;
import vn.sovang.campaign.AmendmentLeftOut;
import vn.sovang.campaign.CampaignAmended;
import vn.sovang.campaign.CampaignClosed;
import vn.sovang.campaign.CampaignDateSettled;
import vn.sovang.campaign.CampaignEvent;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.campaign.ParticipationRegistered;
import vn.sovang.campaign.PhaseExtended;
import vn.sovang.campaign.PledgeSigned;
import vn.sovang.campaign.RegistrationAmended;
import vn.sovang.campaign.ReviewRecorded;
import vn.sovang.campaign.UnitInspected;
import vn.sovang.campaign.UnitReminded;
import vn.sovang.decision.AwardStanding;
import vn.sovang.decision.DecisionCorrected;
import vn.sovang.decision.DecisionEvent;
import vn.sovang.decision.DecisionIssued;
import vn.sovang.decision.DecisionReceived;
import vn.sovang.decision.Grant;
import vn.sovang.decision.LineRefusal;
import vn.sovang.difficulty.DifficultyAnswered;
import vn.sovang.difficulty.DifficultyEscalated;
import vn.sovang.difficulty.DifficultyEvent;
import vn.sovang.difficulty.DifficultyRaised;
import vn.sovang.difficulty.DifficultyResolved;
import vn.sovang.log.RecordedEvent;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.CriteriaAssessed;
import vn.sovang.proposal.DossierCertified;
import vn.sovang.proposal.DossierItemAdded;
import vn.sovang.proposal.LineRefused;
import vn.sovang.proposal.ListPublished;
import vn.sovang.proposal.OwnActReported;
import vn.sovang.proposal.ProceedingsResumed;
import vn.sovang.proposal.ProceedingsSuspended;
import vn.sovang.proposal.ProposalAppraised;
import vn.sovang.proposal.ProposalDecided;
import vn.sovang.proposal.ProposalEvent;
import vn.sovang.proposal.ProposalForwarded;
import vn.sovang.proposal.ProposalReceived;
import vn.sovang.proposal.ProposalReturned;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.ProposalWithdrawn;
import vn.sovang.proposal.PublicityWithdrawn;
import vn.sovang.proposal.RemarkRecorded;
import vn.sovang.proposal.RemarkSettled;
import vn.sovang.proposal.VoteMinutesRecorded;
import vn.sovang.query.projection.Board;
import vn.sovang.report.DocumentInLieuRecorded;
import vn.sovang.report.ReportAccepted;
import vn.sovang.report.ReportDraftSaved;
import vn.sovang.report.ReportEvent;
import vn.sovang.report.ReportResubmitted;
import vn.sovang.report.ReportReturned;
import vn.sovang.report.ReportSubmitted;
import vn.sovang.report.ReportSupplemented;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Records that belong under a plan, step by step: campaigns and actuals under plans, reports,
/// aggregated reports and proposals under campaigns, decisions under the proposals that they
/// answer, difficulties under what they concern. A decision can so belong to several plans.
@Component
class PlanLineage implements Board<Belonging> {
    @Override
    public String name() {
        return "plan-lineage";
    }

    @Override
    public String table() {
        return "view.plan_lineage";
    }

    @Override
    public Class<Belonging> rowType() {
        return Belonging.class;
    }

    /// The events under each plan, by their positions.
    @Override
    public Optional<Beside> beside() {
        return Optional.of(new Beside("view.plan_trail", "view.follow_plans"));
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return belongings(event).map(some -> some.child() + "/" + some.parent()).toList();
    }

    @Override
    public Belonging on(@Nullable Belonging current, String key, RecordedEvent event) {
        int slash = key.indexOf('/');
        return new Belonging(key.substring(0, slash), key.substring(slash + 1));
    }

    private static Stream<Belonging> belongings(RecordedEvent event) {
        return switch (event.payload()) {
            case CampaignEvent campaign -> of(campaign);
            case ReportEvent report -> of(report);
            case AggregationEvent aggregation -> of(aggregation);
            case ActualEvent actual -> of(actual);
            case ProposalEvent proposal -> of(proposal);
            case DecisionEvent decision -> of(decision);
            case DifficultyEvent difficulty -> of(difficulty);
            default -> Stream.empty(); // plans themselves, and units
        };
    }

    private static Stream<Belonging> of(CampaignEvent event) {
        return switch (event) {
            case CampaignLaunched e -> Stream.of(belonging(e.campaignId(), e.planId()));
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
                    Stream.empty();
        };
    }

    private static Stream<Belonging> of(ReportEvent event) {
        return switch (event) {
            case ReportSubmitted e -> Stream.of(belonging(e.reportId(), e.campaignId()));
            case DocumentInLieuRecorded e -> Stream.of(belonging(e.reportId(), e.campaignId()));
            // A draft belongs nowhere until it is handed in: others are not told that there is one.
            case ReportDraftSaved _,
                    ReportReturned _,
                    ReportResubmitted _,
                    ReportAccepted _,
                    ReportSupplemented _ ->
                    Stream.empty();
        };
    }

    private static Stream<Belonging> of(ActualEvent event) {
        return switch (event) {
            case ActualRecorded e -> Stream.of(belonging(e.actualId(), e.planId()));
        };
    }

    private static Stream<Belonging> of(AggregationEvent event) {
        return switch (event) {
            case ReportsAggregated e -> Stream.of(belonging(e.aggregationId(), e.campaignId()));
        };
    }

    private static Stream<Belonging> of(ProposalEvent event) {
        return switch (event) {
            case AwardProposed e ->
                    Stream.ofNullable(e.campaignId())
                            .map(campaign -> belonging(e.proposalId(), campaign));
            case DossierItemAdded _,
                    DossierCertified _,
                    ProposalSubmitted _,
                    CriteriaAssessed _,
                    VoteMinutesRecorded _,
                    ListPublished _,
                    PublicityWithdrawn _,
                    RemarkRecorded _,
                    RemarkSettled _,
                    ProposalAppraised _,
                    LineRefused _,
                    ProposalForwarded _,
                    ProposalReceived _,
                    ProceedingsSuspended _,
                    ProceedingsResumed _,
                    ProposalReturned _,
                    ProposalWithdrawn _,
                    ProposalDecided _,
                    OwnActReported _ ->
                    Stream.empty();
        };
    }

    private static Stream<Belonging> of(DecisionEvent event) {
        return switch (event) {
            case DecisionIssued e -> of(e);
            case DecisionReceived e -> of(e.decision());
            case DecisionCorrected _, AwardStanding _ -> Stream.empty();
        };
    }

    private static Stream<Belonging> of(DecisionIssued decision) {
        return Stream.concat(
                        decision.grants().stream().map(Grant::proposalId),
                        decision.refusals().stream().map(LineRefusal::proposalId))
                .distinct()
                .map(proposal -> belonging(decision.decisionId(), proposal));
    }

    private static Stream<Belonging> of(DifficultyEvent event) {
        return switch (event) {
            case DifficultyRaised e ->
                    Stream.of(
                            belonging(
                                    e.difficultyId(),
                                    e.campaignId() == null ? e.planId() : e.campaignId()));
            case DifficultyAnswered _, DifficultyEscalated _, DifficultyResolved _ ->
                    Stream.empty();
        };
    }

    private static Belonging belonging(Object child, Object parent) {
        return new Belonging(child.toString(), parent.toString());
    }
}
