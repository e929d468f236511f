package vn.sovang.time;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads parts of a year: months, quarters, halves, school years, and words such as `cuối năm`.
final class PeriodPhrases {
    private static final int MONTHS = 12;
    private static final int QUARTER = 3;
    private static final String YEAR = "(\\d{4})(?!\\d)";
    private static final String OF_YEAR = "(?:,? (?:của )?năm | ?/ ?| )" + YEAR;
    private static final String MONTH_OF_YEAR = "(\\d{1,2})(?:,? năm | ?/ ?)" + YEAR;
    private static final Pattern MONTH = Pattern.compile("(?<!\\d )tháng " + MONTH_OF_YEAR);

    /// A month that is the limit itself, not one of which a day or a part is meant.
    static final Pattern WHOLE_MONTH =
            Pattern.compile(
                    "(?:^|(?<!\\p{L})(trước|hết|đến|trong|chậm nhất) )tháng " + MONTH_OF_YEAR);

    /// A day that was left to be filled in: `ngày __/12/2024`, `ngày … tháng 12 năm 2024`.
    private static final Pattern MISSING_DAY =
            Pattern.compile(
                    "(?:ngày[ _.…-]*(?:tháng |/ ?)|(?<![\\p{L}\\d])[_.…][ _.…]*/ ?)"
                            + MONTH_OF_YEAR);

    private static final Pattern YEAR_ONLY =
            Pattern.compile("(?:^|(?<!\\p{L})(?:trong|từ|đến|hết|trước) )năm " + YEAR + "[.;)]*$");
    private static final Pattern THIS_YEAR =
            Pattern.compile("(?<!\\p{L})(?:trong|hết|cả) năm(?: nay)?[.;)]*$");

    /// Words that count nothing: `06 tháng đầu năm` is half a year, not its first day.
    private static final String NO_COUNT =
            "(?<!tháng )(?<!nửa )(?<!quý )(?<!tuần )(?<!ngày )(?<!kỳ )(?<!\\p{L})";

    private static final Pattern PART_OF_YEAR =
            Pattern.compile(NO_COUNT + "(đầu|giữa|cuối) năm(?! học)(?: " + YEAR + ")?(?! ?\\d)");

    private static final Pattern QUARTERS =
            Pattern.compile(
                    "(?:(?<!\\p{L})(đầu|giữa|cuối) )?(?<!\\p{L})quý"
                            + " (i{1,3}|iv|[1-4])(?![\\p{L}\\d-])(?!,? (?:và"
                            + " )?(?:i{1,3}|iv|[1-4])(?![\\p{L}\\d]))(?:"
                            + OF_YEAR
                            + ")?");
    private static final Pattern MONTHS_OF_YEAR =
            Pattern.compile(
                    "(?<![\\p{L}\\d])(?:(0?[1-9]|1[01]|ba|sáu|chín) tháng|nửa) (đầu|cuối) năm(?!"
                            + " học)(?: "
                            + YEAR
                            + ")?(?! ?\\d)");
    private static final Pattern QUARTERS_OF_YEAR =
            Pattern.compile(
                    "(?<![\\p{L}\\d])([1-3]|một|hai|ba) quý (đầu|cuối) năm(?! học)(?: "
                            + YEAR
                            + ")?(?! ?\\d)");
    private static final Pattern MONTH_ALONE =
            Pattern.compile("(?<!\\d )(?<!\\p{L})tháng (\\d{1,2})(?!\\d| ?[/.-] ?\\d|,? năm \\d)");

    private static final String SCHOOL_YEAR =
            "năm học(?: mới)?(?: (\\d{4}) ?[-–/] ?(\\d{4})(?!\\d))?(?! ?\\d)";
    private static final Pattern SCHOOL =
            Pattern.compile(
                    "(?:"
                            + NO_COUNT
                            + "(từ|đầu|bắt đầu|khai giảng|giữa|cuối|hết|kết thúc|bế giảng|tổng"
                            + " kết) )?(?<!\\p{L})"
                            + SCHOOL_YEAR);
    private static final Pattern TERM =
            Pattern.compile(
                    "(?<!\\p{L})học k[ỳì] (i{1,2}|[12])(?![\\p{L}\\d])(?:,?(?: của)? "
                            + SCHOOL_YEAR
                            + ")?");

    /// The summer of a school year is that at its end; a pavement (`vỉa hè`) has none.
    private static final Pattern SUMMER =
            Pattern.compile(
                    "(?<!\\p{L})(?<!(?:vỉa|lề) )(?:học k[ỳì] |(?:kỳ |đợt )?nghỉ |mùa |dịp )?hè"
                            + "(?!\\p{L})(?:,?(?: của)? "
                            + SCHOOL_YEAR
                            + "|(?:,?(?: của)? năm)? (?<year>\\d{4})(?! ?[-–/]? ?\\d))?(?!"
                            + " ?\\d|,?(?: của)? năm (?:học )?\\d)");

    /// A term that has no name here, of which nobody knows when it is.
    private static final Pattern OTHER_TERM =
            Pattern.compile("(?<!\\p{L})học k[ỳì] (?!i{1,2}(?!\\p{L})|[12](?!\\d)|hè(?!\\p{L}))");

    /// The report of a quarter is due on no day of it.
    private static final Pattern OF_WORK =
            Pattern.compile(
                    "(?<!\\p{L})(?:sơ kết|tổng kết|báo cáo|kết quả|đánh giá|số liệu|chỉ tiêu|nhiệm"
                            + " vụ)(?: [^,;]*)? (?:quý|tháng|năm)(?!\\p{L})");

    private static final Pattern PART_OF_MONTH =
            Pattern.compile(
                    "(?<!\\p{L})(?:đầu|giữa|cuối|thượng tuần|trung tuần|hạ tuần) tháng(?!\\p{L})");
    private static final Pattern WHOLE =
            Pattern.compile(
                    "(?<!\\p{L})(?:trước|hết|đến|trong|chậm nhất) (?:quý|tháng|năm|nửa|\\d)");

    private PeriodPhrases() {}

    /// Reads what has its year beside it.
    static List<Found> ofYear(String text) {
        return Stream.of(
                        Found.in(text, MISSING_DAY, PeriodPhrases::month),
                        Found.in(text, MONTH, PeriodPhrases::month),
                        Found.in(
                                text,
                                YEAR_ONLY,
                                found -> new PartialDate(DatePhrases.number(found, 1), null)))
                .flatMap(List::stream)
                .toList();
    }

    /// Reads what has a name of its own, with or without its year.
    static List<Found> named(String text) {
        return Stream.of(
                        SUMMER.matcher(text).find()
                                ? Found.in(text, SUMMER, PeriodPhrases::summer)
                                : school(text),
                        Found.in(text, QUARTERS, PeriodPhrases::quarter),
                        Found.in(text, MONTHS_OF_YEAR, PeriodPhrases::months),
                        Found.in(text, QUARTERS_OF_YEAR, PeriodPhrases::quarters),
                        Found.in(text, PART_OF_YEAR, PeriodPhrases::partOfYear))
                .flatMap(List::stream)
                .toList();
    }

    static List<Found> yearless(String text) {
        return Stream.of(
                        Found.in(text, MONTH_ALONE, PeriodPhrases::monthAlone),
                        Found.in(text, THIS_YEAR, _ -> new PeriodDate(1, MONTHS, null)))
                .flatMap(List::stream)
                .toList();
    }

    /// True when the period is what the work is about, and not when it is due.
    static boolean isOfWork(String text) {
        return OF_WORK.matcher(text).find() && !WHOLE.matcher(text).find();
    }

    /// Like [#isOfWork], for a month with its year; one in which a day was left to be filled in is
    /// a limit.
    static boolean isMonthOfWork(String text) {
        return isOfWork(text) && !MISSING_DAY.matcher(text).find();
    }

    static boolean isPartOfMonth(String text) {
        return PART_OF_MONTH.matcher(text).find();
    }

    /// A term names its school year; what stands before it adds nothing.
    private static List<Found> school(String text) {
        if (OTHER_TERM.matcher(text).find()) {
            return List.of();
        }
        List<Found> terms = Found.in(text, TERM, PeriodPhrases::term);
        return terms.isEmpty() ? Found.in(text, SCHOOL, PeriodPhrases::school) : terms;
    }

    private static DateReading term(MatchResult found) {
        boolean isFirst = found.group(1).equals("i") || found.group(1).equals("1");
        return schoolYear(found, 2, isFirst ? FuzzyRule.IN_FIRST_TERM : FuzzyRule.IN_SECOND_TERM);
    }

    private static DateReading summer(MatchResult found) {
        Integer ends = year(found.group(2));
        DateReading ofSchool = schoolYear(found, 1, FuzzyRule.IN_SUMMER);
        return ofSchool instanceof FuzzyDate
                ? new FuzzyDate(
                        FuzzyRule.IN_SUMMER, ends == null ? year(found.group("year")) : ends)
                : ofSchool;
    }

    private static DateReading school(MatchResult found) {
        return schoolYear(
                found,
                2,
                switch (Objects.requireNonNullElse(found.group(1), "")) {
                    case "từ", "đầu", "bắt đầu", "khai giảng" -> FuzzyRule.START_OF_SCHOOL_YEAR;
                    case "giữa" -> FuzzyRule.MID_SCHOOL_YEAR;
                    case "" -> FuzzyRule.IN_SCHOOL_YEAR;
                    default -> FuzzyRule.END_OF_SCHOOL_YEAR;
                });
    }

    /// A school year ends in the year after that in which it begins.
    ///
    /// @param first group of the year in which it begins
    private static DateReading schoolYear(MatchResult found, int first, FuzzyRule rule) {
        Integer begins = year(found.group(first));
        Integer ends = year(found.group(first + 1));
        boolean isOne = begins == null || ends == null || ends == begins + 1;
        return isOne ? new FuzzyDate(rule, begins) : new UnreadDate();
    }

    private static DateReading month(MatchResult found) {
        int month = DatePhrases.number(found, 1);
        return month >= 1 && month <= MONTHS
                ? new PartialDate(DatePhrases.number(found, 2), month)
                : new UnreadDate();
    }

    private static DateReading monthAlone(MatchResult found) {
        int month = DatePhrases.number(found, 1);
        return month >= 1 && month <= MONTHS ? new PeriodDate(month, 1, null) : new UnreadDate();
    }

    private static DateReading quarter(MatchResult found) {
        int number =
                switch (found.group(2)) {
                    case "i", "1" -> 1;
                    case "ii", "2" -> 2;
                    case "iii", "3" -> 3;
                    default -> 4;
                };
        Integer year = year(found.group(3));
        return found.group(1) == null
                ? new PeriodDate((number - 1) * QUARTER + 1, QUARTER, year)
                : new FuzzyDate(
                        switch (number) {
                            case 1 -> FuzzyRule.IN_FIRST_QUARTER;
                            case 2 -> FuzzyRule.IN_SECOND_QUARTER;
                            case 3 -> FuzzyRule.IN_THIRD_QUARTER;
                            default -> FuzzyRule.IN_FOURTH_QUARTER;
                        },
                        year);
    }

    private static DateReading months(MatchResult found) {
        String count = found.group(1) == null ? "6" : found.group(1);
        int months =
                switch (count) {
                    case "ba" -> 3;
                    case "sáu" -> 6;
                    case "chín" -> 9;
                    default -> Integer.parseInt(count);
                };
        return atEitherEnd(months, found);
    }

    private static DateReading quarters(MatchResult found) {
        int quarters =
                switch (found.group(1)) {
                    case "1", "một" -> 1;
                    case "2", "hai" -> 2;
                    default -> 3;
                };
        return atEitherEnd(quarters * QUARTER, found);
    }

    /// The first or the last months of a year.
    private static DateReading atEitherEnd(int months, MatchResult found) {
        int first = found.group(2).equals("đầu") ? 1 : MONTHS - months + 1;
        return new PeriodDate(first, months, year(found.group(3)));
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

    private static @Nullable Integer year(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }
}
