package vn.sovang.campaign;

import org.jspecify.annotations.Nullable;

import vn.sovang.plan.PlannedCampaign;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.plan.YearSpan;
import vn.sovang.text.Phrase;
import vn.sovang.time.DatePoint;
import vn.sovang.time.Deadline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A change of one part of a campaign.
///
/// @param phase label of the phase; null for a part of the campaign as a whole
/// @param before its words until then; null where there were none, and for what has no words
/// @param after its words from then on; null likewise
public record CampaignChange(
        CampaignPart part,
        @Nullable String phase,
        @Nullable String before,
        @Nullable String after) {
    /// Differences of two texts of one campaign, the campaign's own first; empty where they read
    /// alike.
    public static List<CampaignChange> between(PlannedCampaign was, PlannedCampaign is) {
        return Stream.of(
                        ofWhole(was, is),
                        is.phases().stream().flatMap(phase -> ofPhase(was, phase)),
                        was.phases().stream()
                                .filter(phase -> phase(is, phase).isEmpty())
                                .flatMap(phase -> ofPhase(CampaignPart.PHASE_DROPPED, phase)))
                .flatMap(changes -> changes)
                .toList();
    }

    private static Stream<CampaignChange> ofWhole(PlannedCampaign was, PlannedCampaign is) {
        return Stream.of(
                        of(CampaignPart.NAME, null, was.name(), is.name()),
                        of(CampaignPart.ALIASES, null, list(was.aliases()), list(is.aliases())),
                        of(CampaignPart.KIND, null, was.kind(), is.kind()),
                        of(CampaignPart.STANDING, null, was.standing(), is.standing()),
                        of(CampaignPart.YEARS, null, was.years(), is.years()),
                        of(
                                CampaignPart.LAUNCHED_WITH,
                                null,
                                list(was.launchedWith()),
                                list(is.launchedWith())),
                        of(
                                CampaignPart.COMMEMORATIONS,
                                null,
                                was.commemorations(),
                                is.commemorations()),
                        of(CampaignPart.DOSSIER, null, was.dossier(), is.dossier()),
                        of(CampaignPart.CHECKLIST, null, was.checklist(), is.checklist()),
                        of(CampaignPart.AWARDS, null, was.awards(), is.awards()),
                        of(CampaignPart.CRITERIA, null, was.criteria(), is.criteria()))
                .flatMap(changes -> changes);
    }

    private static Stream<CampaignChange> ofPhase(PlannedCampaign before, PlannedPhase is) {
        return phase(before, is)
                .map(was -> ofPhase(was, is))
                .orElseGet(() -> ofPhase(CampaignPart.PHASE_ADDED, is));
    }

    private static Stream<CampaignChange> ofPhase(PlannedPhase was, PlannedPhase is) {
        String label = is.label();
        return Stream.of(
                        of(CampaignPart.PHASE_NAME, label, was.name(), is.name()),
                        of(CampaignPart.START, label, was.start(), is.start()),
                        of(CampaignPart.END, label, was.end(), is.end()),
                        of(CampaignPart.WRAP_UP, label, was.wrapUp(), is.wrapUp()),
                        of(CampaignPart.REPORT, label, was.report(), is.report()),
                        of(
                                CampaignPart.COMMEMORATIONS,
                                label,
                                was.commemorations(),
                                is.commemorations()))
                .flatMap(changes -> changes);
    }

    private static Stream<CampaignChange> ofPhase(CampaignPart part, PlannedPhase phase) {
        return Stream.of(new CampaignChange(part, phase.label(), null, null));
    }

    private static Optional<PlannedPhase> phase(PlannedCampaign in, PlannedPhase like) {
        return in.phases().stream().filter(phase -> phase.label().equals(like.label())).findFirst();
    }

    private static Stream<CampaignChange> of(
            CampaignPart part, @Nullable String phase, @Nullable Object was, @Nullable Object is) {
        return Objects.equals(was, is)
                ? Stream.empty()
                : Stream.of(new CampaignChange(part, phase, words(was), words(is)));
    }

    private static @Nullable String list(List<Phrase> phrases) {
        return phrases.isEmpty()
                ? null
                : phrases.stream().map(Phrase::value).collect(Collectors.joining("; "));
    }

    private static @Nullable String words(@Nullable Object part) {
        return switch (part) {
            case String words -> words;
            case Phrase phrase -> phrase.value();
            case DatePoint point -> point.phrase().value();
            case Deadline limit -> limit.phrase().value();
            case YearSpan years -> years.first() + "-" + years.last();
            case null, default -> null; // has no words of its own
        };
    }
}
