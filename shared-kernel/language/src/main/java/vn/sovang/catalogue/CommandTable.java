package vn.sovang.catalogue;

import static vn.sovang.catalogue.Remit.ABOVE;
import static vn.sovang.catalogue.Remit.HELD;
import static vn.sovang.catalogue.Remit.OWN;
import static vn.sovang.catalogue.Remit.PROVINCE;
import static vn.sovang.catalogue.Remit.UNIT;
import static vn.sovang.kernel.Role.COUNCIL_MEMBER;
import static vn.sovang.kernel.Role.COUNCIL_SECRETARY;
import static vn.sovang.kernel.Role.DRAFTER;
import static vn.sovang.kernel.Role.LEADER;
import static vn.sovang.kernel.Role.OFFICE_CLERK;
import static vn.sovang.kernel.Role.OFFICE_HEAD;
import static vn.sovang.kernel.Role.PLATFORM_OPERATOR;
import static vn.sovang.kernel.Role.TENANT_ADMIN;
import static vn.sovang.kernel.Role.UNIT_CLERK;
import static vn.sovang.kernel.Role.UNIT_HEAD;

import vn.sovang.actual.RecordActual;
import vn.sovang.aggregation.AggregateReports;
import vn.sovang.block.AppointLead;
import vn.sovang.block.AssignMember;
import vn.sovang.block.DissolveBlock;
import vn.sovang.block.EndMembership;
import vn.sovang.block.FormBlock;
import vn.sovang.campaign.AmendCampaign;
import vn.sovang.campaign.AmendRegistration;
import vn.sovang.campaign.CloseCampaign;
import vn.sovang.campaign.ExtendCampaign;
import vn.sovang.campaign.LaunchCampaign;
import vn.sovang.campaign.RecordInspection;
import vn.sovang.campaign.RecordReview;
import vn.sovang.campaign.RegisterParticipation;
import vn.sovang.campaign.RemindUnit;
import vn.sovang.campaign.SignPledge;
import vn.sovang.council.ChangeCouncil;
import vn.sovang.council.EstablishCouncil;
import vn.sovang.councilsession.CastVotes;
import vn.sovang.councilsession.CloseSession;
import vn.sovang.councilsession.ConveneSession;
import vn.sovang.councilsession.CorrectMinutes;
import vn.sovang.councilsession.RecordAttendance;
import vn.sovang.councilsession.RecordBallots;
import vn.sovang.councilsession.ReviseSession;
import vn.sovang.decision.CorrectDecision;
import vn.sovang.decision.IssueDecision;
import vn.sovang.decision.RecordDecision;
import vn.sovang.decision.RecordRestoration;
import vn.sovang.decision.RecordRevocation;
import vn.sovang.decision.RecordStripping;
import vn.sovang.decision.RevokeAward;
import vn.sovang.dependant.SettleDependant;
import vn.sovang.difficulty.AnswerDifficulty;
import vn.sovang.difficulty.EscalateDifficulty;
import vn.sovang.difficulty.RaiseDifficulty;
import vn.sovang.difficulty.ResolveDifficulty;
import vn.sovang.document.RegisterExternalDocument;
import vn.sovang.enrolment.AcceptTitles;
import vn.sovang.enrolment.AddTitle;
import vn.sovang.enrolment.RegisterTitles;
import vn.sovang.enrolment.ReturnTitles;
import vn.sovang.enrolment.ReviseTitles;
import vn.sovang.enrolment.WithdrawTitle;
import vn.sovang.fund.CloseFund;
import vn.sovang.fund.OpenFund;
import vn.sovang.fund.PayReward;
import vn.sovang.fund.RecordReceipt;
import vn.sovang.fund.RecordRecovery;
import vn.sovang.fund.RecordSpending;
import vn.sovang.fund.ReverseEntry;
import vn.sovang.kernel.Role;
import vn.sovang.lookup.CloseLookup;
import vn.sovang.lookup.OpenLookup;
import vn.sovang.nominee.CorrectNominee;
import vn.sovang.nominee.EraseNominee;
import vn.sovang.nominee.RecordDiscipline;
import vn.sovang.nominee.RecordFact;
import vn.sovang.nominee.RegisterNominee;
import vn.sovang.nominee.StrikeFact;
import vn.sovang.plan.AmendPlan;
import vn.sovang.plan.AssignProvince;
import vn.sovang.plan.CompleteDuty;
import vn.sovang.plan.CopyPlanToYear;
import vn.sovang.plan.DraftPlan;
import vn.sovang.plan.ImportPlan;
import vn.sovang.plan.IssuePlan;
import vn.sovang.plan.LinkParent;
import vn.sovang.plan.ReplacePlan;
import vn.sovang.plan.ReviseDraft;
import vn.sovang.plan.SetDutyDeadline;
import vn.sovang.plan.SettleFinding;
import vn.sovang.plan.WithdrawPlan;
import vn.sovang.proposal.AddDossierItem;
import vn.sovang.proposal.AppraiseProposal;
import vn.sovang.proposal.AssessCriteria;
import vn.sovang.proposal.CertifyDossier;
import vn.sovang.proposal.ForwardProposal;
import vn.sovang.proposal.ProposeAward;
import vn.sovang.proposal.PublishList;
import vn.sovang.proposal.RecordRemark;
import vn.sovang.proposal.RecordSessionVote;
import vn.sovang.proposal.RecordVoteMinutes;
import vn.sovang.proposal.RefuseLine;
import vn.sovang.proposal.ResumeProceedings;
import vn.sovang.proposal.ReturnProposal;
import vn.sovang.proposal.SettleRemark;
import vn.sovang.proposal.SubmitProposal;
import vn.sovang.proposal.SuspendProceedings;
import vn.sovang.proposal.WithdrawProposal;
import vn.sovang.proposal.WithdrawPublicity;
import vn.sovang.report.AcceptReport;
import vn.sovang.report.RecordDocumentInLieu;
import vn.sovang.report.ResubmitReport;
import vn.sovang.report.ReturnReport;
import vn.sovang.report.SaveReportDraft;
import vn.sovang.report.SubmitReport;
import vn.sovang.report.SupplementReport;
import vn.sovang.scoresheet.CheckScores;
import vn.sovang.scoresheet.FinaliseScores;
import vn.sovang.scoresheet.ReturnScores;
import vn.sovang.scoresheet.ReviseScores;
import vn.sovang.scoresheet.SaveScores;
import vn.sovang.scoresheet.SubmitScores;
import vn.sovang.scoretable.ConfirmRanking;
import vn.sovang.scoretable.DraftScoreTable;
import vn.sovang.scoretable.IssueScoreTable;
import vn.sovang.scoretable.ReviseScoreTable;
import vn.sovang.titlesum.SendTitleSum;
import vn.sovang.unit.CorrectEnd;
import vn.sovang.unit.DissolveUnit;
import vn.sovang.unit.MergeUnits;
import vn.sovang.unit.MoveUnit;
import vn.sovang.unit.RegisterExternalAuthority;
import vn.sovang.unit.RegisterUnit;
import vn.sovang.unit.RenameUnit;
import vn.sovang.yearreview.CloseYearReview;
import vn.sovang.yearreview.OpenYearReview;

import java.util.List;
import java.util.Set;

/// The whole HTTP surface of commands on one screen: address, command, the roles to which it is
/// open, and on whose records they act.
public final class CommandTable {
    private static final Set<Role> OFFICE = Set.of(OFFICE_CLERK, OFFICE_HEAD);
    private static final Set<Role> UNITS = Set.of(UNIT_CLERK, UNIT_HEAD, OFFICE_CLERK, OFFICE_HEAD);
    private static final Set<Role> COUNCIL =
            Set.of(COUNCIL_MEMBER, COUNCIL_SECRETARY, OFFICE_CLERK, OFFICE_HEAD);

    /// Roles that prepare what the council does: its secretary, the office.
    private static final Set<Role> CLERKS = Set.of(COUNCIL_SECRETARY, OFFICE_CLERK, OFFICE_HEAD);

    /// Roles of posts that can sit in a council.
    private static final Set<Role> VOTERS =
            Set.of(COUNCIL_MEMBER, COUNCIL_SECRETARY, OFFICE_CLERK, OFFICE_HEAD, LEADER);

    private static final Set<Role> VOTE_CLERKS =
            Set.of(UNIT_CLERK, UNIT_HEAD, COUNCIL_SECRETARY, OFFICE_CLERK, OFFICE_HEAD);

    /// Roles that enter discipline, which is sealed: heads, and the office's clerk.
    private static final Set<Role> DISCIPLINE_CLERKS = Set.of(UNIT_HEAD, OFFICE_CLERK, OFFICE_HEAD);

    private static final Set<Role> HEADS = Set.of(UNIT_HEAD, OFFICE_HEAD);
    private static final Set<Role> DRAFTERS = Set.of(DRAFTER, OFFICE_CLERK, OFFICE_HEAD);

    /// Roles that act in the name of the organisation: its office's head, its leader.
    private static final Set<Role> SIGNERS = Set.of(OFFICE_HEAD, LEADER);

    /// Roles that record what was decided elsewhere on an award: the office, its leader.
    private static final Set<Role> AWARD_KEEPERS = Set.of(OFFICE_CLERK, OFFICE_HEAD, LEADER);

    /// Roles that settle: in a province its signers; where plans wait for theirs, those that assign
    /// them.
    private static final Set<Role> SETTLERS = Set.of(OFFICE_HEAD, LEADER, PLATFORM_OPERATOR);

    private static final Set<Role> REGISTRAR = Set.of(TENANT_ADMIN, OFFICE_HEAD);
    private static final Set<Role> BLOCK_KEEPERS =
            Set.of(TENANT_ADMIN, OFFICE_HEAD, COUNCIL_SECRETARY);
    private static final Set<Role> IMPORTERS =
            Set.of(DRAFTER, OFFICE_CLERK, OFFICE_HEAD, PLATFORM_OPERATOR);

    /// Roles that follow, urge on and inspect (theo dõi, đôn đốc, kiểm tra).
    private static final Set<Role> FOLLOWERS =
            Set.of(OFFICE_CLERK, OFFICE_HEAD, COUNCIL_SECRETARY, LEADER);

    /// Roles that speak for the body with which a difficulty lies: its office, its secretary, its
    /// head.
    private static final Set<Role> ANSWERERS =
            Set.of(UNIT_CLERK, UNIT_HEAD, OFFICE_CLERK, OFFICE_HEAD, COUNCIL_SECRETARY, LEADER);

    public static final List<CommandRoute> ROUTES =
            List.of(
                    CommandRoute.creates("units", RegisterUnit.class, REGISTRAR, OWN),
                    CommandRoute.acts("units", "rename", RenameUnit.class, REGISTRAR, OWN),
                    CommandRoute.acts("units", "dissolve", DissolveUnit.class, REGISTRAR, OWN),
                    CommandRoute.acts("units", "correct-end", CorrectEnd.class, REGISTRAR, OWN),
                    CommandRoute.acts("units", "move", MoveUnit.class, REGISTRAR, OWN),
                    CommandRoute.acts("units", "merge", MergeUnits.class, REGISTRAR, OWN),
                    CommandRoute.acts(
                            "units",
                            "register-external-authority",
                            RegisterExternalAuthority.class,
                            REGISTRAR,
                            PROVINCE),
                    CommandRoute.creates("blocks", FormBlock.class, BLOCK_KEEPERS, PROVINCE),
                    CommandRoute.acts(
                            "blocks", "assign-member", AssignMember.class, BLOCK_KEEPERS, OWN),
                    CommandRoute.acts(
                            "blocks", "end-membership", EndMembership.class, BLOCK_KEEPERS, OWN),
                    CommandRoute.acts(
                            "blocks", "appoint-lead", AppointLead.class, BLOCK_KEEPERS, OWN),
                    CommandRoute.acts(
                            "blocks", "dissolve", DissolveBlock.class, BLOCK_KEEPERS, OWN),
                    CommandRoute.creates("plans", DraftPlan.class, DRAFTERS, PROVINCE),
                    CommandRoute.acts("plans", "import", ImportPlan.class, IMPORTERS, PROVINCE),
                    CommandRoute.acts(
                            "plans",
                            "assign-province",
                            AssignProvince.class,
                            Set.of(PLATFORM_OPERATOR),
                            PROVINCE),
                    CommandRoute.acts("plans", "issue", IssuePlan.class, SIGNERS, OWN),
                    CommandRoute.acts(
                            "plans", "settle-finding", SettleFinding.class, SETTLERS, OWN),
                    CommandRoute.acts("plans", "revise", ReviseDraft.class, DRAFTERS, OWN),
                    CommandRoute.acts("plans", "amend", AmendPlan.class, SIGNERS, OWN),
                    CommandRoute.acts("plans", "replace", ReplacePlan.class, SIGNERS, ABOVE),
                    CommandRoute.acts("plans", "withdraw", WithdrawPlan.class, SIGNERS, ABOVE),
                    CommandRoute.acts("plans", "copy-to-year", CopyPlanToYear.class, DRAFTERS, OWN),
                    CommandRoute.acts("plans", "link-parent", LinkParent.class, DRAFTERS, OWN),
                    CommandRoute.creates(
                            "documents", RegisterExternalDocument.class, DRAFTERS, PROVINCE),
                    CommandRoute.acts(
                            "plans", "set-duty-deadline", SetDutyDeadline.class, SIGNERS, OWN),
                    CommandRoute.acts("plans", "complete-duty", CompleteDuty.class, UNITS, UNIT),
                    CommandRoute.creates("campaigns", LaunchCampaign.class, SIGNERS, OWN),
                    CommandRoute.acts(
                            "campaigns",
                            "register-participation",
                            RegisterParticipation.class,
                            UNITS,
                            UNIT),
                    CommandRoute.acts(
                            "campaigns",
                            "amend-registration",
                            AmendRegistration.class,
                            UNITS,
                            UNIT),
                    CommandRoute.acts("campaigns", "sign-pledge", SignPledge.class, UNITS, UNIT),
                    CommandRoute.acts("campaigns", "extend", ExtendCampaign.class, SIGNERS, OWN),
                    CommandRoute.acts("campaigns", "amend", AmendCampaign.class, SIGNERS, OWN),
                    CommandRoute.acts(
                            "campaigns", "remind-unit", RemindUnit.class, FOLLOWERS, ABOVE),
                    CommandRoute.acts(
                            "campaigns",
                            "record-inspection",
                            RecordInspection.class,
                            FOLLOWERS,
                            ABOVE),
                    CommandRoute.acts(
                            "campaigns", "record-review", RecordReview.class, FOLLOWERS, OWN),
                    CommandRoute.acts("campaigns", "close", CloseCampaign.class, SIGNERS, OWN),
                    CommandRoute.acts("reports", "save-draft", SaveReportDraft.class, UNITS, UNIT),
                    CommandRoute.creates("reports", SubmitReport.class, UNITS, UNIT),
                    CommandRoute.acts("reports", "return", ReturnReport.class, OFFICE, HELD),
                    CommandRoute.acts("reports", "resubmit", ResubmitReport.class, UNITS, UNIT),
                    CommandRoute.acts("reports", "accept", AcceptReport.class, OFFICE, HELD),
                    CommandRoute.acts("reports", "supplement", SupplementReport.class, UNITS, UNIT),
                    CommandRoute.acts(
                            "reports", "record-in-lieu", RecordDocumentInLieu.class, UNITS, UNIT),
                    CommandRoute.creates("actuals", RecordActual.class, UNITS, HELD),
                    CommandRoute.creates("aggregations", AggregateReports.class, OFFICE, OWN),
                    CommandRoute.creates("nominees", RegisterNominee.class, UNITS, UNIT),
                    CommandRoute.acts("nominees", "correct", CorrectNominee.class, UNITS, UNIT),
                    CommandRoute.acts("nominees", "record-fact", RecordFact.class, UNITS, UNIT),
                    CommandRoute.acts(
                            "nominees",
                            "record-discipline",
                            RecordDiscipline.class,
                            DISCIPLINE_CLERKS,
                            UNIT),
                    CommandRoute.acts("nominees", "strike-fact", StrikeFact.class, HEADS, UNIT),
                    CommandRoute.acts(
                            "nominees",
                            "erase",
                            EraseNominee.class,
                            Set.of(TENANT_ADMIN),
                            PROVINCE),
                    CommandRoute.creates("reviews", OpenYearReview.class, OFFICE, OWN),
                    CommandRoute.acts("reviews", "close", CloseYearReview.class, OFFICE, OWN),
                    CommandRoute.creates("enrolments", RegisterTitles.class, UNITS, UNIT),
                    CommandRoute.acts("enrolments", "revise", ReviseTitles.class, UNITS, UNIT),
                    CommandRoute.acts("enrolments", "add-title", AddTitle.class, UNITS, UNIT),
                    CommandRoute.acts(
                            "enrolments", "withdraw-title", WithdrawTitle.class, UNITS, UNIT),
                    CommandRoute.acts("enrolments", "return", ReturnTitles.class, OFFICE, HELD),
                    CommandRoute.acts("enrolments", "accept", AcceptTitles.class, OFFICE, HELD),
                    CommandRoute.creates("sums", SendTitleSum.class, OFFICE, OWN),
                    CommandRoute.creates("councils", EstablishCouncil.class, CLERKS, OWN),
                    CommandRoute.acts("councils", "change", ChangeCouncil.class, CLERKS, OWN),
                    CommandRoute.creates("sessions", ConveneSession.class, CLERKS, HELD),
                    CommandRoute.acts("sessions", "revise", ReviseSession.class, CLERKS, HELD),
                    CommandRoute.acts(
                            "sessions", "record-attendance", RecordAttendance.class, CLERKS, HELD),
                    CommandRoute.acts("sessions", "cast-votes", CastVotes.class, VOTERS, HELD),
                    CommandRoute.acts(
                            "sessions", "record-ballots", RecordBallots.class, CLERKS, HELD),
                    CommandRoute.acts("sessions", "close", CloseSession.class, CLERKS, HELD),
                    CommandRoute.acts(
                            "sessions", "correct-minutes", CorrectMinutes.class, CLERKS, HELD),
                    CommandRoute.creates("funds", OpenFund.class, OFFICE, OWN),
                    CommandRoute.acts("funds", "record-receipt", RecordReceipt.class, OFFICE, HELD),
                    CommandRoute.acts("funds", "pay-reward", PayReward.class, OFFICE, HELD),
                    CommandRoute.acts(
                            "funds", "record-spending", RecordSpending.class, OFFICE, HELD),
                    CommandRoute.acts(
                            "funds", "record-recovery", RecordRecovery.class, OFFICE, HELD),
                    CommandRoute.acts("funds", "reverse-entry", ReverseEntry.class, OFFICE, HELD),
                    CommandRoute.acts("funds", "close", CloseFund.class, OFFICE, HELD),
                    CommandRoute.creates("tables", DraftScoreTable.class, OFFICE, OWN),
                    CommandRoute.acts("tables", "revise", ReviseScoreTable.class, OFFICE, OWN),
                    CommandRoute.acts("tables", "issue", IssueScoreTable.class, OFFICE, OWN),
                    CommandRoute.acts(
                            "tables", "confirm-ranking", ConfirmRanking.class, CLERKS, OWN),
                    CommandRoute.creates("sheets", SaveScores.class, UNITS, UNIT),
                    CommandRoute.acts("sheets", "revise", ReviseScores.class, UNITS, UNIT),
                    CommandRoute.acts("sheets", "submit", SubmitScores.class, UNITS, UNIT),
                    CommandRoute.acts("sheets", "return", ReturnScores.class, OFFICE, HELD),
                    CommandRoute.acts("sheets", "check", CheckScores.class, UNITS, UNIT),
                    CommandRoute.acts("sheets", "finalise", FinaliseScores.class, OFFICE, HELD),
                    CommandRoute.creates("proposals", ProposeAward.class, UNITS, UNIT),
                    CommandRoute.acts(
                            "proposals", "add-dossier-item", AddDossierItem.class, UNITS, UNIT),
                    CommandRoute.acts("proposals", "certify", CertifyDossier.class, HEADS, UNIT),
                    CommandRoute.acts("proposals", "submit", SubmitProposal.class, UNITS, UNIT),
                    CommandRoute.acts("proposals", "return", ReturnProposal.class, OFFICE, HELD),
                    CommandRoute.acts("proposals", "withdraw", WithdrawProposal.class, UNITS, UNIT),
                    CommandRoute.acts("proposals", "assess", AssessCriteria.class, COUNCIL, HELD),
                    CommandRoute.acts(
                            "proposals", "publish-list", PublishList.class, VOTE_CLERKS, HELD),
                    CommandRoute.acts(
                            "proposals", "record-remark", RecordRemark.class, VOTE_CLERKS, HELD),
                    CommandRoute.acts(
                            "proposals", "settle-remark", SettleRemark.class, VOTE_CLERKS, HELD),
                    CommandRoute.acts(
                            "proposals",
                            "withdraw-publicity",
                            WithdrawPublicity.class,
                            VOTE_CLERKS,
                            HELD),
                    CommandRoute.acts(
                            "proposals", "record-vote", RecordVoteMinutes.class, VOTE_CLERKS, HELD),
                    CommandRoute.acts(
                            "proposals",
                            "record-session-vote",
                            RecordSessionVote.class,
                            CLERKS,
                            HELD),
                    CommandRoute.acts(
                            "proposals", "appraise", AppraiseProposal.class, OFFICE, HELD),
                    CommandRoute.acts("proposals", "refuse-line", RefuseLine.class, SIGNERS, HELD),
                    CommandRoute.acts("proposals", "forward", ForwardProposal.class, SIGNERS, HELD),
                    CommandRoute.acts(
                            "proposals", "suspend", SuspendProceedings.class, SIGNERS, HELD),
                    CommandRoute.acts(
                            "proposals", "resume", ResumeProceedings.class, SIGNERS, HELD),
                    CommandRoute.creates("decisions", IssueDecision.class, Set.of(LEADER), HELD),
                    CommandRoute.acts(
                            "decisions", "revoke", RevokeAward.class, Set.of(LEADER), UNIT),
                    CommandRoute.acts(
                            "decisions", "correct", CorrectDecision.class, Set.of(LEADER), UNIT),
                    CommandRoute.acts("decisions", "record", RecordDecision.class, OFFICE, HELD),
                    CommandRoute.acts(
                            "decisions", "record-revocation", RecordRevocation.class, OFFICE, OWN),
                    CommandRoute.acts(
                            "decisions",
                            "record-stripping",
                            RecordStripping.class,
                            AWARD_KEEPERS,
                            OWN),
                    CommandRoute.acts(
                            "decisions",
                            "record-restoration",
                            RecordRestoration.class,
                            AWARD_KEEPERS,
                            OWN),
                    CommandRoute.acts("dependants", "settle", SettleDependant.class, SIGNERS, OWN),
                    CommandRoute.creates(
                            "lookups", OpenLookup.class, Set.of(TENANT_ADMIN), PROVINCE),
                    CommandRoute.acts(
                            "lookups", "close", CloseLookup.class, Set.of(TENANT_ADMIN), PROVINCE),
                    CommandRoute.creates("difficulties", RaiseDifficulty.class, UNITS, UNIT),
                    CommandRoute.acts(
                            "difficulties", "answer", AnswerDifficulty.class, ANSWERERS, UNIT),
                    CommandRoute.acts(
                            "difficulties", "escalate", EscalateDifficulty.class, ANSWERERS, UNIT),
                    CommandRoute.acts(
                            "difficulties", "resolve", ResolveDifficulty.class, ANSWERERS, UNIT));

    /// Roles that may upload files: those that have a command which names some.
    public static final Set<Role> ATTACHMENTS =
            Set.of(UNIT_CLERK, UNIT_HEAD, OFFICE_CLERK, OFFICE_HEAD, LEADER);

    private CommandTable() {}
}
