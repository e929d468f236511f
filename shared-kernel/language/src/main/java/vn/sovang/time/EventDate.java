package vn.sovang.time;

import java.util.Optional;

/// A date tied to an event outside the plan's own life, such as `đến khi tổ chức thành công Đại
/// hội`: unresolved until a person settles its day on a basis.
public record EventDate() implements DateReading {
    @Override
    public Optional<DateRange> resolve(DateContext context) {
        return Optional.empty();
    }
}
