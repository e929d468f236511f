package vn.sovang.log;

import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

import vn.sovang.kernel.TenantId;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// States that commands of this instance left lately, so that the next command on a record need not
/// read its events. At most so many are kept, the ones that were not asked for longest going first.
///
/// Another instance may have gone on since. An append then finds the state stale and leaves nothing
/// behind; whoever decides without an append decides anew from the log (see `bypassed`).
public final class KeptStates {
    private final Map<Key, Kept> kept;
    private final Supplier<TenantId> tenant;
    private final BooleanSupplier bypassed;

    /// @param most how many states are kept at most, of all provinces together
    /// @param tenant of the command under way: no state is ever seen by another one's
    /// @param bypassed whether the command under way has to see the log itself
    public KeptStates(int most, Supplier<TenantId> tenant, BooleanSupplier bypassed) {
        this.kept = Collections.synchronizedMap(new LeastAskedGoes(most));
        this.tenant = tenant;
        this.bypassed = bypassed;
    }

    /// The states of one type of aggregate, as Axon's repository keeps them.
    public Cache of(Class<?> aggregate) {
        return new OfType(aggregate);
    }

    /// True when a state of a record is kept, of whatever type.
    public boolean holds(TenantId province, String aggregateId) {
        return kept.containsKey(new Key(province, aggregateId));
    }

    private record Key(TenantId tenant, String aggregateId) {}

    private record Kept(Class<?> type, Object state) {}

    private static final class LeastAskedGoes extends LinkedHashMap<Key, Kept> {
        private final int most;

        LeastAskedGoes(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Kept> eldest) {
            return size() > most;
        }
    }

    /// A state is kept once its command is committed, and never before: what was not written has
    /// not happened.
    private final class OfType implements Cache {
        private final Class<?> type;

        OfType(Class<?> type) {
            this.type = type;
        }

        @Override
        @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"})
        // The interface asks for an unchecked V, and for null where nothing is kept.
        public <K, V> V get(K id) {
            return (V) find(id);
        }

        @Override
        public void put(@Nullable Object id, Object state) {
            if (id != null) {
                Key key = key(id);
                CurrentUnitOfWork.get()
                        .root()
                        .afterCommit(_ -> kept.put(key, new Kept(type, state)));
            }
        }

        @Override
        public boolean putIfAbsent(Object id, Object state) {
            boolean absent = !containsKey(id);
            if (absent) {
                put(id, state);
            }
            return absent;
        }

        @Override
        public boolean remove(@Nullable Object id) {
            return id != null && kept.remove(key(id)) != null;
        }

        @Override
        public boolean containsKey(Object id) {
            return find(id) != null;
        }

        @Override
        public Registration registerCacheEntryListener(EntryListener listener) {
            throw new UnsupportedOperationException("nobody listens to kept states");
        }

        private @Nullable Object find(Object id) {
            Kept found = bypassed.getAsBoolean() ? null : kept.get(key(id));
            return found == null || !found.type.equals(type) ? null : found.state;
        }

        private Key key(Object id) {
            return new Key(tenant.get(), id.toString());
        }
    }
}
