package vn.sovang.query.projection;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.json.JsonMapper;

import vn.sovang.kernel.TenantId;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The temporal table of one board, for one tenant and generation.
final class BoardTable<R extends Record> {
    /// Each row is looked up by itself (`offset 0` keeps the planner from joining): statistics know
    /// nothing yet of a generation that is being filled, and a plan made for one row reads them
    /// all.
    private static final String OPEN =
            """
            select b.key, b.row from unnest(cast(:names as text[])) as n (name)
            cross join lateral (
                select t.key, t.row from {table} t
                where t.tenant_id = :tenant and t.generation = :generation
                  and t.key = n.name and t.to_position is null offset 0) b
            union
            select b.key, b.row from unnest(cast(:names as text[])) as n (name)
            cross join lateral (
                select t.key, t.row from {table} t
                where t.tenant_id = :tenant and t.generation = :generation
                  and t.alias = n.name and t.to_position is null offset 0) b
            """;

    /// The old rows end before the new ones come, in one statement: the new ones look at the count
    /// first. No other writer is there, so a row stays where it was found.
    private static final String WRITE =
            """
            with ending as materialized (
                select b.id, c.position, c.time
                from unnest(cast(:closedKeys as text[]), cast(:closedAt as bigint[]),
                            cast(:closedTimes as timestamptz[])) as c (key, position, time)
                cross join lateral (
                    select t.ctid as id from {table} t
                    where t.tenant_id = :tenant and t.generation = :generation
                      and t.key = c.key and t.to_position is null offset 0) b),
            ended as (
                update {table} t set to_position = e.position, to_time = e.time
                from ending e where t.ctid = e.id
                returning 1)
            insert into {table} (tenant_id, generation, key, from_position, from_time,
                                 to_position, to_time, row, search, alias)
            select :tenant, :generation, v.key, v.from_position, v.from_time,
                   v.to_position, v.to_time, v.row, v.search, v.alias
            from unnest(cast(:keys as text[]), cast(:fromPositions as bigint[]),
                        cast(:fromTimes as timestamptz[]), cast(:toPositions as bigint[]),
                        cast(:toTimes as timestamptz[]), cast(:rows as jsonb[]),
                        cast(:searches as text[]), cast(:aliases as text[]))
                 as v (key, from_position, from_time, to_position, to_time, row, search, alias)
            where (select count(*) from ended) >= 0
            """;

    private static final String DIFFERENCE =
            """
            select key, from_position, to_position, row, count(*) over () as all_rows from (
                select key, from_position, from_time, to_position, to_time, row, search, alias
                from {table} where tenant_id = :tenant and generation = :generation
                except
                select key, from_position, from_time, to_position, to_time, row, search, alias
                from {table} where tenant_id = :tenant and generation = :other) d
            order by key, from_position
            limit 20
            """;

    private static final String DELETE =
            "delete from {table} where tenant_id = :tenant and generation = :generation";

    private final Board<R> board;
    private final JsonMapper mapper;

    BoardTable(Board<R> board, JsonMapper mapper) {
        this.board = board;
        this.mapper = mapper;
    }

    Map<String, R> open(JdbcClient db, TenantId tenant, int generation, Set<String> names) {
        Map<String, R> rows = new HashMap<>();
        db.sql(sql(OPEN))
                .param("tenant", tenant.value())
                .param("generation", generation)
                .param("names", names.toArray(String[]::new))
                .query((row, number) ->
                        rows.put(
                                row.getString("key"),
                                mapper.readValue(row.getString("row"), board.rowType())))
                .list();
        return rows;
    }

    void write(JdbcClient db, TenantId tenant, int generation, PageFold.Changes<R> changes) {
        Map<String, Version.Mark> closed = changes.closed();
        List<Version<R>> versions = changes.versions();
        if (closed.isEmpty() && versions.isEmpty()) {
            return;
        }
        db.sql(sql(WRITE))
                .param("tenant", tenant.value())
                .param("generation", generation)
                .param("closedKeys", closed.keySet().toArray(String[]::new))
                .param(
                        "closedAt",
                        closed.values().stream().map(Version.Mark::position).toArray(Long[]::new))
                .param(
                        "closedTimes",
                        closed.values().stream().map(BoardTable::time).toArray(String[]::new))
                .param("keys", versions.stream().map(Version::key).toArray(String[]::new))
                .param(
                        "fromPositions",
                        versions.stream().map(v -> v.from().position()).toArray(Long[]::new))
                .param(
                        "fromTimes",
                        versions.stream().map(v -> time(v.from())).toArray(String[]::new))
                .param(
                        "toPositions",
                        versions.stream().map(v -> position(v.to())).toArray(Long[]::new))
                .param("toTimes", versions.stream().map(v -> time(v.to())).toArray(String[]::new))
                .param(
                        "rows",
                        versions.stream()
                                .map(v -> mapper.writeValueAsString(v.row()))
                                .toArray(String[]::new))
                .param(
                        "searches",
                        versions.stream().map(v -> board.search(v.row())).toArray(String[]::new))
                .param(
                        "aliases",
                        versions.stream().map(v -> board.alias(v.row())).toArray(String[]::new))
                .update();
    }

    /// Rows of one generation that the other does not have just so: how many, and the first few.
    RowDifference onlyIn(JdbcClient db, TenantId tenant, int generation, int other) {
        long[] count = {0};
        List<RowDifference.Row> first =
                db.sql(sql(DIFFERENCE))
                        .param("tenant", tenant.value())
                        .param("generation", generation)
                        .param("other", other)
                        .query((row, number) -> {
                            count[0] = row.getLong("all_rows");
                            return new RowDifference.Row(
                                    row.getString("key"),
                                    row.getLong("from_position"),
                                    (Long) row.getObject("to_position"),
                                    row.getString("row"));
                        })
                        .list();
        return new RowDifference(count[0], first);
    }

    /// Brings what is kept beside the rows to where they are.
    void follow(JdbcClient db, Place from, Place to) {
        board.beside()
                .ifPresent(beside ->
                        db.sql(
                                        "select %s(:tenant, :generation, :from, :to)"
                                                .formatted(beside.follow()))
                                .param("tenant", from.tenant().value())
                                .param("generation", from.generation())
                                .param("from", from.position())
                                .param("to", to.position())
                                .query(rows -> {}));
    }

    void delete(JdbcClient db, TenantId tenant, int generation) {
        Stream.concat(Stream.of(board.table()), board.beside().map(Board.Beside::table).stream())
                .forEach(table ->
                        db.sql(DELETE.replace("{table}", table))
                                .param("tenant", tenant.value())
                                .param("generation", generation)
                                .update());
    }

    private String sql(String ofAnyTable) {
        return ofAnyTable.replace("{table}", board.table());
    }

    private static @Nullable Long position(Version.@Nullable Mark mark) {
        return mark == null ? null : mark.position();
    }

    private static @Nullable String time(Version.@Nullable Mark mark) {
        return mark == null ? null : mark.time().toString();
    }
}
