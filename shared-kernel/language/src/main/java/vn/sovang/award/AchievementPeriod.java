package vn.sovang.award;

import vn.sovang.kernel.InvalidValue;

import java.time.LocalDate;

/// Time in which an achievement was made (thời gian lập thành tích): a year, a school year, years
/// or days.
///
/// @param until last day
public record AchievementPeriod(LocalDate from, LocalDate until) {
    public AchievementPeriod {
        if (until.isBefore(from)) {
            throw new InvalidValue("period.ends-before-start", "until", until.toString());
        }
    }

    /// The year of a title that is given for it: the one in which it ends, as for a school year.
    public int year() {
        return until.getYear();
    }
}
