package vn.sovang.time;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads which days come again. Words that name none, or two kinds of them, are a series without
/// days.
final class SeriesPhrases {
    private static final String EACH = "(?:hằng|hàng|mỗi|từng)";
    private static final String DAY = "(?<!\\p{L})(?:ngày|mùng|mồng) (\\d{1,2})(?: của)? ";
    private static final String NEXT = "(?: (?:sau|kế tiếp|tiếp theo|liền kề))";

    private static final Pattern OF_MONTH = Pattern.compile(DAY + EACH + " tháng(?!\\p{L})");
    private static final Pattern OF_NEXT_MONTH =
            Pattern.compile(DAY + "tháng" + NEXT + "(?! quý)(?!\\p{L})");
    private static final Pattern OF_QUARTER =
            Pattern.compile(
                    DAY
                            + "tháng (đầu|cuối)(?: của)?(?: "
                            + EACH
                            + ")? quý("
                            + NEXT
                            + ")?(?! (?:i{1,3}|iv|[1-4])(?!\\p{L}))");
    private static final Pattern OF_YEAR = Pattern.compile(EACH + " năm(?!\\p{L}| học)");
    private static final Pattern AFTER =
            Pattern.compile(
                    TiedPhrases.NUMBER
                            + " (ngày làm việc|ngày)(?:,? (?:kể|tính))? (?:từ|sau)(?: khi| ngày)*"
                            + " (?:kết thúc|hết)(?: "
                            + EACH
                            + ")? (tháng|quý|năm)(?= ?(?:$|[,.;:)]))");
    private static final int LAST_OF_QUARTER = 3;
    private static final int FIRST_OF_NEXT_QUARTER = 4;

    private SeriesPhrases() {}

    /// True where the words count from the end of a period, which none names: `sau khi kết thúc
    /// quý`.
    static boolean isAfterPeriod(String text) {
        return AFTER.matcher(text).find();
    }

    /// The places of the words that name the days.
    static Stream<Found> days(String text) {
        return Stream.concat(
                Stream.of(AFTER, OF_MONTH, OF_NEXT_MONTH, OF_QUARTER)
                        .flatMap(days -> Found.in(text, days, _ -> RecurringDate.UNDATED).stream()),
                DayPhrases.yearless(text).stream());
    }

    static RecurringDate read(String text) {
        List<Series> found =
                Stream.of(
                                after(text),
                                ofMonth(text),
                                ofNextMonth(text),
                                ofQuarter(text),
                                ofYear(text))
                        .flatMap(Optional::stream)
                        .toList();
        return found.size() == 1 ? new RecurringDate(found.getFirst()) : RecurringDate.UNDATED;
    }

    private static Optional<Series> after(String text) {
        return Optional.of(AFTER.matcher(text))
                .filter(Matcher::find)
                .map(found ->
                        new Series(
                                every(found.group(3)),
                                List.of(),
                                new Series.After(
                                        TiedPhrases.number(found.group(1)),
                                        found.group(2).equals("ngày làm việc"))));
    }

    private static Series.Every every(String period) {
        return switch (period) {
            case "tháng" -> Series.Every.MONTH;
            case "quý" -> Series.Every.QUARTER;
            default -> Series.Every.YEAR;
        };
    }

    private static Optional<Series> ofMonth(String text) {
        return days(
                Series.Every.MONTH,
                OF_MONTH.matcher(text).results().map(found -> day(1, found.group(1))).toList());
    }

    private static Optional<Series> ofNextMonth(String text) {
        return days(
                Series.Every.MONTH,
                OF_NEXT_MONTH
                        .matcher(text)
                        .results()
                        .map(found -> day(2, found.group(1)))
                        .toList());
    }

    private static Optional<Series> ofQuarter(String text) {
        return days(
                Series.Every.QUARTER,
                OF_QUARTER
                        .matcher(text)
                        .results()
                        .map(found ->
                                day(month(found.group(2), found.group(3) != null), found.group(1)))
                        .toList());
    }

    private static int month(String which, boolean next) {
        if (which.equals("đầu")) {
            return next ? FIRST_OF_NEXT_QUARTER : 1;
        }
        return next ? FIRST_OF_NEXT_QUARTER + 2 : LAST_OF_QUARTER;
    }

    private static Optional<Series> ofYear(String text) {
        if (!OF_YEAR.matcher(text).find()) {
            return Optional.empty();
        }
        List<Optional<Series.Day>> days =
                DayPhrases.yearless(text).stream()
                        .map(Found::date)
                        .map(date ->
                                date instanceof YearlessDate(int month, int day)
                                        ? Optional.of(new Series.Day(month, day))
                                        : Optional.<Series.Day>empty())
                        .toList();
        return days(Series.Every.YEAR, days);
    }

    private static Optional<Series.Day> day(int month, String day) {
        int number = Integer.parseInt(day);
        return number < 1 || number > 31
                ? Optional.empty()
                : Optional.of(new Series.Day(month, number));
    }

    /// Named days; none where one of them is no day.
    private static Optional<Series> days(Series.Every every, List<Optional<Series.Day>> named) {
        return named.isEmpty() || named.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(
                        new Series(every, named.stream().flatMap(Optional::stream).toList(), null));
    }
}
