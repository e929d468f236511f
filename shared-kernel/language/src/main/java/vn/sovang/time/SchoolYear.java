package vn.sovang.time;

import org.jspecify.annotations.Nullable;

import vn.sovang.award.Certainty;
import vn.sovang.award.LegalParameter;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;

/// Widest days of a school year, a dated parameter: the ministry's frame names the last days
/// allowed, and each province sets its own within it. So a word about a school year is never one
/// hard day.
///
/// @param begins calendar year in which it begins; null for every year of which nobody has read the
///   frame
/// @param first day on which pupils return at the earliest (tựu trường)
/// @param termEnds day by which the first term is over, in the year after
/// @param ends day by which the school year is over, in the year after
record SchoolYear(
        @Nullable Integer begins,
        MonthDay first,
        MonthDay termEnds,
        MonthDay ends,
        String source,
        Certainty certainty) {
    private static final SchoolYear UNREAD =
            new SchoolYear(
                    null,
                    MonthDay.of(8, 1),
                    MonthDay.of(1, 31),
                    MonthDay.of(6, 30),
                    "Khung kế hoạch thời gian năm học của Bộ GDĐT (chưa đối chiếu)",
                    Certainty.UNVERIFIED);

    private static final List<SchoolYear> READ =
            List.of(
                    reported(2024, "Quyết định số 2045/QĐ-BGDĐT, theo báo chí"),
                    reported(2025, "Khung kế hoạch thời gian năm học 2025-2026, theo báo chí"));

    /// The same days in both frames: back at the earliest two weeks before 05/9, the first term
    /// over before 18/01, the year before 31/5.
    private static SchoolYear reported(int begins, String source) {
        return new SchoolYear(
                begins,
                MonthDay.of(8, 22),
                MonthDay.of(1, 17),
                MonthDay.of(5, 30),
                source,
                Certainty.REPORTED);
    }

    static SchoolYear of(int begins) {
        return READ.stream()
                .filter(year -> year.begins != null && year.begins == begins)
                .findFirst()
                .orElse(UNREAD);
    }

    LocalDate firstDay(int year) {
        return first.atYear(year);
    }

    LocalDate lastDayOfTerm(int year) {
        return termEnds.atYear(year + 1);
    }

    LocalDate lastDay(int year) {
        return ends.atYear(year + 1);
    }

    /// All of them, for the page of legal parameters.
    static List<LegalParameter> parameters() {
        return Stream.concat(READ.stream(), Stream.of(UNREAD)).map(SchoolYear::parameter).toList();
    }

    private LegalParameter parameter() {
        return new LegalParameter(
                "school-year",
                "%s – %s, học kỳ I đến %s".formatted(day(first), day(ends), day(termEnds)),
                begins == null ? null : firstDay(begins),
                begins == null ? null : lastDay(begins),
                source,
                certainty);
    }

    private static String day(MonthDay day) {
        return "%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue());
    }
}
