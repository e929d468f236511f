package vn.sovang.query.projection;

import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.sovang.kernel.Rejection;
import vn.sovang.kernel.Role;
import vn.sovang.kernel.TenantId;
import vn.sovang.log.EventLog;
import vn.sovang.platform.security.Caller;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.query.ViewTable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Shows how the boards of the caller's tenant stand, and rebuilds one.
@RestController
public class ProjectionEndpoint {
    private static final int PARKED_SHOWN = 50;

    private final Boards boards;
    private final Places places;
    private final RebuildReports reports;
    private final EventLog log;
    private final TenantTransactions transactions;

    ProjectionEndpoint(
            Boards boards,
            Places places,
            RebuildReports reports,
            EventLog log,
            TenantTransactions transactions) {
        this.boards = boards;
        this.places = places;
        this.reports = reports;
        this.log = log;
        this.transactions = transactions;
    }

    @GetMapping("/api/projections")
    public ProjectionStatuses list(Caller caller) {
        caller.mustHave(ViewTable.PROJECTIONS.roles());
        return new ProjectionStatuses(statuses(caller.tenant()));
    }

    /// The boards of any province, for whoever operates the platform.
    ProjectionStatuses of(Caller caller, TenantId tenant) {
        caller.mustHave(Set.of(Role.PLATFORM_OPERATOR));
        return new ProjectionStatuses(statuses(tenant));
    }

    @PostMapping("/api/projections/{name}/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    public ProjectionStatus rebuild(Caller caller, @PathVariable String name) {
        caller.mustHave(ViewTable.PROJECTION_REBUILD.roles());
        if (boards.named(name).isEmpty()) {
            throw new Rejection(Rejection.Kind.UNKNOWN, "projection.unknown", Map.of("name", name));
        }
        places.startRebuild(caller.tenant(), name);
        return statuses(caller.tenant()).stream()
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<ProjectionStatus> statuses(TenantId tenant) {
        long head = log.heads().getOrDefault(tenant, 0L);
        return transactions.read(
                tenant,
                db -> {
                    List<Place> all = places.of(tenant);
                    return boards.all().stream()
                            .map(board -> status(db, tenant, board.name(), head, all))
                            .toList();
                });
    }

    private ProjectionStatus status(
            JdbcClient db, TenantId tenant, String name, long head, List<Place> all) {
        Place serving = place(all, name, true).orElseGet(() -> new Place(tenant, name, 1, true, 0));
        ProjectionStatus.Progress rebuild =
                place(all, name, false)
                        .map(p ->
                                new ProjectionStatus.Progress(
                                        p.generation(), p.position(), serving.position()))
                        .orElse(null);
        return new ProjectionStatus(
                name,
                serving.position(),
                head,
                Math.max(0, head - serving.position()),
                serving.generation(),
                Parking.count(db, serving),
                Parking.first(db, serving, PARKED_SHOWN),
                rebuild,
                reports.last(db, serving).orElse(null));
    }

    private static Optional<Place> place(List<Place> all, String name, boolean serving) {
        return all.stream()
                .filter(p -> p.projection().equals(name) && p.serving() == serving)
                .findFirst();
    }
}
