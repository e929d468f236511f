package vn.sovang.query.figures;

import vn.sovang.query.campaignboard.RegistrationCount;
import vn.sovang.query.reportboard.ReportCount;

import java.util.Map;

/// Figures of one campaign that its page shows.
///
/// @param byPhase reports by the labels of its phases
public record CampaignFigures(RegistrationCount registrations, Map<String, ReportCount> byPhase) {
    public CampaignFigures {
        byPhase = Map.copyOf(byPhase);
    }

    /// The reports of all phases.
    public ReportCount reports() {
        return byPhase.values().stream().reduce(ReportCount.NONE, ReportCount::plus);
    }
}
