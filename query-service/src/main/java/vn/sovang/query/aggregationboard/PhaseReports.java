package vn.sovang.query.aggregationboard;

import vn.sovang.campaign.CampaignId;
import vn.sovang.unit.UnitId;

import java.util.List;
import java.util.Map;

/// Reports of the phases of some aggregated reports, by their ids.
record PhaseReports(Map<Phase, Map<String, PhaseReport>> byPhase) {
    /// A phase of a campaign.
    record Phase(CampaignId campaign, String label) {
        static Phase of(AggregationRow row) {
            return new Phase(row.campaignId(), row.phase());
        }
    }

    Map<String, PhaseReport> on(AggregationRow row) {
        return byPhase.getOrDefault(Phase.of(row), Map.of());
    }

    /// The units that made them.
    List<UnitId> units() {
        return byPhase.values().stream()
                .flatMap(reports -> reports.values().stream())
                .map(PhaseReport::unit)
                .distinct()
                .toList();
    }
}
