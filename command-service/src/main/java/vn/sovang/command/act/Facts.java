package vn.sovang.command.act;

import vn.sovang.log.RecordedEvent;

import java.util.List;
import java.util.Optional;

/// The events of another aggregate, as facts for a rule.
public record Facts(List<Object> events) {
    public Facts {
        events = List.copyOf(events);
    }

    public static Facts of(Object... events) {
        return new Facts(List.of(events));
    }

    public static Facts recorded(List<RecordedEvent> events) {
        return new Facts(events.stream().<Object>map(RecordedEvent::payload).toList());
    }

    /// The newest event of a kind.
    public <E> Optional<E> last(Class<E> kind) {
        return events.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((earlier, later) -> later);
    }

    /// All events of a kind, in order.
    public <E> List<E> all(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public boolean has(Class<?> kind) {
        return events.stream().anyMatch(kind::isInstance);
    }
}
