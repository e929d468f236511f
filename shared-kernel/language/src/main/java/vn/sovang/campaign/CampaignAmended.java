package vn.sovang.campaign;

import org.jspecify.annotations.Nullable;

import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
/// @param overdueReports limits for reports that were surely over when it came into force, as they
///   read on that day; null where they were not kept
/// @param released reports that named units owe no more, on phases for which they are asked still;
///   null where there are none, or they were not kept
/// @param asked reports that units owe from now on and did not before; null where they were not
///   kept: of all that take part
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
        @Nullable List<CampaignChange> changes,
        @Nullable List<OverdueReport> overdueReports,
        @Nullable List<PhaseUnits> released,
        @Nullable List<PhaseUnits> asked)
        implements CampaignEvent {
    public CampaignAmended {
        addedUnits = List.copyOf(addedUnits);
        removedUnits = List.copyOf(removedUnits);
        droppedPhases = List.copyOf(droppedPhases);
        changes = changes == null ? null : List.copyOf(changes);
        overdueReports = overdueReports == null ? null : List.copyOf(overdueReports);
        released = released == null ? null : List.copyOf(released);
        asked = asked == null ? null : List.copyOf(asked);
    }

    /// The amendment of a campaign that read so until now.
    public CampaignAmended of(AskedReports before) {
        List<PhaseUnits> free = before.releasedBy(this);
        return new CampaignAmended(
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
                changes,
                overdueReports,
                free.isEmpty() ? null : free,
                before.askedBy(this));
    }

    /// Last days of the limits for reports that were surely over when it came into force, by the
    /// labels of the phases, or rounds; as it reads itself where they were not kept.
    public Map<String, LocalDate> overdue() {
        List<OverdueReport> overdue =
                overdueReports == null ? text.overdue(effectiveOn) : overdueReports;
        return overdue.stream()
                .collect(Collectors.toUnmodifiableMap(OverdueReport::phase, OverdueReport::last));
    }

    /// An amendment of which nobody said whom it asks and whom it releases.
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
            Instant amendedAt,
            @Nullable List<CampaignChange> changes,
            @Nullable List<OverdueReport> overdueReports) {
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
                changes,
                overdueReports,
                null,
                null);
    }

    /// An amendment of the units alone, of a campaign whose limits did not move.
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
                List.of(),
                null);
    }
}
