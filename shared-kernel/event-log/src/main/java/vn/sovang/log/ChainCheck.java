package vn.sovang.log;

import vn.sovang.kernel.TenantId;
import vn.sovang.proof.ChainWalk;
import vn.sovang.proof.Misfit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Recomputes a tenant's chain from its first event and names the first that does not fit.
public record ChainCheck(EventLog log) {
    private static final int PAGE = 500;

    /// Everything up to the head as it is now; empty when all of it fits.
    public Optional<Misfit> firstMisfit(TenantId tenant) {
        return firstMisfit(tenant, _ -> {});
    }

    /// Everything up to the head as it is now; empty when all of it fits.
    ///
    /// @param passed told how far the walk has come: before the first event and after each that
    ///   fitted
    public Optional<Misfit> firstMisfit(TenantId tenant, Consumer<ChainWalk> passed) {
        Head head = log.head(tenant);
        ChainWalk walk = new ChainWalk(tenant.value());
        passed.accept(walk);
        while (walk.position() < head.position()) {
            List<StoredEvent> page =
                    log.readStored(
                            tenant,
                            walk.position(),
                            (int) Math.min(PAGE, head.position() - walk.position()));
            if (page.isEmpty()) {
                return misfit(walk.position() + 1, Misfit.Kind.MISSING);
            }
            for (StoredEvent event : page) {
                Optional<Misfit> misfit = walk.next(event.logged());
                if (misfit.isPresent()) {
                    return misfit;
                }
                passed.accept(walk);
            }
        }
        return Arrays.equals(walk.hash(), head.hash())
                ? Optional.empty()
                : misfit(walk.position(), Misfit.Kind.NOT_THE_HEAD);
    }

    private static Optional<Misfit> misfit(long position, Misfit.Kind kind) {
        return Optional.of(new Misfit(position, kind));
    }
}
