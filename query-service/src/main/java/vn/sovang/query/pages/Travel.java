package vn.sovang.query.pages;

import vn.sovang.time.VietnamTime;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Ways from a page to the same page at other moments, and to what is different between two.
///
/// @param days moments that people often ask for
/// @param before the page as of the step before of the record that it shows; blank where there is
///   none
/// @param after the next one; blank likewise
/// @param marks moments of the record
/// @param sinceThen words on changes since; blank at present and where nothing can be compared
/// @param isCompared whether the page can be compared with itself
public record Travel(
        List<Choice> days,
        String before,
        String after,
        List<Choice> marks,
        String sinceThen,
        boolean isCompared) {
    private static final String LUC = PageMoment.NAME;
    private static final Pattern RECORD =
            Pattern.compile("/[a-z-]+/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22})(/[a-z-]+)?");
    private static final Pattern LOG =
            Pattern.compile(".*/dien-bien|/lich-su|/luot-xem|/so-lieu|/doi-chieu");

    public Travel {
        days = List.copyOf(days);
        marks = List.copyOf(marks);
    }

    /// A moment.
    ///
    /// @param day of it; blank where the words say it
    public record Choice(String words, String day, String to) {}

    /// Id of the record of whose pages an address is one; blank for any other address.
    static String record(String path) {
        Matcher record = RECORD.matcher(path);
        return record.matches() ? record.group(1) : "";
    }

    static Travel from(Frame frame) {
        Here here = frame.here();
        Steps steps = frame.steps();
        boolean isCompared =
                (isRecord(here.path()) && !here.path().startsWith("/quyet-dinh"))
                        || (frame.downloads() && !LOG.matcher(here.path()).matches());
        return new Travel(
                days(frame),
                steps.shown() > 1 ? step(frame, steps.shown() - 1) : "",
                steps.shown() < steps.count() ? step(frame, steps.shown() + 1) : "",
                steps.marks().stream()
                        .map(mark ->
                                new Choice(
                                        mark.words(),
                                        Words.day(mark.day()),
                                        here.with(LUC, mark.moment())))
                        .toList(),
                frame.past() && isCompared
                        ? new Here("/doi-chieu", here.parameters())
                                .with(
                                        Map.of(
                                                "trang",
                                                List.of(here.path()),
                                                "tu",
                                                List.of(here.value(LUC)),
                                                LUC,
                                                List.of()))
                        : "",
                isCompared);
    }

    private static boolean isRecord(String path) {
        Matcher record = RECORD.matcher(path);
        return record.matches() && record.group(2) == null;
    }

    private static String step(Frame frame, int number) {
        return frame.stepping() + "?ve=" + frame.here().path() + "&thu=" + number;
    }

    private static List<Choice> days(Frame frame) {
        LocalDate today = VietnamTime.day(Objects.requireNonNull(frame.shown()).at());
        LocalDate quarter = today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % 3);
        return List.of(
                day("yesterday", today.minusDays(1), frame),
                day("month", today.withDayOfMonth(1).minusDays(1), frame),
                day("quarter", quarter.minusDays(1), frame),
                day("year", today.withDayOfYear(1).minusDays(1), frame));
    }

    private static Choice day(String name, LocalDate day, Frame frame) {
        return new Choice(
                frame.t("moment." + name, "day", Words.day(day)),
                "",
                frame.here().with(LUC, Words.day(day)));
    }
}
