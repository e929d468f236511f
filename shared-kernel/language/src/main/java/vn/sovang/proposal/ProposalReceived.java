package vn.sovang.proposal;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.DossierComponent;
import vn.sovang.campaign.CampaignId;
import vn.sovang.kernel.TenantId;
import vn.sovang.plan.Criterion;
import vn.sovang.text.Phrase;
import vn.sovang.unit.UnitId;
import vn.sovang.yearreview.YearReviewId;

import java.time.Instant;
import java.util.List;

/// A proposal came here from another province, complete and certified, with copies of its files. It
/// is a record of its own under the same id; what is done with it here goes back as an answer.
///
/// @param origin place where it was proposed, or forwarded last
/// @param addressee the id under which the sender's register knows who received it
/// @param sender the unit that sent it
/// @param units all units that it names, not one of which this register has
/// @param campaignId the campaign there; null where it stands under none
/// @param campaign its name, or that of the review there
/// @param criteria criteria for nominees there
/// @param lines those that still stood when it was sent
/// @param certifiers persons who certified the dossier, so that they do not decide on it here (rule
///   44)
/// @param receivedAt when it was forwarded; entered late there, it is late here too
/// @param onItsOwn the merit where it stands under nothing; else null
/// @param reviewId the review of a year there; null where it stands under none
public record ProposalReceived(
        ProposalId proposalId,
        TenantId origin,
        UnitId addressee,
        UnitId sender,
        UnitId proposingUnit,
        List<NamedUnit> units,
        @Nullable CampaignId campaignId,
        @Nullable Phrase campaign,
        List<Criterion> criteria,
        List<ProposalLine> lines,
        List<DossierComponent> checklist,
        String checklistSource,
        List<DossierFile> dossier,
        List<String> certifiers,
        Submission submission,
        String opinion,
        Instant receivedAt,
        @Nullable OnItsOwn onItsOwn,
        @Nullable YearReviewId reviewId)
        implements ProposalEvent {
    public ProposalReceived {
        units = List.copyOf(units);
        criteria = List.copyOf(criteria);
        lines = List.copyOf(lines);
        checklist = List.copyOf(checklist);
        dossier = List.copyOf(dossier);
        certifiers = certifiers.stream().distinct().sorted().toList();
    }

    /// Ground on which the names stand there.
    public Occasion occasion() {
        return Occasion.of(campaignId, reviewId, onItsOwn);
    }
}
