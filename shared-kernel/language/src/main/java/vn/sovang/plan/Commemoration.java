package vn.sovang.plan;

import org.jspecify.annotations.Nullable;

import vn.sovang.text.Phrase;
import vn.sovang.time.DatePoint;

import java.util.List;

/// A commemoration to which a phase or campaign is tied (capability C10); it may lie outside its
/// window (anomaly A24).
///
/// @param years as the plan counts them; null where it gives no count
/// @param events one count can cover several (anomaly A23); empty where the plan gives no dates
public record Commemoration(Phrase phrase, @Nullable Integer years, List<Event> events) {
    /// An event, and the day on which it is remembered.
    public record Event(DatePoint happened, DatePoint remembered) {}

    public Commemoration {
        events = List.copyOf(events);
    }
}
