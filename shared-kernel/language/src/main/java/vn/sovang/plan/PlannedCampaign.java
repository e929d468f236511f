package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.AwardOffer;
import vn.sovang.award.DossierComponent;
import vn.sovang.kernel.InvalidValue;
import vn.sovang.kernel.Required;
import vn.sovang.text.Phrase;
import vn.sovang.time.Deadline;

import java.util.List;

/// A campaign that a plan announces. One plan can hold several (capability C07).
///
/// @param label names it within the plan
/// @param dossier limit for award dossiers; none when the plan sets none
/// @param checklist the dossier that the plan asks for; empty when it asks for none of its own
public record PlannedCampaign(
        String label,
        Phrase name,
        CampaignKind kind,
        List<PlannedPhase> phases,
        @Nullable Deadline dossier,
        List<DossierComponent> checklist,
        List<AwardOffer> awards) {
    public PlannedCampaign {
        Required.label("label", label);
        phases = List.copyOf(phases);
        checklist = List.copyOf(checklist);
        awards = List.copyOf(awards);
        if (phases.stream().map(PlannedPhase::label).distinct().count() != phases.size()) {
            throw new InvalidValue("plan.label-twice", "label", label);
        }
    }
}
