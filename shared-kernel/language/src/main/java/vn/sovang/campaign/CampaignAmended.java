package vn.sovang.campaign;

import org.jspecify.annotations.Nullable;

import vn.sovang.plan.PlannedPhase;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A launched campaign reads otherwise from a day on, by a document (rule 16): by one of its own,
/// or by one that amended its plan. What it was before stays in history, and so does what units
/// that were taken out registered, reported and proposed.
///
/// @param text all of it, as it reads from now on; the labels of its phases are those of before
/// @param addedUnits units that take part from now on and did not before
/// @param removedUnits units that take part no more
/// @param droppedPhases labels of phases that are no more; nothing hung on them
/// @param effectiveOn from which day, never one that is still to come
/// @param basis the document that says so
/// @param planAmendment number of the plan's amendment that is carried out; null where the document
///   amends the campaign alone
/// @param changes of the text, beside its units; null where they were not kept
public record CampaignAmended(
        CampaignId campaignId,
        CampaignText text,
        List<UnitId> addedUnits,
        List<UnitId> removedUnits,
        List<String> droppedPhases,
        LocalDate effectiveOn,
        String basis,
        String reason,
        @Nullable Integer planAmendment,
        Instant amendedAt,
        @Nullable List<CampaignChange> changes)
        implements CampaignEvent {
    public CampaignAmended {
        addedUnits = List.copyOf(addedUnits);
        removedUnits = List.copyOf(removedUnits);
        droppedPhases = List.copyOf(droppedPhases);
        changes = changes == null ? null : List.copyOf(changes);
    }

    /// Last days of the limits for reports that were surely over when it came into force, by the
    /// labels of the phases, or rounds.
    public Map<String, LocalDate> overdue() {
        Map<String, LocalDate> overdue = new LinkedHashMap<>();
        for (PlannedPhase phase : text.reported()) {
            Optional.ofNullable(phase.report())
                    .flatMap(limit -> limit.lastSureDay(text.dates()))
                    .filter(last -> last.isBefore(effectiveOn))
                    .ifPresent(last -> overdue.put(phase.label(), last));
        }
        return overdue;
    }

    /// Units that took part before.
    List<UnitId> before() {
        return Stream.concat(
                        text.scope().stream().filter(unit -> !addedUnits.contains(unit)),
                        removedUnits.stream())
                .toList();
    }

    /// An amendment of the units alone.
    public CampaignAmended(
            CampaignId campaignId,
            CampaignText text,
            List<UnitId> addedUnits,
            List<UnitId> removedUnits,
            List<String> droppedPhases,
            LocalDate effectiveOn,
            String basis,
            String reason,
            @Nullable Integer planAmendment,
            Instant amendedAt) {
        this(
                campaignId,
                text,
                addedUnits,
                removedUnits,
                droppedPhases,
                effectiveOn,
                basis,
                reason,
                planAmendment,
                amendedAt,
                List.of());
    }
}
