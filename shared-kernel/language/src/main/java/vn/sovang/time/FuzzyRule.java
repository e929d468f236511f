package vn.sovang.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;

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
    IN_SECOND_TERM,
    /// `hè`, `học kỳ hè`, `kỳ nghỉ hè`: some day from May to August.
    IN_SUMMER,
    /// `đầu tháng 1`, `hạ tuần tháng 1`, as a limit: some day of the month.
    IN_JANUARY(1),
    IN_FEBRUARY(2),
    IN_MARCH(3),
    IN_APRIL(4),
    IN_MAY(5),
    IN_JUNE(6),
    IN_JULY(7),
    IN_AUGUST(8),
    IN_SEPTEMBER(9),
    IN_OCTOBER(10),
    IN_NOVEMBER(11),
    IN_DECEMBER(12);

    private final int month;

    FuzzyRule() {
        this(0);
    }

    /// Rule of some day of a month.
    FuzzyRule(int month) {
        this.month = month;
    }

    /// Some day of a month, from 1 to 12.
    static FuzzyRule inMonth(int month) {
        return Arrays.stream(values())
                .filter(rule -> rule.month == month)
                .findFirst()
                .orElseThrow();
    }

    /// True for a part of one month, outside of which its day cannot lie.
    public boolean isOfMonth() {
        return month > 0;
    }

    DateRange in(int year) {
        SchoolYear school = SchoolYear.of(year);
        return switch (this) {
            case START_OF_YEAR, IN_FIRST_QUARTER -> months(year, 1, 3);
            case MID_YEAR, IN_SUMMER -> months(year, 5, 8);
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
            case IN_JANUARY,
                    IN_FEBRUARY,
                    IN_MARCH,
                    IN_APRIL,
                    IN_MAY,
                    IN_JUNE,
                    IN_JULY,
                    IN_AUGUST,
                    IN_SEPTEMBER,
                    IN_OCTOBER,
                    IN_NOVEMBER,
                    IN_DECEMBER ->
                    months(year, month, month);
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
