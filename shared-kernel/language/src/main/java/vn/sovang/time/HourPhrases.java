package vn.sovang.time;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads the hour of a limit, and takes it out of the words of its day.
final class HourPhrases {
    private static final String PART = "(?: (?:sáng|chiều|tối|trưa|đêm))?";
    private static final Pattern HOUR =
            Pattern.compile(
                    "(?<!\\d)(\\d{1,2})(?: ?giờ| ?h(?!\\p{L})| ?g(?=\\d)|(?=:\\d{2}))"
                            + "(?::? ?(\\d{2})(?!\\d| ?[/.-] ?\\d| tháng)(?: ?phút)?)?"
                            + PART);
    private static final Pattern OFFICE_HOURS =
            Pattern.compile("(?:trong )?(?:giờ hành chính|giờ làm việc)");
    private static final Pattern LATER = Pattern.compile(" (?:chiều|tối)$");
    private static final Pattern UNCLEAR = Pattern.compile(" (?:trưa|đêm)$");
    private static final int NOON = 12;
    private static final int MIDNIGHT = 24;

    private HourPhrases() {}

    static boolean isIn(String text) {
        return HOUR.matcher(text).find() || OFFICE_HOURS.matcher(text).find();
    }

    /// True when it says 24:00, the end of the day named.
    static boolean isMidnight(String text) {
        return hours(text).stream().anyMatch(found -> hour(found) == MIDNIGHT);
    }

    /// A day with one hour; where the words are no day, the hour adds nothing.
    ///
    /// @param day reading of the words without the hour
    static DateReading read(String text, Function<String, DateReading> day) {
        List<MatchResult> hours = hours(text);
        DateReading read = day.apply(without(text));
        return switch (read) {
            case CountedDate _, ExactDate _, RelativeDate _, YearlessDate _ -> at(hours, read);
            case WorkingDaysDate days -> days.counts() ? at(hours, read) : read;
            case FuzzyDate _, PartialDate _, PeriodDate _ -> new UnreadDate();
            case RecurringDate _ -> RecurringDate.UNDATED; // a round has a day, and no hour yet
            case EventDate _,
                    ImpossibleDate _,
                    SettledDate _,
                    TimedDate _,
                    UndatedDate _,
                    UnreadDate _ ->
                    read;
        };
    }

    private static DateReading at(List<MatchResult> hours, DateReading day) {
        return switch (hours.size()) {
            case 0 -> new TimedDate(day, null);
            case 1 -> timed(day, hours.getFirst());
            default -> new UnreadDate();
        };
    }

    private static DateReading timed(DateReading day, MatchResult found) {
        int hour = hour(found);
        int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        if (UNCLEAR.matcher(found.group()).find()) {
            return new UnreadDate();
        }
        if (hour == MIDNIGHT && minute == 0) {
            return day;
        }
        int later = hour < NOON && LATER.matcher(found.group()).find() ? NOON : 0;
        try {
            return new TimedDate(day, LocalTime.of(hour + later, minute));
        } catch (DateTimeException noSuchHour) {
            return new UnreadDate();
        }
    }

    private static int hour(MatchResult found) {
        return Integer.parseInt(found.group(1));
    }

    private static List<MatchResult> hours(String text) {
        return HOUR.matcher(text).results().toList();
    }

    private static String without(String text) {
        UnaryOperator<String> bare =
                words -> OFFICE_HOURS.matcher(HOUR.matcher(words).replaceAll(" ")).replaceAll(" ");
        return bare.apply(text).replaceAll(" +", " ").replaceAll(" ?\\( ?\\)", "").strip();
    }
}
