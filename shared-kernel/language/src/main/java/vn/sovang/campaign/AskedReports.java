package vn.sovang.campaign;

import org.jspecify.annotations.Nullable;

import vn.sovang.plan.PlannedPhase;
import vn.sovang.unit.Organisations;
import vn.sovang.unit.UnitId;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reports of a campaign: who may hand one in, and by whose limit it is in time or late (rules 16,
/// 52). A unit that an amendment takes out owes still what was overdue when that came into force,
/// and no more than that.
///
/// @param text the campaign as it reads now
/// @param amendments of it, the oldest first
public record AskedReports(CampaignText text, List<Amendment> amendments) {
    public AskedReports {
        amendments = List.copyOf(amendments);
    }

    /// Turn of a campaign, as far as its reports hang on it.
    ///
    /// @param newReports labels of the phases, or rounds, for whose reports it asks first
    /// @param overdue last days of the limits for reports that were surely over on the day, by the
    ///   labels of the phases, or rounds
    public record Amendment(
            LocalDate effectiveOn,
            List<UnitId> addedUnits,
            List<UnitId> removedUnits,
            Set<String> newReports,
            Map<String, LocalDate> overdue) {
        public Amendment {
            addedUnits = List.copyOf(addedUnits);
            removedUnits = List.copyOf(removedUnits);
            newReports = Set.copyOf(newReports);
            overdue = Map.copyOf(overdue);
        }

        /// The turn of a campaign that read so until then.
        public static Amendment of(CampaignAmended event, CampaignText before) {
            Set<String> asked =
                    before.reported().stream().map(PlannedPhase::label).collect(Collectors.toSet());
            return new Amendment(
                    event.effectiveOn(),
                    event.addedUnits(),
                    event.removedUnits(),
                    event.text().reported().stream()
                            .map(PlannedPhase::label)
                            .filter(label -> !asked.contains(label))
                            .collect(Collectors.toSet()),
                    event.overdue());
        }

        /// The same turn where limits moved from a day on, which can be entered later than it came.
        ///
        /// @param from day from which they read otherwise
        /// @param before the campaign until then
        /// @param now the campaign since
        public Amendment after(LocalDate from, CampaignText before, CampaignText now) {
            if (from.isAfter(effectiveOn)) {
                return this;
            }
            Map<String, LocalDate> still = new HashMap<>(overdue);
            now.moved(before).stream()
                    .filter(phase -> still.containsKey(phase.label()))
                    .forEach(phase ->
                            now.lastDay(phase)
                                    .ifPresent(last -> {
                                        if (last.isBefore(effectiveOn)) {
                                            still.put(phase.label(), last);
                                        } else {
                                            still.remove(phase.label());
                                        }
                                    }));
            return new Amendment(effectiveOn, addedUnits, removedUnits, newReports, still);
        }

        private boolean isOver(@Nullable String phase) {
            return phase != null && overdue.containsKey(phase);
        }

        private boolean isAskedTooLate(String phase, LocalDate last) {
            return newReports.contains(phase) && last.isBefore(effectiveOn);
        }
    }

    /// Empty where the campaign was never launched.
    ///
    /// @param events of the campaign, in order; others are left aside
    public static Optional<AskedReports> of(List<?> events) {
        AskedReports reports = null;
        for (Object event : events) {
            if (event instanceof CampaignLaunched launched) {
                reports = new AskedReports(launched.text(), List.of());
            } else if (reports != null && event instanceof CampaignEvent campaign) {
                reports = reports.after(campaign);
            }
        }
        return Optional.ofNullable(reports);
    }

    public AskedReports after(CampaignEvent event) {
        CampaignText now = text.after(event);
        Stream<Amendment> turns =
                switch (event) {
                    case CampaignAmended amended ->
                            Stream.concat(
                                    moved(amended.effectiveOn(), now),
                                    Stream.of(Amendment.of(amended, text)));
                    case PhaseExtended extended -> moved(extended.from(), now);
                    default -> amendments.stream(); // changes nothing of what was overdue
                };
        return new AskedReports(now, turns.toList());
    }

    private Stream<Amendment> moved(LocalDate from, CampaignText now) {
        return amendments.stream().map(turn -> turn.after(from, text, now));
    }

    /// Reports that named units owe no more by an event, on phases for which they are asked still.
    List<PhaseUnits> releasedBy(CampaignEvent event) {
        AskedReports after = after(event);
        return after.onPhases(phase -> less(owed(phase), after.owed(phase)));
    }

    /// Reports that named units owe by an event and did not before.
    List<PhaseUnits> askedBy(CampaignEvent event) {
        AskedReports after = after(event);
        return after.onPhases(phase -> less(after.owed(phase), owed(phase)));
    }

    private List<PhaseUnits> onPhases(Function<PlannedPhase, List<UnitId>> units) {
        return text.reported().stream()
                .filter(phase -> phase.report() != null)
                .map(phase -> new PhaseUnits(phase.label(), units.apply(phase)))
                .filter(some -> !some.units().isEmpty())
                .toList();
    }

    private static List<UnitId> less(Set<UnitId> units, Set<UnitId> others) {
        return units.stream().filter(unit -> !others.contains(unit)).toList();
    }

    /// Named units that owe the report on a phase: those that take part, and of those that were
    /// taken out who owes what was overdue then.
    private Set<UnitId> owed(PlannedPhase limit) {
        Set<UnitId> owed = new LinkedHashSet<>(named(limit));
        for (Amendment turn : amendments) {
            LocalDate over = turn.overdue().get(limit.label());
            if (over != null && !turn.removedUnits().isEmpty()) {
                turn.removedUnits().stream().filter(inTime(limit.label(), over)).forEach(owed::add);
            }
        }
        return owed;
    }

    /// Named units that owe the report on a phase by a limit.
    private List<UnitId> named(PlannedPhase limit) {
        LocalDate last = text.lastDay(limit).orElse(null);
        String phase = limit.label();
        if (text.reported(phase).filter(some -> some.report() != null).isEmpty()) {
            return List.of();
        }
        if (last == null) {
            return text.scope();
        }
        return amendments.stream().anyMatch(by -> by.isAskedTooLate(phase, last))
                ? List.of()
                : text.scope().stream().filter(unit -> isNamed(unit, true, last, phase)).toList();
    }

    /// Units that the campaign named on a day, but for those that came in when the limit for the
    /// reports on a phase was over: more time that is given later asks nothing of them.
    private Predicate<UnitId> inTime(String phase, LocalDate on) {
        return unit -> isNamed(unit, text.scope().contains(unit), on, phase);
    }

    /// @param now whether the campaign names the unit now
    /// @param phase for whose report those came too late whom an amendment added once the limit was
    ///   over; null where nobody is asked for one
    private boolean isNamed(UnitId unit, boolean now, LocalDate on, @Nullable String phase) {
        boolean named = now;
        for (Amendment amended : amendments.reversed()) {
            boolean isLater = amended.effectiveOn().isAfter(on);
            if ((isLater || amended.isOver(phase)) && amended.addedUnits().contains(unit)) {
                named = false;
            }
            if (isLater && amended.removedUnits().contains(unit)) {
                named = true;
            }
        }
        return named;
    }

    /// The campaign with the units that it named on a day.
    private CampaignText then(LocalDate on) {
        Set<UnitId> gone = new LinkedHashSet<>();
        amendments.forEach(by -> gone.addAll(by.removedUnits()));
        text.scope().forEach(gone::remove);
        return text.with(
                text.content(),
                Stream.concat(
                                text.scope().stream().filter(unit -> isNamed(unit, true, on, null)),
                                gone.stream().filter(unit -> isNamed(unit, false, on, null)))
                        .toList());
    }

    /// The campaign under which a unit may hand in a report on a phase: as it reads now where the
    /// unit takes part, else with the units that it named when a limit was overdue that the unit
    /// still owes. Empty where there is none.
    public Optional<CampaignText> under(String phase, UnitId unit, Organisations now) {
        return text.takesIn(unit, now) ? Optional.of(text) : owing(phase, unit, now);
    }

    /// True for a report that a unit, or one that carries on its work, may hand in.
    public boolean isOpen(String phase, UnitId unit, Organisations now) {
        return now.carriers(unit).stream().anyMatch(one -> under(phase, one, now).isPresent());
    }

    /// The campaign with the units that it named when a limit was overdue that a unit still owes,
    /// which takes part no more; empty where it owes none.
    public Optional<CampaignText> owing(String phase, UnitId unit, Organisations now) {
        return amendments.stream()
                .filter(turn -> turn.overdue().containsKey(phase))
                .flatMap(turn -> {
                    LocalDate on = standing(unit, turn.overdue().get(phase), now);
                    return tookIn(unit, on, turn.removedUnits()::contains, now)
                                    && tookIn(unit, on, inTime(phase, on), now)
                            ? Stream.of(then(on))
                            : Stream.of();
                })
                .findFirst();
    }

    /// True when a unit is asked for the report on a phase, so that it can be late: on its limit,
    /// on the limit that was over at an amendment, or on the unit's last day before either, the
    /// campaign took in the unit, or one whose work it carries on; or it did on the day before the
    /// limit on which the report came. False where it came in once the limit was over, whatever
    /// time was given later, where the phase did, and where no report is asked for.
    ///
    /// @param came day of the report; null while it is awaited
    public boolean isAsked(String phase, UnitId unit, @Nullable LocalDate came, Organisations now) {
        PlannedPhase asking =
                text.reported(phase).filter(some -> some.report() != null).orElse(null);
        if (asking == null) {
            return false;
        }
        LocalDate last = text.lastDay(asking).orElse(null);
        if (last == null) {
            return text.takesIn(unit, now);
        }
        LocalDate day = standing(unit, last, now);
        return amendments.stream().noneMatch(by -> by.isAskedTooLate(phase, last))
                && (tookIn(unit, day, inTime(phase, day), now)
                        || owing(phase, unit, now).isPresent()
                        || (came != null
                                && came.isBefore(last)
                                && tookIn(unit, came, inTime(phase, came), now)));
    }

    /// The day, or the unit's last one before it.
    private static LocalDate standing(UnitId unit, LocalDate on, Organisations now) {
        return now.register()
                .endedOn(unit)
                .filter(end -> !end.isAfter(now.on()))
                .map(end -> end.minusDays(1))
                .filter(on::isAfter)
                .orElse(on);
    }

    /// True when the campaign, naming these units, took in a unit on a day, or one whose work that
    /// carries on now.
    private boolean tookIn(UnitId unit, LocalDate on, Predicate<UnitId> named, Organisations now) {
        Organisations organisations = now.at(on);
        return now.carried(unit).stream()
                .anyMatch(one ->
                        now.register().stood(one, on) && text.takesIn(one, named, organisations));
    }
}
