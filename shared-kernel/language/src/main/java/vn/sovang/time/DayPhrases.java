package vn.sovang.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads a day of the calendar, in figures or in words, with its year or without.
final class DayPhrases {
    private static final String DAY = "(?<!\\d)(\\d{1,2})";
    private static final String YEAR = "(\\d{4})(?!\\d)";

    /// Words after which two numbers are a day and its month, and no count (`đợt 3 tháng 2`).
    private static final String BEFORE_DAY =
            "(?<=^|[,(] ?|(?<!\\p{L})(?:ngày|mùng|mồng|từ|đến|trước|hết|chậm nhất|và) )";

    private static final Pattern NUMERIC =
            Pattern.compile(DAY + " ?([/.-]) ?(\\d{1,2}) ?\\2 ?" + YEAR);
    private static final Pattern WRITTEN =
            Pattern.compile(BEFORE_DAY + DAY + " tháng (\\d{1,2})(?: năm |, ?năm | ?/ ?)" + YEAR);
    private static final Pattern NUMERIC_YEARLESS =
            Pattern.compile(
                    BEFORE_DAY + DAY + " ?[/-] ?(\\d{1,2})(?!\\d| ?[/.-] ?[\\d_.…]| tháng)");
    private static final Pattern DOTTED_YEARLESS =
            Pattern.compile(
                    "(?<!\\p{L})ngày " + DAY + "\\.(\\d{1,2})(?!\\d| ?[/.-] ?[\\d_.…]| tháng)");
    private static final Pattern WRITTEN_YEARLESS =
            Pattern.compile(BEFORE_DAY + DAY + " tháng (\\d{1,2})(?!\\d| ?[/.-] ?\\d|,? năm \\d)");

    private DayPhrases() {}

    static List<Found> full(String text) {
        return Stream.of(
                        Found.in(text, NUMERIC, found -> date(found, 1, 3, 4)),
                        Found.in(text, WRITTEN, found -> date(found, 1, 2, 3)))
                .flatMap(List::stream)
                .toList();
    }

    /// `31/6` without a year is no day of any.
    static List<Found> yearless(String text) {
        return Stream.of(NUMERIC_YEARLESS, DOTTED_YEARLESS, WRITTEN_YEARLESS)
                .flatMap(pattern -> Found.in(text, pattern, DayPhrases::day).stream())
                .toList();
    }

    private static DateReading day(MatchResult found) {
        try {
            return new YearlessDate(DatePhrases.number(found, 2), DatePhrases.number(found, 1));
        } catch (DateTimeException noSuchDay) {
            return new UnreadDate();
        }
    }

    private static DateReading date(MatchResult found, int day, int month, int year) {
        int d = DatePhrases.number(found, day);
        int m = DatePhrases.number(found, month);
        int y = DatePhrases.number(found, year);
        try {
            return new ExactDate(LocalDate.of(y, m, d));
        } catch (DateTimeException noSuchDay) {
            return new ImpossibleDate(d, m, y);
        }
    }
}
