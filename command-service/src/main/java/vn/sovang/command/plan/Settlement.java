package vn.sovang.command.plan;

import static vn.sovang.command.plan.PlanRejection.DATE_SETTLED;
import static vn.sovang.command.plan.PlanRejection.DAY_MISSING;
import static vn.sovang.command.plan.PlanRejection.DAY_NOT_WANTED;
import static vn.sovang.command.plan.PlanRejection.DAY_OUTSIDE;
import static vn.sovang.command.plan.PlanRejection.FINDING_SETTLED;
import static vn.sovang.command.plan.PlanRejection.FINDING_UNKNOWN;

import org.jspecify.annotations.Nullable;

import vn.sovang.command.act.Act;
import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingCode;
import vn.sovang.plan.FindingOutcome;
import vn.sovang.plan.FindingSettled;
import vn.sovang.plan.PlanDates;
import vn.sovang.plan.PlanEvent;
import vn.sovang.plan.SettleFinding;
import vn.sovang.time.DateContext;
import vn.sovang.time.DateRange;
import vn.sovang.time.DateReading;
import vn.sovang.time.FuzzyDate;
import vn.sovang.time.PartialDate;
import vn.sovang.time.PeriodDate;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Settlement of the findings of an imported plan (R6, R7).
final class Settlement {
    static final Set<FindingCode> OF_DATES =
            EnumSet.of(
                    FindingCode.IMPOSSIBLE_DATE,
                    FindingCode.DAY_NOT_IN_YEAR,
                    FindingCode.DATE_UNREAD,
                    FindingCode.DATE_PARTIAL,
                    FindingCode.FUZZY_START,
                    FindingCode.FUZZY_END,
                    FindingCode.YEAR_ASSUMED,
                    FindingCode.EVENT_AWAITED,
                    FindingCode.WORKING_DAYS_COUNTED,
                    FindingCode.WORKING_DAYS_UNCOUNTED);

    private Settlement() {}

    static List<PlanEvent> decide(SettleFinding command, Paper paper, Act act) {
        int number = command.number();
        if (number < 0 || number >= paper.findings().size()) {
            throw FINDING_UNKNOWN.because("number", number);
        }
        FindingSettled before = paper.settled().get(number);
        if (before != null) {
            return again(command, before);
        }
        Finding finding = paper.findings().get(number);
        requireDay(command, finding, paper);
        return List.of(
                new FindingSettled(
                        command.planId(),
                        number,
                        finding,
                        command.outcome(),
                        command.date(),
                        command.basis(),
                        act.actor().id(),
                        act.at()));
    }

    private static List<PlanEvent> again(SettleFinding command, FindingSettled before) {
        if (before.outcome() == command.outcome()
                && Objects.equals(before.date(), command.date())
                && before.basis().equals(command.basis())) {
            return List.of();
        }
        throw FINDING_SETTLED.because("number", before.number());
    }

    private static void requireDay(SettleFinding command, Finding finding, Paper paper) {
        LocalDate day = command.date();
        DateReading reading = openDate(finding, paper);
        if (reading == null || command.outcome() != FindingOutcome.RESOLVED) {
            if (day != null) {
                throw DAY_NOT_WANTED.because("number", command.number());
            }
            return;
        }
        if (day == null) {
            throw DAY_MISSING.because("phrase", finding.phrase());
        }
        if (reading instanceof PartialDate || reading instanceof PeriodDate || isOfMonth(reading)) {
            requireInside(reading, day, paper);
        }
        requireOneDay(finding, day, paper);
    }

    /// The reading that a person may replace; null where the finding is not about a date.
    private static @Nullable DateReading openDate(Finding finding, Paper paper) {
        DateReading reading = PlanDates.of(paper.content()).get(finding.anchor());
        return reading != null && OF_DATES.contains(finding.code()) && PlanDates.isOpen(reading)
                ? reading
                : null;
    }

    private static boolean isOfMonth(DateReading reading) {
        return reading instanceof FuzzyDate(var rule, _) && rule.isOfMonth();
    }

    private static void requireInside(DateReading reading, LocalDate day, Paper paper) {
        DateRange days = reading.resolve(DateContext.ofYear(paper.content().year())).orElseThrow();
        if (day.isBefore(days.first()) || day.isAfter(days.last())) {
            throw DAY_OUTSIDE.because(
                    Map.of(
                            "date", day.toString(),
                            "first", days.first().toString(),
                            "last", days.last().toString()));
        }
    }

    /// Two findings can speak of one date.
    private static void requireOneDay(Finding finding, LocalDate day, Paper paper) {
        for (FindingSettled other : paper.settled().values()) {
            LocalDate settled = other.date();
            if (settled != null
                    && other.finding().anchor().equals(finding.anchor())
                    && !settled.equals(day)) {
                throw DATE_SETTLED.because("date", settled);
            }
        }
    }
}
