package vn.sovang.proposal;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.DossierComponent;
import vn.sovang.campaign.CampaignId;
import vn.sovang.unit.UnitId;
import vn.sovang.yearreview.YearReviewId;

import java.time.Instant;
import java.util.List;

/// A unit put names forward.
///
/// @param campaignId null where they stand under no campaign
/// @param checklist the dossier that this proposal must have
/// @param checklistSource the plan or the law's clause from which the checklist is taken
/// @param onItsOwn the merit where it stands under nothing; else null
/// @param reviewId null where they stand under no review of a year
public record AwardProposed(
        ProposalId proposalId,
        @Nullable CampaignId campaignId,
        UnitId proposingUnit,
        List<ProposalLine> lines,
        List<DossierComponent> checklist,
        String checklistSource,
        Instant proposedAt,
        @Nullable OnItsOwn onItsOwn,
        @Nullable YearReviewId reviewId)
        implements ProposalEvent {
    public AwardProposed {
        lines = List.copyOf(lines);
        checklist = List.copyOf(checklist);
    }

    /// Names put forward in a campaign.
    public AwardProposed(
            ProposalId proposalId,
            CampaignId campaignId,
            UnitId proposingUnit,
            List<ProposalLine> lines,
            List<DossierComponent> checklist,
            String checklistSource,
            Instant proposedAt) {
        this(
                proposalId,
                campaignId,
                proposingUnit,
                lines,
                checklist,
                checklistSource,
                proposedAt,
                null,
                null);
    }

    /// Ground on which the names stand.
    public Occasion occasion() {
        return Occasion.of(campaignId, reviewId, onItsOwn);
    }
}
