package vn.sovang.time;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the date phrases of Vietnamese documents. It never guesses: what it cannot read is
/// [UnreadDate].
final class DatePhrases {
    private static final String GAP = "\\s*";
    private static final Pattern NUMERIC =
            Pattern.compile(
                    "(\\d{1,2})"
                            + GAP
                            + "[/.-]"
                            + GAP
                            + "(\\d{1,2})"
                            + GAP
                            + "[/.-]"
                            + GAP
                            + "(\\d{4})(?!\\d)");
    private static final Pattern WRITTEN =
            Pattern.compile("ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})");
    private static final Pattern MONTH =
            Pattern.compile("tháng\\s+(\\d{1,2})(?:\\s+năm\\s+|\\s*/\\s*)(\\d{4})");
    private static final Pattern YEAR_ONLY = Pattern.compile("^(?:trong )?năm (\\d{4})$");
    private static final Pattern PART_OF_YEAR =
            Pattern.compile("(đầu|giữa|cuối) năm(?: (\\d{4}))?");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int MONTHS = 12;

    private DatePhrases() {}

    static LimitKind limitKind(String words) {
        String text = plain(words);
        if (text.startsWith("trước")) {
            return LimitKind.BEFORE;
        }
        return text.startsWith("đến hết") || text.startsWith("hết")
                ? LimitKind.THROUGH
                : LimitKind.THROUGH_ASSUMED;
    }

    static DateReading read(String words) {
        String text = plain(words);
        DateReading full = full(text);
        if (full != null) {
            return full;
        }
        Matcher month = MONTH.matcher(text);
        if (month.find()) {
            int number = Integer.parseInt(month.group(1));
            int year = Integer.parseInt(month.group(2));
            return number >= 1 && number <= MONTHS
                    ? new PartialDate(year, number)
                    : new UnreadDate();
        }
        Matcher part = PART_OF_YEAR.matcher(text);
        if (part.find()) {
            return new FuzzyDate(rule(part.group(1)), year(part.group(2)));
        }
        Matcher year = YEAR_ONLY.matcher(text);
        if (year.find()) {
            return new PartialDate(Integer.parseInt(year.group(1)), null);
        }
        return tied(text);
    }

    private static @Nullable DateReading full(String text) {
        for (Pattern pattern : new Pattern[] {NUMERIC, WRITTEN}) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                return date(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)));
            }
        }
        return null;
    }

    private static DateReading date(int day, int month, int year) {
        try {
            return new ExactDate(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return new ImpossibleDate(day, month, year);
        }
    }

    private static DateReading tied(String text) {
        if (text.contains("phát động")) {
            return new RelativeDate(Anchor.CAMPAIGN_LAUNCHED);
        }
        if (text.contains("ban hành")) {
            return new RelativeDate(Anchor.PLAN_ISSUED);
        }
        return text.contains("quy định") || text.contains("định kỳ")
                ? new UndatedDate()
                : new UnreadDate();
    }

    private static FuzzyRule rule(String word) {
        return switch (word) {
            case "đầu" -> FuzzyRule.START_OF_YEAR;
            case "giữa" -> FuzzyRule.MID_YEAR;
            default -> FuzzyRule.END_OF_YEAR;
        };
    }

    private static @Nullable Integer year(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static String plain(String words) {
        String text = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return SPACES.matcher(text).replaceAll(" ").strip();
    }
}
