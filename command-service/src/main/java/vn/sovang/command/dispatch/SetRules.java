package vn.sovang.command.dispatch;

import vn.sovang.actual.ActualEvent;
import vn.sovang.aggregation.AggregationEvent;
import vn.sovang.campaign.CampaignClosed;
import vn.sovang.campaign.CampaignDateSettled;
import vn.sovang.campaign.CampaignEvent;
import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.campaign.ParticipationRegistered;
import vn.sovang.decision.AwardRevoked;
import vn.sovang.decision.DecisionEvent;
import vn.sovang.decision.DecisionIssued;
import vn.sovang.decision.Grant;
import vn.sovang.decision.LineRefusal;
import vn.sovang.difficulty.DifficultyEvent;
import vn.sovang.log.Reservation;
import vn.sovang.plan.DocumentNumber;
import vn.sovang.plan.FindingSettled;
import vn.sovang.plan.PlanDrafted;
import vn.sovang.plan.PlanEvent;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanImported;
import vn.sovang.plan.PlanIssued;
import vn.sovang.plan.ProvinceAssigned;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.DossierCertified;
import vn.sovang.proposal.DossierItemAdded;
import vn.sovang.proposal.LineClaim;
import vn.sovang.proposal.ProposalDecided;
import vn.sovang.proposal.ProposalEvent;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalReturned;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.ProposalWithdrawn;
import vn.sovang.report.DocumentInLieuRecorded;
import vn.sovang.report.ReportAccepted;
import vn.sovang.report.ReportDraftSaved;
import vn.sovang.report.ReportEvent;
import vn.sovang.report.ReportId;
import vn.sovang.report.ReportResubmitted;
import vn.sovang.report.ReportReturned;
import vn.sovang.report.ReportSubmitted;
import vn.sovang.report.ReportSupplemented;
import vn.sovang.text.SearchText;
import vn.sovang.unit.ExternalAuthorityRegistered;
import vn.sovang.unit.UnitDissolved;
import vn.sovang.unit.UnitEvent;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitMoved;
import vn.sovang.unit.UnitRegistered;
import vn.sovang.unit.UnitRenamed;
import vn.sovang.unit.UnitsMerged;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// What must be unique in a province: each event that claims something takes it, or gives it up, in
/// the same transaction. The kind of a reservation is the code of the refusal that others get.
final class SetRules {
    static final String LAUNCHED = "campaign.launched-already";

    static final String REPORTED = "report.submitted-already";

    private SetRules() {}

    static String launchKey(PlanId plan, String label) {
        return plan + "|" + label;
    }

    /// No id has a bar, so nothing in a label can make two keys alike.
    static String reportKey(CampaignId campaign, String phase, Object unit) {
        return "%s|%s|%s".formatted(campaign, phase, unit);
    }

    static List<Reservation> of(Object event) {
        return switch (event) {
            case UnitEvent unit -> of(unit);
            case PlanEvent plan -> of(plan);
            case CampaignEvent campaign -> of(campaign);
            case ReportEvent report -> of(report);
            case AggregationEvent _, ActualEvent _ -> List.of();
            case ProposalEvent proposal -> of(proposal);
            case DecisionEvent decision -> of(decision);
            case DifficultyEvent _ -> List.of();
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
            case UnitRegistered _, ExternalAuthorityRegistered _, UnitRenamed _, UnitMoved _ ->
                    List.of();
        };
    }

    private static Reservation ended(UnitId unit, UnitId successor) {
        return take("unit.ended-already", unit.toString(), successor);
    }

    /// A plan's code; a document number in (issuer, symbol, year), never used again (rule 13).
    private static List<Reservation> of(PlanEvent event) {
        return switch (event) {
            case PlanDrafted e -> List.of(take("plan.code-taken", e.code(), e.planId()));
            case PlanImported e ->
                    e.origin() != null
                            ? List.of() // What another place assigned arrives, whatever it is
                            // called.
                            : List.of(take("plan.code-taken", e.code(), e.planId()));
            case FindingSettled _, ProvinceAssigned _ -> List.of();
            case PlanIssued e -> of(e);
        };
    }

    /// Two unknown numbers are never the same (rule 14).
    private static List<Reservation> of(PlanIssued event) {
        DocumentNumber number = event.number();
        LocalDate date = event.issuedOn();
        return number == null || date == null
                ? List.of()
                : List.of(number(event.issuer(), event.symbol(), date, number, event.planId()));
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
            case ParticipationRegistered _, CampaignDateSettled _, CampaignClosed _ -> List.of();
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

    /// What is decided is neither returned nor withdrawn, even before the proposal learns of its
    /// decision: while a proposal is with its unit again, and once it is withdrawn, it holds the
    /// place of the decision itself; submitted again, it gives the place up.
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
            case DossierItemAdded _, DossierCertified _ -> List.of();
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

    /// A decision's number (rule 13); a proposal is decided once. What is revoked stays decided.
    private static List<Reservation> of(DecisionEvent event) {
        return switch (event) {
            case DecisionIssued e ->
                    Stream.concat(
                                    Stream.of(
                                            number(
                                                    e.issuer().toString(),
                                                    e.symbol(),
                                                    e.decidedOn(),
                                                    e.number(),
                                                    e.decisionId())),
                                    Stream.concat(
                                                    e.grants().stream().map(Grant::proposalId),
                                                    e.refusals().stream()
                                                            .map(LineRefusal::proposalId))
                                            .distinct()
                                            .map(id -> decided(id, e.decisionId())))
                            .toList();
            case AwardRevoked _ -> List.of();
        };
    }

    private static Reservation decided(ProposalId proposal, Object by) {
        return take("proposal.decided", proposal.toString(), by);
    }

    private static Reservation undecided(ProposalId proposal) {
        return Reservation.free("proposal.decided", proposal.toString(), proposal.toString());
    }

    private static Reservation number(
            String issuer, String symbol, LocalDate date, DocumentNumber number, Object owner) {
        String key =
                "%s|%s|%d|%s"
                        .formatted(
                                SearchText.fold(issuer),
                                SearchText.fold(symbol),
                                date.getYear(),
                                number.sortable());
        return take("document.number-taken", key, owner);
    }

    private static Reservation take(String kind, String key, Object owner) {
        return Reservation.take(kind, key, owner.toString());
    }
}
