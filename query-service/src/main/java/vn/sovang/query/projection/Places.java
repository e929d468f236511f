package vn.sovang.query.projection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.sovang.kernel.TenantId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The control table `view.projection`. It holds no province's data, so it is read without a
/// tenant.
@Component
class Places {
    private static final String SELECT =
            "select tenant_id, projection, generation, serving, position from view.projection ";

    private static final String TAKE_IN =
            """
            insert into view.projection (tenant_id, projection, generation, serving)
            select t, p, 1, true
            from unnest(cast(:tenants as text[]), cast(:projections as text[])) as n (t, p)
            on conflict do nothing
            """;

    private static final String START_REBUILD =
            """
            insert into view.projection (tenant_id, projection, generation, serving)
            select tenant_id, projection, generation + 1, false from view.projection
            where tenant_id = :tenant and projection = :projection and serving
            on conflict do nothing
            """;

    private static final String STRAYED =
            """
            select p.tenant_id, p.projection, p.generation, p.serving, p.position
            from view.projection p
            left join log.event e on e.tenant_id = p.tenant_id and e.position = p.position
            where p.tenant_id = :tenant and p.position > 0
              and (e.position is null or p.hash <> e.hash)
            """;

    private final JdbcClient db;

    Places(JdbcClient db) {
        this.db = db;
    }

    List<Place> serving() {
        return db.sql(SELECT + "where serving").query(Places::place).list();
    }

    List<Place> building() {
        return db.sql(SELECT + "where not serving order by tenant_id, projection")
                .query(Places::place)
                .list();
    }

    List<Place> of(TenantId tenant) {
        return db.sql(SELECT + "where tenant_id = :tenant order by projection, generation")
                .param("tenant", tenant.value())
                .query(Places::place)
                .list();
    }

    /// Positions of the boards that serve readers of a tenant.
    Map<String, Long> positions(TenantId tenant) {
        return db
                .sql(SELECT + "where tenant_id = :tenant and serving")
                .param("tenant", tenant.value())
                .query(Places::place)
                .list()
                .stream()
                .collect(Collectors.toMap(Place::projection, Place::position));
    }

    /// Newest position of a tenant's log; 0 for a tenant without a log.
    long head(TenantId tenant) {
        return db.sql("select position from log.head where tenant_id = :tenant")
                .param("tenant", tenant.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    void takeIn(List<Place> unknown) {
        db.sql(TAKE_IN)
                .param(
                        "tenants",
                        unknown.stream()
                                .map(place -> place.tenant().value())
                                .toArray(String[]::new))
                .param(
                        "projections",
                        unknown.stream().map(Place::projection).toArray(String[]::new))
                .update();
    }

    /// Starts a rebuild, unless one is under way.
    void startRebuild(TenantId tenant, String projection) {
        db.sql(START_REBUILD)
                .param("tenant", tenant.value())
                .param("projection", projection)
                .update();
    }

    /// Boards of a tenant that have read events which its log does not have (any more): an older
    /// backup of it was restored, or it was cut or rewritten. To be asked in a transaction of the
    /// tenant.
    List<Place> strayed(TenantId tenant) {
        return db.sql(STRAYED + "order by p.projection, p.generation")
                .param("tenant", tenant.value())
                .query(Places::place)
                .list();
    }

    /// True when a place has strayed; asked in a statement of its own: where a locking one meets a
    /// row that another instance has just moved, PostgreSQL 18 ends with a segmentation fault when
    /// it looks into the parts of a table again.
    boolean hasStrayed(Place place) {
        return !db.sql(
                        STRAYED
                                + "and p.projection = :projection"
                                + " and p.generation = :generation")
                .param("tenant", place.tenant().value())
                .param("projection", place.projection())
                .param("generation", place.generation())
                .query(Places::place)
                .list()
                .isEmpty();
    }

    void forget(Place place) {
        db.sql(
                        "delete from view.projection where tenant_id = :tenant"
                                + " and projection = :projection and generation = :generation")
                .param("tenant", place.tenant().value())
                .param("projection", place.projection())
                .param("generation", place.generation())
                .update();
    }

    /// Locks the place for this transaction; empty when another instance is at it, or it is gone.
    Optional<Place> lockUnlessTaken(Place place) {
        return lock(place, "for update skip locked");
    }

    Optional<Place> lock(Place place) {
        return lock(place, "for update");
    }

    Optional<Place> lockServing(Place building) {
        return db.sql(
                        SELECT
                                + "where tenant_id = :tenant and projection = :projection"
                                + " and serving for update")
                .param("tenant", building.tenant().value())
                .param("projection", building.projection())
                .query(Places::place)
                .optional();
    }

    void move(Place place) {
        db.sql(
                        "update view.projection set position = :position,"
                                + " hash = (select e.hash from log.event e"
                                + " where e.tenant_id = :tenant and e.position = :position)"
                                + " where tenant_id = :tenant and projection = :projection"
                                + " and generation = :generation")
                .param("position", place.position())
                .param("tenant", place.tenant().value())
                .param("projection", place.projection())
                .param("generation", place.generation())
                .update();
    }

    void replace(Place old, Place fresh) {
        forget(old);
        db.sql(
                        "update view.projection set serving = true where tenant_id = :tenant"
                                + " and projection = :projection and generation = :generation")
                .param("tenant", fresh.tenant().value())
                .param("projection", fresh.projection())
                .param("generation", fresh.generation())
                .update();
    }

    private Optional<Place> lock(Place place, String how) {
        return db.sql(
                        SELECT
                                + "where tenant_id = :tenant and projection = :projection"
                                + " and generation = :generation "
                                + how)
                .param("tenant", place.tenant().value())
                .param("projection", place.projection())
                .param("generation", place.generation())
                .query(Places::place)
                .optional();
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        return new Place(
                new TenantId(row.getString("tenant_id")),
                row.getString("projection"),
                row.getInt("generation"),
                row.getBoolean("serving"),
                row.getLong("position"));
    }
}
