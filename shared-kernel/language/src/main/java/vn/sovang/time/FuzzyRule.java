package vn.sovang.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.function.IntFunction;

/// Days that a vague word can mean; the word itself is kept beside. A part of a school year counts
/// from the year in which the school year begins.
public enum FuzzyRule {
    /// `đầu năm`: January to March.
    START_OF_YEAR(MonthDay.of(1, 1), MonthDay.of(3, 31)),
    /// `giữa năm`: May to August.
    MID_YEAR(MonthDay.of(5, 1), MonthDay.of(8, 31)),
    /// `cuối năm`: October to December.
    END_OF_YEAR(MonthDay.of(10, 1), MonthDay.of(12, 31)),
    /// `đầu quý I`, `cuối quý I`: some day of the quarter.
    IN_FIRST_QUARTER(MonthDay.of(1, 1), MonthDay.of(3, 31)),
    IN_SECOND_QUARTER(MonthDay.of(4, 1), MonthDay.of(6, 30)),
    IN_THIRD_QUARTER(MonthDay.of(7, 1), MonthDay.of(9, 30)),
    IN_FOURTH_QUARTER(MonthDay.of(10, 1), MonthDay.of(12, 31)),
    /// `đầu năm học`: from the first day of school to the end of September.
    START_OF_SCHOOL_YEAR(
            0, y -> new DateRange(SchoolYear.of(y).firstDay(y), LocalDate.of(y, 9, 30))),
    /// `giữa năm học`: December to February.
    MID_SCHOOL_YEAR(
            0,
            y ->
                    new DateRange(
                            LocalDate.of(y, 12, 1), Year.of(y + 1).atMonth(2).atEndOfMonth())),
    /// `cuối năm học`, `kết thúc năm học`: from 1 May to the last day of school.
    END_OF_SCHOOL_YEAR(
            1, y -> new DateRange(LocalDate.of(y + 1, 5, 1), SchoolYear.of(y).lastDay(y))),
    /// `năm học 2025-2026`: some day of it.
    IN_SCHOOL_YEAR(
            0, y -> new DateRange(SchoolYear.of(y).firstDay(y), SchoolYear.of(y).lastDay(y))),
    /// `học kỳ I`, its start and its end: some day of it.
    IN_FIRST_TERM(
            0, y -> new DateRange(SchoolYear.of(y).firstDay(y), SchoolYear.of(y).lastDayOfTerm(y))),
    /// `học kỳ II`: some day of it, which can begin as soon as January does.
    IN_SECOND_TERM(1, y -> new DateRange(LocalDate.of(y + 1, 1, 1), SchoolYear.of(y).lastDay(y)));

    private final int yearsIn;
    private final IntFunction<DateRange> days;

    FuzzyRule(MonthDay first, MonthDay last) {
        this(0, year -> new DateRange(first.atYear(year), last.atYear(year)));
    }

    /// @param yearsIn in which calendar year of the one named its first day lies
    FuzzyRule(int yearsIn, IntFunction<DateRange> days) {
        this.yearsIn = yearsIn;
        this.days = days;
    }

    DateRange in(int year) {
        return days.apply(year);
    }

    /// Days of the words without a year: what they name begins in the plan's year.
    DateRange inPlanYear(int planYear) {
        return in(planYear - yearsIn);
    }
}
