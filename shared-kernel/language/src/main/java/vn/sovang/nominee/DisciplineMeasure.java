package vn.sovang.nominee;

/// Measures of discipline, from the lightest.
public enum DisciplineMeasure {
    REPRIMAND,
    WARNING,
    SALARY_CUT,
    DEMOTION,
    REMOVAL_FROM_POST,
    DISMISSAL
}
