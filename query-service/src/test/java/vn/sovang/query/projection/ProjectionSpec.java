package vn.sovang.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

import vn.sovang.kernel.TenantId;
import vn.sovang.log.EventLog;
import vn.sovang.log.RecordedEvent;
import vn.sovang.platform.json.EventJson;
import vn.sovang.platform.tenancy.TenantTransactions;
import vn.sovang.query.testing.TestLog;
import vn.sovang.testdatabase.TestDatabase;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import javax.sql.DataSource;

/// Given events, then rows: on a real database. Whatever a test asserts, this always proves as well
/// that one event a page gives the same rows as all in one page, that a replay equals the live
/// rows, that every past position shows the fold of the events up to it, and that another tenant
/// with the same events is left alone.
public final class ProjectionSpec<R extends Record> {
    private static final EventJson JSON = new EventJson();
    private static final int ALL = 500;

    private final Board<R> board;
    private final JdbcClient db;
    private final TenantTransactions transactions;
    private final EventLog log = TestLog.reading();
    private final Places places;
    private final PageWriter writer;

    private ProjectionSpec(Board<R> board) {
        this.board = board;
        DataSource database = TestDatabase.get().queryDataSource();
        db = JdbcClient.create(database);
        transactions =
                new TenantTransactions(
                        new JdbcTemplate(database), new DataSourceTransactionManager(database));
        places = new Places(db);
        writer = new PageWriter(transactions, places, JSON);
    }

    public static <R extends Record> ProjectionSpec<R> of(Board<R> board) {
        return new ProjectionSpec<>(board);
    }

    /// The rows that are open after the events, by key.
    public Map<String, R> rowsAfter(Object... events) {
        return rowsAfter(List.of(events));
    }

    public Map<String, R> rowsAfter(List<Object> events) {
        TestLog byOne = new TestLog().append(events);
        TestLog inOnePage = new TestLog().append(events);

        project(byOne.tenant(), 1);
        assertThat(dump(inOnePage.tenant(), 1)).as("another tenant").isEmpty();
        project(inOnePage.tenant(), ALL);

        assertThat(dump(byOne.tenant(), 1))
                .as("one event a page, or all in one")
                .isEqualTo(dump(inOnePage.tenant(), 1));
        assertThat(parked(byOne.tenant())).as("parked").isEmpty();
        eachPositionIsTheFoldOfItsPrefix(byOne.tenant());
        replayEqualsLive(byOne.tenant());
        return rowsAt(byOne.tenant(), byOne.head(), 2);
    }

    private void project(TenantId tenant, int pageSize) {
        places.takeIn(List.of(new Place(tenant, board.name(), 1, true, 0)));
        Place place = new Place(tenant, board.name(), 1, true, 0);
        List<RecordedEvent> page = log.read(tenant, 0, pageSize);
        while (!page.isEmpty()) {
            place = writer.write(board, place, page).orElseThrow();
            page = log.read(tenant, place.position(), pageSize);
        }
    }

    private void eachPositionIsTheFoldOfItsPrefix(TenantId tenant) {
        Map<String, R> folded = new TreeMap<>();
        for (RecordedEvent event : log.read(tenant, 0, ALL)) {
            fold(folded, event);
            assertThat(rowsAt(tenant, event.position(), 1))
                    .as("as of %d, %s", event.position(), event.name())
                    .isEqualTo(folded);
        }
    }

    /// Written again, plainly: one event, one map.
    private void fold(Map<String, R> rows, RecordedEvent event) {
        Set<String> keys = new LinkedHashSet<>();
        for (String name : board.keys(event)) {
            Set<String> bearers =
                    rows.entrySet().stream()
                            .filter(row -> name.equals(board.alias(row.getValue())))
                            .map(Map.Entry::getKey)
                            .collect(Collectors.toSet());
            keys.addAll(bearers.isEmpty() ? Set.of(name) : bearers);
        }
        for (String key : keys) {
            R next = board.on(rows.get(key), key, event);
            if (next == null) {
                rows.remove(key);
            } else {
                rows.put(key, next);
            }
        }
    }

    private void replayEqualsLive(TenantId tenant) {
        places.startRebuild(tenant, board.name());
        RebuildReports reports = new RebuildReports(JSON);
        Rebuilder rebuilder =
                new Rebuilder(
                        log, new Boards(List.of(board)), places, writer, reports, transactions);
        while (rebuilder.advance(2)) {
            // page by page
        }
        RebuildReports.Report report =
                transactions.read(
                        tenant,
                        jdbc ->
                                reports.last(jdbc, new Place(tenant, board.name(), 2, true, 0))
                                        .orElseThrow());
        assertThat(report.differences().onlyOld().first()).as("only live").isEmpty();
        assertThat(report.differences().onlyNew().first()).as("only replayed").isEmpty();
    }

    private List<ParkedEvent> parked(TenantId tenant) {
        return transactions.read(
                tenant,
                jdbc -> Parking.first(jdbc, new Place(tenant, board.name(), 1, true, 0), ALL));
    }

    private Map<String, R> rowsAt(TenantId tenant, long position, int generation) {
        return transactions.read(
                tenant,
                jdbc -> {
                    Map<String, R> rows = new HashMap<>();
                    jdbc.sql(
                                    """
                                    select key, row from %s
                                    where generation = ? and from_position <= ?
                                      and (to_position is null or to_position > ?)
                                    """
                                            .formatted(board.table()))
                            .params(generation, position, position)
                            .query((row, number) ->
                                    rows.put(
                                            row.getString("key"),
                                            JSON.mapper()
                                                    .readValue(
                                                            row.getString("row"), board.rowType())))
                            .list();
                    return rows;
                });
    }

    /// All versions of all rows, without their tenant.
    private List<String> dump(TenantId tenant, int generation) {
        return transactions.read(
                tenant,
                jdbc ->
                        jdbc.sql(
                                        """
                                        select cast(to_jsonb(b) - 'tenant_id' as text) from %s b
                                        where generation = ? order by key, from_position
                                        """
                                                .formatted(board.table()))
                                .param(generation)
                                .query(String.class)
                                .list());
    }
}
