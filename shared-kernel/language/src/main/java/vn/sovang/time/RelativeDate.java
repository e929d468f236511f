package vn.sovang.time;

import java.util.Optional;

/// A date tied to an event, such as `từ ngày phát động` (anomaly A07): empty until the event has
/// happened (rule 6).
public record RelativeDate(Anchor anchor) implements DateReading {
    @Override
    public Optional<DateRange> resolve(DateContext context) {
        return Optional.ofNullable(context.anchors().get(anchor)).map(DateRange::of);
    }
}
