package vn.sovang.query.campaignboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.campaign.AmendmentLeftOut;
import vn.sovang.campaign.AskedReports;
import vn.sovang.campaign.CampaignAmended;
import vn.sovang.campaign.CampaignChange;
import vn.sovang.campaign.CampaignDateSettled;
import vn.sovang.campaign.CampaignId;
import vn.sovang.campaign.CampaignLaunched;
import vn.sovang.campaign.CampaignText;
import vn.sovang.campaign.PhaseExtended;
import vn.sovang.campaign.ReviewRecorded;
import vn.sovang.plan.PlanId;
import vn.sovang.plan.PlannedCampaign;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.time.Anchor;
import vn.sovang.time.DateContext;
import vn.sovang.time.Deadline;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A launched campaign, its scope, its way and its end.
///
/// @param content text of it, with the days that were settled, the limits that were extended and
///   all that was amended
/// @param dates context that resolves its dates
/// @param scope units that take part
/// @param onlyNamed true when the units below those of the scope stay out
/// @param firstLimits by which it asked first for the reports on phases, or rounds, by their labels
/// @param extensions of its phases, the oldest first
/// @param amendments of it, the oldest first
/// @param leftOut amendments of its plan that it could not follow
/// @param reviews of its phases, in the order in which they were recorded
/// @param launchedBy unit of the post that launched it, which looks after its reports and
///   proposals; null for a post of no unit
public record CampaignRow(
        CampaignId campaignId,
        PlanId planId,
        PlannedCampaign content,
        LocalDate launchedOn,
        DateContext dates,
        List<UnitId> scope,
        @Nullable Boolean onlyNamed,
        Map<String, Deadline> firstLimits,
        @Nullable Closing closing,
        List<Extension> extensions,
        List<Amendment> amendments,
        List<Integer> leftOut,
        List<ReviewRecorded> reviews,
        @Nullable UnitId launchedBy) {
    public CampaignRow {
        scope = List.copyOf(scope);
        firstLimits = Map.copyOf(firstLimits);
        extensions = List.copyOf(extensions);
        amendments = List.copyOf(amendments);
        leftOut = List.copyOf(leftOut);
        reviews = List.copyOf(reviews);
    }

    public record Closing(LocalDate closedOn, String summary) {}

    /// A phase that was given more time.
    ///
    /// @param before its end until then
    /// @param changes of all its limits
    public record Extension(
            String phase,
            Deadline before,
            Deadline end,
            String basis,
            Instant at,
            List<CampaignChange> changes) {
        public Extension {
            changes = List.copyOf(changes);
        }
    }

    /// An amendment of the campaign.
    ///
    /// @param newReports labels of the phases, or rounds, for whose reports it asks first
    /// @param overdue last days of the limits for reports that were surely over on the day, by the
    ///   labels of the phases, or rounds
    /// @param planAmendment number of the plan's amendment that it carried out; null where the
    ///   campaign was amended itself
    /// @param changes of the text, beside its units
    public record Amendment(
            LocalDate effectiveOn,
            String basis,
            String reason,
            List<UnitId> addedUnits,
            List<UnitId> removedUnits,
            List<String> newReports,
            Map<String, LocalDate> overdue,
            @Nullable Integer planAmendment,
            Instant at,
            List<CampaignChange> changes) {
        public Amendment {
            newReports = List.copyOf(newReports);
            overdue = Map.copyOf(overdue);
            changes = List.copyOf(changes);
            addedUnits = List.copyOf(addedUnits);
            removedUnits = List.copyOf(removedUnits);
        }

        private Amendment after(LocalDate from, CampaignText before, CampaignText now) {
            return new Amendment(
                    effectiveOn,
                    basis,
                    reason,
                    addedUnits,
                    removedUnits,
                    newReports,
                    ofReports().after(from, before, now).overdue(),
                    planAmendment,
                    at,
                    changes);
        }

        private AskedReports.Amendment ofReports() {
            return new AskedReports.Amendment(
                    effectiveOn, addedUnits, removedUnits, Set.copyOf(newReports), overdue);
        }
    }

    static CampaignRow of(CampaignLaunched event, @Nullable UnitId by) {
        return new CampaignRow(
                event.campaignId(),
                event.planId(),
                event.content(),
                event.launchedOn(),
                event.dates(),
                event.scope(),
                event.onlyNamed(),
                limits(Map.of(), event.text()),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                by);
    }

    /// The first limits, and those of reports for which it asks first now.
    private static Map<String, Deadline> limits(Map<String, Deadline> before, CampaignText now) {
        Map<String, Deadline> limits = new TreeMap<>(before);
        for (PlannedPhase phase : now.reported()) {
            if (phase.report() != null) {
                limits.putIfAbsent(phase.label(), phase.report());
            }
        }
        return limits;
    }

    /// The campaign as it reads.
    public CampaignText text() {
        return new CampaignText(
                campaignId,
                planId,
                content,
                dates.year(),
                dates.anchors().get(Anchor.PLAN_ISSUED),
                launchedOn,
                scope,
                onlyNamed);
    }

    /// True when it reads otherwise than it was launched, so that its limits may have moved.
    public boolean hasMoved() {
        return !extensions.isEmpty()
                || amendments.stream().anyMatch(amended -> !amended.changes().isEmpty());
    }

    /// The campaign with all units that it names, or named until an amendment took them out.
    public CampaignText everNaming() {
        return text().with(
                        content,
                        Stream.concat(
                                        scope.stream(),
                                        amendments.stream()
                                                .flatMap(by -> by.removedUnits().stream()))
                                .distinct()
                                .toList());
    }

    /// Reports for which it asks.
    public AskedReports reports() {
        return new AskedReports(text(), amendments.stream().map(Amendment::ofReports).toList());
    }

    CampaignRow with(CampaignDateSettled event) {
        return with(text().after(event), closing, extensions, amendments, leftOut, reviews);
    }

    CampaignRow with(Closing closed) {
        return with(text(), closed, extensions, amendments, leftOut, reviews);
    }

    CampaignRow with(PhaseExtended event) {
        CampaignText now = text().after(event);
        Stream<Extension> extended =
                text().phase(event.phase()).stream()
                        .map(before ->
                                new Extension(
                                        event.phase(),
                                        before.end(),
                                        event.end(),
                                        event.basis(),
                                        event.extendedAt(),
                                        CampaignChange.between(content, now.content())));
        return with(
                now,
                closing,
                more(extensions, extended),
                moved(event.from(), now).toList(),
                leftOut,
                reviews);
    }

    CampaignRow with(CampaignAmended event) {
        AskedReports.Amendment asked = AskedReports.Amendment.of(event, text());
        Amendment amendment =
                new Amendment(
                        event.effectiveOn(),
                        event.basis(),
                        event.reason(),
                        event.addedUnits(),
                        event.removedUnits(),
                        asked.newReports().stream().sorted().toList(),
                        asked.overdue(),
                        event.planAmendment(),
                        event.amendedAt(),
                        CampaignChange.between(content, event.text().content()));
        return with(
                text().after(event),
                closing,
                extensions,
                Stream.concat(moved(event.effectiveOn(), event.text()), Stream.of(amendment))
                        .toList(),
                leftOut,
                reviews);
    }

    private Stream<Amendment> moved(LocalDate from, CampaignText now) {
        return amendments.stream().map(amended -> amended.after(from, text(), now));
    }

    CampaignRow with(AmendmentLeftOut event) {
        return with(
                text(),
                closing,
                extensions,
                amendments,
                more(leftOut, Stream.of(event.planAmendment())),
                reviews);
    }

    CampaignRow with(ReviewRecorded review) {
        return with(
                text(), closing, extensions, amendments, leftOut, more(reviews, Stream.of(review)));
    }

    private static <T> List<T> more(List<T> list, Stream<T> others) {
        return Stream.concat(list.stream(), others).toList();
    }

    private CampaignRow with(
            CampaignText now,
            @Nullable Closing closed,
            List<Extension> extended,
            List<Amendment> amended,
            List<Integer> notFollowed,
            List<ReviewRecorded> reviewed) {
        return new CampaignRow(
                campaignId,
                planId,
                now.content(),
                launchedOn,
                dates,
                now.scope(),
                onlyNamed,
                limits(firstLimits, now),
                closed,
                extended,
                amended,
                notFollowed,
                reviewed,
                launchedBy);
    }
}
