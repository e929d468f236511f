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

        /// The same turn where a phase was given more time, which can be entered later than it
        /// came.
        ///
        /// @param now the campaign with the extension
        public Amendment after(PhaseExtended extended, CampaignText now) {
            LocalDate last = now.reported(extended.phase()).flatMap(now::lastDay).orElse(null);
            if (last == null
                    || !overdue.containsKey(extended.phase())
                    || extended.from().isAfter(effectiveOn)) {
                return this;
            }
            Map<String, LocalDate> still = new HashMap<>(overdue);
            if (last.isBefore(effectiveOn)) {
                still.put(extended.phase(), last);
            } else {
                still.remove(extended.phase());
            }
            return new Amendment(effectiveOn, addedUnits, removedUnits, newReports, still);
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
                                    amendments.stream(), Stream.of(Amendment.of(amended, text)));
                    case PhaseExtended extended ->
                            amendments.stream().map(turn -> turn.after(extended, now));
                    default -> amendments.stream(); // changes nothing of what was overdue
                };
        return new AskedReports(now, turns.toList());
    }

    /// Units that take part no more and owe the report on a phase no more by an extension.
    List<UnitId> releasedBy(PhaseExtended extended) {
        String phase = extended.phase();
        CampaignText now = text.after(extended);
        return amendments.stream()
                .filter(turn -> turn.overdue().containsKey(phase))
                .filter(turn -> !turn.after(extended, now).overdue().containsKey(phase))
                .flatMap(turn -> turn.removedUnits().stream())
                .filter(unit -> !text.scope().contains(unit))
                .distinct()
                .toList();
    }

    /// Report on a phase that units owe by an extension only: when they came in, the limit was over
    /// until the extension was entered, and was not by it. Empty where there are none.
    Optional<PhaseExtended.Asked> askedBy(PhaseExtended extended) {
        AskedReports after = after(extended);
        CampaignText now = after.text;
        String phase = extended.phase();
        Set<UnitId> units = new LinkedHashSet<>();
        now.reported(phase)
                .flatMap(now::lastDay)
                .ifPresent(last -> {
                    units.addAll(after.inTime(phase, last).scope());
                    units.removeAll(inTime(phase, last).scope());
                    units.retainAll(now.scope());
                });
        return units.isEmpty()
                ? Optional.empty()
                : Optional.of(new PhaseExtended.Asked(now, List.copyOf(units)));
    }

    /// The campaign with the units that it named on a day.
    private CampaignText naming(LocalDate on) {
        return naming(on, _ -> false);
    }

    /// The same, but for those that came in when the limit for the reports on a phase was over:
    /// more time that is given later asks nothing of them.
    private CampaignText inTime(String phase, LocalDate on) {
        return naming(on, amended -> amended.overdue().containsKey(phase));
    }

    /// @param cameLate whether the units that an amendment added came too late
    private CampaignText naming(LocalDate on, Predicate<Amendment> cameLate) {
        Set<UnitId> named = new LinkedHashSet<>(text.scope());
        for (Amendment amended : amendments.reversed()) {
            boolean isLater = amended.effectiveOn().isAfter(on);
            if (isLater || cameLate.test(amended)) {
                amended.addedUnits().forEach(named::remove);
            }
            if (isLater) {
                named.addAll(amended.removedUnits());
            }
        }
        return text.with(text.content(), List.copyOf(named));
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
        return moved(phase)
                .map(last -> standing(unit, last, now))
                .filter(on -> tookIn(unit, on, naming(on), now))
                .map(this::naming)
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

    /// Last days of the limit that were over at amendments.
    private Stream<LocalDate> moved(String phase) {
        return amendments.stream().flatMap(by -> Stream.ofNullable(by.overdue().get(phase)));
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

    /// True when the campaign, as it named units then, took in a unit on a day, or one whose work
    /// that carries on now.
    private static boolean tookIn(UnitId unit, LocalDate on, CampaignText then, Organisations now) {
        Organisations organisations = now.at(on);
        return now.carried(unit).stream()
                .anyMatch(one -> now.register().stood(one, on) && then.takesIn(one, organisations));
    }
}
