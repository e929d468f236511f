package vn.sovang.time;

import java.time.LocalDate;
import java.time.YearMonth;

/// Days that a vague word can mean; the word itself is kept beside. A part of a school year counts
/// from the year in which the school year begins.
public enum FuzzyRule {
    /// `đầu năm`: January to March.
    START_OF_YEAR,
    /// `giữa năm`: May to August.
    MID_YEAR,
    /// `cuối năm`: October to December.
    END_OF_YEAR,
    /// `đầu quý I`, `cuối quý I`: some day of the quarter.
    IN_FIRST_QUARTER,
    IN_SECOND_QUARTER,
    IN_THIRD_QUARTER,
    IN_FOURTH_QUARTER,
    /// `đầu năm học`: from the first day of school to the end of September.
    START_OF_SCHOOL_YEAR,
    /// `giữa năm học`: December to February.
    MID_SCHOOL_YEAR,
    /// `cuối năm học`, `kết thúc năm học`: from 1 May to the last day of school.
    END_OF_SCHOOL_YEAR,
    /// `năm học 2025-2026`: some day of it.
    IN_SCHOOL_YEAR,
    /// `học kỳ I`, its start and its end: some day of it.
    IN_FIRST_TERM,
    /// `học kỳ II`: some day of it, which can begin as soon as January does.
    IN_SECOND_TERM;

    DateRange in(int year) {
        SchoolYear school = SchoolYear.of(year);
        return switch (this) {
            case START_OF_YEAR, IN_FIRST_QUARTER -> months(year, 1, 3);
            case MID_YEAR -> months(year, 5, 8);
            case IN_SECOND_QUARTER -> months(year, 4, 6);
            case IN_THIRD_QUARTER -> months(year, 7, 9);
            case END_OF_YEAR, IN_FOURTH_QUARTER -> months(year, 10, 12);
            case START_OF_SCHOOL_YEAR ->
                    new DateRange(school.firstDay(year), LocalDate.of(year, 9, 30));
            case MID_SCHOOL_YEAR ->
                    new DateRange(
                            LocalDate.of(year, 12, 1), YearMonth.of(year + 1, 2).atEndOfMonth());
            case END_OF_SCHOOL_YEAR ->
                    new DateRange(LocalDate.of(year + 1, 5, 1), school.lastDay(year));
            case IN_SCHOOL_YEAR -> new DateRange(school.firstDay(year), school.lastDay(year));
            case IN_FIRST_TERM -> new DateRange(school.firstDay(year), school.lastDayOfTerm(year));
            case IN_SECOND_TERM ->
                    new DateRange(LocalDate.of(year + 1, 1, 1), school.lastDay(year));
        };
    }

    /// Days of the words without a year: what they name begins in the plan's year.
    DateRange inPlanYear(int planYear) {
        return switch (this) {
            case END_OF_SCHOOL_YEAR, IN_SECOND_TERM -> in(planYear - 1);
            default -> in(planYear); // All others begin in the year that names them.
        };
    }

    private static DateRange months(int year, int first, int last) {
        return new DateRange(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
    }
}
