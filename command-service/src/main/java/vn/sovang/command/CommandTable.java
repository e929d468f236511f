package vn.sovang.command;

import static vn.sovang.kernel.Role.COUNCIL_SECRETARY;
import static vn.sovang.kernel.Role.DRAFTER;
import static vn.sovang.kernel.Role.LEADER;
import static vn.sovang.kernel.Role.OFFICE_CLERK;
import static vn.sovang.kernel.Role.OFFICE_HEAD;
import static vn.sovang.kernel.Role.PLATFORM_OPERATOR;
import static vn.sovang.kernel.Role.TENANT_ADMIN;
import static vn.sovang.kernel.Role.UNIT_CLERK;
import static vn.sovang.kernel.Role.UNIT_HEAD;

import vn.sovang.command.actual.RecordActual;
import vn.sovang.command.aggregation.AggregateReports;
import vn.sovang.command.campaign.CloseCampaign;
import vn.sovang.command.campaign.LaunchCampaign;
import vn.sovang.command.campaign.RegisterParticipation;
import vn.sovang.command.decision.IssueDecision;
import vn.sovang.command.decision.RevokeAward;
import vn.sovang.command.difficulty.AnswerDifficulty;
import vn.sovang.command.difficulty.EscalateDifficulty;
import vn.sovang.command.difficulty.RaiseDifficulty;
import vn.sovang.command.difficulty.ResolveDifficulty;
import vn.sovang.command.plan.AssignProvince;
import vn.sovang.command.plan.DraftPlan;
import vn.sovang.command.plan.ImportPlan;
import vn.sovang.command.plan.IssuePlan;
import vn.sovang.command.plan.SettleFinding;
import vn.sovang.command.proposal.AddDossierItem;
import vn.sovang.command.proposal.CertifyDossier;
import vn.sovang.command.proposal.ProposeAward;
import vn.sovang.command.proposal.ReturnProposal;
import vn.sovang.command.proposal.SubmitProposal;
import vn.sovang.command.proposal.WithdrawProposal;
import vn.sovang.command.report.AcceptReport;
import vn.sovang.command.report.RecordDocumentInLieu;
import vn.sovang.command.report.ResubmitReport;
import vn.sovang.command.report.ReturnReport;
import vn.sovang.command.report.SaveReportDraft;
import vn.sovang.command.report.SubmitReport;
import vn.sovang.command.report.SupplementReport;
import vn.sovang.command.unit.DissolveUnit;
import vn.sovang.command.unit.MergeUnits;
import vn.sovang.command.unit.MoveUnit;
import vn.sovang.command.unit.RegisterExternalAuthority;
import vn.sovang.command.unit.RegisterUnit;
import vn.sovang.command.unit.RenameUnit;
import vn.sovang.kernel.Role;

import java.util.List;
import java.util.Set;

/// The whole HTTP surface of commands on one screen: address, command, and the roles to which it is
/// open.
public final class CommandTable {
    private static final Set<Role> OFFICE = Set.of(OFFICE_CLERK, OFFICE_HEAD);
    private static final Set<Role> UNITS = Set.of(UNIT_CLERK, UNIT_HEAD, OFFICE_CLERK, OFFICE_HEAD);
    private static final Set<Role> HEADS = Set.of(UNIT_HEAD, OFFICE_HEAD);
    private static final Set<Role> REGISTRAR = Set.of(TENANT_ADMIN, OFFICE_HEAD);
    private static final Set<Role> IMPORTERS =
            Set.of(DRAFTER, OFFICE_CLERK, OFFICE_HEAD, PLATFORM_OPERATOR);

    /// Who speaks for the body with which a difficulty lies: its office, its secretary, its head.
    private static final Set<Role> ANSWERERS =
            Set.of(UNIT_CLERK, UNIT_HEAD, OFFICE_CLERK, OFFICE_HEAD, COUNCIL_SECRETARY, LEADER);

    public static final List<CommandRoute> ROUTES =
            List.of(
                    CommandRoute.creates("units", RegisterUnit.class, REGISTRAR),
                    CommandRoute.acts("units", "rename", RenameUnit.class, REGISTRAR),
                    CommandRoute.acts("units", "dissolve", DissolveUnit.class, REGISTRAR),
                    CommandRoute.acts("units", "move", MoveUnit.class, REGISTRAR),
                    CommandRoute.acts("units", "merge", MergeUnits.class, REGISTRAR),
                    CommandRoute.acts(
                            "units",
                            "register-external-authority",
                            RegisterExternalAuthority.class,
                            REGISTRAR),
                    CommandRoute.creates(
                            "plans", DraftPlan.class, Set.of(DRAFTER, OFFICE_CLERK, OFFICE_HEAD)),
                    CommandRoute.acts("plans", "import", ImportPlan.class, IMPORTERS),
                    CommandRoute.acts(
                            "plans",
                            "assign-province",
                            AssignProvince.class,
                            Set.of(PLATFORM_OPERATOR)),
                    CommandRoute.acts(
                            "plans", "issue", IssuePlan.class, Set.of(OFFICE_HEAD, LEADER)),
                    CommandRoute.acts(
                            "plans",
                            "settle-finding",
                            SettleFinding.class,
                            Set.of(OFFICE_HEAD, LEADER)),
                    CommandRoute.creates(
                            "campaigns", LaunchCampaign.class, Set.of(OFFICE_HEAD, LEADER)),
                    CommandRoute.acts(
                            "campaigns",
                            "register-participation",
                            RegisterParticipation.class,
                            UNITS),
                    CommandRoute.acts(
                            "campaigns", "close", CloseCampaign.class, Set.of(OFFICE_HEAD, LEADER)),
                    CommandRoute.acts("reports", "save-draft", SaveReportDraft.class, UNITS),
                    CommandRoute.creates("reports", SubmitReport.class, UNITS),
                    CommandRoute.acts("reports", "return", ReturnReport.class, OFFICE),
                    CommandRoute.acts("reports", "resubmit", ResubmitReport.class, UNITS),
                    CommandRoute.acts("reports", "accept", AcceptReport.class, OFFICE),
                    CommandRoute.acts("reports", "supplement", SupplementReport.class, UNITS),
                    CommandRoute.acts(
                            "reports", "record-in-lieu", RecordDocumentInLieu.class, UNITS),
                    CommandRoute.creates("actuals", RecordActual.class, UNITS),
                    CommandRoute.creates("aggregations", AggregateReports.class, OFFICE),
                    CommandRoute.creates("proposals", ProposeAward.class, UNITS),
                    CommandRoute.acts("proposals", "add-dossier-item", AddDossierItem.class, UNITS),
                    CommandRoute.acts("proposals", "certify", CertifyDossier.class, HEADS),
                    CommandRoute.acts("proposals", "submit", SubmitProposal.class, UNITS),
                    CommandRoute.acts("proposals", "return", ReturnProposal.class, OFFICE),
                    CommandRoute.acts("proposals", "withdraw", WithdrawProposal.class, UNITS),
                    CommandRoute.creates("decisions", IssueDecision.class, Set.of(LEADER)),
                    CommandRoute.acts("decisions", "revoke", RevokeAward.class, Set.of(LEADER)),
                    CommandRoute.creates("difficulties", RaiseDifficulty.class, UNITS),
                    CommandRoute.acts("difficulties", "answer", AnswerDifficulty.class, ANSWERERS),
                    CommandRoute.acts(
                            "difficulties", "escalate", EscalateDifficulty.class, ANSWERERS),
                    CommandRoute.acts(
                            "difficulties", "resolve", ResolveDifficulty.class, ANSWERERS));

    /// Who may upload files for dossiers and reports.
    public static final Set<Role> ATTACHMENTS = UNITS;

    private CommandTable() {}
}
