package vn.sovang.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A rule through time: each value from a day on, until the next.
public record Dated<T>(List<Entry<T>> entries) {
    /// One value.
    ///
    /// @param from first day; [LocalDate#MIN] for what applies to all that is older
    public record Entry<T>(LocalDate from, T value) {}

    public Dated {
        entries = entries.stream().sorted(Comparator.comparing(Entry::from)).toList();
    }

    /// The value that applies on a day; empty before the first.
    public Optional<T> on(LocalDate day) {
        return entries.stream()
                .filter(entry -> !day.isBefore(entry.from()))
                .reduce((_, later) -> later)
                .map(Entry::value);
    }

    /// First day of the value that follows the one from a day; empty for the last.
    public Optional<LocalDate> after(LocalDate from) {
        return entries.stream().map(Entry::from).filter(from::isBefore).findFirst();
    }
}
