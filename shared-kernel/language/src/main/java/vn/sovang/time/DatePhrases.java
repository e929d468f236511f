package vn.sovang.time;

import org.jspecify.annotations.Nullable;

import vn.sovang.text.PlainText;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the date phrases of Vietnamese documents. It never guesses: what it cannot read, or could
/// read in two ways, is [UnreadDate].
final class DatePhrases {
    private static final String DAY = "(?<!\\d)(\\d{1,2})";
    private static final String YEAR = "(\\d{4})(?!\\d)";
    private static final Pattern NUMERIC =
            Pattern.compile(DAY + " ?([/.-]) ?(\\d{1,2}) ?\\2 ?" + YEAR);
    private static final Pattern WRITTEN =
            Pattern.compile("(?:ngày|mùng|mồng) " + DAY + " tháng (\\d{1,2}) năm " + YEAR);
    private static final String MONTH_OF_YEAR = "(\\d{1,2})(?: năm | ?/ ?)" + YEAR;
    private static final Pattern MONTH = Pattern.compile("(?<!\\d )tháng " + MONTH_OF_YEAR);

    /// A day that was left to be filled in: `ngày __/12/2024`, `ngày … tháng 12 năm 2024`.
    private static final Pattern MISSING_DAY =
            Pattern.compile(
                    "(?:ngày[ _.…-]*(?:tháng |/ ?)|(?<![\\p{L}\\d])[_.…][ _.…]*/ ?)"
                            + MONTH_OF_YEAR);

    /// A month that is the limit itself, not one of which a day or a part is meant.
    private static final Pattern WHOLE_MONTH =
            Pattern.compile(
                    "(?:^|(?<!\\p{L})(trước|hết|đến|trong|chậm nhất) )tháng " + MONTH_OF_YEAR);

    private static final Pattern YEAR_ONLY = Pattern.compile("^(?:trong )?năm " + YEAR + "$");

    /// `06 tháng đầu năm` is half a year, not its first day.
    private static final Pattern PART_OF_YEAR =
            Pattern.compile("(?<!tháng )(?<!\\p{L})(đầu|giữa|cuối) năm(?: " + YEAR + ")?(?! ?\\d)");

    private static final Pattern ANCHOR = Pattern.compile("phát động|ban hành");

    /// `10 ngày kể từ …` is not the day of the event.
    private static final Pattern OFFSET =
            Pattern.compile(
                    "(?:\\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi)\\)?"
                            + " (?:ngày|tuần|tháng)");

    private static final Pattern HOUR = Pattern.compile("\\d ?(?:giờ|h(?!\\p{L}))");
    private static final Pattern SPAN =
            Pattern.compile("(?<!\\p{L})từ(?!\\p{L}).*(?<!\\p{L})(đến(?!\\p{L}).*)");
    private static final Pattern SIDE =
            Pattern.compile("(?<!\\p{L})(trước|hết) (?:ngày|tháng|năm|[\\d_.…])");
    private static final int MONTHS = 12;

    private DatePhrases() {}

    /// The day of a phrase that names one; a span (`từ … đến …`) names two.
    static DateReading read(String words) {
        String text = plain(words);
        return SPAN.matcher(text).find() ? new UnreadDate() : reading(text);
    }

    /// The day of a limit: of a span, its end. A whole month or year begins and ends on days that
    /// are known: `trước tháng 12/2021` is before 01/12, `hết tháng 12/2021` through 31/12.
    static DateReading readLimit(String words) {
        String text = limit(words);
        DateReading reading = reading(text);
        if (!(reading instanceof PartialDate span) || !isWhole(span, text)) {
            return reading;
        }
        DateRange days = span.days();
        return new ExactDate(kind(text) == LimitKind.BEFORE ? days.first() : days.last());
    }

    static LimitKind limitKind(String words) {
        return kind(limit(words));
    }

    /// A year is read where it is all that is said; for a month the word before it tells, unless
    /// another word already told on which side the limit lies.
    private static boolean isWhole(PartialDate span, String text) {
        if (span.month() == null) {
            return true;
        }
        Matcher month = WHOLE_MONTH.matcher(text);
        return month.find() && side(Objects.requireNonNullElse(month.group(1), "")) == kind(text);
    }

    private static LimitKind kind(String text) {
        Matcher side = SIDE.matcher(text);
        return side(side.find() ? side.group(1) : text);
    }

    private static LimitKind side(String word) {
        if (word.startsWith("trước")) {
            return LimitKind.BEFORE;
        }
        return word.startsWith("hết") ? LimitKind.THROUGH : LimitKind.THROUGH_ASSUMED;
    }

    private static DateReading reading(String text) {
        if (HOUR.matcher(text).find()) {
            return new UnreadDate();
        }
        return Stream.of(
                        found(text, NUMERIC, found -> date(found, 1, 3, 4)),
                        found(text, WRITTEN, found -> date(found, 1, 2, 3)))
                .flatMap(List::stream)
                .distinct()
                .reduce((_, _) -> new UnreadDate())
                .orElseGet(() -> vague(text));
    }

    /// A date of which the words leave something out.
    private static DateReading vague(String text) {
        return Stream.of(
                        found(text, MISSING_DAY, DatePhrases::month),
                        found(text, MONTH, DatePhrases::month),
                        found(text, PART_OF_YEAR, DatePhrases::partOfYear),
                        found(text, YEAR_ONLY, found -> new PartialDate(number(found, 1), null)))
                .flatMap(List::stream)
                .distinct()
                .reduce((_, _) -> new UnreadDate())
                .orElseGet(() -> tied(text));
    }

    private static List<DateReading> found(
            String text, Pattern pattern, Function<MatchResult, DateReading> reading) {
        return pattern.matcher(text).results().map(reading).toList();
    }

    private static DateReading date(MatchResult found, int day, int month, int year) {
        int d = number(found, day);
        int m = number(found, month);
        int y = number(found, year);
        try {
            return new ExactDate(LocalDate.of(y, m, d));
        } catch (DateTimeException noSuchDay) {
            return new ImpossibleDate(d, m, y);
        }
    }

    private static DateReading month(MatchResult found) {
        int month = number(found, 1);
        return month >= 1 && month <= MONTHS
                ? new PartialDate(number(found, 2), month)
                : new UnreadDate();
    }

    private static DateReading partOfYear(MatchResult found) {
        FuzzyRule rule =
                switch (found.group(1)) {
                    case "đầu" -> FuzzyRule.START_OF_YEAR;
                    case "giữa" -> FuzzyRule.MID_YEAR;
                    default -> FuzzyRule.END_OF_YEAR;
                };
        return new FuzzyDate(rule, year(found.group(2)));
    }

    /// A prescribed limit comes first: `theo quy định do … ban hành` is no date of our plan.
    private static DateReading tied(String text) {
        if (text.contains("quy định") || text.contains("định kỳ")) {
            return new UndatedDate();
        }
        Matcher anchor = ANCHOR.matcher(text);
        if (OFFSET.matcher(text).find() || !anchor.find()) {
            return new UnreadDate();
        }
        return new RelativeDate(
                anchor.group().equals("phát động") ? Anchor.CAMPAIGN_LAUNCHED : Anchor.PLAN_ISSUED);
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static @Nullable Integer year(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static String limit(String words) {
        String text = plain(words);
        Matcher span = SPAN.matcher(text);
        return span.find() ? span.group(1) : text;
    }

    private static String plain(String words) {
        return PlainText.of(words).toLowerCase(Locale.ROOT);
    }
}
