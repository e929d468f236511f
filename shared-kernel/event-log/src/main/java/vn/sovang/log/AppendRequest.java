package vn.sovang.log;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// Everything that one command leaves behind: all of it is written, or nothing.
///
/// @param attachments hashes of uploaded files that the events refer to
/// @param now the moment to record, unless the log is already later
public record AppendRequest(
        List<NewEvent> events,
        List<Reservation> reservations,
        @Nullable CommandKey command,
        List<String> attachments,
        Instant now) {
    public AppendRequest {
        events = List.copyOf(events);
        reservations = List.copyOf(reservations);
        attachments = List.copyOf(attachments);
        if (events.isEmpty() && command == null) {
            throw new IllegalArgumentException("neither events nor a command: nothing to append");
        }
        if (command != null
                && command.refusalJson() != null
                && !(events.isEmpty() && reservations.isEmpty() && attachments.isEmpty())) {
            throw new IllegalArgumentException("a refused command leaves nothing but its refusal");
        }
    }

    public static AppendRequest of(List<NewEvent> events, Instant now) {
        return new AppendRequest(events, List.of(), null, List.of(), now);
    }

    /// The answer of a command that the rules refused, or that changed nothing.
    public static AppendRequest answer(CommandKey command, Instant now) {
        return new AppendRequest(List.of(), List.of(), command, List.of(), now);
    }

    int bytes() {
        return events.stream().mapToInt(e -> e.payload().length + e.metadata().length).sum();
    }
}
