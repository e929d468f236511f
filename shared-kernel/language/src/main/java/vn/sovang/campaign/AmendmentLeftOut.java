package vn.sovang.campaign;

import vn.sovang.plan.Finding;
import vn.sovang.plan.PlanId;

import java.time.Instant;
import java.util.List;

/// An amendment of the plan could not be carried out in this campaign, which reads on as before. It
/// is not lost: the plan has a finding for each place where the two do not fit.
///
/// @param planAmendment number of the amendment of the plan
/// @param findings places that do not fit, at anchors of the plan
public record AmendmentLeftOut(
        CampaignId campaignId,
        PlanId planId,
        int planAmendment,
        List<Finding> findings,
        Instant leftOutAt)
        implements CampaignEvent {
    public AmendmentLeftOut {
        findings = List.copyOf(findings);
    }
}
