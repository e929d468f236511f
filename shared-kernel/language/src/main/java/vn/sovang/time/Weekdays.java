package vn.sovang.time;

import org.jspecify.annotations.Nullable;

import vn.sovang.text.PlainText;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Compares a day of the week with the day of the calendar beside it. `thứ Hai ngày 25/6/2021` was
/// a Friday: one of the two is wrong, and nobody can tell which by the words.
public final class Weekdays {
    /// A number of something (`kỳ họp thứ hai, ngày 25/6/2021`) is no day of the week.
    private static final String WEEKDAY =
            "(?<!(?:lần|đợt|vòng|phiên|họp|hội|nghị|đoạn|khóa|kỳ|năm|buổi|tuần) )(?<!\\p{L})"
                    + "(?:thứ (?<name>hai|ba|tư|năm|sáu|bảy|[2-7])|(?<sunday>chủ nhật))(?!\\p{L})";

    private static final String DAY =
            "(?<!\\d)(?<day>\\d{1,2})(?: ?[/.-] ?| tháng )(?<month>\\d{1,2})(?!\\d)"
                    + "(?:(?: ?[/.-] ?|,? năm )(?<year>\\d{4})(?!\\d))?";

    private static final Pattern BEFORE =
            Pattern.compile(WEEKDAY + " ?[,(]? ?(?:ngày |tức (?:là )?ngày )?" + DAY);
    private static final Pattern AFTER = Pattern.compile(DAY + " ?[,(]? ?(?:là |tức )?" + WEEKDAY);

    private Weekdays() {}

    /// True where a day of the week is not that of its day.
    ///
    /// @param year of a day that is written without one; null compares only those with their own
    public static boolean differ(String words, @Nullable Integer year) {
        String text = PlainText.of(words).toLowerCase(Locale.ROOT);
        boolean isNamed = text.contains("thứ ") || text.contains("chủ nhật");
        return isNamed && isOther(DatePhrases.plain(text), year);
    }

    private static boolean isOther(String text, @Nullable Integer year) {
        return Stream.of(BEFORE, AFTER)
                .flatMap(pattern -> pattern.matcher(text).results())
                .anyMatch(found -> differs(found, year));
    }

    private static boolean differs(MatchResult found, @Nullable Integer year) {
        String own = found.group("year");
        Integer of = own == null ? year : Integer.valueOf(own);
        if (of == null) {
            return false;
        }
        try {
            LocalDate day =
                    LocalDate.of(
                            of,
                            Integer.parseInt(found.group("month")),
                            Integer.parseInt(found.group("day")));
            return day.getDayOfWeek() != weekday(found);
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static DayOfWeek weekday(MatchResult found) {
        if (found.group("sunday") != null) {
            return DayOfWeek.SUNDAY;
        }
        return switch (found.group("name")) {
            case "hai", "2" -> DayOfWeek.MONDAY;
            case "ba", "3" -> DayOfWeek.TUESDAY;
            case "tư", "4" -> DayOfWeek.WEDNESDAY;
            case "năm", "5" -> DayOfWeek.THURSDAY;
            case "sáu", "6" -> DayOfWeek.FRIDAY;
            default -> DayOfWeek.SATURDAY;
        };
    }
}
