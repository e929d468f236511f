package vn.sovang.query.projection;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// State of an automation in one province.
///
/// @param position to which it has followed the log
/// @param lag events that it has still to see
/// @param parked events to which it could not react, those that wait first, at most 200 of all
public record AutomationStatus(String name, long position, long lag, List<ParkedReaction> parked) {
    public AutomationStatus {
        parked = List.copyOf(parked);
    }

    /// An event set aside by an automation.
    ///
    /// @param aggregateId id of the record, whose later events wait behind it
    /// @param name logical name of the event
    /// @param skipped decision of an operator to leave it out for good; null while it waits
    public record ParkedReaction(
            long position,
            String aggregateId,
            String name,
            String reason,
            Instant parkedAt,
            @Nullable Skip skipped) {}

    /// Decision to leave an event out.
    public record Skip(String by, String because, Instant at) {}

    long waiting() {
        return parked.stream().filter(event -> event.skipped() == null).count();
    }
}
