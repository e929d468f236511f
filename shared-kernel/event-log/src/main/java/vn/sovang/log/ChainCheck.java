package vn.sovang.log;

import vn.sovang.kernel.TenantId;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Recomputes a tenant's chain from its first event and names the first that does not fit.
public record ChainCheck(EventLog log) {
    private static final int PAGE = 500;

    /// The first event that does not fit.
    ///
    /// @param position of the event that does not fit, or of the one that should be there and is
    ///   not
    public record Misfit(long position, String reason) {}

    /// Everything up to the head as it is now; empty when all of it fits.
    public Optional<Misfit> firstMisfit(TenantId tenant) {
        Head head = log.head(tenant);
        byte[] previous = ChainedBytes.beforeTheFirst();
        long position = 0;
        while (position < head.position()) {
            List<StoredEvent> page = log.readStored(tenant, position, PAGE);
            for (StoredEvent event : page) {
                position++;
                if (event.position() != position) {
                    return Optional.of(new Misfit(position, "missing"));
                }
                if (!Arrays.equals(event.hash(), ChainedBytes.hash(previous, event))) {
                    return Optional.of(new Misfit(position, "changed"));
                }
                previous = event.hash();
                if (position == head.position()) {
                    break;
                }
            }
            if (page.isEmpty()) {
                return Optional.of(new Misfit(position + 1, "missing"));
            }
        }
        return Arrays.equals(previous, head.hash())
                ? Optional.empty()
                : Optional.of(new Misfit(position, "not what the head names"));
    }
}
