package vn.sovang.command.plan;

import static vn.sovang.command.plan.PlanRejection.DATE_SETTLED;
import static vn.sovang.command.plan.PlanRejection.DAY_FAR;
import static vn.sovang.command.plan.PlanRejection.DAY_MISSING;
import static vn.sovang.command.plan.PlanRejection.DAY_NOT_WANTED;
import static vn.sovang.command.plan.PlanRejection.DAY_OUTSIDE;
import static vn.sovang.command.plan.PlanRejection.FINDING_NOT_SETTLED;
import static vn.sovang.command.plan.PlanRejection.FINDING_SETTLED;
import static vn.sovang.command.plan.PlanRejection.FINDING_UNKNOWN;

import org.jspecify.annotations.Nullable;

import vn.sovang.command.act.Act;
import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingCode;
import vn.sovang.plan.FindingOutcome;
import vn.sovang.plan.FindingSettled;
import vn.sovang.plan.PlanContent;
import vn.sovang.plan.PlanDates;
import vn.sovang.plan.PlanEvent;
import vn.sovang.plan.SettleFinding;
import vn.sovang.time.DateContext;
import vn.sovang.time.DateRange;
import vn.sovang.time.DateReading;
import vn.sovang.time.FuzzyDate;
import vn.sovang.time.ImpossibleDate;
import vn.sovang.time.PartialDate;
import vn.sovang.time.PeriodDate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Settlement of the findings of an imported plan (R6, R7).
final class Settlement {
    static final Set<FindingCode> OF_DATES =
            EnumSet.of(
                    FindingCode.IMPOSSIBLE_DATE,
                    FindingCode.DAY_NOT_IN_YEAR,
                    FindingCode.DATE_UNREAD,
                    FindingCode.WEEKDAY_DIFFERS,
                    FindingCode.DATE_PARTIAL,
                    FindingCode.FUZZY_START,
                    FindingCode.FUZZY_END,
                    FindingCode.YEAR_ASSUMED,
                    FindingCode.EVENT_AWAITED,
                    FindingCode.WORKING_DAYS_COUNTED,
                    FindingCode.WORKING_DAYS_UNCOUNTED);

    /// Months by which the day of a vague word can lie outside of what the word is read as.
    private static final int AROUND = 9;

    private Settlement() {}

    static List<PlanEvent> decide(SettleFinding command, Paper paper, Act act) {
        int number = command.number();
        if (number < 0 || number >= paper.findings().size()) {
            throw FINDING_UNKNOWN.because("number", number);
        }
        FindingSettled before = paper.settled().get(number);
        if (before != null) {
            return again(command, before, paper, act);
        }
        if (command.correction() != null) {
            throw FINDING_NOT_SETTLED.because("number", number);
        }
        Finding finding = paper.findings().get(number);
        requireDay(command, finding, paper);
        requireOneDay(finding, command.date(), paper);
        return List.of(settled(command, number, finding, act));
    }

    private static FindingSettled settled(
            SettleFinding command, int number, Finding finding, Act act) {
        return new FindingSettled(
                command.planId(),
                number,
                finding,
                command.outcome(),
                command.date(),
                command.basis(),
                act.actor().id(),
                act.at(),
                null,
                command.correction());
    }

    private static List<PlanEvent> again(
            SettleFinding command, FindingSettled before, Paper paper, Act act) {
        if (before.outcome() == command.outcome()
                && Objects.equals(before.date(), command.date())
                && before.basis().equals(command.basis())) {
            return List.of();
        }
        if (command.correction() == null || before.date() == null || command.date() == null) {
            throw FINDING_SETTLED.because("number", before.number());
        }
        requireDay(command, before.finding(), paper);
        return corrected(command, before.finding().anchor(), paper, act);
    }

    /// The other day of a date, in each of the settled findings that speak of it.
    private static List<PlanEvent> corrected(
            SettleFinding command, String anchor, Paper paper, Act act) {
        return paper.settled().values().stream()
                .filter(settled -> settled.date() != null)
                .filter(settled -> settled.finding().anchor().equals(anchor))
                .sorted(Comparator.comparingInt(FindingSettled::number))
                .<PlanEvent>map(
                        settled -> settled(command, settled.number(), settled.finding(), act))
                .toList();
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
        } else {
            requireNear(finding, reading, day, paper.content());
        }
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

    /// Refuses a slip of the pen. A document that is cited can be of any time.
    private static void requireNear(
            Finding finding, DateReading reading, LocalDate day, PlanContent content) {
        if (isOfCited(finding.anchor())) {
            return;
        }
        DateRange near = near(reading, content);
        if (day.isBefore(near.first()) || day.isAfter(near.last())) {
            throw DAY_FAR.because(
                    Map.of(
                            "date", day.toString(),
                            "phrase", finding.phrase().value(),
                            "first", near.first().toString(),
                            "last", near.last().toString()));
        }
    }

    /// Days around what the words say: some months around a vague word, a year around the years of
    /// the plan for words that name no days.
    private static DateRange near(DateReading reading, PlanContent content) {
        if (reading instanceof FuzzyDate vague) {
            DateRange days = vague.resolve(DateContext.ofYear(content.year())).orElseThrow();
            return new DateRange(days.first().minusMonths(AROUND), days.last().plusMonths(AROUND));
        }
        IntSummaryStatistics years =
                Stream.of(
                                IntStream.of(content.year()),
                                stated(reading),
                                years(content),
                                spans(content))
                        .flatMapToInt(all -> all)
                        .summaryStatistics();
        return new DateRange(
                LocalDate.of(years.getMin() - 1, 1, 1), LocalDate.of(years.getMax() + 1, 12, 31));
    }

    private static IntStream stated(DateReading reading) {
        return reading instanceof ImpossibleDate impossible
                ? IntStream.of(impossible.year())
                : IntStream.empty();
    }

    /// Years of the plan's own dates, as far as they are known.
    private static IntStream years(PlanContent content) {
        DateContext dates = DateContext.ofYear(content.year());
        return PlanDates.of(content).entrySet().stream()
                .filter(date -> !isOfCited(date.getKey()))
                .flatMap(date -> date.getValue().resolve(dates).stream())
                .flatMapToInt(days -> IntStream.of(days.first().getYear(), days.last().getYear()));
    }

    private static IntStream spans(PlanContent content) {
        return content.campaigns().stream()
                .flatMap(campaign -> Stream.ofNullable(campaign.years()))
                .flatMapToInt(span -> IntStream.of(span.first(), span.last()));
    }

    private static boolean isOfCited(String anchor) {
        return anchor.startsWith("parents[");
    }

    /// Two findings can speak of one date.
    private static void requireOneDay(Finding finding, @Nullable LocalDate day, Paper paper) {
        if (day == null) {
            return;
        }
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
