package vn.sovang.query.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.sovang.platform.json.EventJson;
import vn.sovang.query.projection.Board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads rows of a board as of a moment. Runs in the caller's transaction, so only one tenant's
/// rows are there.
@Component
public class BoardReader {
    private static final int MOST_CHOICES = 200;

    /// Letters of the rows that are kept.
    private static final int MOST_KEPT = 8_000_000;

    private final JsonMapper mapper;
    private final Cache<Version, Kept> kept =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_KEPT)
                    .<Version, Kept>weigher((_, row) -> row.letters)
                    .build();

    public BoardReader(EventJson json) {
        this.mapper = json.mapper();
    }

    /// State of a row: the change that made it. The time tells apart what came at one place of the
    /// log before and after a backup was put back.
    private record Version(
            String table, String tenant, int generation, String key, long position, Instant at) {
        static final String COLUMNS =
                "b.key, b.tenant_id, b.generation, b.from_position, b.from_time";

        static Version of(Board<?> board, ResultSet row) throws SQLException {
            return new Version(
                    board.table(),
                    row.getString("tenant_id"),
                    row.getInt("generation"),
                    row.getString("key"),
                    row.getLong("from_position"),
                    row.getObject("from_time", OffsetDateTime.class).toInstant());
        }
    }

    private record Kept(Record row, int letters) {}

    /// A row and its key.
    public record Keyed<R extends Record>(String key, R row) {}

    /// The condition that picks the rows of `alias` that hold at `:moment`; for statements that
    /// join boards.
    public static String holds(String alias, Board<?> board) {
        return ("%1$s.tenant_id = current_setting('sovang.tenant', true)"
                        + " and %1$s.generation = (select view.serving('%2$s'))"
                        + " and %1$s.from_position <= :moment"
                        + " and (%1$s.to_position is null or %1$s.to_position > :moment)")
                .formatted(alias, board.name());
    }

    /// One page by key, and one row more when there are more.
    public <R extends Record> List<Keyed<R>> page(
            JdbcClient db, Board<R> board, Moment moment, Where where, Ask ask) {
        String sql =
                "select b.key, b.row from %s b where %s and b.key > :after%s order by b.key limit :size"
                        .formatted(board.table(), holds("b", board), where.conditions());
        return where.fill(db.sql(sql))
                .param("moment", moment.position())
                .param("after", ask.afterKey())
                .param("size", ask.size() + 1)
                .query((row, number) ->
                        new Keyed<>(
                                row.getString("key"),
                                mapper.readValue(row.getString("row"), board.rowType())))
                .list();
    }

    /// One page of the rows that hold now, by their keys, for a board with an index of those alone
    /// that has all columns of the conditions: the page's keys are found in it, then their rows.
    /// Rows that ended since the moment are found by their end.
    ///
    /// @param begins column with which every key begins
    public <R extends Record> List<Keyed<R>> present(
            JdbcClient db, Board<R> board, Moment moment, Where where, Ask ask, String begins) {
        String keys =
                "(select b.%1$s, b.key from %2$s b where %3$s and {rows} and b.key > :after%4$s order by b.%1$s, b.key limit :size)"
                        .formatted(begins, board.table(), holds("b", board), where.conditions());
        String sql =
                "select b.key, b.row from %s b where %s and b.key = any (array(select f.key from (%s union all %s) f order by f.%s, f.key limit :size)) order by b.key"
                        .formatted(
                                board.table(),
                                holds("b", board),
                                keys.replace("{rows}", "b.to_position is null"),
                                keys.replace("{rows}", "b.to_position > :moment"),
                                begins);
        return where.fill(db.sql(sql))
                .param("moment", moment.position())
                .param("after", ask.afterKey())
                .param("size", ask.size() + 1)
                .query((row, number) ->
                        new Keyed<>(
                                row.getString("key"),
                                mapper.readValue(row.getString("row"), board.rowType())))
                .list();
    }

    /// One page by a day, and one row more when there are more. The day of the row after which it
    /// goes on is looked up, so that a page is found by its id as any other.
    public <R extends Record> List<Keyed<R>> byDay(
            JdbcClient db,
            Board<R> board,
            Moment moment,
            Where where,
            Ask ask,
            ListOrder.ByDay order) {
        String day = order.day();
        String rows = "from %s b where %s".formatted(board.table(), holds("b", board));
        Optional<String> last =
                db.sql("select %s %s and b.key = :after".formatted(day, rows))
                        .param("moment", moment.position())
                        .param("after", ask.afterKey())
                        .query(String.class)
                        .optional();
        String goesOn =
                "%1$s %2$s= :last and (%1$s %2$s :last or b.key > :after)"
                        .formatted(day, order.newestFirst() ? "<" : ">");
        last.ifPresent(of -> where.and(goesOn, "last", of).with("after", ask.afterKey()));
        return where.fill(
                        db.sql(
                                "select b.key, b.row %s%s order by %s %s, b.key limit :size"
                                        .formatted(
                                                rows,
                                                where.conditions(),
                                                day,
                                                order.newestFirst() ? "desc" : "asc")))
                .param("moment", moment.position())
                .param("size", ask.size() + 1)
                .query((row, number) ->
                        new Keyed<>(
                                row.getString("key"),
                                mapper.readValue(row.getString("row"), board.rowType())))
                .list();
    }

    public <R extends Record> Optional<R> find(
            JdbcClient db, Board<R> board, Moment moment, String key) {
        return Optional.ofNullable(find(db, board, moment, List.of(key)).get(key));
    }

    public <R extends Record> Map<String, R> find(
            JdbcClient db, Board<R> board, Moment moment, Collection<String> keys) {
        Map<String, R> rows = new LinkedHashMap<>();
        Set<String> unread = new LinkedHashSet<>(keys);
        if (board.isKept() && !unread.isEmpty()) {
            find(
                    db,
                    board,
                    moment,
                    unread,
                    Version.COLUMNS,
                    (row, _) -> {
                        Version version = Version.of(board, row);
                        Kept found = kept.getIfPresent(version);
                        return found == null
                                ? null
                                : rows.put(version.key, board.rowType().cast(found.row));
                    });
            unread.removeAll(rows.keySet());
            if (unread.isEmpty()) {
                return rows;
            }
        }
        find(
                db,
                board,
                moment,
                unread,
                Version.COLUMNS + ", b.row",
                (row, _) -> {
                    String text = row.getString("row");
                    R read = mapper.readValue(text, board.rowType());
                    if (board.isKept()) {
                        kept.put(Version.of(board, row), new Kept(read, text.length()));
                    }
                    return rows.put(row.getString("key"), read);
                });
        return rows;
    }

    private static <R extends Record> void find(
            JdbcClient db,
            Board<R> board,
            Moment moment,
            Collection<String> keys,
            String columns,
            RowMapper<@Nullable R> reading) {
        db.sql(
                        "select %s from %s b where %s and b.key = any (:keys)"
                                .formatted(columns, board.table(), holds("b", board)))
                .param("moment", moment.position())
                .param("keys", keys.toArray(String[]::new))
                .query(reading)
                .list();
    }

    /// All rows, where there can be only so many.
    public <R extends Record> List<R> all(
            JdbcClient db, Board<R> board, Moment moment, Where where) {
        String sql =
                "select b.row from %s b where %s%s order by b.key"
                        .formatted(board.table(), holds("b", board), where.conditions());
        return where.fill(db.sql(sql))
                .param("moment", moment.position())
                .query((row, number) -> mapper.readValue(row.getString("row"), board.rowType()))
                .list();
    }

    /// Rows to choose among, by their keys; where there are more than a list offers, the first.
    ///
    /// @param name expression on the row `b`, of columns besides the row itself, which may be wide
    public List<Choice> choices(
            JdbcClient db, Board<?> board, Moment moment, Where where, String name) {
        String sql =
                "select b.key, %s as name from %s b where %s%s order by b.key limit :most"
                        .formatted(name, board.table(), holds("b", board), where.conditions());
        return where.fill(db.sql(sql))
                .param("moment", moment.position())
                .param("most", MOST_CHOICES)
                .query((row, number) -> new Choice(row.getString("key"), row.getString("name")))
                .list();
    }

    /// The keys of all rows, where there can be only so many.
    public Set<String> keys(JdbcClient db, Board<?> board, Moment moment, Where where) {
        String sql =
                "select b.key from %s b where %s%s"
                        .formatted(board.table(), holds("b", board), where.conditions());
        return where.fill(db.sql(sql))
                .param("moment", moment.position())
                .query((row, number) -> row.getString("key"))
                .set();
    }

    /// Number of rows of all pages, one more than [Ask#MOST_COUNTED] for whatever is more; null
    /// where it is not asked for.
    public @Nullable Long total(
            JdbcClient db, Board<?> board, Moment moment, Where where, Ask ask) {
        if (!ask.isCounted()) {
            return null;
        }
        String sql =
                "select count(*) from (select 1 from %s b where %s%s limit :most) c"
                        .formatted(board.table(), holds("b", board), where.conditions());
        return where.fill(db.sql(sql))
                .param("moment", moment.position())
                .param("most", Ask.MOST_COUNTED + 1)
                .query(Long.class)
                .single();
    }

    /// Number of rows.
    public long count(JdbcClient db, Board<?> board, Moment moment, Where where) {
        String sql =
                "select count(*) from %s b where %s%s"
                        .formatted(board.table(), holds("b", board), where.conditions());
        return where.fill(db.sql(sql))
                .param("moment", moment.position())
                .query(Long.class)
                .single();
    }

    /// Number of rows that have each of these values in a column.
    public Map<String, Long> counts(
            JdbcClient db,
            Board<?> board,
            Moment moment,
            String column,
            Collection<String> values) {
        Map<String, Long> counts = new HashMap<>();
        String sql =
                "select b.%1$s as value, count(*) as rows from %2$s b where %3$s and b.%1$s = any (:values) group by 1"
                        .formatted(column, board.table(), holds("b", board));
        db.sql(sql)
                .param("moment", moment.position())
                .param("values", values.toArray(String[]::new))
                .query((row, number) -> counts.put(row.getString("value"), row.getLong("rows")))
                .list();
        return counts;
    }
}
