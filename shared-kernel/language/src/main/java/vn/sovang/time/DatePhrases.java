package vn.sovang.time;

import vn.sovang.text.PlainText;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the date phrases of Vietnamese documents. It never guesses: what it cannot read to its
/// last word ([WholePhrase]), or could read in two ways, is [UnreadDate].
final class DatePhrases {
    private static final Pattern SPAN =
            Pattern.compile("(?<!\\p{L})từ(?!\\p{L}).*(?<!\\p{L})(đến(?!\\p{L}).*)");
    private static final Pattern SIDE =
            Pattern.compile("(?<!\\p{L})(trước|hết) (?:ngày|tháng|năm|quý|[\\d_.…])");

    /// Words that say that the day is the last one.
    private static final Pattern LATEST =
            Pattern.compile(
                    "(?<!\\p{L})(?:chậm nhất|muộn nhất|không (?:chậm|muộn) hơn|không quá|trong(?="
                            + " (?:ngày|tháng|quý|năm)(?!\\p{L}))|trước cuối ngày)(?!\\p{L})");

    private static final Pattern QUARTER = Pattern.compile("(?<!\\p{L})quí(?!\\p{L})");
    private static final List<String> MONTHS =
            List.of(
                    "một",
                    "hai",
                    "ba",
                    "tư",
                    "năm",
                    "sáu",
                    "bảy",
                    "tám",
                    "chín",
                    "mười",
                    "mười một",
                    "mười hai");
    private static final Pattern MONTH_IN_WORDS =
            Pattern.compile(
                    "(?<!\\p{L})tháng ("
                            + String.join("|", MONTHS)
                            + ")(?=,? (?:của )?năm \\d{4}| ?/ ?\\d{4})");

    private DatePhrases() {}

    /// The day of a phrase that names one; a span (`từ … đến …`) names two.
    static DateReading read(String words) {
        String text = plain(words);
        return SPAN.matcher(text).find() ? new UnreadDate() : sure(text, reading(text));
    }

    /// The day of a limit: of a span, its end. A whole month, quarter or year begins and ends on
    /// days that are known: `trước tháng 12/2021` is before 01/12, `hết tháng 12/2021` through
    /// 31/12. A part of a month is as vague as one of a year: `cuối tháng 6`.
    static DateReading readLimit(String words) {
        String text = limit(words);
        DateReading reading = sure(plain(words), reading(text));
        LimitKind kind = kind(text);
        return switch (reading) {
            case PartialDate span when isWhole(span, text, kind) -> {
                DateRange days = span.days();
                yield new ExactDate(kind == LimitKind.BEFORE ? days.first() : days.last());
            }
            case PartialDate _ when PeriodPhrases.isMonthOfWork(text) -> new UnreadDate();
            case PartialDate(int year, Integer month)
                    when month != null && PeriodPhrases.isPartOfMonth(text) ->
                    new FuzzyDate(FuzzyRule.inMonth(month), year);
            case PeriodDate _ when PeriodPhrases.isOfWork(text) -> new UnreadDate();
            case RelativeDate _ when TiedPhrases.isAfterEvent(text) -> new EventDate();
            case PeriodDate period when !PeriodPhrases.isPartOfMonth(text) -> period.limit(kind);
            case PeriodDate(int month, int months, Integer year) when months == 1 ->
                    new FuzzyDate(FuzzyRule.inMonth(month), year);
            default -> reading; // Every other reading is the same for a limit.
        };
    }

    static LimitKind limitKind(String words) {
        return kind(limit(words));
    }

    /// True when a span is the whole that is meant: a year is read where it is all that is said; a
    /// month is read after the word before it, unless another word already said on which side the
    /// limit lies.
    private static boolean isWhole(PartialDate span, String text, LimitKind kind) {
        if (span.month() == null) {
            return true;
        }
        Matcher month = PeriodPhrases.WHOLE_MONTH.matcher(text);
        return month.find()
                && isBefore(side(Objects.requireNonNullElse(month.group(1), ""))) == isBefore(kind);
    }

    private static boolean isBefore(LimitKind kind) {
        return kind == LimitKind.BEFORE;
    }

    /// The end of the day named is no instant before it: `trước 24 giờ` is through that day.
    private static LimitKind kind(String text) {
        if (HourPhrases.isMidnight(text)) {
            return LimitKind.THROUGH;
        }
        Matcher side = SIDE.matcher(text);
        if (side.find()) {
            return side(side.group(1));
        }
        return LATEST.matcher(text).find() ? LimitKind.THROUGH : side(text);
    }

    private static LimitKind side(String word) {
        if (word.startsWith("trước")) {
            return LimitKind.BEFORE;
        }
        return word.startsWith("hết") ? LimitKind.THROUGH : LimitKind.THROUGH_ASSUMED;
    }

    /// A day whose day of the week is another's could be read in two ways.
    private static DateReading reading(String text) {
        DateReading date =
                HourPhrases.isIn(text)
                        ? HourPhrases.read(text, DatePhrases::withoutHour)
                        : withoutHour(text);
        return Weekdays.differ(text, null) ? unsure(date) : date;
    }

    /// Reads words without an hour: first what is said with its year, then what comes again, then
    /// what is said in words alone.
    private static DateReading withoutHour(String text) {
        return Stream.<Supplier<List<Found>>>of(
                        () -> TiedPhrases.counted(text),
                        () -> DayPhrases.full(text),
                        () -> PeriodPhrases.ofYear(text),
                        () -> TiedPhrases.recurring(text),
                        () -> PeriodPhrases.named(text),
                        () -> DayPhrases.yearless(text),
                        () -> PeriodPhrases.yearless(text))
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> whole(text, found))
                .orElseGet(() -> TiedPhrases.tied(text));
    }

    private static DateReading whole(String text, List<Found> found) {
        DateReading date = one(Found.dates(found));
        if (WholePhrase.isRead(text, found)) {
            return date;
        }
        return TiedPhrases.isOfWorkingDays(text) ? WorkingDaysDate.UNCOUNTED : unsure(date);
    }

    static DateReading one(List<DateReading> dates) {
        return dates.size() == 1 ? dates.getFirst() : new UnreadDate();
    }

    private static DateReading sure(String text, DateReading date) {
        return WholePhrase.isDoubtful(text) ? unsure(date) : date;
    }

    /// A reading of words that say more than was read: it binds nobody.
    private static DateReading unsure(DateReading date) {
        return switch (date) {
            case EventDate _,
                    FuzzyDate _,
                    ImpossibleDate _,
                    SettledDate _,
                    UndatedDate _,
                    UnreadDate _ ->
                    date;
            case RecurringDate _ -> RecurringDate.UNDATED;
            case CountedDate _,
                    ExactDate _,
                    PartialDate _,
                    PeriodDate _,
                    RelativeDate _,
                    TimedDate _,
                    WorkingDaysDate _,
                    YearlessDate _ ->
                    new UnreadDate();
        };
    }

    static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static String limit(String words) {
        String text = plain(words);
        Matcher span = SPAN.matcher(text);
        return span.find() ? span.group(1) : text;
    }

    /// The words in one spelling: quarters as `quý`, months in figures where their year stands
    /// beside them. Months of the moon, such as `tháng giêng`, keep their names.
    static String plain(String words) {
        String text =
                QUARTER.matcher(PlainText.of(words).toLowerCase(Locale.ROOT)).replaceAll("quý");
        return MONTH_IN_WORDS
                .matcher(text)
                .replaceAll(month -> "tháng " + (MONTHS.indexOf(month.group(1)) + 1));
    }
}
