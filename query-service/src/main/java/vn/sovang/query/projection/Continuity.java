package vn.sovang.query.projection;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

import vn.sovang.kernel.TenantId;
import vn.sovang.platform.tenancy.TenantTransactions;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Notices boards that have read another log than the one there is: beyond its head, or another
/// event at their place. That happens when an older backup of the log is restored under newer
/// boards. They are made anew by themselves; until then the service is not ready, since it would
/// show what never was.
@Component("continuity")
class Continuity implements HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(Continuity.class);

    private final Boards boards;
    private final Places places;
    private final PageWriter writer;
    private final TenantTransactions transactions;
    private final Map<TenantId, Integer> strayed = new ConcurrentHashMap<>();
    private final Map<TenantId, Long> parked = new ConcurrentHashMap<>();

    Continuity(
            Boards boards,
            Places places,
            PageWriter writer,
            TenantTransactions transactions,
            MeterRegistry metrics) {
        this.boards = boards;
        this.places = places;
        this.writer = writer;
        this.transactions = transactions;
        Gauge.builder("sovang.projection.strayed", this, Continuity::count)
                .description("Boards that have read another log than the one there is")
                .register(metrics);
        Gauge.builder("sovang.projection.parked", this, Continuity::parked)
                .description("Events that boards have set aside")
                .register(metrics);
    }

    /// Has those of a tenant made anew that have strayed.
    void check(TenantId tenant) {
        List<Place> found = transactions.read(tenant, _ -> places.strayed(tenant));
        parked.put(tenant, transactions.read(tenant, db -> Parking.count(db, tenant)));
        found.stream().filter(place -> !place.serving()).forEach(this::startOver);
        List<Place> serving = found.stream().filter(Place::serving).toList();
        serving.forEach(place -> places.startRebuild(tenant, place.projection()));
        Integer before = strayed.put(tenant, serving.size());
        if (!serving.isEmpty() && (before == null || before == 0)) {
            LOG.error(
                    "boards of {} have read another log than the one there is and are made anew:"
                            + " {}",
                    tenant,
                    serving.stream().map(Place::projection).toList());
        }
    }

    @Override
    public Health health() {
        return count() > 0 ? Health.outOfService().build() : Health.up().build();
    }

    /// A rebuild that was under way has strayed as well.
    private void startOver(Place building) {
        transactions.write(
                building.tenant(),
                db -> {
                    places.lock(building)
                            .filter(building::equals)
                            .ifPresent(place -> {
                                boards.named(place.projection())
                                        .ifPresent(board ->
                                                writer.table(board)
                                                        .delete(
                                                                db,
                                                                place.tenant(),
                                                                place.generation()));
                                Parking.clear(db, place);
                                places.forget(place);
                            });
                    return true;
                });
    }

    private long parked() {
        return parked.values().stream().mapToLong(Long::longValue).sum();
    }

    private int count() {
        return strayed.values().stream().mapToInt(Integer::intValue).sum();
    }
}
