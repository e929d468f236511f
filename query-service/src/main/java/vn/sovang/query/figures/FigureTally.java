package vn.sovang.query.figures;

import org.springframework.stereotype.Component;

import vn.sovang.query.awardregister.AwardFigures;
import vn.sovang.query.awardregister.AwardTally;
import vn.sovang.query.campaignboard.CampaignRow;
import vn.sovang.query.campaignboard.RegistrationCount;
import vn.sovang.query.campaignboard.RegistrationTally;
import vn.sovang.query.counting.Counting;
import vn.sovang.query.difficultyboard.DifficultyCount;
import vn.sovang.query.difficultyboard.DifficultyTally;
import vn.sovang.query.dutyboard.DutyCount;
import vn.sovang.query.dutyboard.DutyTally;
import vn.sovang.query.figures.SubjectFigures.Part;
import vn.sovang.query.planboard.OwnPlans;
import vn.sovang.query.proposalboard.OwnProposals;
import vn.sovang.query.proposalboard.ProposalCount;
import vn.sovang.query.proposalboard.ProposalTally;
import vn.sovang.query.reportboard.ReportCount;
import vn.sovang.query.reportboard.ReportTally;
import vn.sovang.query.targetboard.TargetCount;
import vn.sovang.query.targetboard.TargetTally;

import java.util.List;
import java.util.Map;

/// Puts together what each board counts.
@Component
class FigureTally {
    private final RegistrationTally registrations;
    private final ReportTally reports;
    private final ProposalTally proposals;
    private final AwardTally awards;
    private final TargetTally targets;
    private final DutyTally duties;
    private final DifficultyTally difficulties;

    FigureTally(
            RegistrationTally registrations,
            ReportTally reports,
            ProposalTally proposals,
            AwardTally awards,
            TargetTally targets,
            DutyTally duties,
            DifficultyTally difficulties) {
        this.registrations = registrations;
        this.reports = reports;
        this.proposals = proposals;
        this.awards = awards;
        this.targets = targets;
        this.duties = duties;
        this.difficulties = difficulties;
    }

    /// The reports of each organisation and of each campaign, in their order.
    ///
    /// @param launched campaigns under which they were asked for
    /// @param counting by organisations
    ChartedReports reports(
            List<Subject> organisations,
            List<Subject> campaigns,
            Counting counting,
            List<CampaignRow> launched) {
        ReportTally.Twice counts = reports.countTwice(counting, launched);
        return new ChartedReports(
                reports(organisations, counts.byGroup()), reports(campaigns, counts.byCampaign()));
    }

    private static List<SubjectReports> reports(
            List<Subject> subjects, Map<String, ReportCount> reported) {
        return subjects.stream()
                .map(subject ->
                        new SubjectReports(
                                subject.id(),
                                subject.name(),
                                reported.getOrDefault(subject.id(), ReportCount.NONE)))
                .toList();
    }

    CampaignFigures of(Counting counting, CampaignRow campaign) {
        return new CampaignFigures(
                registrations
                        .count(counting, List.of(campaign))
                        .getOrDefault(campaign.campaignId().toString(), RegistrationCount.NONE),
                reports.byPhase(counting, campaign));
    }

    /// The figures of each, in their order.
    ///
    /// @param campaigns under which all of it was done
    /// @param ownPlans plans whose targets are counted although nobody issued them, of the
    ///   organisation whose proposals are counted although it submitted none yet
    /// @param withheld numbers that are not counted
    List<SubjectFigures> of(
            List<Subject> subjects,
            Counting counting,
            List<CampaignRow> campaigns,
            OwnPlans ownPlans,
            List<Part> withheld) {
        boolean tellsProposals = !withheld.contains(Part.PROPOSALS);
        Map<String, RegistrationCount> registered = registrations.count(counting, campaigns);
        Map<String, ReportCount> reported = reports.count(counting, campaigns);
        Map<String, ProposalCount> proposed =
                tellsProposals
                        ? proposals.count(counting, new OwnProposals(ownPlans.organisation()))
                        : Map.of();
        Map<String, AwardFigures> awarded = awards.count(counting);
        Map<String, TargetCount> aimed = targets.count(counting, ownPlans);
        Map<String, DutyCount> owed = duties.count(counting);
        Map<String, DifficultyCount> raised = difficulties.count(counting);
        return subjects.stream()
                .map(subject ->
                        new SubjectFigures(
                                subject.by(),
                                subject.id(),
                                subject.name(),
                                subject.kind(),
                                subject.planId(),
                                subject.endedOn(),
                                registered.getOrDefault(subject.id(), RegistrationCount.NONE),
                                reported.getOrDefault(subject.id(), ReportCount.NONE),
                                tellsProposals
                                        ? proposed.getOrDefault(subject.id(), ProposalCount.NONE)
                                        : null,
                                awarded.getOrDefault(subject.id(), AwardFigures.NONE),
                                aimed.getOrDefault(subject.id(), TargetCount.NONE),
                                owed.getOrDefault(subject.id(), DutyCount.NONE),
                                raised.getOrDefault(subject.id(), DifficultyCount.NONE),
                                withheld))
                .toList();
    }
}
