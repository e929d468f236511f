package vn.sovang.query.projection;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.sovang.kernel.TenantId;
import vn.sovang.log.EventLog;
import vn.sovang.log.RecordedEvent;
import vn.sovang.platform.lifecycle.Setbacks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.LongPredicate;

/// Follows the log: each board of each tenant whose head has moved gets its next page. Several
/// instances can run: a page is written under the lock of its place, and only by the one that finds
/// the place where the page begins.
@Component
class ProjectionRunner {
    static final int PAGE = 500;

    private final EventLog log;
    private final Boards boards;
    private final Places places;
    private final PageWriter writer;
    private final Reached reached;
    private final Setbacks setbacks = new Setbacks();
    private final Map<Slot, Place> known = new ConcurrentHashMap<>();

    /// Heads of the logs at which all boards were found; there is nothing to do for a tenant until
    /// its head or one of its boards moves.
    private final Map<TenantId, Long> settled = new ConcurrentHashMap<>();

    /// Newest positions of the logs; null until they are read, and while they cannot be.
    private volatile @Nullable Map<TenantId, Long> heads;

    ProjectionRunner(
            EventLog log, Boards boards, Places places, PageWriter writer, Reached reached) {
        this.log = log;
        this.boards = boards;
        this.places = places;
        this.writer = writer;
        this.reached = reached;
    }

    /// Gives every board that is behind one page; true while there may be more to do at once.
    boolean advance(ExecutorService workers) {
        Map<TenantId, Long> moved = new HashMap<>(readHeads());
        moved.entrySet().removeAll(settled.entrySet());
        takeIn(moved.keySet());
        if (moved.entrySet().stream().anyMatch(log -> isAhead(log.getKey(), log.getValue()))) {
            look(); // one that was made anew may have taken over meanwhile
        }
        List<Callable<Boolean>> work = new ArrayList<>();
        moved.forEach((tenant, head) -> {
            if (isAny(tenant, position -> position < head)) {
                work.add(() -> advance(tenant, head, PAGE));
            } else if (!isAhead(tenant, head) && missing(Set.of(tenant)).isEmpty()) {
                settled.put(tenant, head);
            }
        });
        boolean more = false;
        for (Future<Boolean> done : all(workers, work)) {
            more |= result(done);
        }
        return more;
    }

    /// Gives each board of a tenant its next page. Boards at the same place share one reading of
    /// it.
    boolean advance(TenantId tenant, long head, int pageSize) {
        Map<Long, List<RecordedEvent>> pages = new HashMap<>();
        boolean moved = false;
        for (Board<?> board : boards.all()) {
            Slot slot = new Slot(tenant, board.name());
            Place place = known.get(slot);
            if (place != null && place.position() < head) {
                moved |= setbacks.attempt(slot, () -> advance(slot, board, place, pages, pageSize));
            }
        }
        return moved;
    }

    /// Number of events that the tenant that is farthest behind has still to come on this board;
    /// not a number while that is not known.
    double lag(String board) {
        Map<TenantId, Long> read = heads;
        if (read == null) {
            return Double.NaN;
        }
        long lag = 0;
        for (Map.Entry<TenantId, Long> head : read.entrySet()) {
            Place place = known.get(new Slot(head.getKey(), board));
            if (place != null) {
                lag = Math.max(lag, head.getValue() - place.position());
            }
        }
        return lag;
    }

    private Map<TenantId, Long> readHeads() {
        try {
            Map<TenantId, Long> read = log.heads();
            heads = read;
            read.forEach((tenant, head) -> reached.at(tenant, Reached.LOG, head));
            return read;
        } catch (Throwable gone) {
            heads = null;
            throw gone;
        }
    }

    private boolean advance(
            Slot slot,
            Board<?> board,
            Place place,
            Map<Long, List<RecordedEvent>> pages,
            int pageSize) {
        List<RecordedEvent> page =
                pages.computeIfAbsent(
                        place.position(), after -> log.read(slot.tenant, after, pageSize));
        if (page.isEmpty()) {
            return false;
        }
        Optional<Place> moved = writer.write(board, place, page);
        moved.ifPresentOrElse(there -> keep(slot, there), () -> forget(slot));
        return moved.isPresent();
    }

    /// Finds out where boards are of which we do not know it (any more), and takes in those that
    /// are new.
    private void takeIn(Set<TenantId> tenants) {
        if (missing(tenants).isEmpty()) {
            return;
        }
        look();
        List<Place> fresh = missing(tenants);
        if (!fresh.isEmpty()) {
            places.takeIn(fresh);
            look();
        }
    }

    private void look() {
        places.serving().forEach(p -> keep(new Slot(p.tenant(), p.projection()), p));
    }

    private void forget(Slot slot) {
        known.remove(slot);
        settled.remove(slot.tenant);
    }

    private void keep(Slot slot, Place place) {
        Place before = known.put(slot, place);
        if (before == null || before.position() != place.position()) {
            settled.remove(slot.tenant);
        }
        reached.at(slot.tenant, slot.projection, place.position());
    }

    private List<Place> missing(Set<TenantId> tenants) {
        return tenants.stream()
                .flatMap(tenant ->
                        boards.all().stream().map(board -> new Slot(tenant, board.name())))
                .filter(slot -> !known.containsKey(slot))
                .map(slot -> new Place(slot.tenant, slot.projection, 1, true, 0))
                .toList();
    }

    private boolean isAhead(TenantId tenant, long head) {
        return isAny(tenant, position -> position > head);
    }

    /// True when a board of a tenant stands at such a position.
    private boolean isAny(TenantId tenant, LongPredicate there) {
        return boards.all().stream()
                .map(board -> known.get(new Slot(tenant, board.name())))
                .anyMatch(place -> place != null && there.test(place.position()));
    }

    private static List<Future<Boolean>> all(
            ExecutorService workers, List<Callable<Boolean>> work) {
        if (work.isEmpty()) {
            return List.of();
        }
        try {
            return workers.invokeAll(work);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private static boolean result(Future<Boolean> done) {
        try {
            return done.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private record Slot(TenantId tenant, String projection) {
        @Override
        public String toString() {
            return "projection " + projection + " of " + tenant;
        }
    }
}
