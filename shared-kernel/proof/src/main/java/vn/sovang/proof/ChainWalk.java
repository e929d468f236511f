package vn.sovang.proof;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Optional;

/// A walk along the chain of a province from its first event, one event after the other, with the
/// tree over what was passed. Needs the same memory however long the log is.
public final class ChainWalk {
    private final String tenant;
    private final Tree tree = new Tree();
    private byte[] hash = ChainedBytes.beforeTheFirst();
    private long withheld;

    /// A walk that is before the first event.
    ///
    /// @param tenant slug of the province
    public ChainWalk(String tenant) {
        this.tenant = tenant;
    }

    public String tenant() {
        return tenant;
    }

    /// Goes on to the next event.
    ///
    /// @return why it does not fit; then the walk stays where it is
    public Optional<Misfit> next(LoggedEvent event) {
        long position = tree.size() + 1;
        if (event.position() != position) {
            return Optional.of(new Misfit(position, Misfit.Kind.MISSING));
        }
        byte @Nullable [] payload = event.payload();
        if (payload == null) {
            withheld++;
        } else if (!Arrays.equals(event.hash(), ChainedBytes.hash(hash, event))) {
            return Optional.of(new Misfit(position, Misfit.Kind.CHANGED));
        }
        hash = event.hash();
        tree.add(hash);
        return Optional.empty();
    }

    /// The position of the last event that fitted, 0 before the first.
    public long position() {
        return tree.size();
    }

    /// The hash of the last event that fitted.
    public byte[] hash() {
        return hash.clone();
    }

    /// The root of the tree over the events that fitted.
    public byte[] root() {
        return tree.root();
    }

    /// Number of events that were withheld, whose hashes were taken as given.
    public long withheld() {
        return withheld;
    }
}
