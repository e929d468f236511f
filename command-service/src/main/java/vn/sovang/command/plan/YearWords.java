package vn.sovang.command.plan;

import static vn.sovang.plan.FindingCode.ANNIVERSARY_MISCOUNTED;
import static vn.sovang.plan.FindingCode.DATE_UNREAD;
import static vn.sovang.plan.FindingCode.DAY_NOT_IN_YEAR;
import static vn.sovang.plan.FindingCode.IMPOSSIBLE_DATE;
import static vn.sovang.plan.FindingCode.WEEKDAY_DIFFERS;
import static vn.sovang.plan.FindingCode.YEAR_INCONSISTENT;

import org.jspecify.annotations.Nullable;

import vn.sovang.plan.BumpedValue;
import vn.sovang.plan.Commemoration;
import vn.sovang.plan.Finding;
import vn.sovang.plan.FindingCode;
import vn.sovang.text.Phrase;
import vn.sovang.time.DateContext;
import vn.sovang.time.DatePoint;
import vn.sovang.time.DateReading;
import vn.sovang.time.Deadline;
import vn.sovang.time.ImpossibleDate;
import vn.sovang.time.UnreadDate;
import vn.sovang.time.Weekdays;
import vn.sovang.time.YearlessDate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Moves the words of one year to another, and keeps a list of what was moved and what was not
/// (R13).
final class YearWords {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

    private final int from;
    private final int to;
    private final List<BumpedValue> bumped = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    YearWords(int from, int to) {
        this.from = from;
        this.to = to;
    }

    List<BumpedValue> bumped() {
        return List.copyOf(bumped);
    }

    List<Finding> findings() {
        return findings.stream().distinct().toList();
    }

    void notMoved(FindingCode code, String anchor, Phrase phrase) {
        findings.add(new Finding(code, anchor, phrase));
    }

    void leftOut(String anchor, Phrase before) {
        bumped.add(new BumpedValue(anchor, before.value(), ""));
    }

    /// A label that holds the year; it names the same thing in the copy.
    String label(String label) {
        return YEAR.matcher(label)
                .replaceAll(year -> {
                    int number = Integer.parseInt(year.group());
                    return Integer.toString(number == from ? to : number);
                });
    }

    Phrase prose(String anchor, Phrase phrase) {
        return new Phrase(prose(anchor, phrase.value()));
    }

    /// Running words, in which only what is surely the plan's own year moves. What still speaks of
    /// the old year is for a person to check.
    String prose(String anchor, String text) {
        return told(anchor, text, running(anchor, text, years().prose(text, false)));
    }

    Phrase name(String anchor, Phrase phrase) {
        return new Phrase(name(anchor, phrase.value()));
    }

    /// A title, a theme or a name of the plan's.
    String name(String anchor, String text) {
        return told(anchor, text, running(anchor, text, years().prose(text, true)));
    }

    private PlanYears years() {
        return new PlanYears(from, to, 0);
    }

    private String running(String anchor, String text, PlanYears.Moved moved) {
        if (moved.isLeft()) {
            notMoved(YEAR_INCONSISTENT, anchor, new Phrase(text));
        }
        lost(anchor, moved);
        return moved.text();
    }

    /// True when the words are about the plan's year or the one before.
    boolean isAbout(String text) {
        return YEAR.matcher(text)
                .results()
                .mapToInt(year -> Integer.parseInt(year.group()))
                .anyMatch(year -> year == from || year == from - 1);
    }

    DatePoint day(String anchor, DatePoint point) {
        return DatePoint.of(date(anchor, point.phrase(), words -> DatePoint.of(words).date()));
    }

    Deadline day(String anchor, Deadline limit) {
        return Deadline.of(date(anchor, limit.phrase(), words -> Deadline.of(words).date()));
    }

    @Nullable Deadline limit(String anchor, @Nullable Deadline limit) {
        return limit == null ? null : day(anchor, limit);
    }

    List<Commemoration> commemorations(String place, List<Commemoration> all) {
        List<Commemoration> moved = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            moved.add(commemoration(place + ".commemorations[%d]".formatted(i), all.get(i)));
        }
        return moved;
    }

    /// One year more since what happened, remembered one year later.
    private Commemoration commemoration(String anchor, Commemoration old) {
        Integer years = old.years();
        String words = old.phrase().value();
        String text =
                running(
                        anchor,
                        words,
                        years == null ? years().prose(words, false) : years().counted(words));
        if (years != null) {
            text =
                    text.replaceAll(
                            "(?<!\\d)%d(?= n(?:ă|a\u0306)m)".formatted(years),
                            Integer.toString(years + to - from));
        }
        Commemoration moved =
                new Commemoration(
                        new Phrase(told(anchor, words, text)),
                        years == null ? null : years + to - from,
                        old.events().stream()
                                .map(event ->
                                        new Commemoration.Event(
                                                event.happened(),
                                                day(anchor + ".remembered", event.remembered())))
                                .toList());
        if (moved.years() != null && moved.events().stream().anyMatch(e -> isOff(e, moved))) {
            notMoved(ANNIVERSARY_MISCOUNTED, anchor, moved.phrase());
        }
        return moved;
    }

    /// Rule 12.
    private static boolean isOff(Commemoration.Event event, Commemoration in) {
        return event.remembered()
                .year()
                .flatMap(last -> event.happened().year().map(first -> last - first))
                .filter(years -> !years.equals(in.years()))
                .isPresent();
    }

    private interface Reader {
        DateReading read(String words);
    }

    /// A date of the plan's own time: also of the year before and after. One that does not exist
    /// stays as it is; one that would not, is found with the words that it has now.
    private String date(String anchor, Phrase phrase, Reader reader) {
        String words = phrase.value();
        DateReading reading = reader.read(words);
        if (reading instanceof ImpossibleDate) {
            notMoved(IMPOSSIBLE_DATE, anchor, phrase);
            return words;
        }
        if (reading instanceof UnreadDate) {
            notMoved(Weekdays.differ(words, from) ? WEEKDAY_DIFFERS : DATE_UNREAD, anchor, phrase);
            return words;
        }
        if (reading instanceof YearlessDate day && day.resolve(DateContext.ofYear(to)).isEmpty()) {
            notMoved(DAY_NOT_IN_YEAR, anchor, phrase);
            return words;
        }
        PlanYears.Moved moved = new PlanYears(from, to, 1).date(words);
        lost(anchor, moved);
        return told(anchor, words, moved.text());
    }

    /// A day that is none in the other year, or falls on another day of the week.
    private void lost(String anchor, PlanYears.Moved moved) {
        if (moved.isLost()) {
            notMoved(DAY_NOT_IN_YEAR, anchor, new Phrase(moved.text()));
        }
        if (Weekdays.differ(moved.text(), to)) {
            notMoved(WEEKDAY_DIFFERS, anchor, new Phrase(moved.text()));
        }
    }

    String told(String anchor, String before, String after) {
        if (!before.equals(after)) {
            bumped.add(new BumpedValue(anchor, before, after));
        }
        return after;
    }
}
