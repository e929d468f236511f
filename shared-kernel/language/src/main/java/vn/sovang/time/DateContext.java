package vn.sovang.time;

import java.time.LocalDate;
import java.util.Map;

/// Knowledge that a reading needs from outside its words.
///
/// @param year the plan's year
/// @param anchors the days of those events that have happened, in Vietnam
public record DateContext(int year, Map<Anchor, LocalDate> anchors) {
    public DateContext {
        anchors = Map.copyOf(anchors);
    }

    public static DateContext ofYear(int year) {
        return new DateContext(year, Map.of());
    }
}
