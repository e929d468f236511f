package vn.sovang.query.pages;

import org.jspecify.annotations.Nullable;

import vn.sovang.query.reading.WrittenDate;
import vn.sovang.time.VietnamTime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Steps of the record that a page shows: all that happened to it up to now, one after the other.
///
/// @param count of steps; 0 for a page of no record
/// @param shown number of the step that the page shows, from 1
/// @param told the step in words; blank at present
/// @param marks moments of the record that people ask for
public record Steps(int count, int shown, String told, List<Mark> marks) {
    static final Steps NONE = due(List.of());

    public Steps {
        marks = List.copyOf(marks);
    }

    /// A moment of a record.
    ///
    /// @param day of it in Vietnam
    /// @param moment as an address names it: a position of the log, or the day
    public record Mark(String words, LocalDate day, String moment) {
        /// Event at a position.
        public static Mark at(String words, Instant time, long position) {
            return new Mark(words, VietnamTime.day(time), Long.toString(position));
        }

        /// The end of the last day that a limit leaves; nothing where nobody knows it.
        ///
        /// @param of what is due, such as a phase; null where it has no name
        public static Optional<Mark> limit(
                @Nullable String of, @Nullable WrittenDate limit, Words words) {
            return Optional.ofNullable(limit)
                    .map(WrittenDate::lastSure)
                    .map(day ->
                            new Mark(
                                    words.get("moment.due", "phase", of == null ? "" : of),
                                    day,
                                    Words.day(day)));
        }
    }

    /// Steps that are not counted yet, of a record that sets limits.
    static Steps due(List<Mark> limits) {
        return new Steps(0, 0, "", limits);
    }

    /// The steps, beside the limits that are over.
    ///
    /// @param today day up to which something can be seen
    public Steps counted(int all, int until, String step, List<Mark> happened, LocalDate today) {
        return new Steps(
                all,
                until,
                step,
                Stream.concat(
                                happened.stream(),
                                marks.stream().filter(limit -> limit.day().isBefore(today)))
                        .distinct()
                        .sorted((one, other) -> one.day().compareTo(other.day()))
                        .toList());
    }
}
