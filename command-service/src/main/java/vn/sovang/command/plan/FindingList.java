package vn.sovang.command.plan;

import static vn.sovang.plan.FindingCode.DATE_PARTIAL;
import static vn.sovang.plan.FindingCode.DATE_UNREAD;
import static vn.sovang.plan.FindingCode.END_ASSUMED_INCLUSIVE;
import static vn.sovang.plan.FindingCode.EVENT_AWAITED;
import static vn.sovang.plan.FindingCode.FUZZY_END;
import static vn.sovang.plan.FindingCode.FUZZY_START;
import static vn.sovang.plan.FindingCode.HOUR_UNSTATED;
import static vn.sovang.plan.FindingCode.IMPOSSIBLE_DATE;
import static vn.sovang.plan.FindingCode.LIMIT_RECURRING;
import static vn.sovang.plan.FindingCode.WEEKDAY_DIFFERS;
import static vn.sovang.plan.FindingCode.WORKING_DAYS_COUNTED;
import static vn.sovang.plan.FindingCode.WORKING_DAYS_UNCOUNTED;
import static vn.sovang.plan.FindingCode.YEAR_ASSUMED;

import org.jspecify.annotations.Nullable;

import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingCode;
import vn.sovang.text.Phrase;
import vn.sovang.time.CountedDate;
import vn.sovang.time.DateContext;
import vn.sovang.time.DatePoint;
import vn.sovang.time.DateReading;
import vn.sovang.time.Deadline;
import vn.sovang.time.EventDate;
import vn.sovang.time.ExactDate;
import vn.sovang.time.FuzzyDate;
import vn.sovang.time.ImpossibleDate;
import vn.sovang.time.LimitKind;
import vn.sovang.time.PartialDate;
import vn.sovang.time.PeriodDate;
import vn.sovang.time.RecurringDate;
import vn.sovang.time.RelativeDate;
import vn.sovang.time.SettledDate;
import vn.sovang.time.TimedDate;
import vn.sovang.time.UndatedDate;
import vn.sovang.time.UnreadDate;
import vn.sovang.time.Weekdays;
import vn.sovang.time.WorkingDaysDate;
import vn.sovang.time.YearlessDate;

import java.util.ArrayList;
import java.util.List;

/// Findings so far, and the look at every written date.
final class FindingList {
    private final DateContext dates;
    private final List<Finding> found = new ArrayList<>();

    /// @param year of the plan
    FindingList(int year) {
        this.dates = DateContext.ofYear(year);
    }

    List<Finding> all() {
        return List.copyOf(found);
    }

    void add(FindingCode code, String anchor, Phrase phrase) {
        found.add(new Finding(code, anchor, phrase));
    }

    void add(Finding finding) {
        found.add(finding);
    }

    void point(String anchor, DatePoint point) {
        reading(anchor, point.phrase(), point.date(), DATE_PARTIAL);
    }

    /// Looks at the date of a beginning, or at one of several dates of a document.
    void start(String anchor, DatePoint point) {
        reading(anchor, point.phrase(), point.date(), FUZZY_START);
    }

    /// A limit that may come again: its series is followed round by round, and only one that names
    /// no days is odd.
    void series(String anchor, @Nullable Deadline limit) {
        if (limit == null || limit.series().isEmpty()) {
            limit(anchor, limit);
        }
    }

    void limit(String anchor, @Nullable Deadline limit) {
        if (limit == null) {
            return;
        }
        reading(anchor, limit.phrase(), limit.date(), FUZZY_END);
        if (limit.kind() == LimitKind.THROUGH_ASSUMED && isDay(limit.date())) {
            add(END_ASSUMED_INCLUSIVE, anchor, limit.phrase());
        }
    }

    private boolean isDay(DateReading date) {
        return date instanceof ExactDate
                || (date instanceof YearlessDate day && day.resolve(dates).isPresent());
    }

    private void reading(String anchor, Phrase phrase, DateReading reading, FindingCode fuzzy) {
        switch (reading) {
            case ImpossibleDate _ -> add(IMPOSSIBLE_DATE, anchor, phrase);
            case PartialDate _, PeriodDate _ -> add(DATE_PARTIAL, anchor, phrase);
            case UnreadDate _ ->
                    add(
                            Weekdays.differ(phrase.value(), null) ? WEEKDAY_DIFFERS : DATE_UNREAD,
                            anchor,
                            phrase);
            case FuzzyDate _ -> add(fuzzy, anchor, phrase);
            case YearlessDate day -> add(yearless(day, phrase), anchor, phrase);
            case EventDate _ -> add(EVENT_AWAITED, anchor, phrase);
            case RecurringDate _ -> add(LIMIT_RECURRING, anchor, phrase);
            case WorkingDaysDate days ->
                    add(
                            days.counts() ? WORKING_DAYS_COUNTED : WORKING_DAYS_UNCOUNTED,
                            anchor,
                            phrase);
            case TimedDate timed -> {
                reading(anchor, phrase, timed.day(), fuzzy);
                if (timed.time() == null) {
                    add(HOUR_UNSTATED, anchor, phrase);
                }
            }
            case CountedDate _, ExactDate _, RelativeDate _, SettledDate _, UndatedDate _ -> {}
        }
    }

    private FindingCode yearless(YearlessDate day, Phrase phrase) {
        if (day.resolve(dates).isEmpty()) {
            return IMPOSSIBLE_DATE;
        }
        return Weekdays.differ(phrase.value(), dates.year()) ? WEEKDAY_DIFFERS : YEAR_ASSUMED;
    }
}
