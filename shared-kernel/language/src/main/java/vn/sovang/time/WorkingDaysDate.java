package vn.sovang.time;

import java.util.Optional;

/// A limit counted in working days, such as `trong vòng 10 ngày làm việc`: unresolved, and never
/// late, while there is no calendar of them, until a person settles its day.
public record WorkingDaysDate() implements DateReading {
    @Override
    public Optional<DateRange> resolve(DateContext context) {
        return Optional.empty();
    }
}
