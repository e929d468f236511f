package vn.sovang.command.dispatch;

import org.jspecify.annotations.Nullable;

import vn.sovang.actual.RecordActual;
import vn.sovang.aggregation.AggregateReports;
import vn.sovang.block.BlockCommand;
import vn.sovang.campaign.CampaignCommand;
import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.LaunchCampaign;
import vn.sovang.campaign.RecordInspection;
import vn.sovang.campaign.RemindUnit;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.act.History;
import vn.sovang.council.CouncilCommand;
import vn.sovang.council.CouncilEstablished;
import vn.sovang.council.CouncilId;
import vn.sovang.council.CouncilSessionId;
import vn.sovang.council.EstablishCouncil;
import vn.sovang.councilsession.ConveneSession;
import vn.sovang.councilsession.CouncilSessionCommand;
import vn.sovang.councilsession.ReviseSession;
import vn.sovang.councilsession.SessionConvened;
import vn.sovang.decision.IssueDecision;
import vn.sovang.decision.LineRefusal;
import vn.sovang.decision.RecordDecision;
import vn.sovang.decision.RecordRestoration;
import vn.sovang.decision.RecordRevocation;
import vn.sovang.decision.RecordStripping;
import vn.sovang.dependant.DependantFound;
import vn.sovang.dependant.DependantId;
import vn.sovang.dependant.SettleDependant;
import vn.sovang.enrolment.EnrolmentCommand;
import vn.sovang.enrolment.EnrolmentId;
import vn.sovang.enrolment.TitlesRegistered;
import vn.sovang.fund.FundCommand;
import vn.sovang.fund.FundId;
import vn.sovang.fund.FundOpened;
import vn.sovang.fund.OpenFund;
import vn.sovang.kernel.Command;
import vn.sovang.plan.CopyPlanToYear;
import vn.sovang.plan.PlanCommand;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlanIssued;
import vn.sovang.proposal.AwardProposed;
import vn.sovang.proposal.Occasion;
import vn.sovang.proposal.OnItsOwn;
import vn.sovang.proposal.ProposalCommand;
import vn.sovang.proposal.ProposalEvent;
import vn.sovang.proposal.ProposalForwarded;
import vn.sovang.proposal.ProposalId;
import vn.sovang.proposal.ProposalReceived;
import vn.sovang.proposal.ProposalReturned;
import vn.sovang.proposal.ProposalSubmitted;
import vn.sovang.proposal.RecordVoteMinutes;
import vn.sovang.proposal.UnderCampaign;
import vn.sovang.proposal.UnderYearReview;
import vn.sovang.proposal.VoteMinutes;
import vn.sovang.report.DocumentInLieuRecorded;
import vn.sovang.report.ReportCommand;
import vn.sovang.report.ReportDraftSaved;
import vn.sovang.report.ReportId;
import vn.sovang.report.ReportSubmitted;
import vn.sovang.scoresheet.ScoreSheetCommand;
import vn.sovang.scoresheet.ScoreSheetId;
import vn.sovang.scoresheet.ScoresSaved;
import vn.sovang.scoretable.DraftScoreTable;
import vn.sovang.scoretable.ScoreTableCommand;
import vn.sovang.scoretable.ScoreTableDrafted;
import vn.sovang.scoretable.ScoreTableId;
import vn.sovang.titlesum.SendTitleSum;
import vn.sovang.unit.DissolveUnit;
import vn.sovang.unit.MergeUnits;
import vn.sovang.unit.MoveUnit;
import vn.sovang.unit.Organisations;
import vn.sovang.unit.RegisterUnit;
import vn.sovang.unit.UnitCommand;
import vn.sovang.unit.UnitId;
import vn.sovang.yearreview.OpenYearReview;
import vn.sovang.yearreview.YearReviewCommand;
import vn.sovang.yearreview.YearReviewId;
import vn.sovang.yearreview.YearReviewOpened;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The units in whose hands the records of a command are, as the log has it: who made a record, and
/// where it lies since it was sent on.
///
/// @param act its own unit keeps what nobody keeps yet
record RecordKeepers(History history, Act act) {
    /// The keepers of each record that a command acts on. An empty set is kept by nobody of the
    /// register.
    List<Set<UnitId>> of(Command command) {
        return switch (command) {
            case RegisterUnit c ->
                    List.of(Organisations.isTop(c.kind()) ? Set.of() : parent(c.parent()));
            case MergeUnits c ->
                    Stream.concat(Stream.of(c.unitId()), c.merged().stream())
                            .map(this::unit)
                            .toList();
            case DissolveUnit c ->
                    Stream.concat(Stream.of(c.unitId()), c.successors().stream())
                            .map(this::unit)
                            .toList();
            case MoveUnit c -> List.of(unit(c.unitId()), parent(c.parent()));
            case UnitCommand c -> List.of(unit(c.unitId()));
            case BlockCommand c -> List.of(begun(c.blockId().value()));
            case CopyPlanToYear c -> List.of(plan(c.planId()), plan(c.from()));
            case PlanCommand c -> List.of(plan(c.planId()));
            case LaunchCampaign c -> List.of(plan(c.planId()));
            case RemindUnit c -> List.of(with(campaign(c.campaignId()), c.unitId()));
            case RecordInspection c -> List.of(with(campaign(c.campaignId()), c.unitId()));
            case OpenYearReview c -> List.of(Set.of(c.organisation()));
            case YearReviewCommand c -> List.of(yearReview(c.reviewId()));
            case SendTitleSum c -> List.of(yearReview(c.reviewId()));
            case EnrolmentCommand c -> List.of(titles(c.enrolmentId()));
            case EstablishCouncil c -> List.of(Set.of(c.organisation()));
            case CouncilCommand c -> List.of(council(c.councilId()));
            case ConveneSession c -> with(council(c.councilId()), c.agenda());
            case ReviseSession c -> with(session(c.sessionId()), c.agenda());
            case CouncilSessionCommand c -> List.of(session(c.sessionId()));
            case OpenFund c -> List.of(Set.of(c.organisation()));
            case FundCommand c -> List.of(fund(c.fundId()));
            case DraftScoreTable c -> List.of(Set.of(c.organisation()));
            case ScoreTableCommand c -> List.of(scoreTable(c.tableId()));
            case ScoreSheetCommand c -> List.of(scoreSheet(c.sheetId()));
            case CampaignCommand c -> List.of(campaign(c.campaignId()));
            case AggregateReports c -> List.of(campaign(c.campaignId()));
            case ReportCommand c -> List.of(report(c.reportId()));
            case RecordActual c -> List.of(c.unitId() == null ? plan(c.planId()) : anybody());
            case RecordVoteMinutes c when c.minutes().body() == VoteMinutes.Body.PEER_MEETING ->
                    List.of(proposer(c.proposalId()));
            case ProposalCommand c -> List.of(proposal(c.proposalId()));
            case IssueDecision c ->
                    proposals(c.grants().stream().map(line -> line.proposalId()), c.refusals());
            case RecordDecision c ->
                    proposals(c.grants().stream().map(line -> line.proposalId()), c.refusals());
            case SettleDependant c -> List.of(dependant(c.dependantId()));
            case RecordRevocation c -> List.of(begun(c.decisionId().value()));
            case RecordStripping c -> List.of(begun(c.decisionId().value()));
            case RecordRestoration c -> List.of(begun(c.decisionId().value()));
            default -> throw new IllegalStateException("a command of no record: " + command);
        };
    }

    /// The issuer, else who wrote or entered it. A plan that came here without a unit, as from
    /// where plans wait for their province, is anybody's until it is issued.
    private Set<UnitId> plan(PlanId plan) {
        return history.doneBy(plan.value(), PlanIssued.class)
                .or(() -> history.beganBy(plan.value()))
                .map(Set::of)
                .orElseGet(() ->
                        history.of(plan.value()).has(PlanIssued.class) ? Set.of() : anybody());
    }

    private Set<UnitId> campaign(CampaignId campaign) {
        return begun(campaign.value());
    }

    /// The unit of who began a record. One that there is not is anybody's: its own rule refuses it
    /// as unknown.
    private Set<UnitId> begun(UUID record) {
        Set<UnitId> by = maybe(history.beganBy(record));
        return by.isEmpty() && history.of(record).events().isEmpty() ? anybody() : by;
    }

    private Set<UnitId> parent(@Nullable UnitId parent) {
        return parent == null ? Set.of() : unit(parent);
    }

    /// The unit itself, or anybody where there is none of that id.
    private Set<UnitId> unit(UnitId unit) {
        return history.of(unit.value()).events().isEmpty() ? anybody() : Set.of(unit);
    }

    private Set<UnitId> yearReview(YearReviewId review) {
        return history.of(review.value())
                .last(YearReviewOpened.class)
                .map(opened -> Set.of(opened.organisation()))
                .orElseGet(this::anybody);
    }

    /// Handed in to who opened the review.
    private Set<UnitId> titles(EnrolmentId registration) {
        return history.of(registration.value())
                .last(TitlesRegistered.class)
                .map(registered -> yearReview(registered.reviewId()))
                .orElseGet(this::anybody);
    }

    private Set<UnitId> council(CouncilId council) {
        return history.of(council.value())
                .last(CouncilEstablished.class)
                .map(established -> Set.of(established.organisation()))
                .orElseGet(this::anybody);
    }

    private Set<UnitId> session(CouncilSessionId session) {
        return history.of(session.value())
                .last(SessionConvened.class)
                .map(convened -> Set.of(convened.organisation()))
                .orElseGet(this::anybody);
    }

    private Set<UnitId> fund(FundId fund) {
        return history.of(fund.value())
                .last(FundOpened.class)
                .map(opened -> Set.of(opened.organisation()))
                .orElseGet(this::anybody);
    }

    private Set<UnitId> scoreTable(ScoreTableId table) {
        return history.of(table.value())
                .last(ScoreTableDrafted.class)
                .map(drafted -> Set.of(drafted.organisation()))
                .orElseGet(this::anybody);
    }

    /// Handed in to whose table it is.
    private Set<UnitId> scoreSheet(ScoreSheetId sheet) {
        return history.of(sheet.value())
                .last(ScoresSaved.class)
                .map(saved -> scoreTable(saved.tableId()))
                .orElseGet(this::anybody);
    }

    /// A session and the proposals of its agenda that were handed in; of any other the session's
    /// own rule says that there is none to vote on.
    private List<Set<UnitId>> with(Set<UnitId> session, List<ProposalId> agenda) {
        return Stream.concat(
                        Stream.of(session),
                        agenda.stream()
                                .filter(id -> !isUnsent(history.of(id.value())))
                                .map(this::proposal))
                .toList();
    }

    /// Handed in to who launched the campaign.
    private Set<UnitId> report(ReportId report) {
        Facts events = history.of(report.value());
        return events.last(ReportSubmitted.class)
                .map(ReportSubmitted::campaignId)
                .or(() -> events.last(DocumentInLieuRecorded.class).map(e -> e.campaignId()))
                .or(() -> events.last(ReportDraftSaved.class).map(e -> e.campaignId()))
                .map(this::campaign)
                .orElseGet(this::anybody);
    }

    /// Those that were handed in; of any other the decision's own rule says that there is none to
    /// decide, and whose it is stays untold.
    private List<Set<UnitId>> proposals(Stream<ProposalId> granted, List<LineRefusal> refused) {
        return Stream.concat(granted, refused.stream().map(LineRefusal::proposalId))
                .distinct()
                .filter(id -> !isUnsent(history.of(id.value())))
                .map(this::proposal)
                .toList();
    }

    private static boolean isUnsent(Facts proposal) {
        return proposal.has(AwardProposed.class) && !proposal.has(ProposalSubmitted.class);
    }

    private Set<UnitId> proposer(ProposalId proposal) {
        return history.of(proposal.value())
                .last(AwardProposed.class)
                .map(proposed -> Set.of(proposed.proposingUnit()))
                .orElseGet(this::anybody);
    }

    /// Keepers of a proposal: the organisation of its unit and the one that launched its campaign
    /// until it is forwarded, then those to whom it went; what went out of the province is looked
    /// after by its sender.
    private Set<UnitId> proposal(ProposalId proposal) {
        Set<UnitId> first = anybody();
        Set<UnitId> now = first;
        for (ProposalEvent event : history.of(proposal.value()).all(ProposalEvent.class)) {
            if (event instanceof AwardProposed e) {
                first = with(keepers(e.occasion()), e.proposingUnit());
                now = first;
            } else if (event instanceof ProposalReceived) {
                now = anybody();
            } else if (event instanceof ProposalReturned) {
                now = first;
            } else if (event instanceof ProposalForwarded e) {
                now = Set.of(e.recipient().staysHere() ? e.recipient().unit() : e.sender());
            }
        }
        return now;
    }

    private Set<UnitId> dependant(DependantId dependant) {
        return history.of(dependant.value())
                .last(DependantFound.class)
                .map(found -> Set.of(found.organisation()))
                .orElseGet(this::anybody);
    }

    private Set<UnitId> keepers(Occasion occasion) {
        return switch (occasion) {
            case UnderCampaign(var campaign) -> campaign(campaign);
            case UnderYearReview(var review) -> yearReview(review);
            case OnItsOwn _ -> Set.of();
        };
    }

    /// The actor, who takes up what nobody keeps.
    private Set<UnitId> anybody() {
        return maybe(act.unit());
    }

    private static Set<UnitId> maybe(Optional<UnitId> unit) {
        return unit.map(Set::of).orElseGet(Set::of);
    }

    private static Set<UnitId> with(Set<UnitId> units, UnitId more) {
        return Stream.concat(units.stream(), Stream.of(more))
                .collect(Collectors.toUnmodifiableSet());
    }
}
