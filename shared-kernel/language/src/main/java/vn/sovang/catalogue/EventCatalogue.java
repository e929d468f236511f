package vn.sovang.catalogue;

import vn.sovang.actual.ActualRecorded;
import vn.sovang.aggregation.ReportsAggregated;
import vn.sovang.campaign.CampaignClosed;
import vn.sovang.campaign.CampaignDateSettled;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.campaign.ParticipationRegistered;
import vn.sovang.decision.AwardRevoked;
import vn.sovang.decision.DecisionIssued;
import vn.sovang.difficulty.DifficultyAnswered;
import vn.sovang.difficulty.DifficultyEscalated;
import vn.sovang.difficulty.DifficultyRaised;
import vn.sovang.difficulty.DifficultyResolved;
import vn.sovang.kernel.EventType;
import vn.sovang.plan.FindingSettled;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanImported;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.ProvinceAssigned;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.DossierCertified;
import vn.sovang.proposal.DossierItemAdded;
import vn.sovang.proposal.ProposalDecided;
import vn.sovang.proposal.ProposalReturned;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.ProposalWithdrawn;
import vn.sovang.report.DocumentInLieuRecorded;
import vn.sovang.report.ReportAccepted;
import vn.sovang.report.ReportDraftSaved;
import vn.sovang.report.ReportResubmitted;
import vn.sovang.report.ReportReturned;
import vn.sovang.report.ReportSubmitted;
import vn.sovang.report.ReportSupplemented;
import vn.sovang.unit.ExternalAuthorityRegistered;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitMoved;
import vn.sovang.unit.UnitRegistered;
import vn.sovang.unit.UnitRenamed;
import vn.sovang.unit.UnitsMerged;

import java.util.List;

/// Every event that the log can hold. A name never changes its meaning; a new form of one is a new
/// revision.
public final class EventCatalogue {
    public static final List<EventType> EVENTS =
            List.of(
                    new EventType("unit.registered", 1, UnitRegistered.class),
                    new EventType("unit.renamed", 1, UnitRenamed.class),
                    new EventType("unit.dissolved", 1, UnitDissolved.class),
                    new EventType("unit.moved", 1, UnitMoved.class),
                    new EventType("unit.merged", 1, UnitsMerged.class),
                    new EventType(
                            "unit.external-authority-registered",
                            1,
                            ExternalAuthorityRegistered.class),
                    new EventType("plan.drafted", 1, PlanDrafted.class),
                    new EventType("plan.imported", 1, PlanImported.class),
                    new EventType("plan.finding-settled", 1, FindingSettled.class),
                    new EventType("plan.province-assigned", 1, ProvinceAssigned.class),
                    new EventType("plan.issued", 1, PlanIssued.class),
                    new EventType("campaign.launched", 1, CampaignLaunched.class),
                    new EventType(
                            "campaign.participation-registered", 1, ParticipationRegistered.class),
                    new EventType("campaign.date-settled", 1, CampaignDateSettled.class),
                    new EventType("campaign.closed", 1, CampaignClosed.class),
                    new EventType("report.draft-saved", 1, ReportDraftSaved.class),
                    new EventType("report.submitted", 1, ReportSubmitted.class),
                    new EventType("report.returned", 1, ReportReturned.class),
                    new EventType("report.resubmitted", 1, ReportResubmitted.class),
                    new EventType("report.accepted", 1, ReportAccepted.class),
                    new EventType("report.supplemented", 1, ReportSupplemented.class),
                    new EventType("report.in-lieu-recorded", 1, DocumentInLieuRecorded.class),
                    new EventType("actual.recorded", 1, ActualRecorded.class),
                    new EventType("aggregation.made", 1, ReportsAggregated.class),
                    new EventType("proposal.proposed", 1, AwardProposed.class),
                    new EventType("proposal.dossier-item-added", 1, DossierItemAdded.class),
                    new EventType("proposal.dossier-certified", 1, DossierCertified.class),
                    new EventType("proposal.submitted", 1, ProposalSubmitted.class),
                    new EventType("proposal.returned", 1, ProposalReturned.class),
                    new EventType("proposal.withdrawn", 1, ProposalWithdrawn.class),
                    new EventType("proposal.decided", 1, ProposalDecided.class),
                    new EventType("decision.issued", 1, DecisionIssued.class),
                    new EventType("decision.award-revoked", 1, AwardRevoked.class),
                    new EventType("difficulty.raised", 1, DifficultyRaised.class),
                    new EventType("difficulty.answered", 1, DifficultyAnswered.class),
                    new EventType("difficulty.escalated", 1, DifficultyEscalated.class),
                    new EventType("difficulty.resolved", 1, DifficultyResolved.class));

    private EventCatalogue() {}
}
