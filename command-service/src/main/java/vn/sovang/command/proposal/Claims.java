package vn.sovang.command.proposal;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.AwardOffer;
import vn.sovang.campaign.CampaignText;
import vn.sovang.proposal.LineClaim;
import vn.sovang.proposal.ProposalLine;
import vn.sovang.proposal.QuotaSlot;

import java.util.List;
import java.util.Optional;

/// Claims of the lines of a proposal before all others: places in quotas from when they are handed
/// in, achievements from when they are proposed.
final class Claims {
    private Claims() {}

    /// R8: a place for each line whose form has a quota for its kind of subject.
    static List<LineClaim> places(List<ProposalLine> lines, CampaignText campaign) {
        return lines.stream().flatMap(line -> place(line, campaign).stream()).toList();
    }

    private static Optional<LineClaim> place(ProposalLine line, CampaignText campaign) {
        return AwardOffer.quota(campaign.content().awards(), line.item(), line.nominee().kind())
                .map(quota ->
                        new LineClaim(
                                line.number(),
                                new QuotaSlot(
                                        campaign.planId(),
                                        line.item(),
                                        quota.subject(),
                                        quota.count()),
                                null));
    }

    /// All that these lines hold, to be given up.
    static List<LineClaim> held(List<ProposalLine> lines, List<LineClaim> places) {
        return lines.stream()
                .map(line -> new LineClaim(line.number(), slot(line, places), line.achievementId()))
                .filter(claim -> claim.slot() != null || claim.achievementId() != null)
                .toList();
    }

    private static @Nullable QuotaSlot slot(ProposalLine line, List<LineClaim> places) {
        return places.stream()
                .filter(claim -> claim.line() == line.number())
                .map(LineClaim::slot)
                .findFirst()
                .orElse(null);
    }
}
