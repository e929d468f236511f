package vn.sovang.catalogue;

import vn.sovang.actual.ActualRecorded;
import vn.sovang.aggregation.ReportsAggregated;
import vn.sovang.block.BlockDissolved;
import vn.sovang.block.BlockFormed;
import vn.sovang.block.LeadAppointed;
import vn.sovang.block.MemberAssigned;
import vn.sovang.block.MembershipEnded;
import vn.sovang.campaign.AmendmentLeftOut;
import vn.sovang.campaign.CampaignAmended;
import vn.sovang.campaign.CampaignClosed;
import vn.sovang.campaign.CampaignDateSettled;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.campaign.ParticipationRegistered;
import vn.sovang.campaign.PhaseExtended;
import vn.sovang.campaign.PledgeSigned;
import vn.sovang.campaign.RegistrationAmended;
import vn.sovang.campaign.ReviewRecorded;
import vn.sovang.campaign.UnitInspected;
import vn.sovang.campaign.UnitReminded;
import vn.sovang.council.CouncilChanged;
import vn.sovang.council.CouncilEstablished;
import vn.sovang.councilsession.AttendanceRecorded;
import vn.sovang.councilsession.BallotsRecorded;
import vn.sovang.councilsession.MinutesCorrected;
import vn.sovang.councilsession.SessionClosed;
import vn.sovang.councilsession.SessionConvened;
import vn.sovang.councilsession.SessionRevised;
import vn.sovang.councilsession.VotesCast;
import vn.sovang.decision.AwardRestored;
import vn.sovang.decision.AwardRevoked;
import vn.sovang.decision.AwardStripped;
import vn.sovang.decision.DecisionCorrected;
import vn.sovang.decision.DecisionIssued;
import vn.sovang.decision.DecisionReceived;
import vn.sovang.dependant.DependantEnded;
import vn.sovang.dependant.DependantFound;
import vn.sovang.dependant.DependantSettled;
import vn.sovang.difficulty.DifficultyAnswered;
import vn.sovang.difficulty.DifficultyEscalated;
import vn.sovang.difficulty.DifficultyRaised;
import vn.sovang.difficulty.DifficultyResolved;
import vn.sovang.document.ExternalDocumentRegistered;
import vn.sovang.enrolment.TitleAdded;
import vn.sovang.enrolment.TitleWithdrawn;
import vn.sovang.enrolment.TitlesAccepted;
import vn.sovang.enrolment.TitlesRegistered;
import vn.sovang.enrolment.TitlesReturned;
import vn.sovang.enrolment.TitlesRevised;
import vn.sovang.fund.EntryReversed;
import vn.sovang.fund.FundClosed;
import vn.sovang.fund.FundOpened;
import vn.sovang.fund.ReceiptRecorded;
import vn.sovang.fund.RecoveryRecorded;
import vn.sovang.fund.RewardPaid;
import vn.sovang.fund.SpendingRecorded;
import vn.sovang.kernel.EventType;
import vn.sovang.lookup.LookupClosed;
import vn.sovang.lookup.LookupOpened;
import vn.sovang.nominee.DisciplineRecorded;
import vn.sovang.nominee.FactRecorded;
import vn.sovang.nominee.FactStruck;
import vn.sovang.nominee.NomineeAccountsReceived;
import vn.sovang.nominee.NomineeCorrected;
import vn.sovang.nominee.NomineeErased;
import vn.sovang.nominee.NomineeErasureRequested;
import vn.sovang.nominee.NomineeRegistered;
import vn.sovang.plan.DutyCompleted;
import vn.sovang.plan.DutyDeadlineSet;
import vn.sovang.plan.FindingSettled;
import vn.sovang.plan.FindingsOpened;
import vn.sovang.plan.ParentLinked;
import vn.sovang.plan.PlanAmended;
import vn.sovang.plan.PlanCopied;
import vn.sovang.plan.PlanDrafted;
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
import vn.sovang.proposal.LineRefused;
import vn.sovang.proposal.ListPublished;
import vn.sovang.proposal.OwnActReported;
import vn.sovang.proposal.ProceedingsResumed;
import vn.sovang.proposal.ProceedingsSuspended;
import vn.sovang.proposal.ProposalAppraised;
import vn.sovang.proposal.ProposalDecided;
import vn.sovang.proposal.ProposalForwarded;
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
import vn.sovang.report.ReportResubmitted;
import vn.sovang.report.ReportReturned;
import vn.sovang.report.ReportSubmitted;
import vn.sovang.report.ReportSupplemented;
import vn.sovang.scoresheet.ScoresChecked;
import vn.sovang.scoresheet.ScoresFinalised;
import vn.sovang.scoresheet.ScoresReturned;
import vn.sovang.scoresheet.ScoresRevised;
import vn.sovang.scoresheet.ScoresSaved;
import vn.sovang.scoresheet.ScoresSubmitted;
import vn.sovang.scoretable.RankingConfirmed;
import vn.sovang.scoretable.ScoreTableDrafted;
import vn.sovang.scoretable.ScoreTableIssued;
import vn.sovang.scoretable.ScoreTableRevised;
import vn.sovang.titlesum.TitleSumSent;
import vn.sovang.unit.ExternalAuthorityRegistered;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitMoved;
import vn.sovang.unit.UnitRegistered;
import vn.sovang.unit.UnitRenamed;
import vn.sovang.unit.UnitsMerged;
import vn.sovang.yearreview.YearReviewClosed;
import vn.sovang.yearreview.YearReviewOpened;

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
                    new EventType("yearreview.opened", 1, YearReviewOpened.class),
                    new EventType("yearreview.closed", 1, YearReviewClosed.class),
                    new EventType("enrolment.registered", 1, TitlesRegistered.class),
                    new EventType("enrolment.revised", 1, TitlesRevised.class),
                    new EventType("enrolment.returned", 1, TitlesReturned.class),
                    new EventType("enrolment.accepted", 1, TitlesAccepted.class),
                    new EventType("enrolment.title-added", 1, TitleAdded.class),
                    new EventType("enrolment.title-withdrawn", 1, TitleWithdrawn.class),
                    new EventType("titlesum.sent", 1, TitleSumSent.class),
                    new EventType("council.established", 1, CouncilEstablished.class),
                    new EventType("council.changed", 1, CouncilChanged.class),
                    new EventType("councilsession.convened", 1, SessionConvened.class),
                    new EventType("councilsession.revised", 1, SessionRevised.class),
                    new EventType(
                            "councilsession.attendance-recorded", 1, AttendanceRecorded.class),
                    new EventType("councilsession.votes-cast", 1, VotesCast.class),
                    new EventType("councilsession.ballots-recorded", 1, BallotsRecorded.class),
                    new EventType("councilsession.closed", 1, SessionClosed.class),
                    new EventType("councilsession.minutes-corrected", 1, MinutesCorrected.class),
                    new EventType("fund.opened", 1, FundOpened.class),
                    new EventType("fund.receipt-recorded", 1, ReceiptRecorded.class),
                    new EventType("fund.reward-paid", 1, RewardPaid.class),
                    new EventType("fund.spending-recorded", 1, SpendingRecorded.class),
                    new EventType("fund.recovery-recorded", 1, RecoveryRecorded.class),
                    new EventType("fund.entry-reversed", 1, EntryReversed.class),
                    new EventType("fund.closed", 1, FundClosed.class),
                    new EventType("scoretable.drafted", 1, ScoreTableDrafted.class),
                    new EventType("scoretable.revised", 1, ScoreTableRevised.class),
                    new EventType("scoretable.issued", 1, ScoreTableIssued.class),
                    new EventType("scoretable.ranking-confirmed", 1, RankingConfirmed.class),
                    new EventType("scoresheet.saved", 1, ScoresSaved.class),
                    new EventType("scoresheet.revised", 1, ScoresRevised.class),
                    new EventType("scoresheet.submitted", 1, ScoresSubmitted.class),
                    new EventType("scoresheet.returned", 1, ScoresReturned.class),
                    new EventType("scoresheet.checked", 1, ScoresChecked.class),
                    new EventType("scoresheet.finalised", 1, ScoresFinalised.class),
                    new EventType("block.formed", 1, BlockFormed.class),
                    new EventType("block.member-assigned", 1, MemberAssigned.class),
                    new EventType("block.membership-ended", 1, MembershipEnded.class),
                    new EventType("block.lead-appointed", 1, LeadAppointed.class),
                    new EventType("block.dissolved", 1, BlockDissolved.class),
                    new EventType("plan.drafted", 1, PlanDrafted.class),
                    new EventType("plan.imported", 1, PlanImported.class),
                    new EventType("plan.findings-opened", 1, FindingsOpened.class),
                    new EventType("plan.finding-settled", 1, FindingSettled.class),
                    new EventType("plan.province-assigned", 1, ProvinceAssigned.class),
                    new EventType("plan.issued", 1, PlanIssued.class),
                    new EventType("plan.revised", 1, PlanRevised.class),
                    new EventType("plan.copied", 1, PlanCopied.class),
                    new EventType("plan.amended", 1, PlanAmended.class),
                    new EventType("plan.parent-linked", 1, ParentLinked.class),
                    new EventType("plan.replaced", 1, PlanReplaced.class),
                    new EventType("plan.withdrawn", 1, PlanWithdrawn.class),
                    new EventType("plan.duty-deadline-set", 1, DutyDeadlineSet.class),
                    new EventType("plan.duty-completed", 1, DutyCompleted.class),
                    new EventType("document.registered", 1, ExternalDocumentRegistered.class),
                    new EventType("campaign.launched", 1, CampaignLaunched.class),
                    new EventType(
                            "campaign.participation-registered", 1, ParticipationRegistered.class),
                    new EventType("campaign.date-settled", 1, CampaignDateSettled.class),
                    new EventType("campaign.registration-amended", 1, RegistrationAmended.class),
                    new EventType("campaign.pledge-signed", 1, PledgeSigned.class),
                    new EventType("campaign.phase-extended", 1, PhaseExtended.class),
                    new EventType("campaign.amended", 1, CampaignAmended.class),
                    new EventType("campaign.amendment-left-out", 1, AmendmentLeftOut.class),
                    new EventType("campaign.unit-reminded", 1, UnitReminded.class),
                    new EventType("campaign.unit-inspected", 1, UnitInspected.class),
                    new EventType("campaign.review-recorded", 1, ReviewRecorded.class),
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
                    new EventType("nominee.registered", 1, NomineeRegistered.class),
                    new EventType("nominee.corrected", 1, NomineeCorrected.class),
                    new EventType("nominee.erasure-requested", 1, NomineeErasureRequested.class),
                    new EventType("nominee.erased", 1, NomineeErased.class),
                    new EventType("nominee.fact-recorded", 1, FactRecorded.class),
                    new EventType("nominee.discipline-recorded", 1, DisciplineRecorded.class),
                    new EventType("nominee.fact-struck", 1, FactStruck.class),
                    new EventType("nominee.accounts-received", 1, NomineeAccountsReceived.class),
                    new EventType("lookup.opened", 1, LookupOpened.class),
                    new EventType("lookup.closed", 1, LookupClosed.class),
                    new EventType("proposal.proposed", 1, AwardProposed.class),
                    new EventType("proposal.dossier-item-added", 1, DossierItemAdded.class),
                    new EventType("proposal.dossier-certified", 1, DossierCertified.class),
                    new EventType("proposal.submitted", 1, ProposalSubmitted.class),
                    new EventType("proposal.list-published", 1, ListPublished.class),
                    new EventType("proposal.remark-recorded", 1, RemarkRecorded.class),
                    new EventType("proposal.remark-settled", 1, RemarkSettled.class),
                    new EventType("proposal.publicity-withdrawn", 1, PublicityWithdrawn.class),
                    new EventType("proposal.criteria-assessed", 1, CriteriaAssessed.class),
                    new EventType("proposal.vote-minutes-recorded", 1, VoteMinutesRecorded.class),
                    new EventType("proposal.appraised", 1, ProposalAppraised.class),
                    new EventType("proposal.line-refused", 1, LineRefused.class),
                    new EventType("proposal.forwarded", 1, ProposalForwarded.class),
                    new EventType("proposal.received", 1, ProposalReceived.class),
                    new EventType("proposal.suspended", 1, ProceedingsSuspended.class),
                    new EventType("proposal.resumed", 1, ProceedingsResumed.class),
                    new EventType("proposal.returned", 1, ProposalReturned.class),
                    new EventType("proposal.withdrawn", 1, ProposalWithdrawn.class),
                    new EventType("proposal.decided", 1, ProposalDecided.class),
                    new EventType("proposal.own-act-reported", 1, OwnActReported.class),
                    new EventType("decision.issued", 1, DecisionIssued.class),
                    new EventType("decision.received", 1, DecisionReceived.class),
                    new EventType("decision.corrected", 1, DecisionCorrected.class),
                    new EventType("decision.award-revoked", 1, AwardRevoked.class),
                    new EventType("decision.award-stripped", 1, AwardStripped.class),
                    new EventType("decision.award-restored", 1, AwardRestored.class),
                    new EventType("dependant.found", 1, DependantFound.class),
                    new EventType("dependant.ended", 1, DependantEnded.class),
                    new EventType("dependant.settled", 1, DependantSettled.class),
                    new EventType("difficulty.raised", 1, DifficultyRaised.class),
                    new EventType("difficulty.answered", 1, DifficultyAnswered.class),
                    new EventType("difficulty.escalated", 1, DifficultyEscalated.class),
                    new EventType("difficulty.resolved", 1, DifficultyResolved.class));

    private EventCatalogue() {}
}
