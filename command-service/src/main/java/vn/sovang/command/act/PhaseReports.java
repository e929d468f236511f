package vn.sovang.command.act;

import vn.sovang.campaign.CampaignId;
import vn.sovang.report.ReportId;

import java.util.List;

/// Finds the reports that the units of a campaign have on a phase, handed in or not, as the log has
/// them.
@FunctionalInterface
public interface PhaseReports {
    List<ReportId> of(CampaignId campaign, String phase);
}
