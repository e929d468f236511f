package vn.sovang.campaign;

import org.jspecify.annotations.Nullable;

import vn.sovang.plan.PlannedCampaign;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.time.Deadline;
import vn.sovang.time.VietnamTime;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A phase was given more time (gia hạn). Its earlier limits stay in the launch and in earlier
/// extensions.
///
/// @param end its end from now on
/// @param wrapUp limit for the review from now on; null where that stays
/// @param report limit for the units' reports from now on; null where that stays
/// @param basis the document that says so
/// @param owed reports that units owe from now on; null where they are those of before
/// @param released units that owe the report on the phase no more: by the extension, which came
///   before, it was not overdue when an amendment took them out; null where there are none
/// @param asked of units that amendments brought in and that owe the report on the phase by the
///   extension, which came before; null where there are none
public record PhaseExtended(
        CampaignId campaignId,
        String phase,
        Deadline end,
        @Nullable Deadline wrapUp,
        @Nullable Deadline report,
        String basis,
        Instant extendedAt,
        @Nullable OwedReports owed,
        @Nullable List<UnitId> released,
        @Nullable Asked asked)
        implements CampaignEvent {
    public PhaseExtended {
        released = released == null ? null : List.copyOf(released);
    }

    /// Demand for the report on the phase.
    ///
    /// @param text the campaign as it reads from now on
    /// @param units of which it is asked
    public record Asked(CampaignText text, List<UnitId> units) {
        public Asked {
            units = List.copyOf(units);
        }
    }

    /// An extension after which the same reports are owed as before.
    public PhaseExtended(
            CampaignId campaignId,
            String phase,
            Deadline end,
            @Nullable Deadline wrapUp,
            @Nullable Deadline report,
            String basis,
            Instant extendedAt) {
        this(campaignId, phase, end, wrapUp, report, basis, extendedAt, null, null, null);
    }

    /// The extension of a campaign that read so until now.
    public PhaseExtended of(AskedReports before) {
        return new PhaseExtended(
                campaignId,
                phase,
                end,
                wrapUp,
                report,
                basis,
                extendedAt,
                OwedReports.between(before.text(), before.text().after(this)),
                units(before.releasedBy(this)).orElse(null),
                units(before.askedBy(this))
                        .map(units -> new Asked(before.text().after(this), units))
                        .orElse(null));
    }

    /// Units of which it is said of the phase itself.
    private Optional<List<UnitId>> units(List<PhaseUnits> said) {
        return said.stream()
                .filter(some -> some.phase().equals(phase))
                .map(PhaseUnits::units)
                .findFirst();
    }

    /// Day from which the phase has more time.
    public LocalDate from() {
        return VietnamTime.day(extendedAt);
    }

    /// The campaign with these limits in place of the earlier ones.
    public PlannedCampaign applied(PlannedCampaign campaign) {
        return campaign.with(
                campaign.phases().stream()
                        .map(some -> some.label().equals(phase) ? applied(some) : some)
                        .toList());
    }

    private PlannedPhase applied(PlannedPhase before) {
        return new PlannedPhase(
                before.label(),
                before.name(),
                before.start(),
                end,
                wrapUp == null ? before.wrapUp() : wrapUp,
                report == null ? before.report() : report,
                before.commemorations());
    }
}
