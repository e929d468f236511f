package vn.sovang.time;

import java.time.Period;
import java.util.Optional;

/// A day counted from an event of the plan's own life, such as `sau 100 ngày kể từ ngày phát động`:
/// empty until the event has happened (rule 6). The day of the event does not count (Bộ luật Dân sự
/// 2015, Điều 147).
public record CountedDate(Anchor anchor, Period offset) implements DateReading {
    @Override
    public Optional<DateRange> resolve(DateContext context) {
        return Optional.ofNullable(context.anchors().get(anchor))
                .map(day -> DateRange.of(day.plus(offset)));
    }
}
