package vn.sovang.command.plan;

import static vn.sovang.command.plan.PlanRejection.DUTY_COMPLETED;
import static vn.sovang.command.plan.PlanRejection.DUTY_DATED;
import static vn.sovang.command.plan.PlanRejection.DUTY_DONE_BEFORE_PLAN;
import static vn.sovang.command.plan.PlanRejection.DUTY_DONE_IN_FUTURE;
import static vn.sovang.command.plan.PlanRejection.DUTY_DUE_BEFORE_PLAN;
import static vn.sovang.command.plan.PlanRejection.DUTY_OF_OTHERS;
import static vn.sovang.command.plan.PlanRejection.DUTY_ROUND;
import static vn.sovang.command.plan.PlanRejection.DUTY_UNKNOWN;
import static vn.sovang.command.plan.PlanRejection.DUTY_WITHOUT_ROUNDS;
import static vn.sovang.command.plan.PlanRejection.OTHER_UNIT;
import static vn.sovang.command.plan.PlanRejection.REPORT_UNKNOWN;
import static vn.sovang.command.plan.PlanRejection.UNIT_ENDED;
import static vn.sovang.command.plan.PlanRejection.UNIT_NOT_YET;
import static vn.sovang.command.plan.PlanRejection.UNIT_UNKNOWN;

import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

import vn.sovang.command.act.Act;
import vn.sovang.command.act.Facts;
import vn.sovang.plan.CompleteDuty;
import vn.sovang.plan.Duty;
import vn.sovang.plan.DutyCompleted;
import vn.sovang.plan.DutyDeadlineSet;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanEvent;
import vn.sovang.plan.SetDutyDeadline;
import vn.sovang.report.ReportId;
import vn.sovang.report.ReportSubmitted;
import vn.sovang.time.DateReading;
import vn.sovang.time.RecurringDate;
import vn.sovang.time.Series;
import vn.sovang.time.UndatedDate;
import vn.sovang.unit.UnitId;
import vn.sovang.unit.UnitRegistered;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Duties of a plan with what became of them (R10, R11).
///
/// @param days the day that was set last, by the code of the duty
/// @param done completions of this round, by the code of the duty and the unit that owed it
record Duties(PMap<String, DutyDeadlineSet> days, PMap<String, PMap<UnitId, DutyCompleted>> done) {
    static final Duties NONE = new Duties(HashTreePMap.empty(), HashTreePMap.empty());

    /// Sets a day.
    ///
    /// @param from first day on which the plan can ask for anything
    List<PlanEvent> decide(SetDutyDeadline command, PlanContent content, LocalDate from, Act act) {
        Duty duty = find(command.duty(), content);
        if (duty.due() != null && !isSetByPerson(duty.due().date())) {
            throw DUTY_DATED.because("phrase", duty.due().phrase());
        }
        DutyDeadlineSet before = days.get(duty.code());
        if (before != null
                && before.lastDay().equals(command.lastDay())
                && before.basis().equals(command.basis())) {
            return List.of();
        }
        if (command.lastDay().isBefore(from)) {
            throw DUTY_DUE_BEFORE_PLAN.because(before(command.lastDay(), from));
        }
        return List.of(
                new DutyDeadlineSet(
                        command.planId(),
                        duty.code(),
                        command.lastDay(),
                        command.basis(),
                        act.actor().id(),
                        act.at()));
    }

    /// Completes a duty.
    ///
    /// @param from first day on which the plan can ask for anything
    List<PlanEvent> decide(
            CompleteDuty command,
            PlanContent content,
            LocalDate from,
            Act act,
            Function<UUID, Facts> history) {
        Duty duty = find(command.duty(), content);
        UnitId unit = command.unitId();
        if (!act.isFor(unit.value())) {
            throw OTHER_UNIT.because("unit", unit);
        }
        if (!history.apply(unit.value()).has(UnitRegistered.class)) {
            throw UNIT_UNKNOWN.because("unit", unit);
        }
        if (command.completedOn().isAfter(act.day())) {
            throw DUTY_DONE_IN_FUTURE.because("date", command.completedOn());
        }
        if (command.completedOn().isBefore(from)) {
            throw DUTY_DONE_BEFORE_PLAN.because(before(command.completedOn(), from));
        }
        act.requireStanding(unit, command.completedOn(), UNIT_ENDED, UNIT_NOT_YET);
        List<UnitId> owing = owing(duty, unit, command.completedOn(), act);
        requireRound(command.round(), duty, content.year());
        requireReport(command, history);
        PMap<UnitId, DutyCompleted> known = doneBy(round(duty.code(), command.round()));
        List<PlanEvent> completed =
                owing.stream()
                        .filter(owed -> !known.containsKey(owed))
                        .<PlanEvent>map(owed -> completed(command, owed, act))
                        .toList();
        DutyCompleted before = known.get(owing.getFirst());
        return completed.isEmpty() && before != null ? again(command, before) : completed;
    }

    /// Units that owe what a unit did: itself, where the duty binds it or nobody by name, and those
    /// that were no more on the day and whose work it carries on, as a report of its own is done
    /// for them too (rule 52).
    private static List<UnitId> owing(Duty duty, UnitId unit, LocalDate day, Act act) {
        Set<UnitId> carried = act.organisations().carried(unit);
        List<UnitId> owing =
                duty.units().isEmpty()
                        ? List.of(unit)
                        : duty.units().stream()
                                .distinct()
                                .filter(carried::contains)
                                .filter(bound -> bound.equals(unit) || act.isEndedOn(bound, day))
                                .toList();
        if (owing.isEmpty()) {
            throw DUTY_OF_OTHERS.because(Map.of("duty", duty.code(), "unit", unit.toString()));
        }
        return owing;
    }

    private static DutyCompleted completed(CompleteDuty command, UnitId owing, Act act) {
        ReportId report = command.reportId();
        return new DutyCompleted(
                command.planId(),
                command.duty(),
                command.unitId(),
                command.completedOn(),
                command.document(),
                report == null ? null : report.value(),
                act.actor().id(),
                act.at(),
                command.round(),
                owing.equals(command.unitId()) ? null : owing);
    }

    Duties with(DutyDeadlineSet event, PlanContent content) {
        String duty = event.duty();
        return new Duties(
                days.plus(duty, event), isRecurring(duty, content) ? done.minus(duty) : done);
    }

    Duties with(DutyCompleted event) {
        String duty = round(event.duty(), event.round());
        return new Duties(days, done.plus(duty, doneBy(duty).plus(event.owedBy(), event)));
    }

    private static Map<String, String> before(LocalDate date, LocalDate from) {
        return Map.of("date", date.toString(), "from", from.toString());
    }

    /// Key of a round: a code has no line break.
    private static String round(String duty, @Nullable LocalDate round) {
        return round == null ? duty : duty + "\n" + round;
    }

    /// A round by its day, where the limit comes again; no other duty has any.
    private static void requireRound(@Nullable LocalDate round, Duty duty, int year) {
        List<Series.Round> rounds = duty.rounds(year);
        if (rounds.isEmpty()) {
            if (round != null) {
                throw DUTY_WITHOUT_ROUNDS.because("duty", duty.code());
            }
            return;
        }
        if (rounds.stream().noneMatch(known -> known.of().equals(round))) {
            throw DUTY_ROUND.because(
                    Map.of(
                            "duty",
                            duty.code(),
                            "rounds",
                            rounds.stream()
                                    .map(known -> known.of().toString())
                                    .collect(Collectors.joining(", "))));
        }
    }

    /// A series without days is dated round by round.
    private static boolean isSetByPerson(DateReading date) {
        return switch (date) {
            case UndatedDate _ -> true;
            case RecurringDate recurring -> recurring.series() == null;
            default -> false; // every other limit stands in the plan
        };
    }

    private PMap<UnitId, DutyCompleted> doneBy(String duty) {
        PMap<UnitId, DutyCompleted> known = done.get(duty);
        return known == null ? HashTreePMap.empty() : known;
    }

    private static List<PlanEvent> again(CompleteDuty command, DutyCompleted before) {
        if (before.completedOn().equals(command.completedOn())
                && before.document().equals(command.document())) {
            return List.of();
        }
        throw DUTY_COMPLETED.because(
                Map.of("duty", before.duty(), "date", before.completedOn().toString()));
    }

    private static void requireReport(CompleteDuty command, Function<UUID, Facts> history) {
        ReportId report = command.reportId();
        if (report != null
                && history.apply(report.value())
                        .last(ReportSubmitted.class)
                        .filter(submitted -> submitted.unitId().equals(command.unitId()))
                        .isEmpty()) {
            throw REPORT_UNKNOWN.because("report", report);
        }
    }

    private static Duty find(String code, PlanContent content) {
        return content.duties().stream()
                .filter(duty -> duty.code().equals(code))
                .findFirst()
                .orElseThrow(() -> DUTY_UNKNOWN.because("duty", code));
    }

    private static boolean isRecurring(String code, PlanContent content) {
        return content.duties().stream()
                .anyMatch(duty ->
                        Objects.equals(duty.code(), code)
                                && duty.recurrence() != Duty.Recurrence.ONCE);
    }
}
