package vn.sovang.command.plan;

import static vn.sovang.plan.FindingCode.ANNIVERSARY_MISCOUNTED;
import static vn.sovang.plan.FindingCode.DATE_UNREAD;
import static vn.sovang.plan.FindingCode.IMPOSSIBLE_DATE;
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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Moves the words of one year to another, and keeps a list of what was moved and what was not
/// (R13).
final class YearWords {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(\\d{4})(?!\\d)");
    private static final Pattern SPAN =
            Pattern.compile("(?<![\\d/.-])(\\d{4})\\s*[-–]\\s*(\\d{4})(?!\\d)");

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
        return YEAR.matcher(label).replaceAll(year -> moved(year.group(1), 0));
    }

    Phrase prose(String anchor, Phrase phrase) {
        return new Phrase(prose(anchor, phrase.value()));
    }

    /// The year of the plan in running words. A span of years is left as it is.
    String prose(String anchor, String text) {
        if (SPAN.matcher(text).results().anyMatch(this::holdsYear)) {
            notMoved(YEAR_INCONSISTENT, anchor, new Phrase(text));
            return text;
        }
        return told(anchor, text, YEAR.matcher(text).replaceAll(y -> moved(y.group(1), 0)));
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
        String text = YEAR.matcher(old.phrase().value()).replaceAll(y -> moved(y.group(1), 0));
        if (years != null) {
            text =
                    text.replaceAll(
                            "(?<!\\d)%d(?= năm)".formatted(years),
                            Integer.toString(years + to - from));
        }
        Commemoration moved =
                new Commemoration(
                        new Phrase(told(anchor, old.phrase().value(), text)),
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
        Optional<Integer> counted =
                year(event.remembered())
                        .flatMap(last -> year(event.happened()).map(first -> last - first));
        return counted.filter(years -> !years.equals(in.years())).isPresent();
    }

    private static Optional<Integer> year(DatePoint point) {
        return point.date().resolve(DateContext.ofYear(1)).map(days -> days.first().getYear());
    }

    private interface Reader {
        DateReading read(String words);
    }

    /// A date of the plan's own time: also of the year before and after. One that does not exist,
    /// or would not, stays as it is.
    private String date(String anchor, Phrase phrase, Reader reader) {
        String words = phrase.value();
        String moved = YEAR.matcher(words).replaceAll(year -> moved(year.group(1), 1));
        if (reader.read(words) instanceof ImpossibleDate
                || reader.read(moved) instanceof ImpossibleDate) {
            notMoved(IMPOSSIBLE_DATE, anchor, phrase);
            return words;
        }
        if (reader.read(words) instanceof UnreadDate) {
            notMoved(DATE_UNREAD, anchor, phrase);
            return words;
        }
        return told(anchor, words, moved);
    }

    private String moved(String year, int around) {
        int number = Integer.parseInt(year);
        return Math.abs(number - from) <= around ? Integer.toString(number + to - from) : year;
    }

    private boolean holdsYear(MatchResult span) {
        return Integer.parseInt(span.group(1)) <= from && from <= Integer.parseInt(span.group(2));
    }

    private String told(String anchor, String before, String after) {
        if (!before.equals(after)) {
            bumped.add(new BumpedValue(anchor, before, after));
        }
        return after;
    }
}
