package vn.sovang.time;

import vn.sovang.award.Certainty;
import vn.sovang.award.LegalParameter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Calendar of the working days of offices, a dated parameter: Monday to Friday, without the public
/// holidays (Bộ luật Lao động 2019, Điều 112) and the days moved for them, which the government
/// announces year by year. A year that is not here is not known, and nothing is counted through it.
///
/// @param off days off from Monday to Friday
/// @param instead Saturdays and Sundays that are worked in exchange
record WorkingDays(
        int year,
        List<LocalDate> off,
        List<LocalDate> instead,
        String source,
        Certainty certainty) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M");
    private static final String HOLIDAYS = "Bộ luật Lao động 2019, Điều 112; ";
    private static final String TET_OF_2026 =
            "lịch nghỉ Tết năm 2026 theo báo chí, các ngày nghỉ khác chưa đối chiếu";

    private static final List<WorkingDays> KNOWN =
            List.of(
                    year(
                            2021,
                            "lịch nghỉ lễ năm 2021 theo báo chí",
                            Certainty.REPORTED,
                            "1/1 10/2 11/2 12/2 15/2 16/2 21/4 30/4 3/5 2/9 3/9",
                            ""),
                    year(
                            2022,
                            "lịch nghỉ lễ năm 2022 theo báo chí",
                            Certainty.REPORTED,
                            "3/1 31/1 1/2 2/2 3/2 4/2 11/4 2/5 3/5 1/9 2/9",
                            ""),
                    year(
                            2023,
                            "lịch nghỉ lễ năm 2023 (chưa đối chiếu)",
                            Certainty.UNVERIFIED,
                            "2/1 20/1 23/1 24/1 25/1 26/1 1/5 2/5 3/5 1/9 4/9",
                            ""),
                    year(
                            2024,
                            "lịch nghỉ lễ năm 2024 (chưa đối chiếu)",
                            Certainty.UNVERIFIED,
                            "1/1 8/2 9/2 12/2 13/2 14/2 18/4 29/4 30/4 1/5 2/9 3/9",
                            "4/5"),
                    year(
                            2025,
                            "lịch nghỉ lễ năm 2025 theo báo chí",
                            Certainty.REPORTED,
                            "1/1 27/1 28/1 29/1 30/1 31/1 7/4 30/4 1/5 2/5 1/9 2/9",
                            "26/4"),
                    year(
                            2026,
                            TET_OF_2026,
                            Certainty.UNVERIFIED,
                            "1/1 2/1 16/2 17/2 18/2 19/2 20/2 27/4 30/4 1/5 31/8 1/9 2/9",
                            "10/1 22/8"));

    /// A day that was counted to.
    ///
    /// @param certainty the least of the calendars that were counted through
    record Counted(LocalDate day, Certainty certainty) {}

    WorkingDays {
        off = List.copyOf(off);
        instead = List.copyOf(instead);
    }

    private static WorkingDays year(
            int year, String source, Certainty certainty, String off, String instead) {
        return new WorkingDays(
                year, days(year, off), days(year, instead), HOLIDAYS + source, certainty);
    }

    private static List<LocalDate> days(int year, String days) {
        return Stream.of(days.split(" "))
                .filter(day -> !day.isEmpty())
                .map(day -> MonthDay.parse(day, DAY).atYear(year))
                .toList();
    }

    /// The day that is so many working days after another, which does not count itself (Bộ luật Dân
    /// sự 2015, Điều 147); empty where a year on the way has no calendar yet.
    static Optional<Counted> after(LocalDate from, int days) {
        LocalDate day = from;
        Certainty least = Certainty.READ;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            WorkingDays calendar = of(day.getYear()).orElse(null);
            if (calendar == null) {
                return Optional.empty();
            }
            least = calendar.certainty.compareTo(least) > 0 ? calendar.certainty : least;
            left -= calendar.isWorked(day) ? 1 : 0;
        }
        return Optional.of(new Counted(day, least));
    }

    private static Optional<WorkingDays> of(int year) {
        return KNOWN.stream().filter(calendar -> calendar.year == year).findFirst();
    }

    private boolean isWorked(LocalDate day) {
        boolean isWeekend =
                day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return isWeekend ? instead.contains(day) : !off.contains(day);
    }

    /// All of them, for the page of legal parameters.
    static List<LegalParameter> parameters() {
        return KNOWN.stream().map(WorkingDays::parameter).toList();
    }

    private LegalParameter parameter() {
        return new LegalParameter(
                "working-days",
                "nghỉ " + written(off) + (instead.isEmpty() ? "" : "; làm bù " + written(instead)),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                source,
                certainty);
    }

    private static String written(List<LocalDate> days) {
        return days.stream().map(DAY::format).collect(Collectors.joining(", "));
    }
}
