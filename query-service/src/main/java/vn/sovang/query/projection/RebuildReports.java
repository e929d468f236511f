package vn.sovang.query.projection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.sovang.platform.json.EventJson;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/// Reports on what differed when a board was rebuilt.
@Component
class RebuildReports {
    private static final String WRITE =
            """
            insert into view.rebuild_report
                (tenant_id, projection, generation, position, only_old, only_new, differences)
            values (:tenant, :projection, :generation, :position, :onlyOld, :onlyNew,
                    cast(:differences as jsonb))
            """;

    private static final String LAST =
            """
            select generation, position, finished_at, differences from view.rebuild_report
            where tenant_id = :tenant and projection = :projection
            order by generation desc limit 1
            """;

    private final JsonMapper mapper;

    RebuildReports(EventJson json) {
        this.mapper = json.mapper();
    }

    /// Rows that stood on one side only.
    ///
    /// @param onlyOld rows that were there before and are not now
    /// @param onlyNew rows that are there now and were not before
    public record Differences(RowDifference onlyOld, RowDifference onlyNew) {}

    /// A finished rebuild.
    ///
    /// @param position up to which both sides were compared
    public record Report(
            int generation, long position, Instant finishedAt, Differences differences) {}

    void write(JdbcClient db, Place fresh, RowDifference onlyOld, RowDifference onlyNew) {
        db.sql(WRITE)
                .param("tenant", fresh.tenant().value())
                .param("projection", fresh.projection())
                .param("generation", fresh.generation())
                .param("position", fresh.position())
                .param("onlyOld", onlyOld.count())
                .param("onlyNew", onlyNew.count())
                .param("differences", mapper.writeValueAsString(new Differences(onlyOld, onlyNew)))
                .update();
    }

    Optional<Report> last(JdbcClient db, Place place) {
        return db.sql(LAST)
                .param("tenant", place.tenant().value())
                .param("projection", place.projection())
                .query((row, number) ->
                        new Report(
                                row.getInt("generation"),
                                row.getLong("position"),
                                row.getObject("finished_at", OffsetDateTime.class).toInstant(),
                                mapper.readValue(row.getString("differences"), Differences.class)))
                .optional();
    }
}
