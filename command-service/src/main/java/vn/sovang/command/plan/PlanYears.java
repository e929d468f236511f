package vn.sovang.command.plan;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Moves the years of the plan in a text: `năm 2021`, `tháng 6/2021`, the year of a day, a school
/// year; in running words only where they are surely the plan's ([OwnTime]). Never that of a cited
/// document, an amount or another number; nor where the text would then name one year twice (`năm
/// 2021 và năm 2022`).
///
/// @param from the plan's year
/// @param around how many years before and after it are the plan's own time too
record PlanYears(int from, int to, int around) {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");
    private static final String THE_YEAR = "(?<year>\\d{4})(?!\\d)";
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern SCHOOL_YEAR =
            Pattern.compile(
                    "(?<!\\p{L})năm\\s+học(?:\\s+mới)?\\s+(?<first>\\d{4})\\s*[-–/]\\s*" + THE_YEAR,
                    ANY_CASE);
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(?<!\\d)(?<day>\\d{1,2})\\s+tháng\\s+(?<month>\\d{1,2})"
                            + "(?:,?\\s+năm\\s+|\\s*/\\s*)"
                            + THE_YEAR,
                    ANY_CASE);
    private static final Pattern NUMERIC =
            Pattern.compile(
                    "(?<![\\d/.])(?<day>\\d{1,2})\\s?(?<between>[/.-])\\s?"
                            + "(?<month>\\d{1,2})\\s?\\k<between>\\s?"
                            + THE_YEAR
                            + "(?![/.]\\d|-\\d{2,}(?![\\d/.]))");
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?<!\\p{L})(?:năm\\s+|(?:tháng\\s+\\d{1,2}|quý\\s+(?:[IVX]+|\\d))\\s*[/-]\\s*"
                            + "|[_.…]\\s*/\\s*\\d{1,2}\\s*/\\s*|quý\\s+(?:[IVX]+|\\d)\\s+)"
                            + THE_YEAR
                            + "(?!\\s*(?:[-–,;]|và(?!\\p{L}))\\s*\\d{4}(?!\\d))",
                    ANY_CASE);
    private static final Pattern SPAN =
            Pattern.compile("(?<![\\d/.-])(?<first>\\d{4})\\s*[-–]\\s*" + THE_YEAR);

    /// A number that stands alone, or before a word that is no thing to count, is a year.
    private static final Pattern BARE =
            Pattern.compile(
                    "(?<![\\d/.-])(?<![\\d/.-] )"
                            + THE_YEAR
                            + "(?=\\s*(?:$|[,;:)”\"]|\\.(?!\\d)"
                            + "|\\s(?:của|và|trên|tại|theo|cho|là|để)(?!\\p{L})))",
                    ANY_CASE);

    /// A month by numbers alone, as in `01/2021 - 12/2021`.
    private static final Pattern MONTH =
            Pattern.compile("(?<![\\d/.-])(?:0?[1-9]|1[0-2])\\s*/\\s*" + THE_YEAR);

    /// Every way in which a year is written as one.
    private static final List<Pattern> TIMES = List.of(BARE, MONTH, NAMED, WRITTEN, NUMERIC);

    /// The day on which something is remembered: its count of years does not move here.
    private static final List<Pattern> REMEMBERED =
            List.of(
                    Pattern.compile(
                            "(?<!\\d)(\\d{1,2})([/.-])(\\d{1,2})\\2\\d{4}\\s*[-–]\\s*\\1\\2\\3\\2"
                                    + THE_YEAR),
                    Pattern.compile(
                            "(?:…|\\.{3})\\s*[-–]\\s*\\d{1,2}([/.-])\\d{1,2}\\1" + THE_YEAR),
                    Pattern.compile(
                            "(?:niệm|mừng)\\s+(?:lần\\s+thứ\\s+)?\\d{1,4}\\s+năm\\s+(?!\\d)[^;,.\\n]{1,160}?"
                                + "(?:\\d{1,2}([/.-])\\d{1,2}\\1|\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+)"
                                    + THE_YEAR,
                            ANY_CASE));

    private static final Pattern COUNT =
            Pattern.compile("(?<!\\d)\\d{1,4}\\s+năm\\s+(?!\\d)", ANY_CASE);

    /// A text with its years moved.
    ///
    /// @param isLost whether one of its days does not exist in the new year, such as 29/02
    /// @param isLeft whether it still holds the plan's year, or a span of years about it
    record Moved(String text, boolean isLost, boolean isLeft) {}

    /// Running words, of which only what is surely the plan's own time moves.
    ///
    /// @param isName whether they are a title, a theme or a name of the plan's
    Moved prose(String text, boolean isName) {
        String plain = plain(text);
        return move(
                text,
                plain,
                Citations.of(plain).with(remembered(plain)),
                new OwnTime(plain, isName)::holds);
    }

    /// A date of the plan's own.
    Moved date(String text) {
        String plain = plain(text);
        return move(text, plain, Citations.of(plain).with(remembered(plain)), _ -> true);
    }

    /// Words whose count of years moves too.
    Moved counted(String text) {
        String plain = plain(text);
        return move(text, plain, Citations.of(plain), _ -> true);
    }

    /// Both forms of the letters are read alike, and no other byte changes.
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static List<Integer> remembered(String plain) {
        return COUNT.matcher(plain).find()
                ? REMEMBERED.stream()
                        .flatMap(day -> day.matcher(plain).results())
                        .map(day -> day.start("year"))
                        .toList()
                : List.of();
    }

    private Moved move(String text, String plain, Citations cited, Predicate<MatchResult> isSure) {
        List<MatchResult> days =
                List.of(WRITTEN, NUMERIC).stream()
                        .flatMap(day -> day.matcher(plain).results())
                        .toList();
        List<MatchResult> own =
                Stream.concat(days.stream(), yearsBeside(days, plain))
                        .filter(time -> isOwn(time, cited))
                        .filter(isSure)
                        .toList();
        Set<Integer> moving = new HashSet<>();
        own.forEach(time -> moving.add(time.start("year")));
        SCHOOL_YEAR
                .matcher(plain)
                .results()
                .filter(school -> !cited.hold(school.start("year")) && holds(school))
                .filter(isSure)
                .forEach(school -> {
                    moving.add(school.start("first"));
                    moving.add(school.start("year"));
                });
        if (!moving.isEmpty() && namesYearBetween(plain, moving, cited)) {
            return new Moved(text, false, true);
        }
        return new Moved(
                moved(text, plain, moving),
                days.stream()
                        .filter(day -> moving.contains(day.start("year")))
                        .anyMatch(this::isLost),
                isLeft(plain, moving, cited));
    }

    /// Years and months that are no part of a day.
    private static Stream<MatchResult> yearsBeside(List<MatchResult> days, String plain) {
        return NAMED.matcher(plain)
                .results()
                .filter(named ->
                        days.stream().noneMatch(day -> day.start("year") == named.start("year")));
    }

    private boolean isOwn(MatchResult found, Citations cited) {
        return Math.abs(year(found) - from) <= around && !cited.hold(found.start("year"));
    }

    /// True when the text names another year that the copy reaches or passes.
    private boolean namesYearBetween(String plain, Set<Integer> moving, Citations cited) {
        return List.of(NAMED, WRITTEN, NUMERIC).stream()
                .flatMap(named -> named.matcher(plain).results())
                .filter(named -> !moving.contains(named.start("year")))
                .filter(named -> !cited.hold(named.start("year")))
                .mapToInt(PlanYears::year)
                .anyMatch(year ->
                        year != from && Math.min(from, to) <= year && year <= Math.max(from, to));
    }

    private boolean holds(MatchResult span) {
        return Integer.parseInt(span.group("first")) <= from && from <= year(span);
    }

    private boolean isLost(MatchResult day) {
        return isDay(day, 0) && !isDay(day, to - from);
    }

    private static boolean isDay(MatchResult found, int later) {
        try {
            LocalDate.of(
                    year(found) + later,
                    Integer.parseInt(found.group("month")),
                    Integer.parseInt(found.group("day")));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    /// The years stand in the same order in both forms of the letters.
    private String moved(String text, String plain, Set<Integer> moving) {
        Matcher places = YEAR.matcher(plain);
        return YEAR.matcher(text)
                .replaceAll(year -> {
                    boolean isMoving = places.find() && moving.contains(places.start());
                    int number = Integer.parseInt(year.group());
                    return isMoving ? Integer.toString(number + to - from) : year.group();
                });
    }

    private boolean isLeft(String plain, Set<Integer> moving, Citations cited) {
        boolean isSpanLeft =
                SPAN.matcher(plain)
                        .results()
                        .anyMatch(span -> holds(span) && !moving.contains(span.start("year")));
        boolean isYearLeft =
                YEAR.matcher(plain)
                        .results()
                        .filter(year -> Integer.parseInt(year.group()) == from)
                        .filter(year -> !moving.contains(year.start()))
                        .anyMatch(year ->
                                cited.hold(year.start())
                                        || TIMES.stream()
                                                .anyMatch(form -> isAt(form, plain, year.start())));
        return isSpanLeft || isYearLeft;
    }

    private static boolean isAt(Pattern form, String plain, int place) {
        return form.matcher(plain).results().anyMatch(found -> found.start("year") == place);
    }

    private static int year(MatchResult found) {
        return Integer.parseInt(found.group("year"));
    }
}
