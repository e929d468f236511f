package vn.sovang.time;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads dates that hang on something else: an event, a count of days from it, a series.
final class TiedPhrases {
    static final String NUMBER =
            "(?<![\\p{L}\\d])(\\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: ?\\([^)]*\\))?";
    private static final String UNIT = " (ngày làm việc|ngày|tuần|tháng|năm)(?!\\p{L})";
    private static final List<String> COUNTS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười");

    /// `trong vòng 10 ngày …`: a count of days, not `đợt 3 ngày 20/6`.
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?<!\\p{L})(?:không (?:quá|(?:muộn|chậm) hơn)|vòng|trong|sau|thời hạn|chậm"
                            + " nhất|quá|tối đa) "
                            + NUMBER
                            + UNIT
                            + "(?! (?:đầu|cuối|\\d))");

    private static final Pattern COUNTED_FROM =
            Pattern.compile(NUMBER + UNIT + ",?(?: (?:kể|tính))? (?:từ|sau)(?!\\p{L})");

    /// `10 ngày kể từ …` is not the day of the event.
    private static final Pattern OFFSET =
            Pattern.compile(
                    "(?:\\d|một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi|mốt)(?:"
                            + " ?\\([^)]*\\))? (?:ngày|tuần|tháng)(?!\\p{L})");

    /// After `sau`: `03 tháng sau ngày phát động` is no month that follows another.
    private static final String AN_EVENT =
            " (?:khi|lúc|ngày|thời điểm|có|phát động|ban hành|kết thúc|tổng kết|đại hội|hội nghị"
                    + "|kỳ họp|lễ)(?!\\p{L})";

    private static final Pattern RECURRING =
            Pattern.compile(
                    "(?<!\\p{L})(?:(?:hằng|hàng|mỗi|từng)"
                            + " (?:ngày|tuần|tháng|quý|năm|kỳ)(?!\\p{L})|định kỳ"
                            + " (?:\\d|một|ba|sáu|tuần|tháng|quý|năm)|(?:\\d{1,2}|một|ba|sáu)"
                            + " (?:tháng|tuần|năm)(?: một lần| 1 lần| ?/ ?lần)|(?:tháng|quý|năm) ?/"
                            + " ?lần|tháng (?:đầu|cuối) (?:của )?quý(?!"
                            + " (?:i{1,3}|iv|[1-4])(?!\\p{L}))|tháng (?:sau(?!"
                            + AN_EVENT
                            + ")|kế tiếp|tiếp theo|liền kề)(?!\\p{L}))");
    private static final Pattern WORKING_DAYS = Pattern.compile("ngày làm việc");
    private static final Pattern ANCHOR = Pattern.compile("phát động|ban hành");
    private static final Pattern EVENT =
            Pattern.compile(
                    "(?<!\\p{L})(?:đến|sau|trước|từ) (?:(?:khi|lúc|thời điểm|ngày) (?=\\p{L})"
                            + "|(?:đại hội|hội nghị|kỳ họp|lễ )(?!\\p{L}))");

    /// No day as a limit: `sau khi phát động` begins there and ends nowhere.
    private static final Pattern AFTER_EVENT =
            Pattern.compile(
                    "(?<!\\p{L})sau (?:(?:khi|lúc|ngày|thời điểm|có) )*(?:phát động|ban hành)");

    private TiedPhrases() {}

    static boolean isAfterEvent(String text) {
        return AFTER_EVENT.matcher(text).find();
    }

    /// True where a day hangs on the calendar of working days: `ngày làm việc cuối cùng của tháng`.
    static boolean isOfWorkingDays(String text) {
        return WORKING_DAYS.matcher(text).find();
    }

    /// A count of days; of one from a day of the calendar, the day on which it ends. The first day
    /// does not count (Bộ luật Dân sự 2015, Điều 147).
    static List<Found> counted(String text) {
        Matcher count = COUNTED.matcher(text);
        if (!count.find()) {
            return List.of();
        }
        List<Found> days =
                Stream.concat(DayPhrases.full(text).stream(), DayPhrases.yearless(text).stream())
                        .toList();
        if (days.isEmpty()) {
            return isRecurring(text)
                    ? recurring(text)
                    : List.of(new Found(tied(text), 0, text.length()));
        }
        DateReading day = DatePhrases.one(Found.dates(days));
        if (WORKING_DAYS.matcher(count.group()).find()) {
            return counted(text, days, workingDaysFrom(day, text));
        }
        return offset(text)
                .map(offset -> counted(text, days, after(day, offset)))
                .orElseGet(List::of);
    }

    private static List<Found> counted(String text, List<Found> days, DateReading date) {
        return Found.as(
                date,
                Stream.of(
                                days,
                                Found.in(text, COUNTED, _ -> date),
                                Found.in(text, COUNTED_FROM, _ -> date))
                        .flatMap(List::stream));
    }

    private static DateReading workingDaysFrom(DateReading day, String text) {
        return day instanceof ExactDate(var date)
                ? workingDays(text)
                        .<DateReading>map(count -> WorkingDaysDate.after(date, count))
                        .orElse(WorkingDaysDate.UNCOUNTED)
                : WorkingDaysDate.UNCOUNTED;
    }

    private static DateReading after(DateReading day, Period offset) {
        return day instanceof ExactDate(var date)
                ? new ExactDate(date.plus(offset))
                : new UnreadDate();
    }

    static List<Found> recurring(String text) {
        return isRecurring(text)
                ? Found.as(
                        SeriesPhrases.read(text),
                        Stream.concat(
                                Found.in(text, RECURRING, _ -> RecurringDate.UNDATED).stream(),
                                SeriesPhrases.days(text)))
                : List.of();
    }

    private static boolean isRecurring(String text) {
        return RECURRING.matcher(text).find() || SeriesPhrases.isAfterPeriod(text);
    }

    /// A prescribed limit comes before an event: `theo quy định do … ban hành` is no date of our
    /// plan.
    static DateReading tied(String text) {
        if (isOfWorkingDays(text)) {
            return workingDaysFromEvent(text);
        }
        if (text.contains("quy định") || text.contains("định kỳ")) {
            return new UndatedDate();
        }
        Anchor event = anchor(text).orElse(null);
        if (event == null) {
            return EVENT.matcher(text).find() ? new EventDate() : new UnreadDate();
        }
        if (!OFFSET.matcher(text).find()) {
            return new RelativeDate(event);
        }
        return offset(text)
                .<DateReading>map(offset -> new CountedDate(event, offset))
                .orElseGet(UnreadDate::new);
    }

    private static Optional<Anchor> anchor(String text) {
        return Optional.of(ANCHOR.matcher(text))
                .filter(Matcher::find)
                .map(found ->
                        found.group().equals("phát động")
                                ? Anchor.CAMPAIGN_LAUNCHED
                                : Anchor.PLAN_ISSUED);
    }

    /// Working days from an event of the plan; a limit that others prescribe hangs on none of
    /// these.
    private static DateReading workingDaysFromEvent(String text) {
        Optional<Anchor> anchor = text.contains("quy định") ? Optional.empty() : anchor(text);
        return anchor.flatMap(event ->
                        workingDays(text).map(count -> WorkingDaysDate.after(event, count)))
                .orElse(WorkingDaysDate.UNCOUNTED);
    }

    private static Optional<Integer> workingDays(String text) {
        return Optional.of(COUNTED_FROM.matcher(text))
                .filter(Matcher::find)
                .filter(count -> count.group(2).equals("ngày làm việc"))
                .map(count -> number(count.group(1)))
                .filter(many -> many > 0);
    }

    static int number(String written) {
        return COUNTS.contains(written) ? COUNTS.indexOf(written) : Integer.parseInt(written);
    }

    private static Optional<Period> offset(String text) {
        Matcher count = COUNTED_FROM.matcher(text);
        if (!count.find()) {
            return Optional.empty();
        }
        int many = number(count.group(1));
        return switch (count.group(2)) {
            case "ngày" -> Optional.of(Period.ofDays(many));
            case "tuần" -> Optional.of(Period.ofWeeks(many));
            case "tháng" -> Optional.of(Period.ofMonths(many));
            case "năm" -> Optional.of(Period.ofYears(many));
            default -> Optional.empty(); // working days are counted by their calendar
        };
    }
}
