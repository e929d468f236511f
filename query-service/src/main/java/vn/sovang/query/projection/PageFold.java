package vn.sovang.query.projection;

import org.jspecify.annotations.Nullable;

import vn.sovang.log.RecordedEvent;
import vn.sovang.log.UnreadablePayload;
import vn.sovang.platform.lifecycle.Reasons;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Folds one page of events on top of the open rows. What it answers is all that is to be written.
final class PageFold<R extends Record> {
    private static final int LONGEST_REASON = 1_000;

    private final Board<R> board;
    private final Set<String> stopped;
    private final Map<String, R> rows = new HashMap<>();
    private final Map<String, Set<String>> named = new HashMap<>();
    private final Map<String, Version<R>> open = new LinkedHashMap<>();
    private final List<Version<R>> ended = new ArrayList<>();
    private final Map<String, Version.Mark> closed = new LinkedHashMap<>();
    private final Set<String> stored = new HashSet<>();
    private final List<ParkedEvent> parked = new ArrayList<>();

    private PageFold(Board<R> board, Set<String> stopped) {
        this.board = board;
        this.stopped = new HashSet<>(stopped);
    }

    /// Changes that a page makes.
    ///
    /// @param closed stored rows that end, by key
    /// @param versions new rows, in order
    /// @param parked events that the board could not take
    record Changes<R extends Record>(
            Map<String, Version.Mark> closed,
            List<Version<R>> versions,
            List<ParkedEvent> parked) {}

    /// @param stopped aggregates that have a parked event already
    /// @param load the open rows that have one of these keys or second names, by key
    static <R extends Record> Changes<R> fold(
            Board<R> board,
            List<RecordedEvent> page,
            Set<String> stopped,
            Function<Set<String>, Map<String, R>> load) {
        PageFold<R> fold = new PageFold<>(board, stopped);
        List<Touch> touches = page.stream().map(fold::touch).toList();
        Set<String> wanted = new LinkedHashSet<>();
        touches.forEach(touch -> wanted.addAll(touch.keys));
        if (!wanted.isEmpty()) {
            fold.take(load.apply(wanted));
        }
        touches.forEach(fold::fold);
        return fold.changes();
    }

    private Touch touch(RecordedEvent event) {
        if (event.payload() instanceof UnreadablePayload) {
            return new Touch(event, List.of(), "unreadable: " + event.payload());
        }
        try {
            return new Touch(event, List.copyOf(board.keys(event)), null);
        } catch (RuntimeException poison) {
            return new Touch(event, List.of(), Reasons.of(poison));
        }
    }

    private void take(Map<String, R> loaded) {
        stored.addAll(loaded.keySet());
        loaded.forEach((key, row) -> {
            rows.put(key, row);
            name(key, row);
        });
    }

    private void fold(Touch touch) {
        RecordedEvent event = touch.event;
        if (stopped.contains(event.aggregateId())) {
            park(event, "waits behind an earlier event of the same aggregate");
        } else if (touch.failure != null) {
            park(event, touch.failure);
        } else {
            try {
                apply(event, next(event, touch.keys));
            } catch (RuntimeException poison) {
                park(event, Reasons.of(poison));
            }
        }
    }

    /// All rows after the event, before any of them is taken over: an event is folded whole or not
    /// at all.
    private Map<String, Optional<R>> next(RecordedEvent event, List<String> keys) {
        Map<String, Optional<R>> next = new LinkedHashMap<>();
        for (String key : resolve(keys)) {
            next.put(key, Optional.ofNullable(board.on(rows.get(key), key, event)));
        }
        return next;
    }

    private Set<String> resolve(List<String> keys) {
        Set<String> resolved = new LinkedHashSet<>();
        for (String key : keys) {
            Set<String> bearers = rows.containsKey(key) ? Set.of() : named.get(key);
            if (bearers == null || bearers.isEmpty()) {
                resolved.add(key);
            } else {
                resolved.addAll(bearers);
            }
        }
        return resolved;
    }

    private void apply(RecordedEvent event, Map<String, Optional<R>> next) {
        Version.Mark here = new Version.Mark(event.position(), event.recordedAt());
        next.forEach((key, row) -> {
            if (!Objects.equals(rows.get(key), row.orElse(null))) {
                end(key, here);
                row.ifPresent(value -> begin(key, here, value));
            }
        });
    }

    private void end(String key, Version.Mark here) {
        R before = rows.remove(key);
        if (before == null) {
            return;
        }
        String alias = board.alias(before);
        if (alias != null) {
            named.getOrDefault(alias, new HashSet<>()).remove(key);
        }
        Version<R> young = open.remove(key);
        if (young != null) {
            ended.add(young.endingAt(here));
        } else if (stored.contains(key)) {
            closed.put(key, here);
        }
    }

    private void begin(String key, Version.Mark here, R row) {
        rows.put(key, row);
        name(key, row);
        open.put(key, new Version<>(key, here, null, row));
    }

    private void name(String key, R row) {
        String alias = board.alias(row);
        if (alias != null) {
            named.computeIfAbsent(alias, fresh -> new LinkedHashSet<>()).add(key);
        }
    }

    private void park(RecordedEvent event, String reason) {
        stopped.add(event.aggregateId());
        parked.add(
                new ParkedEvent(
                        event.position(),
                        event.aggregateId(),
                        event.name(),
                        reason.substring(0, Math.min(LONGEST_REASON, reason.length()))));
    }

    private Changes<R> changes() {
        List<Version<R>> versions = new ArrayList<>(ended);
        versions.addAll(open.values());
        return new Changes<>(closed, versions, parked);
    }

    private record Touch(RecordedEvent event, List<String> keys, @Nullable String failure) {}
}
