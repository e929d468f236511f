package vn.sovang.query.campaignboard;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.DossierComponent;
import vn.sovang.plan.CampaignKind;
import vn.sovang.plan.PlannedPhase;
import vn.sovang.query.reading.Moment;
import vn.sovang.query.reading.UnitNames;
import vn.sovang.query.reading.WrittenDate;
import vn.sovang.time.DateContext;
import vn.sovang.time.Deadline;
import vn.sovang.unit.UnitId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// A launched campaign as people are told of it.
///
/// @param position as of which it is told
public record Campaign(
        String id,
        String planId,
        String label,
        String name,
        CampaignKind kind,
        int year,
        LocalDate launchedOn,
        List<Phase> phases,
        @Nullable WrittenDate dossier,
        List<DossierComponent> checklist,
        List<Unit> scope,
        List<Registration> registrations,
        @Nullable LocalDate closedOn,
        @Nullable String closingSummary,
        long position,
        Instant asOf) {
    public Campaign {
        phases = List.copyOf(phases);
        checklist = List.copyOf(checklist);
        scope = List.copyOf(scope);
        registrations = List.copyOf(registrations);
    }

    public record Phase(
            String label,
            String name,
            PhaseState state,
            WrittenDate start,
            WrittenDate end,
            @Nullable WrittenDate wrapUp,
            @Nullable WrittenDate report) {
        static Phase of(PlannedPhase phase, DateContext dates, LocalDate day) {
            return new Phase(
                    phase.label(),
                    phase.name(),
                    PhaseState.on(day, phase, dates),
                    WrittenDate.of(phase.start(), dates),
                    WrittenDate.of(phase.end(), dates),
                    written(phase.wrapUp(), dates),
                    written(phase.report(), dates));
        }
    }

    public record Unit(String id, String name) {
        static Unit of(UnitId id, UnitNames names, LocalDate day) {
            return new Unit(id.toString(), names.on(day, id));
        }
    }

    public record Registration(String phase, Unit unit, String commitment, Instant registeredAt) {}

    static Campaign of(
            CampaignRow row, List<RegistrationRow> registrations, UnitNames names, Moment moment) {
        DateContext dates = row.dates();
        LocalDate day = moment.day();
        CampaignRow.Closing closing = row.closing();
        return new Campaign(
                row.campaignId().toString(),
                row.planId().toString(),
                row.content().label(),
                row.content().name().value(),
                row.content().kind(),
                dates.year(),
                row.launchedOn(),
                row.content().phases().stream().map(phase -> Phase.of(phase, dates, day)).toList(),
                written(row.content().dossier(), dates),
                row.content().checklist(),
                row.scope().stream().map(unit -> Unit.of(unit, names, day)).toList(),
                registrations.stream()
                        .map(done ->
                                new Registration(
                                        done.phase(),
                                        Unit.of(done.unitId(), names, day),
                                        done.commitment(),
                                        done.registeredAt()))
                        .toList(),
                closing == null ? null : closing.closedOn(),
                closing == null ? null : closing.summary(),
                moment.position(),
                moment.at());
    }

    static @Nullable WrittenDate written(@Nullable Deadline deadline, DateContext dates) {
        return deadline == null ? null : WrittenDate.of(deadline, dates);
    }
}
