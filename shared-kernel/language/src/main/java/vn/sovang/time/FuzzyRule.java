package vn.sovang.time;

import java.time.LocalDate;

/// How a vague word for a part of the year is read; the word itself is kept beside.
public enum FuzzyRule {
    /// `đầu năm`: 1 January.
    START_OF_YEAR(1, 1),
    /// `giữa năm`: 30 June.
    MID_YEAR(6, 30),
    /// `cuối năm`: 31 December.
    END_OF_YEAR(12, 31);

    private final int month;
    private final int day;

    FuzzyRule(int month, int day) {
        this.month = month;
        this.day = day;
    }

    LocalDate in(int year) {
        return LocalDate.of(year, month, day);
    }
}
