package vn.sovang.query.blockboard;

import org.springframework.stereotype.Component;

import vn.sovang.query.awardregister.AwardFigures;
import vn.sovang.query.awardregister.AwardTally;
import vn.sovang.query.campaignboard.CampaignRow;
import vn.sovang.query.campaignboard.RegistrationCount;
import vn.sovang.query.campaignboard.RegistrationTally;
import vn.sovang.query.counting.Counting;
import vn.sovang.query.proposalboard.ProposalCount;
import vn.sovang.query.proposalboard.ProposalTally;
import vn.sovang.query.reportboard.ReportCount;
import vn.sovang.query.reportboard.ReportTally;
import vn.sovang.unit.UnitId;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Counts what units did in some campaigns over the boards that hold it, all as of the same
/// position.
@Component
class MemberFigures {
    private final RegistrationTally registrations;
    private final ReportTally reports;
    private final ProposalTally proposals;
    private final AwardTally awards;

    MemberFigures(
            RegistrationTally registrations,
            ReportTally reports,
            ProposalTally proposals,
            AwardTally awards) {
        this.registrations = registrations;
        this.reports = reports;
        this.proposals = proposals;
        this.awards = awards;
    }

    /// @param counting of the units, each by itself
    Map<UnitId, Figures> of(
            Counting counting, List<CampaignRow> campaigns, Collection<UnitId> units) {
        Map<String, RegistrationCount> registered = registrations.count(counting, campaigns);
        Map<String, ReportCount> reported = reports.count(counting, campaigns);
        Map<String, ProposalCount> proposed = proposals.count(counting);
        Map<String, AwardFigures> awarded = awards.count(counting);
        return units.stream()
                .collect(
                        Collectors.toMap(
                                unit -> unit,
                                unit ->
                                        figures(
                                                registered.getOrDefault(
                                                        unit.toString(), RegistrationCount.NONE),
                                                reported.getOrDefault(
                                                        unit.toString(), ReportCount.NONE),
                                                proposed.getOrDefault(
                                                        unit.toString(), ProposalCount.NONE),
                                                awarded.getOrDefault(
                                                        unit.toString(), AwardFigures.NONE))));
    }

    private static Figures figures(
            RegistrationCount registered,
            ReportCount reported,
            ProposalCount proposed,
            AwardFigures awarded) {
        return new Figures(
                registered.registrable(),
                registered.registered(),
                reported,
                proposed.handedIn(),
                awarded.total());
    }
}
