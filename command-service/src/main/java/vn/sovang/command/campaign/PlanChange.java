package vn.sovang.command.campaign;

import static vn.sovang.plan.FindingCode.CAMPAIGN_NOT_AMENDED;

import org.jspecify.annotations.Nullable;

import vn.sovang.campaign.AmendmentLeftOut;
import vn.sovang.campaign.CampaignAmended;
import vn.sovang.campaign.CampaignChange;
import vn.sovang.campaign.CampaignEvent;
import vn.sovang.campaign.CampaignText;
import vn.sovang.campaign.TakePlanAmendments;
import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.command.campaign.CampaignState.Running;
import vn.sovang.plan.Finding;
import vn.sovang.plan.PlanAmended;
import vn.sovang.plan.PlanText;
import vn.sovang.plan.PlannedCampaign;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.text.Phrase;
import vn.sovang.time.Deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Differences of an amended plan from a launched campaign (R11).
///
/// @param base words of the plan when the campaign last followed it
/// @param after words of the plan now
record PlanChange(PlannedCampaign base, PlannedCampaign after) {
    static List<CampaignEvent> decide(
            TakePlanAmendments command,
            Running campaign,
            Act act,
            Facts plan,
            Predicate<String> isReported) {
        PlanAmended newest = plan.last(PlanAmended.class).orElse(null);
        if (newest == null || newest.amendment() <= campaign.plan().seen()) {
            return List.of();
        }
        String label = campaign.content().label();
        PlannedCampaign base =
                text(plan, campaign.plan().followed(), label).orElse(campaign.content());
        PlannedCampaign after = text(plan, newest.amendment(), label).orElse(null);
        if (base.equals(after)) {
            return List.of();
        }
        LocalDate from = laterOf(newest.issuedOn(), campaign.text().launchedOn());
        List<Finding> obstacles =
                after == null
                        ? List.of(obstacle(anchor(label), campaign.content().name()))
                        : new PlanChange(base, after).obstacles(campaign, from, isReported);
        return List.of(
                after == null || !obstacles.isEmpty()
                        ? new AmendmentLeftOut(
                                campaign.id(),
                                command.planId(),
                                newest.amendment(),
                                obstacles,
                                act.at())
                        : new PlanChange(base, after).amended(campaign, from, newest, act));
    }

    /// Text of the plan on a campaign after one of its amendments, with the days that are settled
    /// by now; amendment 0 is the text before all of them.
    private static Optional<PlannedCampaign> text(Facts plan, int amendment, String label) {
        List<Object> until =
                plan.events().stream()
                        .filter(event ->
                                !(event instanceof PlanAmended later)
                                        || later.amendment() <= amendment)
                        .toList();
        return PlanText.of(until).stream()
                .flatMap(content -> content.campaigns().stream())
                .filter(campaign -> campaign.label().equals(label))
                .findFirst();
    }

    private CampaignAmended amended(Running campaign, LocalDate from, PlanAmended newest, Act act) {
        CampaignText now = applied(campaign);
        return new CampaignAmended(
                        campaign.id(),
                        now,
                        List.of(),
                        List.of(),
                        dropped(campaign),
                        from,
                        newest.number() + "/" + newest.symbol(),
                        newest.summary(),
                        newest.amendment(),
                        act.at(),
                        CampaignChange.between(campaign.content(), now.content()),
                        campaign.overdue(now, from))
                .of(campaign.reports());
    }

    private CampaignText applied(Running campaign) {
        return campaign.text().with(applied(campaign.content()), campaign.text().scope());
    }

    /// The campaign with what the amendments change; what they leave as it was stays as the
    /// campaign has it, settled, extended or amended by itself.
    private PlannedCampaign applied(PlannedCampaign now) {
        return new PlannedCampaign(
                now.label(),
                newest(PlannedCampaign::name, now),
                newest(PlannedCampaign::kind, now),
                phases(now),
                newest(PlannedCampaign::dossier, now),
                newest(PlannedCampaign::checklist, now),
                newest(PlannedCampaign::awards, now),
                newest(PlannedCampaign::criteria, now),
                newest(PlannedCampaign::aliases, now),
                newest(PlannedCampaign::standing, now),
                newest(PlannedCampaign::years, now),
                newest(PlannedCampaign::launchedWith, now),
                newest(PlannedCampaign::commemorations, now));
    }

    private <T extends @Nullable Object> T newest(
            Function<PlannedCampaign, T> part, PlannedCampaign now) {
        return newest(part, base, after, now);
    }

    private static <W, T extends @Nullable Object> T newest(
            Function<W, T> part, W base, W after, W now) {
        T said = part.apply(after);
        return Objects.equals(part.apply(base), said) ? part.apply(now) : said;
    }

    /// Phases in the plan's order, then those that the campaign has by itself.
    private List<PlannedPhase> phases(PlannedCampaign now) {
        List<PlannedPhase> phases = new ArrayList<>();
        for (PlannedPhase said : after.phases()) {
            PlannedPhase was = phase(base, said.label());
            PlannedPhase current = phase(now, said.label());
            phases.add(was == null || current == null ? said : applied(was, said, current));
        }
        now.phases().stream()
                .filter(own -> phase(after, own.label()) == null)
                .filter(own -> phase(base, own.label()) == null)
                .forEach(phases::add);
        return phases;
    }

    private static PlannedPhase applied(PlannedPhase was, PlannedPhase said, PlannedPhase now) {
        return new PlannedPhase(
                now.label(),
                newest(PlannedPhase::name, was, said, now),
                newest(PlannedPhase::start, was, said, now),
                newest(PlannedPhase::end, was, said, now),
                newest(PlannedPhase::wrapUp, was, said, now),
                newest(PlannedPhase::report, was, said, now),
                newest(PlannedPhase::commemorations, was, said, now));
    }

    private static @Nullable PlannedPhase phase(PlannedCampaign campaign, String label) {
        return campaign.phases().stream()
                .filter(phase -> phase.label().equals(label))
                .findFirst()
                .orElse(null);
    }

    /// Phases that the plan had and has no more, and rounds of their reports.
    private List<String> dropped(Running campaign) {
        List<PlannedPhase> stay = applied(campaign).reported();
        return Stream.concat(
                        campaign.content().phases().stream()
                                .map(PlannedPhase::label)
                                .filter(label -> phase(base, label) != null)
                                .filter(label -> phase(after, label) == null),
                        campaign.text().reported().stream()
                                .map(PlannedPhase::label)
                                .filter(label ->
                                        stay.stream().noneMatch(now -> now.label().equals(label))))
                .distinct()
                .toList();
    }

    private static String named(Running campaign, String label) {
        return campaign.text()
                .phase(label)
                .or(() -> campaign.text().reported(label))
                .orElseThrow()
                .name();
    }

    private List<Finding> obstacles(
            Running campaign, LocalDate from, Predicate<String> isReported) {
        PlannedCampaign now = campaign.content();
        List<Finding> found = new ArrayList<>();
        for (String label : dropped(campaign)) {
            if (campaign.isUsed(label) || isReported.test(label)) {
                found.add(
                        obstacle(
                                anchor(now.label()) + ".phases[%s]".formatted(label),
                                new Phrase(named(campaign, label))));
            }
        }
        PlannedCampaign says = applied(now);
        if (now.labelledAsRounds().findAny().isEmpty()) {
            says.labelledAsRounds()
                    .map(phase ->
                            obstacle(
                                    anchor(now.label()) + ".phases[%s]".formatted(phase.label()),
                                    new Phrase(phase.name())))
                    .forEach(found::add);
        }
        CampaignText text = campaign.text();
        passed(anchor(now.label()) + ".dossier", now.dossier(), says.dossier(), text, from)
                .ifPresent(found::add);
        for (PlannedPhase said : says.phases()) {
            PlannedPhase was = phase(now, said.label());
            if (was != null) {
                String where = anchor(now.label()) + ".phases[%s].".formatted(said.label());
                passed(where + "end", was.end(), said.end(), text, from).ifPresent(found::add);
                passed(where + "wrapUp", was.wrapUp(), said.wrapUp(), text, from)
                        .ifPresent(found::add);
                passed(where + "report", was.report(), said.report(), text, from)
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /// A limit that is put before the day of effect would make late who was in time; one that goes
    /// to a later day, or is not known, does not.
    private static Optional<Finding> passed(
            String anchor,
            @Nullable Deadline was,
            @Nullable Deadline said,
            CampaignText text,
            LocalDate from) {
        if (said == null || said.equals(was)) {
            return Optional.empty();
        }
        LocalDate last = last(said, text);
        LocalDate before = was == null ? null : last(was, text);
        boolean isPassed =
                last != null && last.isBefore(from) && (before == null || last.isBefore(before));
        return isPassed ? Optional.of(obstacle(anchor, said.phrase())) : Optional.empty();
    }

    private static @Nullable LocalDate last(Deadline limit, CampaignText text) {
        return limit.lastSureDay(text.dates()).orElse(null);
    }

    private static Finding obstacle(String anchor, Phrase phrase) {
        return new Finding(CAMPAIGN_NOT_AMENDED, anchor, phrase);
    }

    private static String anchor(String label) {
        return "campaigns[%s]".formatted(label);
    }

    private static LocalDate laterOf(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
