package vn.sovang.command.plan;

import static vn.sovang.plan.FindingCode.ANNIVERSARY_MISCOUNTED;
import static vn.sovang.plan.FindingCode.AWARD_OUTSIDE_HIERARCHY;
import static vn.sovang.plan.FindingCode.COMMEMORATION_OUTSIDE_WINDOW;
import static vn.sovang.plan.FindingCode.DOSSIER_DUE_AT_CAMPAIGN_END;
import static vn.sovang.plan.FindingCode.LABEL_GAP;
import static vn.sovang.plan.FindingCode.PHASE_ENDS_BEFORE_START;
import static vn.sovang.plan.FindingCode.RELATIVE_START;
import static vn.sovang.plan.FindingCode.REPORT_BEFORE_PHASE_END;
import static vn.sovang.plan.FindingCode.REPORT_UNDATED;
import static vn.sovang.plan.FindingCode.WRAP_UP_BEFORE_PHASE_END;

import org.jspecify.annotations.Nullable;

import vn.sovang.plan.Commemoration;
import vn.sovang.plan.FindingCode;
import vn.sovang.plan.ParentDocument;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlannedCampaign;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.text.Phrase;
import vn.sovang.time.CountedDate;
import vn.sovang.time.DateContext;
import vn.sovang.time.DatePoint;
import vn.sovang.time.DateRange;
import vn.sovang.time.Deadline;
import vn.sovang.time.RelativeDate;
import vn.sovang.time.Ternary;
import vn.sovang.time.UndatedDate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Oddities in the campaigns of a plan: in their windows and limits, in what they commemorate, and
/// in whom they reward.
final class CampaignFindings {
    private final FindingList found;
    private final DateContext dates;
    private final @Nullable LocalDate planFrom;

    CampaignFindings(PlanContent content, FindingList found) {
        this.found = found;
        this.dates = DateContext.ofYear(content.year());
        this.planFrom = firstDayOfPlan(content).orElse(null);
    }

    void look(PlannedCampaign campaign) {
        String anchor = "campaigns[%s]".formatted(campaign.label());
        for (PlannedPhase phase : campaign.phases()) {
            phase(anchor + ".phases[%s]".formatted(phase.label()), phase, campaign.dossier());
        }
        campaign.confused()
                .map(PlannedPhase::label)
                .forEach(label ->
                        found.add(
                                LABEL_GAP,
                                anchor + ".phases[%s]".formatted(label),
                                new Phrase(label)));
        found.limit(anchor + ".dossier", campaign.dossier());
        commemorations(anchor, campaign.commemorations(), campaign.phases());
        for (int i = 0; i < campaign.awards().size(); i++) {
            if (campaign.awards().get(i).extendedScope() != null) {
                found.add(
                        AWARD_OUTSIDE_HIERARCHY,
                        anchor + ".awards[%d]".formatted(i),
                        campaign.awards().get(i).phrase());
            }
        }
    }

    /// Rules 8, 9, 10, 11.
    private void phase(String anchor, PlannedPhase phase, @Nullable Deadline dossier) {
        DatePoint start = phase.start();
        found.start(anchor + ".start", start);
        if (start.date() instanceof RelativeDate || start.date() instanceof CountedDate) {
            found.add(RELATIVE_START, anchor + ".start", start.phrase());
        }
        found.limit(anchor + ".end", phase.end());
        found.limit(anchor + ".wrapUp", phase.wrapUp());
        found.series(anchor + ".report", phase.report());
        if (endsBeforeStart(phase)) {
            found.add(PHASE_ENDS_BEFORE_START, anchor + ".end", phase.end().phrase());
        }
        isBeforeEnd(WRAP_UP_BEFORE_PHASE_END, anchor + ".wrapUp", phase.wrapUp(), phase.end());
        isBeforeEnd(REPORT_BEFORE_PHASE_END, anchor + ".report", phase.report(), phase.end());
        if (phase.report() != null && phase.report().date() instanceof UndatedDate) {
            found.add(REPORT_UNDATED, anchor + ".report", phase.report().phrase());
        }
        if (dossier != null && isNoDayAfter(dossier, phase.end())) {
            found.add(DOSSIER_DUE_AT_CAMPAIGN_END, anchor + ".end", dossier.phrase());
        }
        commemorations(anchor, phase.commemorations(), List.of(phase));
    }

    private boolean endsBeforeStart(PlannedPhase phase) {
        return phase.end()
                .lastDays(dates)
                .flatMap(end -> phase.start().resolve(dates).map(end::isBefore))
                .filter(Ternary.YES::equals)
                .isPresent();
    }

    private void isBeforeEnd(
            FindingCode code, String anchor, @Nullable Deadline limit, Deadline end) {
        if (limit == null) {
            return;
        }
        limit.lastDays(dates)
                .flatMap(last -> end.lastDays(dates).map(last::isBefore))
                .filter(Ternary.YES::equals)
                .ifPresent(_ -> found.add(code, anchor, limit.phrase()));
    }

    private boolean isNoDayAfter(Deadline dossier, Deadline end) {
        return dossier.lastDays(dates)
                .flatMap(due -> end.lastDays(dates).map(last -> last.first().isBefore(due.last())))
                .filter(isLater -> !isLater)
                .isPresent();
    }

    private void commemorations(
            String anchor, List<Commemoration> commemorations, List<PlannedPhase> window) {
        for (int i = 0; i < commemorations.size(); i++) {
            String where = anchor + ".commemorations[%d]".formatted(i);
            Commemoration commemoration = commemorations.get(i);
            for (Commemoration.Event event : commemoration.events()) {
                found.point(where + ".happened", event.happened());
                found.point(where + ".remembered", event.remembered());
            }
            if (commemoration.events().stream()
                    .anyMatch(event -> isMiscounted(commemoration, event))) {
                found.add(ANNIVERSARY_MISCOUNTED, where, commemoration.phrase());
            }
            if (commemoration.events().stream().anyMatch(event -> isOutside(event, window))) {
                found.add(COMMEMORATION_OUTSIDE_WINDOW, where, commemoration.phrase());
            }
        }
    }

    /// Rule 12: both numbers stay; a year that is not sure counts as right.
    private boolean isMiscounted(Commemoration commemoration, Commemoration.Event event) {
        Integer stated = commemoration.years();
        return stated != null
                && event.remembered()
                        .year()
                        .flatMap(now -> event.happened().year().map(then -> now - then))
                        .filter(years -> !years.equals(stated))
                        .isPresent();
    }

    /// Allowed (anomaly A24): surely before the plan, or before or after the phases.
    private boolean isOutside(Commemoration.Event event, List<PlannedPhase> window) {
        DateRange day = event.remembered().resolve(dates).orElse(null);
        if (day == null) {
            return false;
        }
        if (planFrom != null && day.last().isBefore(planFrom)) {
            return true;
        }
        return !window.isEmpty()
                && (window.stream().allMatch(phase -> startsAfter(phase, day.last()))
                        || window.stream().allMatch(phase -> endsBefore(phase, day.first())));
    }

    private boolean startsAfter(PlannedPhase phase, LocalDate day) {
        return phase.start().resolve(dates).filter(start -> start.first().isAfter(day)).isPresent();
    }

    private boolean endsBefore(PlannedPhase phase, LocalDate day) {
        return phase.end().lastDays(dates).filter(end -> end.last().isBefore(day)).isPresent();
    }

    /// The plan cannot be older than what it implements, nor than its own date.
    private Optional<LocalDate> firstDayOfPlan(PlanContent content) {
        Stream<DatePoint> parents =
                content.parents().stream()
                        .filter(parent -> parent.relation() == ParentDocument.Relation.IMPLEMENTS)
                        .map(ParentDocument::date)
                        .flatMap(Stream::ofNullable);
        return Stream.concat(parents, Stream.ofNullable(content.head().date()))
                .flatMap(date -> date.resolve(dates).stream())
                .map(DateRange::first)
                .max(Comparator.naturalOrder());
    }
}
