package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.AwardOffer;
import vn.sovang.award.DossierComponent;
import vn.sovang.kernel.InvalidValue;
import vn.sovang.kernel.Required;
import vn.sovang.text.Phrase;
import vn.sovang.text.PlainText;
import vn.sovang.time.Deadline;

import java.util.List;
import java.util.stream.Stream;

/// A campaign that a plan announces. One plan can hold several (capability C07).
///
/// @param label names it within the plan
/// @param dossier limit for award dossiers; null when the plan sets none
/// @param checklist the dossier that the plan asks for; empty when it asks for none of its own
/// @param aliases other names of the same movement (anomaly A39)
/// @param standing whether the plan starts it or goes on with it; null where it does not say
/// @param years for which it runs, where the plan says more than its own year
/// @param launchedWith others that launch it too, in the plan's words
/// @param commemorations to which the whole campaign is tied (seed S1)
public record PlannedCampaign(
        String label,
        Phrase name,
        CampaignKind kind,
        List<PlannedPhase> phases,
        @Nullable Deadline dossier,
        List<DossierComponent> checklist,
        List<AwardOffer> awards,
        List<Criterion> criteria,
        List<Phrase> aliases,
        @Nullable Standing standing,
        @Nullable YearSpan years,
        List<Phrase> launchedWith,
        List<Commemoration> commemorations) {
    /// Ways in which a plan stands to a movement: it starts it or goes on with it (seed S3,
    /// III.1.2).
    public enum Standing {
        NEW,
        CONTINUING
    }

    public PlannedCampaign {
        Required.label("label", label);
        phases = List.copyOf(phases);
        checklist = List.copyOf(checklist);
        awards = List.copyOf(awards);
        criteria = List.copyOf(criteria);
        aliases = List.copyOf(aliases);
        launchedWith = List.copyOf(launchedWith);
        commemorations = List.copyOf(commemorations);
        if (phases.stream().map(PlannedPhase::label).distinct().count() != phases.size()) {
            throw new InvalidValue("plan.label-twice", "label", label);
        }
    }

    /// Phases whose label nobody can tell from that of a round of another's reports.
    public Stream<PlannedPhase> labelledAsRounds() {
        return phases.stream()
                .filter(phase -> phases.stream().anyMatch(phase::isLabelledAsRoundOf));
    }

    /// Phases whose label nobody can tell from that of an earlier one, or of a round.
    public Stream<PlannedPhase> confused() {
        return Stream.concat(PlainText.repeated(phases, PlannedPhase::label), labelledAsRounds())
                .distinct();
    }

    /// The same campaign in these phases.
    public PlannedCampaign with(List<PlannedPhase> others) {
        return new PlannedCampaign(
                label,
                name,
                kind,
                others,
                dossier,
                checklist,
                awards,
                criteria,
                aliases,
                standing,
                years,
                launchedWith,
                commemorations);
    }
}
