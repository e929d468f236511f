package vn.sovang.command.act;

import vn.sovang.campaign.CampaignId;
import vn.sovang.report.ReportId;
import vn.sovang.unit.UnitId;

import java.util.Optional;

/// Finds the report that a unit of a campaign has on a phase, handed in or not, as the log has it.
@FunctionalInterface
public interface UnitReport {
    Optional<ReportId> of(CampaignId campaign, String phase, UnitId unit);
}
