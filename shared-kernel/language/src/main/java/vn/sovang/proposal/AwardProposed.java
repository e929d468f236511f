package vn.sovang.proposal;

import vn.sovang.award.DossierComponent;
import vn.sovang.campaign.CampaignId;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.util.List;

/// A unit put names forward.
///
/// @param checklist the dossier that this proposal must have
/// @param checklistSource the plan or the law's clause from which the checklist is taken
public record AwardProposed(
        ProposalId proposalId,
        CampaignId campaignId,
        UnitId proposingUnit,
        List<ProposalLine> lines,
        List<DossierComponent> checklist,
        String checklistSource,
        Instant proposedAt)
        implements ProposalEvent {
    public AwardProposed {
        lines = List.copyOf(lines);
        checklist = List.copyOf(checklist);
    }
}
